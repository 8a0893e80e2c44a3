import { lint, type Settings, type SourceFile } from '../rules/index.ts'
import { linesOf } from './lines.ts'
import { type Failure, isFileMistake, type LintedFile, type Outcome } from './outcome.ts'
import { type AbsolutePath, shown } from './paths.ts'
import { readTemplate } from './read-template.ts'

/** Files that one call of the linter takes: enough to share its work, few enough to hold in memory. */
const BATCH = 200

/** Reads and lints files, batch by batch; one that cannot be read becomes a failure. */
export async function lintFiles(
  files: readonly AbsolutePath[],
  cwd: string,
  settingsOf: (file: AbsolutePath) => Promise<Settings>,
): Promise<Outcome> {
  const linted: LintedFile[] = []
  const failures: Failure[] = []
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = await Promise.all(
      files.slice(at, at + BATCH).map(async (file) => {
        const read = await readTemplate(file)
        const path = shown(cwd, file)
        if ('source' in read) return { path, source: read.source, settings: await settingsOf(file) }
        failures.push({ path, position: read.position, message: read.mistake })
        return null
      }),
    )
    const outcome = await lintSources(batch.filter((file) => file !== null))
    linted.push(...outcome.files)
    failures.push(...outcome.failures)
  }
  return { files: linted, failures }
}

/** Lints texts together. Front matter that cannot be read is a problem and a failure. */
export async function lintSources(sources: readonly SourceFile[]): Promise<Outcome> {
  const reports = await lint(sources)
  const files = reports.map(({ path, template, problems }): LintedFile => {
    const { source, messages } = template
    return { path, source, lines: linesOf(source), messages: messages.length, problems, diff: null }
  })
  return { files, failures: files.flatMap(mistakesOf) }
}

function mistakesOf({ path, lines, problems }: LintedFile): Failure[] {
  return problems.filter(isFileMistake).map(({ message, span }) => ({
    path,
    position: lines.position(span.start),
    message,
  }))
}
