import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../artifacts/editor')

/** The file for a screenshot, in a folder that git ignores. */
export function artifact(name: string): string {
  return path.join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.png`)
}
