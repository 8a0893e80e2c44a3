import { URI } from 'vscode-uri'

/** The path of a file's address, absolute, with `/`; null where it is no file of this machine. */
export function pathOf(uri: string): string | null {
  const { scheme, fsPath } = parsedAddress(uri)
  if (scheme !== 'file') return null
  // Elsewhere a backslash is a letter like any other.
  return /^(?:[a-z]:|\\\\)/i.test(fsPath) ? fsPath.replaceAll('\\', '/') : fsPath
}

/** The parts of an address. What is none by the rules is taken for the path of some unknown scheme. */
export function parsedAddress(uri: string): URI {
  try {
    return URI.parse(uri)
  } catch {
    return URI.from({ scheme: 'unknown', path: `/${uri}` })
  }
}

/** The address of an absolute path with `/`. */
export function uriOf(path: string): string {
  return URI.file(path).toString()
}
