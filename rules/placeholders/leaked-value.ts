import { defineRule } from '../core/define-rule.ts'
import { overlaps } from '../core/span.ts'
import type { Finding, Reading } from '../core/types.ts'

/** A greeting with a space where the name was, and words that need one after them: `Hi ,`, `your work at .`. */
const HOLES: readonly RegExp[] = [
  /(?<=^|\n)[ \t]{0,8}((?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))(?: (?:Mrs?|Ms|Mx|Dr|Prof)\.?)?[ \t]+[,!])/g,
  /\b((?:at|with|your|the|for)[ \t]{1,8}[,.])(?=\s|$)/g,
]

export default defineRule({
  summary:
    'The text shows what a tool prints where a value is missing, or the hole that it leaves.',
  severity: 'error',
  *check({ body, subject }) {
    if (subject) yield* leaks(subject, 'subject')
    yield* leaks(body, 'body')
    yield* holes(body)
  },
})

function* leaks({ slots }: Reading, part: 'body' | 'subject'): Iterable<Finding> {
  for (const { span, placeholder } of slots) {
    if (placeholder.kind !== 'leak') continue
    const message = `“${placeholder.raw}” stands where a value was missing; write the value, or a text that needs none`
    yield { at: { span, part }, message }
  }
}

function* holes({ text, slots }: Reading): Iterable<Finding> {
  for (const pattern of HOLES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const span = { start: end - (match[1]?.length ?? 0), end }
      if (slots.some((slot) => overlaps(slot.span, span))) continue
      const message = `“${match[1]}” has a hole where a value was; write the value, or close the gap`
      yield { at: { span }, message }
    }
  }
}
