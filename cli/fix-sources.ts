import { applyFixes, type Settings } from '../rules/index.ts'
import { lintSources } from './lint-files.ts'
import type { LintedFile } from './outcome.ts'

/** Fixes make room for others; a text that still changes after so many rounds is left as it is then. */
const MOST_ROUNDS = 10

/** Applies safe fixes to linted files until nothing changes; answers each as it is then, in the same order. */
export async function fixSources(
  files: readonly LintedFile[],
  settings: ReadonlyMap<string, Settings>,
): Promise<readonly LintedFile[]> {
  const current = new Map(files.map((file) => [file.path, file]))
  let open = files
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const changed = open.flatMap((file) => {
      const { path } = file
      const { source } = applyFixes(file, file.problems)
      const held = settings.get(path)
      return source === file.source ? [] : [{ path, source, ...(held && { settings: held }) }]
    })
    open = await lintSources(changed)
    for (const file of open) current.set(file.path, file)
  }
  return [...current.values()]
}
