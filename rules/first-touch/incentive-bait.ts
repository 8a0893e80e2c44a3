import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Message, Severity } from '../core/types.ts'
import { research } from '../words/en/other-purposes.ts'
import { rewards } from '../words/en/rewards.ts'

/** The weight of signs that a message recruits for a study, whose participants are paid. */
const IS_STUDY = 2

export default phraseRule({
  summary: 'A reward is promised for a meeting or a reply.',
  severity: 'error',
  lists: [rewards],
  severityOf: (_, message) => severityOf(message),
  say: (words) =>
    `“${words}” pays a stranger for their attention; say what the meeting itself is worth to them`,
  fix: 'Delete the reward',
})

function severityOf(message: Message): Severity | undefined {
  const { profile } = message.template.settings
  if (profile === 'research' || research.weight(message.body) >= IS_STUDY) return 'info'
  return isOpening(message) ? undefined : 'warning'
}
