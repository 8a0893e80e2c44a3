import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { wordsAt } from '../core/quote-words.ts'
import { deletionFix, sentencesAround } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message, Span } from '../core/types.ts'
import { filler } from '../words/en/filler.ts'

/** Sentences of a message, its greeting counted, in which an opener can stand. */
const OPENING = 3

export default defineRule({
  summary: 'The message opens with a stock wish or with throat-clearing.',
  severity: 'warning',
  fixable: 'safely',
  *check(message) {
    if (!isEnglish(message)) return
    for (const { span, sentence } of filler.in(message.body)) {
      if (sentence >= OPENING) continue
      yield {
        at: { span },
        message: `“${wordsAt(span, message)}” opens many messages and tells nothing; begin with what you have to say`,
        fixes: deleteIfWhole(message, span),
      }
    }
  },
})

/** The sentence may go where it holds nothing else; what follows a comma could be the point. */
function deleteIfWhole(message: Message, span: Span): Fix[] {
  const { tokens } = tokensOf(message.body)
  const [sentence] = sentencesAround(message.body, [span])
  if (!sentence) return []
  const inside = tokens.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const named = inside.filter(({ start, end }) => start >= span.start && end <= span.end)
  if (inside.length > named.length || inside.some(({ kind }) => kind === 'slot')) return []
  return deletionFix(message, [span], 'Delete the sentence', true)
}
