/** What the system says, in words, with a remedy. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied; check its permissions',
    EPERM: 'permission denied; check its permissions',
    ENOENT: 'it does not exist; check the name',
    EISDIR: 'it is a folder; name a file',
    ENOTDIR: 'a part of its path is no folder; check the name',
    ELOOP: 'its links go round in circles; mend the link',
    EMFILE: 'too many files are open; raise the limit or lint fewer at once',
    ENOSPC: 'the disk is full; make room',
    EROFS: 'the disk is read-only; write elsewhere',
  }
  return reasons[code] ?? `${code || 'the system refused'}; check the file`
}
