import { phraseRule } from '../core/phrase-rule.ts'
import { strangerAsks } from '../words/en/stranger-asks.ts'

export default phraseRule({
  summary: 'A connection note asks for a job, an investment, an introduction or an endorsement.',
  severity: 'info',
  lists: strangerAsks,
  concerns: ({ channel }) => channel === 'connection-note',
  say: (words) =>
    `“${words}” asks a stranger for more than an answer; ask it once they know you a little`,
  fix: 'Delete the request',
})
