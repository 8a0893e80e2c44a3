import { phraseRule } from '../core/phrase-rule.ts'
import { emptyHelp } from '../words/en/empty-help.ts'

export default phraseRule({
  summary: 'The message offers help without saying what help.',
  severity: 'info',
  lists: [emptyHelp],
  // Somebody who knows the sender can tell what help is meant.
  concerns: ({ firstTouch }) => firstTouch,
  say: (words) =>
    `“${words}” offers nothing that could be taken up; name one thing that you can do for them, or leave it out`,
  fix: 'Delete the offer of help',
})
