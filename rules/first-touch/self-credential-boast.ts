import { isFromApplicant } from '../core/applicant.ts'
import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import { boasts } from '../words/en/boasts.ts'

export default phraseRule({
  summary: 'A first message praises its sender: years in business, awards, rank, followers.',
  severity: 'info',
  lists: [boasts],
  // Who applies for a job has to say how good they are.
  concerns: (message) => isOpening(message) && !isFromApplicant(message),
  say: (words) =>
    `“${words}” praises you, and everybody says it; show it by one thing that you did for somebody like them`,
  fix: 'Delete the praise of yourself',
})
