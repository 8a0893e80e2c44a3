import type { Phrase } from './phrases.ts'
import { tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'

/** The weights of phrases that ask by themselves, and in a sentence that asks or wishes. */
const BY_ITSELF = 2
const IN_A_WISH = 1
/** Words of a sentence without a verb: "Quick call on Friday", "5-minute demo: …". */
const FRAGMENT = 7

/** Words of a sentence in which a wish is looked for; what comes later belongs to something else. */
const LONG = 100

/** Words of a sentence that asks for something; "saves 30 minutes of your week" does not. */
const WISH: ReadonlySet<string> = new Set(
  'please love like appreciate value welcome let book schedule grab pick choose reserve reply happy glad hope hoping wondering wonder invite propose suggest grateful keen worth open if'.split(
    ' ',
  ),
)

/** Whether a phrase of the list `meeting` asks for time where it stands. */
export function asksForTime({ weight, sentence }: Phrase, body: Reading): boolean {
  const { tokens, sentences } = tokensOf(body)
  const { from, to, question } = sentences[sentence] ?? { from: 0, to: 0, question: false }
  if (weight >= BY_ITSELF || question) return true
  if (weight < IN_A_WISH) return false
  const words = tokens.slice(from, Math.min(to, from + LONG))
  return to - from <= FRAGMENT || words.some(({ word }) => WISH.has(word))
}
