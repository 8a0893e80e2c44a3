import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import { sells } from '../core/pitch.ts'
import { familiarity } from '../words/en/familiarity.ts'

export default phraseRule({
  summary: 'A first message speaks as if the two had met, or were friends.',
  severity: 'warning',
  lists: [familiarity],
  concerns: (message) => isOpening(message) && message.condition === null,
  // Who sells nothing has less to gain by it, and may just be brief.
  severityOf: (_, message) => (sells(message) ? undefined : 'info'),
  say: (words) =>
    `“${words}” claims an acquaintance that a first message cannot have; say when and where it was, or leave it out`,
  fix: 'Delete the claim',
})
