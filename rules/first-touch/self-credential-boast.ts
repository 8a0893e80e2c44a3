import { isFromApplicant } from '../core/applicant.ts'
import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Message } from '../core/types.ts'
import { boasts } from '../words/en/boasts.ts'

export default phraseRule({
  summary: 'A first message praises its sender: years in business, awards, rank, followers.',
  severity: 'info',
  lists: [boasts],
  concerns: (message) => isOpening(message) && boasts.in(message.body).length >= least(message),
  say: (words) =>
    `“${words}” praises you, and everybody says it; show it by one thing that you did for somebody like them`,
  fix: 'Delete the praise of yourself',
})

/** Who applies for a job has to say how good they are: once. */
function least(message: Message): number {
  return isFromApplicant(message) ? 2 : 1
}
