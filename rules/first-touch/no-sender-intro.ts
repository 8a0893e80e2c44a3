import { defineRule } from '../core/define-rule.ts'
import { isOpening } from '../core/first-touch.ts'
import { isEnglish } from '../core/language.ts'
import { sells } from '../core/pitch.ts'
import { afterGreeting, opening } from '../core/sentence-edits.ts'
import { signOffStart } from '../core/sign-off.ts'
import { signedName } from '../core/signature.ts'
import { overlapsAny, union } from '../core/span.ts'
import { type Token, tokensOf } from '../core/tokens.ts'
import type { Message } from '../core/types.ts'
import { filler } from '../words/en/filler.ts'
import { generic } from '../words/en/generic.ts'
import { networking } from '../words/en/networking.ts'
import { hints, reasons } from '../words/en/reasons.ts'

/** Words of a sentence that tells something: "Apprentice farrier, moving to Thirsk". */
const TELLING = 4
const READER: ReadonlySet<string> = new Set(['you', 'your', 'yours'])
const SENDER: ReadonlySet<string> = new Set('i me my mine myself we us our ours here'.split(' '))
/** For the sender to fill in. */
const BLANK = 'I am [who you are], and I write because [what you want].'

export default defineRule({
  summary: 'A first message says neither who writes nor why.',
  severity: 'info',
  fixable: 'by-hand',
  *check(message) {
    if (!isOpening(message) || !isEnglish(message) || saysWhoOrWhy(message)) return
    const at = afterGreeting(message)
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: 'Nothing here says who writes, nor why; say both in one sentence',
      fixes: [
        {
          title: 'Insert who you are and what you want, to fill in',
          safe: false,
          edits: [{ at: { span: { start: at, end: at } }, text: `${BLANK} ` }],
        },
      ],
    }
  },
})

function saysWhoOrWhy(message: Message): boolean {
  const { body } = message
  const isSigned = signedName(body) !== null || signOffStart(body) !== null
  const givesReason = [...reasons, hints].some((list) => list.in(body).length > 0)
  return isSigned || givesReason || sells(message) || speaksOfItsSender(message)
}

/** Whether it says "I" or "we" beyond what everybody says, or tells something that is not about the reader. */
function speaksOfItsSender({ body }: Message): boolean {
  const { tokens, sentences } = tokensOf(body)
  const said = union(
    [generic, networking, filler].flatMap((list) => list.in(body).map(({ span }) => span)),
  )
  const own = tokens.filter((token) => !overlapsAny(said, token))
  if (own.some(({ word, slot }) => SENDER.has(word) || slot?.placeholder.owner === 'sender'))
    return true
  const bySentence = sentences.map((): Token[] => [])
  for (const token of own) bySentence[token.sentence]?.push(token)
  return bySentence.some(
    (words, index) =>
      sentences[index]?.question === false &&
      words.length >= TELLING &&
      !words.some(({ word }) => READER.has(word)),
  )
}
