import type { Problem, Severity } from '../../rules/index.ts'
import { displayWidth } from '../display-width.ts'
import { isFileMistake, type LintedFile, type Outcome } from '../outcome.ts'
import { visible, visiblePath } from '../safe-text.ts'
import type { Style } from '../style.ts'
import { excerpt } from './excerpt.ts'
import { type Hidden, prettySummary } from './pretty-summary.ts'
import { wrap } from './wrap.ts'

export interface PrettyOptions {
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
  readonly hidden: Hidden
}

/** Problems for people: the words in their line, what is wrong with them, what would mend it. */
export function prettyReport(outcome: Outcome, options: PrettyOptions): string {
  // Standard error has told the mistakes in files.
  const files = outcome.files.map((file) => ({
    ...file,
    problems: file.problems.filter((problem) => !isFileMistake(problem)),
  }))
  const shown = files.flatMap((file) => fileReport(file, options))
  if (files.length === 0) return ''
  return `${[...shown, ...prettySummary({ ...outcome, files }, options)].join('\n')}\n`
}

function fileReport(file: LintedFile, options: PrettyOptions): string[] {
  if (file.problems.length === 0) return []
  const { style } = options
  const blocks = file.problems.flatMap((problem) => [...problemReport(problem, file, options), ''])
  return [style.path(visiblePath(file.path)), '', ...blocks]
}

function problemReport(problem: Problem, file: LintedFile, options: PrettyOptions): string[] {
  const { style, width } = options
  const marks = {
    primary: problem.spans,
    secondary: problem.related.filter(({ path }) => path === file.path).map(({ span }) => span),
    severity: problem.severity,
  }
  return [
    ...headline(problem, file, options),
    ...excerpt(file.source, file.lines, marks, width, style),
    ...remarks(problem, file, options),
  ]
}

const SEVERITY_WIDTH = 'warning'.length

/** `line:column  severity  message  rule`, the message wrapped below itself. */
function headline(
  { span, severity, message, rule }: Problem,
  { lines }: LintedFile,
  { style, width }: PrettyOptions,
): string[] {
  const { line, column } = lines.position(span.start)
  const place = `${line}:${column}`.padStart(6)
  const indent = place.length + SEVERITY_WIDTH + 4
  const rows = wrap(visible(message), width - indent)
  const [only = ''] = rows
  // Below a message of several rows the rule has its own: inside the last it reads as part of the sentence.
  const inline = rows.length === 1 && indent + displayWidth(only) + 2 + rule.length <= width
  const named = inline ? [`${only}  ${style.dim(rule)}`] : [...rows, style.dim(rule)]
  const start = `${style.dim(place)}  ${colouredSeverity(severity, style)}  `
  return named.map((row, index) => (index === 0 ? start : ' '.repeat(indent)) + row)
}

function colouredSeverity(severity: Severity, style: Style): string {
  return style.severity(severity, severity) + ' '.repeat(SEVERITY_WIDTH - severity.length)
}

const REMARK_INDENT = 7
/** More is in the other formats and in the editor. */
const MOST_EVIDENCE = 4

/** The evidence, then what the best fix would do. */
function remarks(
  { related, fixes }: Problem,
  file: LintedFile,
  { style, width }: PrettyOptions,
): string[] {
  const evidence = related
    .slice(0, MOST_EVIDENCE)
    .map(({ path, span, message }): [string, string] => {
      const { line, column } = file.lines.position(span.start)
      const place = path === file.path ? `${line}:${column}` : visible(path)
      return ['see', `${place}  ${visible(message)}`]
    })
  const left = related.length - MOST_EVIDENCE
  if (left > 0) evidence.push(['see', `${left} more`])
  const best = fixes.find(({ safe }) => safe) ?? fixes[0]
  const label = best?.safe ? 'fix' : 'try'
  const remedy = best ? [[label, visible(best.title) + (best.safe ? ' (--fix)' : '')] as const] : []
  return [...evidence, ...remedy].flatMap(([name, text]) => {
    const indent = REMARK_INDENT + name.length + 2
    const rows = wrap(text, width - indent)
    const start = `${' '.repeat(REMARK_INDENT)}${style.bold(name)}  `
    return rows.map((row, index) => (index === 0 ? start : ' '.repeat(indent)) + row)
  })
}
