import { applyFixes } from './fix.ts'
import { type FileReport, lint, type SourceFile } from './lint.ts'
import type { Problem, Resources } from './types.ts'

/** Fixes make room for others; a text that still changes after so many rounds is left as it is then. */
const MOST_ROUNDS = 10

/** A file that was linted. */
export interface LintedSource extends SourceFile {
  readonly problems: readonly Problem[]
}

/** Applies safe fixes until nothing changes. Answers the files that changed, by path, as they are then. */
export async function fixAll(
  files: readonly LintedSource[],
  resources: Resources = {},
): Promise<ReadonlyMap<string, FileReport>> {
  const changed = new Map<string, FileReport>()
  const settings = new Map(files.map((file) => [file.path, file.settings]))
  let open = files
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const mended = open.flatMap((file): SourceFile[] => {
      const { path } = file
      const { source } = applyFixes(file, file.problems)
      const held = settings.get(path)
      return source === file.source ? [] : [{ path, source, ...(held && { settings: held }) }]
    })
    const reports = await lint(mended, resources)
    for (const report of reports) changed.set(report.path, report)
    open = reports.map(({ path, template: { source }, problems }) => ({ path, source, problems }))
  }
  return changed
}
