import type { ConfigProblem, Span } from '../rules/index.ts'
import type { Io } from './io.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Failure } from './outcome.ts'
import { shown } from './paths.ts'
import { visible } from './safe-text.ts'

/** Tells failures and notes on standard error, one line each. */
export function tellFailures(
  failures: readonly Failure[],
  notes: readonly string[],
  io: Pick<Io, 'stderr'>,
): void {
  tellLines([...failures.map(failureLine), ...notes], io)
}

/** Tells mistakes in the usage, or notes, on standard error. */
export function tellLines(lines: readonly string[], { stderr }: Pick<Io, 'stderr'>): void {
  for (const line of lines) stderr.write(`outreach-lint: ${visible(line)}\n`)
}

function failureLine({ path, position, message }: Failure): string {
  const place = position ? `:${position.line}:${position.column}` : ''
  return path === null ? message : `${path}${place}: ${message}`
}

/** A mistake at a place of a file. */
export function failureAt(
  path: string,
  lines: Lines,
  { message, span }: { readonly message: string; readonly span: Span },
): Failure {
  return { path, position: lines.position(span.start), message }
}

/** A mistake in a config, with its line. */
export function configFailure(
  { path, source, span, message }: ConfigProblem,
  cwd: string,
): Failure {
  const position = source === '' ? null : linesOf(source).position(span.start)
  return { path: shown(cwd, path), position, message }
}
