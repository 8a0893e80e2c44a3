import { bodyStart } from './front-matter-block.ts'
import { labelKind } from './label-kind.ts'
import { commentsFor } from './suppressions.ts'
import type { Message, Template } from './types.ts'
import type { TextEdit } from './with-edits.ts'

/**
 * Edits that may turn a rule off for one message by a comment before it, the best first. Whether the message
 * is still read as it was is for the caller to see.
 */
export function commentEdits(message: Message, rule: string): readonly TextEdit[] {
  const existing = commentsFor(message).findLast(({ rules }) => rules.length > 0)
  if (existing) {
    const { rules, start, rulesEnd } = existing
    const list = message.template.source.slice(start, rulesEnd)
    const separator = rules.length > 1 && !list.includes(',') ? ' ' : ', '
    return [insertion(rulesEnd, separator + rule)]
  }
  const { start } = message.container.span
  const places = [topOf(message), start, message.heading?.span.start ?? start]
  const comment = `<!-- outreach-lint-disable-next-message ${rule} -->`
  return places.flatMap((place) => ownLine(comment, place, message.template))
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text }
}

const HEADING_SIGNS = /^[\s#*_]+|[\s*_]+$/g

/** Where the lines begin that announce a message, its subject among them; below its heading. */
function topOf({ container, heading, subject, template }: Message): number {
  const { source, messages } = template
  const { start } = container.span
  const ends = messages.map((other) => other.container.span.end)
  const floor = Math.max(
    bodyStart(source),
    ...[...ends, heading?.span.end ?? 0].filter((end) => end <= start),
  )
  const subjectStart = subject?.toSource({ start: 0, end: 1 })[0]?.start ?? start
  let top = subjectStart >= floor ? Math.min(start, subjectStart) : start
  for (;;) {
    const above = source.slice(floor, lineStart(source, top)).trimEnd()
    const line = above.slice(above.lastIndexOf('\n') + 1)
    if (above === '' || !isLabel(line)) return top
    top = floor + above.length - line.length
  }
}

/** Whether a line such as `**Subject:** Hello` or `Body:` says something of the message below. */
function isLabel(line: string): boolean {
  const [name = ''] = line.replace(HEADING_SIGNS, '').split(/[*_]*[:：]/)
  return ['subject', 'header', 'body', 'fact'].includes(labelKind(name))
}

/** Behind the signs of a list that open a line, so that the comment stands in its item; and before them. */
const OPENING = /^([ \t]*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)/

/** A comment on a line of its own before the one that holds a place, as far from its neighbours as that is. */
function ownLine(comment: string, place: number, { source }: Template): TextEdit[] {
  const from = Math.max(lineStart(source, place), source.startsWith('\uFEFF') ? 1 : 0)
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const isApart = /^\uFEFF?$|(?:^\uFEFF?|\n)[ \t]*\r?\n$/.test(source.slice(0, from))
  const before = comment + lineEnd + (isApart ? lineEnd : '')
  const [, indent = '', signs = ''] = OPENING.exec(source.slice(from)) ?? []
  const outside = insertion(from + indent.length, before + indent)
  if (signs === '') return [outside]
  const inside = comment + lineEnd + indent + signs.replace(/\S/g, ' ')
  return [insertion(from + indent.length + signs.length, inside), outside]
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
}
