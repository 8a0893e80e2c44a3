import { phraseRule } from '../core/phrase-rule.ts'
import { hostility } from '../words/en/hostility.ts'

export default phraseRule({
  summary: 'The message insults or mocks its recipient.',
  severity: 'off',
  lists: [hostility],
  say: (words) => `“${words}” hurts; say what happened and what you wish for instead`,
  fix: 'Delete the insult',
})
