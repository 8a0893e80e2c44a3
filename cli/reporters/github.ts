import path from 'node:path'
import type { Severity } from '../../rules/index.ts'
import type { Io } from '../io.ts'
import type { Position } from '../lines.ts'
import { isFileMistake, type Outcome } from '../outcome.ts'
import { absolute, isInside, shown } from '../paths.ts'

interface Annotation {
  readonly severity: Severity
  readonly path: string | null
  readonly start: Position | null
  readonly end: Position | null
  readonly title: string
  readonly message: string
}

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const
const SEVERITIES = ['error', 'warning', 'info'] as const
/** GitHub shows no more of one kind for one step. */
const MOST = 10

/** Workflow commands that annotate the lines of a pull request, errors first. */
export function githubReport(outcome: Outcome, io: Pick<Io, 'cwd' | 'env'>): string {
  const annotations = annotationsOf(outcome)
  return SEVERITIES.flatMap((severity) => {
    const all = annotations.filter((one) => one.severity === severity)
    const rest = all.length - MOST
    const kind = KINDS[severity]
    return [
      ...all.slice(0, MOST).map((one) => command(one, io)),
      ...(rest > 0
        ? [
            `outreach-lint: ${rest} more of kind ${kind} not annotated; GitHub shows ${MOST} of each`,
          ]
        : []),
    ]
  })
    .map((line) => `${line}\n`)
    .join('')
}

function annotationsOf({ files, failures }: Outcome): Annotation[] {
  const mistakes = failures.map(
    ({ path: file, position, message }): Annotation => ({
      severity: 'error',
      path: file,
      start: position,
      end: null,
      title: 'outreach-lint',
      message,
    }),
  )
  const found = files.flatMap(({ path: file, lines, problems }) =>
    problems
      .filter((problem) => !isFileMistake(problem))
      .map(
        ({ severity, span, rule, message }): Annotation => ({
          severity,
          path: file,
          start: lines.position(span.start),
          end: lines.position(span.end),
          title: rule,
          message,
        }),
      ),
  )
  return [...mistakes, ...found]
}

function command(
  { severity, path: file, start, end, title, message }: Annotation,
  io: Pick<Io, 'cwd' | 'env'>,
): string {
  // GitHub refuses columns where the end is on another line.
  const columns = start && end && start.line === end.line
  const properties = [
    file !== null && ['file', inRepository(file, io)],
    start && ['line', start.line],
    end && ['endLine', end.line],
    columns && ['col', start.column],
    columns && ['endColumn', end.column],
    ['title', title],
  ]
    .filter((property): property is [string, string | number] => Array.isArray(property))
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${KINDS[severity]} ${properties.join(',')}::${escapedData(message)}`
}

/** GitHub wants paths from the top of the repository, wherever the command ran. */
function inRepository(file: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  const top = env.GITHUB_WORKSPACE
  if (!top || path.isAbsolute(file)) return file
  const target = absolute(cwd, file)
  return isInside(absolute(cwd, top), target) ? shown(top, target) : file
}

function escapedData(text: string): string {
  return text
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/\p{Cc}/gu, '')
}

function escapedProperty(text: string): string {
  return escapedData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
