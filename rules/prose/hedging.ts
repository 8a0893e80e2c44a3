import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { isAmong, remarkedWords } from '../core/rewording.ts'
import type { ProseRemark } from '../core/types.ts'

/**
 * The plugin's words that take back what the sentence says. Of its others, “will”, “can”, “would” or “that” are
 * in every message.
 */
const HEDGES: readonly string[] = [
  'apparently|basically|in my mind|in my opinion|in my understanding|in my view|kind of|maybe',
  'more or less|my impression|my thinking is|my understanding is|perhaps|possibly|presumably',
  'probably|somehow|something or other|somewhat|sort of|supposedly',
].flatMap((line) => line.split('|'))

export default retextRule({
  summary: 'A word takes back half of what the sentence says: “perhaps”, “sort of”.',
  severity: 'off',
  options: {
    allow: strings([], 'Words that may stay, such as “perhaps”'),
  },
  load: async () => (await import('retext-intensify')).default,
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const words = remarkedWords(remark)
      if (!isAmong(words, HEDGES) || isAmong(words, allow) || isNoun(remark)) continue
      yield { at: remark.at, message: `“${words}” takes back what you say; leave it out` }
    }
  },
})

/** “What kind of paint”, “that sort of day”, “is it still a maybe?” */
function isNoun({ at: { span }, actual, reading: { text } }: ProseRemark): boolean {
  if (!/^(?:kind\s|sort\s|maybe$)/i.test(actual)) return false
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  return /\b(?:what|which|your|my|our|their|his|her|this|that|the|an?|any|some|every|each|same|one|right|other|new)\s+$/i.test(
    before,
  )
}
