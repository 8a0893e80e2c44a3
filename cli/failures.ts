import type { ConfigProblem } from '../rules/index.ts'
import type { Io } from './io.ts'
import { linesOf } from './lines.ts'
import type { Failure } from './outcome.ts'
import { shown } from './paths.ts'
import { visible } from './safe-text.ts'

/** Tells failures and notes on standard error, one line each. */
export function tellFailures(
  failures: readonly Failure[],
  notes: readonly string[],
  { stderr }: Pick<Io, 'stderr'>,
): void {
  for (const failure of failures) stderr.write(`outreach-lint: ${failureLine(failure)}\n`)
  for (const note of notes) stderr.write(`outreach-lint: ${visible(note)}\n`)
}

export function failureLine({ path, position, message }: Failure): string {
  const place = position ? `:${position.line}:${position.column}` : ''
  return visible(path === null ? message : `${path}${place}: ${message}`)
}

/** A mistake in a config, with its line. */
export function configFailure(
  { path, source, span, message }: ConfigProblem,
  cwd: string,
): Failure {
  const position = source === '' ? null : linesOf(source).position(span.start)
  return { path: shown(cwd, path), position, message }
}
