import { defineRule } from '../core/define-rule.ts'
import { emptyPraise } from '../core/empty-praise.ts'
import { isEnglish } from '../core/language.ts'
import type { Phrase, PhraseList } from '../core/phrases.ts'
import { sells } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { deletionFix } from '../core/sentence-edits.ts'
import type { Message } from '../core/types.ts'
import { help } from '../words/en/help.ts'
import { offer } from '../words/en/offer.ts'
import { pivots } from '../words/en/pivots.ts'

/** Sentences that may lie between the praise and the offer, where nothing says that the one led to the other. */
const APART = 1
/** The same with a pivot between them. */
const PIVOTED = 4

export default defineRule({
  summary: 'Praise that could be said to anyone leads over to an offer.',
  severity: 'warning',
  outranks: ['empty-flattery'],
  fixable: 'by-hand',
  *check(message) {
    if (!isEnglish(message) || !sells(message)) return
    for (const praise of emptyPraise(message.body)) {
      const path = fromPraiseToOffer(praise, message)
      if (!path) continue
      yield {
        at: { span: praise.span },
        message: `“${wordsAt(praise.span, message)}” leads over to an offer and reads as bait; delete the praise, and say openly why you write`,
        related: path.map(({ span, role }) => ({
          at: { span },
          message: `${role}: “${wordsAt(span, message)}”`,
        })),
        fixes: deletionFix(message, [praise.span], 'Delete the praise'),
      }
      return
    }
  },
})

interface Station extends Phrase {
  readonly role: string
}

/** The offer that follows the praise, with the pivot to it; null where none follows closely enough. */
function fromPraiseToOffer(praise: Phrase, { body }: Message): readonly Station[] | null {
  const behind = (list: PhraseList) =>
    list.in(body).filter(({ span, sentence }) => {
      const apart = sentence - praise.sentence
      return span.start > praise.span.end && apart <= PIVOTED
    })
  const [offered] = [offer, help].flatMap(behind).sort((a, b) => a.span.start - b.span.start)
  if (!offered) return null
  const pivot = behind(pivots).find(({ span }) => span.start <= offered.span.start)
  if (!pivot && offered.sentence - praise.sentence > APART) return null
  return [...(pivot ? [{ ...pivot, role: 'turns' }] : []), { ...offered, role: 'offers' }]
}
