import { defineRule } from '../core/define-rule.ts'
import { overlaps } from '../core/span.ts'
import type { Finding, Reading } from '../core/types.ts'

type Part = 'body' | 'subject'

const ENGLISH = 'Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)'
const OTHERS =
  'Bonjour|Salut|Ch(?:er|ère)|Hola|Estimad[oa]|Hallo|Guten Tag|Liebe[r]?|Sehr geehrter?|Ciao|Buongiorno|Gentile|Olá|Beste|Geachte|Hej'
const TITLE = '(?: (?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau)\\b\\.?)?'
const LINE_START = '(?<=(?:^|\\n)[ \\t]{0,8})'

/** Greetings without a name, words that need one after them, a lone `’s`. */
const HOLES: readonly RegExp[] = [
  new RegExp(`${LINE_START}(?:${ENGLISH}|${OTHERS})${TITLE}[ \\t]+,`, 'g'),
  /\b(?:your|the|an|[Hh]ead of|[Dd]irector of|[Ff]ounder of|CEO of|VP of)[ \t]{1,8}[,.](?=\s|$)/g,
  /(?<!\b(?:you|I|we|they)(?:['’ ](?:re|ve|are|were|have))? \w{2,12} )\bat[ \t]{1,8}[,.](?=\s|$)/g,
  /(?<=\b(?:at|with|of|from|to|about|in|for|on|by|and|loved|enjoyed|read|saw)[ \t]{1,4})['’]s(?=[ \t]\p{L})/gu,
]
/** No hole where the author writes a space before other marks too, as in French. */
const UNLESS_SPACED = new RegExp(`${LINE_START}(?:${ENGLISH})${TITLE}[ \\t]+!`, 'g')
const SPACED_MARK = /\p{L}{2}[ \t][!?;:](?=\s|$)/gu

export default defineRule({
  summary:
    'The text shows what a tool prints where a value is missing, or the hole that it leaves.',
  severity: 'error',
  *check({ body, subject }) {
    if (subject) yield* findings(subject, 'subject')
    yield* findings(body, 'body')
  },
})

function* findings(reading: Reading, part: Part): Iterable<Finding> {
  for (const { span, placeholder } of reading.slots) {
    if (placeholder.kind !== 'leak') continue
    const message = `“${placeholder.raw}” stands where a value was missing; write the value, or a text that needs none`
    yield { at: { span, part }, message }
  }
  for (const pattern of HOLES) yield* holes(reading, part, pattern)
  const marks = reading.text.match(SPACED_MARK) ?? []
  if (marks.length <= 1) yield* holes(reading, part, UNLESS_SPACED)
}

function* holes({ text, slots }: Reading, part: Part, pattern: RegExp): Iterable<Finding> {
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const span = { start: index, end: index + words.length }
    if (slots.some((slot) => overlaps(slot.span, span))) continue
    const message = `“${words}” has a hole where a value was; write the value, or close the gap`
    yield { at: { span, part }, message }
  }
}
