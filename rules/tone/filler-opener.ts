import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import type { Phrase } from '../core/phrases.ts'
import { wordsAt } from '../core/quote-words.ts'
import { deletionFix, sentencesAround, sentencesBelowGreeting } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message, Span } from '../core/types.ts'
import { filler } from '../words/en/filler.ts'

/** Sentences below the greeting in which an opener can stand. */
const OPENING = 2
/** The weight of a phrase that tells nothing, whatever follows it. */
const CERTAIN = 2

export default defineRule({
  summary: 'The message opens with a stock wish or with throat-clearing.',
  severity: 'warning',
  fixable: 'safely',
  *check(message) {
    if (!isEnglish(message)) return
    for (const phrase of openers(message)) {
      const { span, weight } = phrase
      yield {
        at: { span },
        message: `“${wordsAt(span, message)}” opens many messages and tells nothing; begin with what you have to say`,
        ...(weight < CERTAIN ? { severity: 'info' } : {}),
        fixes: deleteIfWhole(message, span),
      }
    }
  },
})

/** What opens the message; milder ones only where nothing else does. */
function openers(message: Message): readonly Phrase[] {
  const opening = sentencesBelowGreeting(message.body, OPENING)
  const found = filler.in(message.body).filter(({ sentence }) => opening.includes(sentence))
  const certain = found.filter(({ weight }) => weight >= CERTAIN)
  return certain.length > 0 ? certain : found.slice(0, 1)
}

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
