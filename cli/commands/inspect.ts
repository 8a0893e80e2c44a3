import { parseTemplate, type SourceFile } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { discover } from '../discover.ts'
import { failureAt, tellFailures, tellLines } from '../failures.ts'
import { type InspectedFile, inspectTemplate } from '../inspection.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import { readBatches } from '../lint-files.ts'
import type { OptionValues } from '../options.ts'
import type { Failure } from '../outcome.ts'
import { reportWidth } from '../report.ts'
import { inspectReport } from '../reporters/inspect.ts'
import { jsonText } from '../reporters/json.ts'
import { readStdinFile } from '../stdin.ts'
import { styleFor, wantsColour } from '../style.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'

/** Shows how files were understood: their messages, placeholders and lengths. */
export async function inspectCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace, mistakes } = openWorkspace(options, io)
  if (mistakes.length > 0) {
    tellLines(mistakes, io)
    return EXIT.failed
  }
  const read = options.stdin
    ? await fromStdin(options, workspace, io)
    : await fromPaths(operands, options, workspace, io)
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

interface Sources {
  readonly sources: readonly Required<SourceFile>[]
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
}

async function fromPaths(
  operands: readonly string[],
  options: OptionValues,
  workspace: Workspace,
  { cwd }: Io,
): Promise<Sources> {
  const found = await discover(operands, cwd, workspace, options['respect-ignore'] ?? false)
  const { settingsFor } = workspace
  const sources: Required<SourceFile>[] = []
  const failures = [...found.failures]
  for await (const read of readBatches(found.files, { cwd, settingsFor })) {
    sources.push(...read.sources)
    failures.push(...read.failures)
  }
  return { sources, failures, notes: found.notes }
}

async function fromStdin(options: OptionValues, workspace: Workspace, io: Io): Promise<Sources> {
  const read = await readStdinFile(options, workspace, io)
  if ('failure' in read) return { sources: [], failures: [read.failure], notes: [] }
  return { sources: read.ignored ? [] : [read], failures: [], notes: [] }
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
