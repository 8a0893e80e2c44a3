import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { systemReason } from '../node/system-reason.ts'
import type { Severity } from '../rules/index.ts'
import type { Io, Output } from './io.ts'
import type { Format, OptionValues } from './options.ts'
import type { LintedFile, Outcome } from './outcome.ts'
import { absolute } from './paths.ts'
import { compactReport } from './reporters/compact.ts'
import { githubReport } from './reporters/github.ts'
import { jsonReport } from './reporters/json.ts'
import { prettyReport } from './reporters/pretty.ts'
import { styleFor, wantsColour } from './style.ts'
import { tally } from './tally.ts'
import { inActions, shownDiffs } from './unified-diff.ts'

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }
const NARROWEST = 40
const WIDEST = 100

/** Writes the report where the options want it; answers a sentence where that cannot be written. */
export async function writeReport(
  outcome: Outcome,
  options: OptionValues,
  io: Io,
): Promise<string | null> {
  const format = options.format ?? 'pretty'
  const file = options['output-file']
  // With --stdin --fix the text has standard output for itself.
  const output = options.stdin && options.fix ? io.stderr : io.stdout
  const text = reportText(outcome, format, options, io, file === undefined ? output : null)
  const annotates = inActions(io) && format === 'pretty'
  if (file === undefined) output.write(text)
  if (annotates) output.write(githubReport(filtered(outcome, levelOf('pretty', options)), io))
  if (file === undefined) return null
  const target = absolute(io.cwd, file)
  if (outcome.files.some(({ path: linted }) => absolute(io.cwd, linted) === target))
    return `${file}: The report would take the place of this template; name another file`
  return writeTo(file, text, io)
}

function reportText(
  outcome: Outcome,
  format: Format,
  options: OptionValues,
  io: Io,
  output: Output | null,
): string {
  const shown = filtered(outcome, levelOf(format, options))
  switch (format) {
    case 'json':
      return jsonReport(shown)
    case 'github':
      return githubReport(shown, io)
    case 'compact':
      return diffs(shown, io) + compactReport(shown)
    case 'pretty': {
      const [all, kept] = [tally(outcome.files), tally(shown.files)]
      const coloured = output !== null && wantsColour(io, output, options['no-color'] ?? false)
      return (
        diffs(shown, io) +
        prettyReport(shown, {
          style: styleFor(coloured),
          width: reportWidth(output),
          hidden: {
            warnings: all.warnings - kept.warnings,
            infos: all.infos - kept.infos,
          },
        })
      )
    }
  }
}

/** Columns to write in: those of the terminal within reason, 80 where it is none. */
export function reportWidth(output: Output | null): number {
  return Math.min(Math.max(output?.columns ?? 80, NARROWEST), WIDEST)
}

function levelOf(format: Format, { quiet, level }: OptionValues): Severity {
  if (quiet) return 'error'
  return level ?? (format === 'pretty' ? 'warning' : 'info')
}

function filtered({ files, failures }: Outcome, level: Severity): Outcome {
  const kept = (file: LintedFile) =>
    file.problems.filter(({ severity }) => RANK[severity] >= RANK[level])
  return { files: files.map((file) => ({ ...file, problems: kept(file) })), failures }
}

/** What --fix-dry-run would change. */
function diffs({ files }: Outcome, io: Io): string {
  return shownDiffs(
    files.map(({ diff }) => diff ?? ''),
    io,
  )
}

async function writeTo(file: string, text: string, { cwd }: Io): Promise<string | null> {
  const target = absolute(cwd, file)
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
    return null
  } catch (error) {
    return `${file}: The report cannot be written: ${systemReason(error)}`
  }
}
