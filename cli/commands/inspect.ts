import { parseTemplate, type SourceFile } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { failureAt, tellFailures, tellLines } from '../failures.ts'
import { type InspectedFile, inspectTemplate } from '../inspection.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import type { Failure } from '../outcome.ts'
import { reportWidth } from '../report.ts'
import { inspectReport } from '../reporters/inspect.ts'
import { jsonText } from '../reporters/json.ts'
import { readSources } from '../sources.ts'
import { styleFor, wantsColour } from '../style.ts'
import { openWorkspace } from '../workspace.ts'

/** Shows how files were understood: their messages, placeholders and lengths. */
export async function inspectCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace, mistakes } = await openWorkspace(options, operands, io)
  if (mistakes.length > 0) {
    tellLines(mistakes, io)
    return EXIT.failed
  }
  const read = await readSources({ operands, options }, workspace, io)
  const inspected = read.sources.map(inspect)
  const failures = [
    ...read.failures,
    ...inspected.flatMap((one) => one.failures),
    ...workspace.failures(),
  ]
  tellFailures(failures, read.notes, io)
  const files = inspected.map(({ file }) => file)
  const style = styleFor(wantsColour(io, io.stdout, options['no-color'] ?? false))
  io.stdout.write(
    options.format === 'json'
      ? jsonText({ version: 1, files })
      : inspectReport(files, style, reportWidth(io.stdout)),
  )
  return failures.length > 0 ? EXIT.failed : EXIT.clean
}

function inspect({ path, source, settings }: Required<SourceFile>): {
  readonly file: InspectedFile
  readonly failures: readonly Failure[]
} {
  const { template, problems } = parseTemplate(path, source, settings)
  const lines = linesOf(source)
  const failures = problems.map((problem) => failureAt(path, lines, problem))
  return { file: inspectTemplate(template, problems), failures }
}
