import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../artifacts/editor')

/** The file for something that a run leaves to look at, in a folder that git ignores. */
export function artifact(name: string, extension: 'png' | 'log'): string {
  return path.join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.${extension}`)
}

/** Removes what an earlier run left. */
export function clearArtifacts(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
