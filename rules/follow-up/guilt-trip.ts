import { phraseRule } from '../core/phrase-rule.ts'
import { guilt } from '../words/en/guilt.ts'

/** The weight of a phrase that alone is a reproach; milder ones are so together. */
const CERTAIN = 2

export default phraseRule({
  summary: 'The message makes somebody feel guilty for not answering.',
  severity: 'error',
  lists: [guilt],
  severityOf: ([first, ...others]) =>
    others.length > 0 || (first?.weight ?? 0) >= CERTAIN ? 'error' : 'warning',
  say: (words) =>
    `“${words}” blames them for not answering; nobody owes a stranger a reply, so add something new or close kindly`,
  fix: 'Delete the reproach',
})
