import type { Arguments } from '../arguments.ts'
import { discover } from '../discover.ts'
import { tellFailures, tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { lintBatch, lintFiles, type Mend } from '../lint-files.ts'
import { mender } from '../mender.ts'
import type { OptionValues } from '../options.ts'
import type { Outcome } from '../outcome.ts'
import { writeReport } from '../report.ts'
import { counted } from '../reporters/pretty-summary.ts'
import { readStdinFile } from '../stdin.ts'
import { tally } from '../tally.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'

interface Linted extends Outcome {
  readonly notes: readonly string[]
}

/** Lints what the operands name, or standard input. */
export async function lintCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace, mistakes } = await openWorkspace(options, operands, io)
  if (mistakes.length > 0) {
    tellLines(mistakes, io)
    return EXIT.failed
  }
  const linted = options.stdin
    ? await lintStdin(options, workspace, io)
    : await lintPaths(operands, options, workspace, io)
  const failures = [...linted.failures, ...workspace.failures()]
  tellFailures(failures, linted.notes, io)
  const refusal = await writeReport({ files: linted.files, failures }, options, io)
  if (refusal) tellLines([refusal], io)
  const code = exitCode(linted, options, io)
  return failures.length > 0 || refusal ? EXIT.failed : code
}

async function lintPaths(
  operands: readonly string[],
  options: OptionValues,
  workspace: Workspace,
  io: Io,
): Promise<Linted> {
  const found = await discover(operands, io.cwd, workspace, options['respect-ignore'] ?? false)
  const linted = await lintFiles(found.files, {
    cwd: io.cwd,
    settingsFor: workspace.settingsFor,
    mend: underSoundConfig(mending(options, io, 'write'), workspace),
    resources: io,
  })
  const failures = [...found.failures, ...linted.failures]
  return { files: linted.files, failures, notes: found.notes }
}

/** A config with a mistake may mean to keep what a fix would change. */
function underSoundConfig(mend: Mend | null, workspace: Workspace): Mend | null {
  return (
    mend &&
    ((files, settings) =>
      workspace.failures().length > 0
        ? Promise.resolve({ files, failures: [] })
        : mend(files, settings))
  )
}

/** With --fix the text goes to standard output, mended or not, unless it could not be read. */
async function lintStdin(options: OptionValues, workspace: Workspace, io: Io): Promise<Linted> {
  const read = await readStdinFile(options, workspace, io)
  if ('failure' in read) return { files: [], failures: [read.failure], notes: [] }
  const { path, source, settings, ignored } = read
  const { files, failures } = ignored
    ? { files: [], failures: [] }
    : await lintBatch([{ path, source, settings }], mending(options, io, 'keep'), io)
  if (options.fix) io.stdout.write(files[0]?.source ?? source)
  return { files, failures, notes: [] }
}

function mending(options: OptionValues, io: Io, fixMode: 'write' | 'keep') {
  if (options['fix-dry-run']) return mender('diff', io)
  return options.fix ? mender(fixMode, io) : null
}

function exitCode({ files }: Outcome, options: OptionValues, io: Io): ExitCode {
  const { errors, warnings } = tally(files)
  const allowed = options['max-warnings'] ?? Number.POSITIVE_INFINITY
  if (warnings > allowed)
    tellLines([`${counted(warnings, 'warning')}, and --max-warnings allows ${allowed}`], io)
  return errors > 0 || warnings > allowed ? EXIT.problems : EXIT.clean
}
