import { integer } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import type { Message, Span } from '../core/types.ts'

/**
 * Six of the plugin's seven formulas have to agree, or short sentences of long names would be found. Some of
 * them hardly ever ask for a reader older than 16, so the default age is 14: that finds the sentences of thirty
 * words and more, in about one message of twelve.
 */
const THRESHOLD = 6 / 7
/** Below this many words one name decides. */
const FEWEST_WORDS = 10

export default retextRule({
  summary: 'A sentence takes more schooling to read than a message to a stranger should.',
  severity: 'info',
  options: {
    age: integer(14, 'Age of the reader whom a sentence may ask for, in years', 6),
  },
  judgesSentences: true,
  load: async () => (await import('retext-readability')).default,
  settings: ({ age }) => ({ age, threshold: THRESHOLD, minWords: FEWEST_WORDS }),
  *report(remarks, message) {
    const hard = remarks
      .filter(({ at }) => at.part === 'body')
      .map(({ at }) => at.span)
      .filter((span) => isSentence(span, message))
      .sort((a, b) => wordCount(b, message) - wordCount(a, message))
    const [hardest] = hard
    if (!hardest) return
    yield {
      at: { span: hardest },
      message: `Sentence of ${wordCount(hardest, message)} words is hard to read; split it or choose shorter words`,
    }
  },
})

/** A signature or a row of links is no sentence; one that is mostly sample values tells nothing. */
function isSentence(span: Span, { body }: Message): boolean {
  const text = body.text.slice(span.start, span.end)
  if (/https?:|www\./.test(text) || !/[.!?…:;”"')]\s*$/.test(text)) return false
  const sampled = body.slots
    .filter((slot) => slot.span.start >= span.start && slot.span.end <= span.end)
    .reduce((sum, slot) => sum + slot.span.end - slot.span.start, 0)
  return sampled * 2 < text.length
}

function wordCount({ start, end }: Span, { body }: Message): number {
  const words = body.text.slice(start, end).split(/\s+/)
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
