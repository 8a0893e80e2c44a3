import { phraseRule } from '../core/phrase-rule.ts'
import { denials } from '../words/en/denials.ts'

/** The weight of a denial of spam, fraud or machines; those of selling weigh less. */
const OF_SPAM = 2

export default phraseRule({
  summary: 'The message denies being spam, automated or a sales pitch.',
  severity: 'warning',
  lists: [denials],
  severityOf: ([first]) => (first && first.weight >= OF_SPAM ? 'error' : undefined),
  say: (words) =>
    `“${words}” raises the suspicion that it denies; delete it, and let the message show what it is`,
  fix: 'Delete the denial',
})
