import { lintDisableEdits } from './lint-disable-edits.ts'
import { readsTheSame } from './reads-the-same.ts'
import { rulesOf } from './rules-of.ts'
import { covers, overlaps } from './span.ts'
import { commentEdits } from './suppression-comment.ts'
import { readSuppressions } from './suppressions.ts'
import { parseTemplate } from './template.ts'
import type { Message, Problem, ProblemFix, Template } from './types.ts'
import { type TextEdit, withEdits } from './with-edits.ts'

/**
 * Turns the rule of a problem off for the message that holds it, by a comment before that. null where no
 * rule made the problem, where the message fills its file, and where no place was found that leaves every
 * message as it was. Each result was tried: the edited text is parsed.
 */
export function disableInMessage(template: Template, problem: Problem): ProblemFix | null {
  const message = messageToMark(template, problem)
  if (!message) return null
  const edit = commentEdits(message, problem.rule).find((one) =>
    turnsOff(template, [one], problem.rule, message),
  )
  return edit ? fixOf(template, titleForMessage(problem), [edit]) : null
}

/**
 * Turns the rule of a problem off in its file, by `lint.disable` in the front matter. null where no rule
 * made the problem, and where the front matter cannot be written on. The result was tried, as above.
 */
export function disableInFile(template: Template, problem: Problem): ProblemFix | null {
  if (!isOfRule(problem, template)) return null
  const edits = lintDisableEdits(template.source, problem.rule)
  if (!edits || !turnsOff(template, edits, problem.rule)) return null
  return fixOf(template, titleForFile(problem), edits)
}

/** The title of what `disableInMessage` may find; null where it is plain that it finds nothing. Tries nothing. */
export function offerToDisableInMessage(template: Template, problem: Problem): string | null {
  const message = messageToMark(template, problem)
  const mayBe = message && commentEdits(message, problem.rule).length > 0
  return mayBe ? titleForMessage(problem) : null
}

/** The same for `disableInFile`. */
export function offerToDisableInFile(template: Template, problem: Problem): string | null {
  const mayBe = isOfRule(problem, template) && lintDisableEdits(template.source, problem.rule)
  return mayBe ? titleForFile(problem) : null
}

/** Whether a rule made a problem, which can be turned off by its name. */
function isOfRule({ rule }: Problem, { settings }: Template): boolean {
  return rulesOf(settings).has(rule)
}

function titleForMessage({ rule }: Problem): string {
  return `Turn off ${rule} for this message`
}

function titleForFile({ rule }: Problem): string {
  return `Turn off ${rule} in this file`
}

/** The one message that holds a problem of a rule, where a comment can stand before it. */
function messageToMark(template: Template, problem: Problem): Message | null {
  const [message, ...others] = template.messages.filter((one) => holds(one, problem))
  if (!isOfRule(problem, template) || !message || others.length > 0) return null
  return message.container.kind === 'file' ? null : message
}

function fixOf({ path }: Template, title: string, edits: readonly TextEdit[]): ProblemFix {
  return { title, safe: false, edits: edits.map((edit) => ({ path, ...edit })) }
}

/** Whether a problem stands in a message or its subject. A subject in front matter may be that of several. */
function holds({ container, subject }: Message, { span }: Problem): boolean {
  if (covers(container.span, span)) return true
  const parts = subject?.toSource({ start: 0, end: subject.text.length }) ?? []
  return parts.some((part) => overlaps(part, span))
}

/** Whether edits turn a rule off, for one message or all, and change nothing else that is read. */
function turnsOff(
  before: Template,
  edits: readonly TextEdit[],
  rule: string,
  only?: Message,
): boolean {
  const source = withEdits(before.source, edits)
  const { template: after } = parseTemplate(before.path, source, before.settings)
  if (!readsTheSame(before, after)) return false
  const [was, is] = [readSuppressions(before), readSuppressions(after)]
  const rules = new Set([...rulesOf(before.settings).keys(), rule])
  return before.messages.every((message, index) => {
    const edited = after.messages[index]
    if (!edited) return false
    return [...rules].every((id) => {
      const wanted = id === rule && (!only || only === message)
      const wasOff = was.suppresses({ rule: id, span: message.span }, message)
      return is.suppresses({ rule: id, span: edited.span }, edited) === (wasOff || wanted)
    })
  })
}
