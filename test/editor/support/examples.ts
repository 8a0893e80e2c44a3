import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from '../../programs/support/temporary-folder.ts'

const folder = path.resolve(import.meta.dirname, '../../../examples')

/** The files that the project shows as its examples, by their path in that folder. */
export function examples(): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  )
}
