import { defineRule } from '../core/define-rule.ts'
import { quoted } from '../core/shortened.ts'
import { overlaps } from '../core/span.ts'
import type { Finding, Message, Reading, Span } from '../core/types.ts'
import { sampleDataIn } from '../words/en/sample-data.ts'

export default defineRule({
  summary: 'A message that is ready holds sample data, such as John Doe, Acme or example.com.',
  severity: 'warning',
  *check(message) {
    if (message.readiness !== 'ready' && message.readiness !== 'sent') return
    if (message.subject) yield* findings(message, message.subject, 'subject')
    yield* findings(message, message.body, 'body')
  },
})

function* findings(
  message: Message,
  reading: Reading,
  part: 'body' | 'subject',
): Iterable<Finding> {
  const told: Span[] = []
  for (const { span, fault } of sampleDataIn(reading.text)) {
    if (told.some((other) => overlaps(other, span)) || isMeant(span, reading, message)) continue
    told.push(span)
    const shown = quoted(reading.text.slice(span.start, span.end))
    yield { at: { span, part }, message: `${shown} ${fault}` }
  }
}

/** Words and signs after which it is an example to read. */
const EXAMPLE = /(?:\b(?:like|such as|for example,?|for instance,?|e\.g\.,?|curl|ping) |[“‘"'`])$/i
const REACH = 20

/** Whether it is to be read as it stands: a placeholder's stand-in, the sender's own value, an example, code. */
function isMeant(span: Span, reading: Reading, { template }: Message): boolean {
  const { text, slots } = reading
  const words = text.slice(span.start, span.end).toLowerCase()
  const own = Object.values(template.settings.sender)
  return (
    slots.some((slot) => overlaps(slot.span, span)) ||
    own.some((value) => value.toLowerCase().includes(words)) ||
    EXAMPLE.test(text.slice(Math.max(0, span.start - REACH), span.start)) ||
    isCode(reading.toSource(span)[0]?.start ?? 0, template.source)
  )
}

/** Whether a backtick stands open before a place in the source. */
function isCode(at: number, source: string): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  return line.split('`').length % 2 === 0
}
