import { characterLimit } from '../core/channel-limit.ts'
import { defineRule } from '../core/define-rule.ts'
import type { Finding, Message, Span } from '../core/types.ts'

const SUBJECT_LIMIT = 200

export default defineRule({
  summary: 'A message is longer than its channel takes, or than the limit that the template names.',
  severity: 'error',
  // Lengths span all choices.
  readsRenditions: true,
  *check(message) {
    const finding = characters(message) ?? words(message)
    if (finding) yield finding
    yield* inmailSubject(message)
  },
})

function characters(message: Message): Finding | null {
  const bound = characterLimit(message)
  const { shortest, asWritten, longest } = message.lengths
  if (!bound || longest <= bound.count) return null
  const { text } = message.body
  const what = WHAT[message.channel]
  const written = asWritten > bound.count
  const length = written ? asWritten : longest
  return {
    at: { span: surplus(text, bound.count, length - bound.count) },
    message: `${what} ${written ? 'is' : 'can reach'} ${length} characters; ${bound.taker} ${bound.count}`,
    ...(shortest <= bound.count && { severity: 'warning' }),
    related: whereNamed(message),
  }
}

/** What lies beyond a limit; where only longer choices do, the last of the text, which they push out. */
function surplus(text: string, limit: number, excess: number): Span {
  const start = text.length > limit ? limit : Math.max(0, text.length - excess)
  return { start: beforeCharacter(text, start), end: text.length }
}

/** The same place, or one unit before it where it would cut a character in two. */
function beforeCharacter(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
    ? at - 1
    : at
}

function words(message: Message): Finding | null {
  const { limit, body, channel } = message
  if (limit?.unit !== 'words') return null
  const found = [...body.text.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word))
  const first = found[limit.count]
  if (!first) return null
  return {
    at: { span: { start: first.index, end: body.text.length } },
    message: `${WHAT[channel]} is ${found.length} words; the template allows ${limit.count}`,
    related: whereNamed(message),
  }
}

/** The heading or front matter that names a limit. */
function whereNamed({ limit }: Message): NonNullable<Finding['related']> {
  if (!limit) return []
  const message = `A limit of ${limit.count} ${limit.unit} is named here`
  return [{ at: { span: limit.span, part: 'source' }, message }]
}

function* inmailSubject({ channel, subject }: Message): Iterable<Finding> {
  if (channel !== 'inmail' || !subject || subject.text.length <= SUBJECT_LIMIT) return
  yield {
    at: { span: surplus(subject.text, SUBJECT_LIMIT, 0), part: 'subject' },
    message: `Subject is ${subject.text.length} characters; LinkedIn takes ${SUBJECT_LIMIT}`,
  }
}

const WHAT = {
  'connection-note': 'Note',
  'direct-message': 'Message',
  inmail: 'InMail',
  email: 'Email',
  unknown: 'Message',
} as const
