import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { casedLike, isAmong, remarkedWords, rewordings } from '../core/rewording.ts'

/**
 * The plugin's phrases that always have a plain twin in a message to a person, by their ids. Its other words
 * are left out: “request”, “benefit”, “expertise” or “however” are often the right ones, and a message that
 * gets a remark for each is a message whose author turns the rule off.
 */
const WORDY: ReadonlySet<string> = new Set(
  `a-number-of accede-to addressees-are-requested adversely-impact adversely-impact-on afford-an-opportunity
  already-existing as-a-means-of as-of-yet as-prescribed-by ascertain at-the-present-time at-this-time
  be-advised because-of-the-fact-that by-means-of by-virtue-of close-proximity commence disseminate
  due-to-the-fact-that each-and-every elucidate endeavor expedite facilitate factual-evidence
  first-and-foremost for-a-period-of for-the-purpose-of has-a-requirement-for herein heretofore herewith
  honest-truth if-and-when in-a-timely-manner in-accordance-with in-all-likelihood in-an-effort-to
  in-excess-of in-lieu-of in-light-of-the-fact-that in-order-for in-order-that in-order-to in-regard-to
  in-relation-to in-the-amount-of in-the-near-future in-view-of-the-above inasmuch-as
  interpose-no-objection is-applicable-to is-in-consonance-with it-is-requested necessitate not-later-than
  null-and-void numerous owing-to-the-fact-that pertaining-to point-in-time prior-to promulgate pursuant-to
  readily-apparent set-forth-in should-you-wish span-across subsequent subsequently the-undersigned therein
  thereof this-day-and-age time-period transpire until-such-time-as utilisation utilise utilization utilize
  various-different with-reference-to with-respect-to with-the-exception-of`.split(/\s+/),
)

export default retextRule({
  summary: 'A phrase from the office says at length what a plain word says too.',
  severity: 'info',
  fixable: 'by-hand',
  options: {
    allow: strings([], 'Phrases that may stay, such as “prior to”'),
  },
  load: async () => (await import('retext-simplify')).default,
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const { at, ruleId, expected } = remark
      const [plain] = expected
      if (plain === undefined || !WORDY.has(ruleId)) continue
      const phrase = remarkedWords(remark)
      if (isAmong(phrase, allow)) continue
      yield {
        at,
        message: `“${phrase}” is wordy; write “${casedLike(phrase, plain)}”`,
        fixes: rewordings(remark, expected),
      }
    }
  },
})
