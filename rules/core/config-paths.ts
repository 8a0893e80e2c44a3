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

/**
 * Whether a path names another machine, as Windows reads it: `//host/share`, with slashes of either kind. To
 * open it is to sign in there, which is not for a config from elsewhere to ask.
 */
export function isNetworkPath(path: string): boolean {
  return /^[\\/]{2}/.test(path)
}
