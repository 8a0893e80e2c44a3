import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { deletionFix } from '../core/sentence-edits.ts'
import { typedSigns } from '../core/typed-signs.ts'
import type { Fix, Message } from '../core/types.ts'
import { hardSell, SHOUTING } from '../words/en/hard-sell.ts'

const shouting = typedSigns('capitals', SHOUTING, 1)
const shrieking = typedSigns('exclamation marks', /!{3,}/g, 2)
const excited = typedSigns('exclamation marks', /(?<!!)!!(?!!)/g, 1)

/** The weight from which on it sounds like a shop; below it, a suggestion is enough. */
const PRESSING = 2

export default phraseRule({
  summary:
    'The message presses its recipient: buy now, only two left, capitals, exclamation marks.',
  severity: 'warning',
  fixable: 'safely',
  lists: [hardSell, shouting, shrieking, excited],
  severityOf: (phrases) =>
    phrases.reduce((sum, { weight }) => sum + weight, 0) < PRESSING ? 'info' : undefined,
  say: (words) =>
    `“${words}” presses like a shop window; say plainly what you have, and leave the time to them`,
  fix: fixes,
})

function fixes(phrases: readonly Phrase[], message: Message): Fix[] {
  const { text } = message.body
  const isRun = ({ span }: Phrase) => text.startsWith('!', span.start)
  const [first, ...rest] = phrases.filter(isRun)
  const worded = phrases.filter((phrase) => !isRun(phrase)).map(({ span }) => span)
  const deletion = deletionFix(message, worded, 'Delete what presses')
  if (!first) return deletion
  const calm = ({ span }: Phrase) => ({ at: { span }, text: '!' })
  const edits = [calm(first), ...rest.map(calm)] as const
  return [...deletion, { title: 'Keep one exclamation mark', safe: true, edits }]
}
