import { pathToFileURL } from 'node:url'

/** The address of an absolute path, as an editor writes it. */
export function addressOf(path: string): string {
  return pathToFileURL(path).href
}
