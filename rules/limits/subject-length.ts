import { defineRule, integer } from '../core/define-rule.ts'
import { overlaps } from '../core/span.ts'
import { describeLength, surplus } from '../core/surplus.ts'
import type { Reading, Span } from '../core/types.ts'

export default defineRule({
  summary: 'A subject is so long that phones cut it off.',
  severity: 'info',
  readsRenditions: true,
  options: { characters: integer(60, 'Longest subject, in characters', 1) },
  *check({ channel, subject, subjectLengths }, { characters }) {
    if (channel !== 'email' && channel !== 'inmail') return
    if (!subject || !subjectLengths || subjectLengths.longest <= characters) return
    const span = surplus(subject.text, characters, subjectLengths)
    if (!holdsWords(subject, span)) return
    yield {
      at: { span, part: 'subject' },
      message: `${describeLength('Subject', subjectLengths, characters)} characters; phones cut it off, so keep it to ${characters} with what matters first`,
    }
  },
})

/** Whether any word of a span is the author's own: how long the values of placeholders are is a guess. */
function holdsWords({ text, slots }: Reading, span: Span): boolean {
  return [...text.slice(span.start).matchAll(/[\p{L}\p{N}]+/gu)].some(({ index, 0: word }) => {
    const start = span.start + index
    const place = { start, end: start + word.length }
    return !slots.some((slot) => overlaps(slot.span, place))
  })
}
