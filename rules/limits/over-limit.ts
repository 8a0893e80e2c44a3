import { characterLimit, messageName } from '../core/channel-limit.ts'
import { defineRule } from '../core/define-rule.ts'
import { describeLength, surplus } from '../core/surplus.ts'
import type { Finding, Message } from '../core/types.ts'

const SUBJECT_LIMIT = 200

export default defineRule({
  summary: 'A message is longer than its channel takes, or than the limit that the template names.',
  severity: 'error',
  // Lengths span all choices.
  readsRenditions: true,
  outranks: ['near-limit', 'too-long', 'subject-length'],
  *check(message) {
    const body = characters(message) ?? words(message)
    if (body) yield body
    const subject = inmailSubject(message)
    if (subject) yield subject
  },
})

function characters(message: Message): Finding | null {
  const { lengths, body } = message
  const limit = characterLimit(message)
  if (!limit || lengths.longest <= limit.count) return null
  return {
    at: { span: surplus(body.text, limit.count, lengths) },
    message: `${describeLength(messageName(message), lengths, limit.count)} characters; ${limit.taker} ${limit.count}`,
    ...(lengths.shortest <= limit.count && { severity: 'warning' }),
    related: whereNamed(message),
  }
}

function words(message: Message): Finding | null {
  const { limit, words, body } = message
  if (limit?.unit !== 'words' || words.longest <= limit.count) return null
  return {
    at: { span: surplus(body.text, limit.count, words, 'words') },
    message: `${describeLength(messageName(message), words, limit.count)} words; the template allows ${limit.count}`,
    ...(words.shortest <= limit.count && { severity: 'warning' }),
    related: whereNamed(message),
  }
}

/** The heading or front matter that names a limit. */
function whereNamed({ limit }: Message): NonNullable<Finding['related']> {
  if (!limit) return []
  const message = `A limit of ${limit.count} ${limit.unit} is named here`
  return [{ at: { span: limit.span, part: 'source' }, message }]
}

function inmailSubject({ channel, subject, subjectLengths }: Message): Finding | null {
  if (channel !== 'inmail' || !subject || !subjectLengths) return null
  if (subjectLengths.longest <= SUBJECT_LIMIT) return null
  return {
    at: { span: surplus(subject.text, SUBJECT_LIMIT, subjectLengths), part: 'subject' },
    message: `${describeLength('Subject', subjectLengths, SUBJECT_LIMIT)} characters; LinkedIn takes ${SUBJECT_LIMIT}`,
    ...(subjectLengths.shortest <= SUBJECT_LIMIT && { severity: 'warning' }),
  }
}
