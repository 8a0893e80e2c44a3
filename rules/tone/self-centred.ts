import { isFromApplicant } from '../core/applicant.ts'
import { defineRule, integer } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { opening } from '../core/sentence-edits.ts'
import { type Token, tokensOf } from '../core/tokens.ts'
import type { Message } from '../core/types.ts'

const SENDER: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours ourselves'.split(' '),
)
const READER: ReadonlySet<string> = new Set('you your yours yourself yourselves'.split(' '))
/** Fewer words about the sender are too few to judge by. */
const FEW = 6

export default defineRule({
  summary: 'The message speaks of its sender far more than of its reader.',
  severity: 'info',
  options: {
    ratio: integer(3, 'How many words about the sender there may be for each about the reader', 1),
  },
  *check(message, { ratio }) {
    if (!isEnglish(message) || !message.firstTouch) return
    const own = countOf(message, (token) => SENDER.has(token.word) && !isCountry(token, message))
    const theirs = countOf(message, isAboutReader)
    // An application is about its sender.
    const most = ratio * (isFromApplicant(message) ? 2 : 1) * Math.max(1, theirs)
    if (own < FEW || own <= most) return
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: `${own} times “I”, “we” or “our” and ${times(theirs)} “you”; say what is in it for the reader`,
    }
  },
})

function isCountry({ start, end }: Token, { body }: Message): boolean {
  return body.text.slice(start, end) === 'US'
}

function countOf({ body }: Message, counts: (token: Token) => boolean): number {
  return tokensOf(body).tokens.filter(counts).length
}

function isAboutReader({ word, slot }: Token): boolean {
  return READER.has(word) || slot?.placeholder.owner === 'recipient'
}

function times(count: number): string {
  return count === 0 ? 'not once' : count === 1 ? 'once' : `${count} times`
}
