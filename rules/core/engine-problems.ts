import type { Unreadable } from './front-matter.ts'
import { locate } from './locate.ts'
import type { Message, Problem, Span } from './types.ts'

/** A rule failed; the others still ran. */
export function internalError(rule: string, error: unknown, message: Message): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const text = `Rule ${rule} failed here and was skipped (${reason}); report it, and turn the rule off meanwhile`
  const [span] = locate({ span: { start: 0, end: 1 } }, message)
  return engineProblem('internal-error', text, span ?? message.span)
}

/** A part of the file cannot be read; the rest was linted as if it were not there. */
export function unreadableTemplate({ message, span }: Unreadable): Problem {
  return engineProblem('unreadable-template', message, span)
}

/** Something that a template sets for us and that does nothing as it is written; the file was read. */
export interface Remark {
  readonly message: string
  readonly span: Span
  /** What must have been meant. */
  readonly replacement?: string
}

export function settingProblem({ message, span, replacement }: Remark, path: string): Problem {
  const problem = engineProblem('config-problem', message, span)
  if (replacement === undefined) return { ...problem, severity: 'warning' }
  const edits = [{ path, span, text: replacement }]
  const fixes = [{ title: `Write “${replacement}”`, safe: false, edits }]
  return { ...problem, severity: 'warning', fixes }
}

function engineProblem(rule: string, message: string, span: Span): Problem {
  const nothing = { url: null, step: null, channel: null, related: [], fixes: [] }
  return { ...nothing, rule, severity: 'error', message, span, spans: [span] }
}
