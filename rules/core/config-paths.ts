/** The folder of an absolute path with `/`; of the top folder, itself. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  if (at < 0) return path
  return at === 0 ? '/' : path.slice(0, at)
}

/** A path that is relative to a folder, made absolute; one that is absolute already stays. */
export function joined(folder: string, relative: string): string {
  const slashed = relative.replaceAll('\\', '/')
  if (/^(?:\/|[a-z]:\/)/i.test(slashed)) return slashed
  const parts = folder === '/' ? [''] : folder.split('/')
  for (const part of slashed.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop()
    else if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
