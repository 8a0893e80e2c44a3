import { readFile } from 'node:fs/promises'
import { linesOf, type Position } from './lines.ts'

export type ReadResult =
  | { readonly source: string }
  | { readonly mistake: string; readonly position: Position | null }

/** Reads a file as text, or says why it is none. A byte order mark stays. */
export async function readTemplate(file: string): Promise<ReadResult> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    return { mistake: `Cannot be read: ${systemReason(error)}`, position: null }
  }
}

/** Decodes UTF-8, strictly: a replacement character would be written back by --fix. */
export function decode(bytes: Uint8Array): ReadResult {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { mistake: 'Is UTF-16; save it as UTF-8', position: null }
  if (bytes.includes(0)) return { mistake: 'Is binary, not Markdown; leave it out', position: null }
  const source = decodeStrictly(bytes)
  if (source !== null) return { source }
  const valid = decodeStrictly(bytes.subarray(0, validLength(bytes)), true) ?? ''
  return {
    mistake: 'Is not valid UTF-8 here; save the file as UTF-8',
    position: linesOf(valid).position(valid.length),
  }
}

function decodeStrictly(bytes: Uint8Array, partial = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: partial,
    })
  } catch {
    return null
  }
}

/** The length of the longest beginning that is valid. */
function validLength(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (decodeStrictly(bytes.subarray(0, middle), true) === null) high = middle
    else low = middle
  }
  return low
}

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
