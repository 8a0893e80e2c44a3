import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { sentencesWith } from '../core/sentences-with.ts'
import type { Message } from '../core/types.ts'
import { gratitude } from '../words/en/gratitude.ts'
import { observation, relation } from '../words/en/reasons.ts'

/** The weight of thanks for what never was; "in advance" is only a habit. */
const NEVER_WAS = 2

const ACQUAINTED = [relation, observation]

export default phraseRule({
  summary: 'A first message thanks for support, trust or business that never was, or in advance.',
  severity: 'warning',
  lists: [gratitude],
  concerns: isOpening,
  counts: (phrase, message) => phrase.weight < NEVER_WAS || !isAcquainted(phrase, message),
  severityOf: ([heaviest]) => (heaviest && heaviest.weight >= NEVER_WAS ? undefined : 'info'),
  say: (words) =>
    `“${words}” thanks a stranger for what they have not given; thank them once they have`,
  fix: 'Delete the thanks',
})

/** Whether another sentence tells of something between the two, for which to be thankful. */
function isAcquainted({ sentence }: Phrase, { body }: Message): boolean {
  const told = sentencesWith(ACQUAINTED, body)
  return told.size > (told.has(sentence) ? 1 : 0)
}
