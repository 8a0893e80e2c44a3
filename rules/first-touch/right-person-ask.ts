import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import { tokensOf } from '../core/tokens.ts'
import { rightPerson } from '../words/en/right-person.ts'

/** Words that make an order or a condition of a sentence that is no question. */
const ASKS: ReadonlySet<string> = new Set('please if could appreciate grateful kindly'.split(' '))

/** Words of a sentence that are looked at. */
const LONG = 100

export default phraseRule({
  summary: 'A first message asks a stranger who the right person is.',
  severity: 'info',
  lists: [rightPerson],
  concerns: isOpening,
  counts: ({ sentence }, { body }) => {
    const { tokens, sentences } = tokensOf(body)
    const { from = 0, to = 0, question = false } = sentences[sentence] ?? {}
    return (
      question || tokens.slice(from, Math.min(to, from + LONG)).some(({ word }) => ASKS.has(word))
    )
  },
  say: (words) =>
    `“${words}” asks a stranger to do your research; find the person first, and write to them`,
})
