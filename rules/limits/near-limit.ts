import { messageName } from '../core/channel-limit.ts'
import { defineRule, integer } from '../core/define-rule.ts'
import { describeLength, surplus } from '../core/surplus.ts'
import type { Message } from '../core/types.ts'

const FREE_NOTE = 200

export default defineRule({
  summary: 'A message fits, but not for every account or every tool that may send it.',
  severity: 'info',
  readsRenditions: true,
  outranks: ['too-long'],
  options: {
    inmail: integer(1900, 'Longest InMail that every tool sends, in characters', 1),
  },
  *check(message, { inmail }) {
    const { lengths, body } = message
    const near = boundOf(message, inmail)
    if (!near || lengths.longest <= near.count) return
    yield {
      at: { span: surplus(body.text, near.count, lengths) },
      message: `${describeLength(messageName(message), lengths, near.count)} characters; ${near.reason}`,
    }
  },
})

/** The length that is safe, and why; null where the channel has none below its limit. */
function boundOf({ channel, template }: Message, inmail: number) {
  if (channel === 'inmail')
    return { count: inmail, reason: `some tools stop at ${inmail}, so leave some room` }
  if (channel === 'connection-note' && template.settings.account === null)
    return {
      count: FREE_NOTE,
      reason: `a free account sends ${FREE_NOTE}, so shorten it or set “account” to “premium”`,
    }
  return null
}
