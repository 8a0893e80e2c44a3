import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { isAmong, remarkedWords } from '../core/rewording.ts'
import type { ProseRemark } from '../core/types.ts'

/** The plugin's words that tell a reader how little a thing ought to cost them, by their ids. */
const CONDESCENDING: ReadonlySet<string> = new Set(
  'just easy obvious simple of-course everyone-knows straightforward'.split(' '),
)

export default retextRule({
  summary: 'A word tells the reader that it should be no trouble: “just”, “obviously”.',
  severity: 'off',
  options: {
    allow: strings([], 'Words that may stay, such as “easy”'),
  },
  load: async () => (await import('retext-equality')).default,
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const words = remarkedWords(remark)
      if (!CONDESCENDING.has(remark.ruleId) || isAmong(words, allow) || isKind(remark)) continue
      yield {
        at: remark.at,
        message: `“${words}” tells the reader that it should be no trouble; leave it out`,
      }
    }
  },
})

/** “I just read”, “just in time”, “to make it easy for you”. */
function isKind({ ruleId, at: { span }, reading: { text } }: ProseRemark): boolean {
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  if (ruleId === 'just') return !/\b(?:you|can|could|should|have to|need to)\s+$/i.test(before)
  return /\b(?:make|makes|making|made|keep|keeps)\s+(?:\w+\s+){0,2}$/i.test(before)
}
