import { messageName } from '../core/channel-limit.ts'
import { defineRule, integer } from '../core/define-rule.ts'
import { surplus } from '../core/surplus.ts'
import type { Channel, Limit } from '../core/types.ts'

export default defineRule({
  summary: 'A message is longer than what gets answers on its channel.',
  severity: 'info',
  readsRenditions: true,
  options: {
    email: integer(150, 'Longest email, in words', 1),
    message: integer(150, 'Longest direct message, in words', 1),
    inmail: integer(800, 'Longest InMail, in characters', 1),
  },
  *check(message, options) {
    const bound = boundOf(message.channel, options)
    // Whoever names a limit has decided, and whoever answers a reply has been asked.
    if (!bound || message.limit || !(message.firstTouch || message.followUp)) return
    const sizes = bound.unit === 'words' ? message.words : message.lengths
    if (sizes.asWritten <= bound.count) return
    yield {
      at: { span: surplus(message.body.text, bound.count, sizes, bound.unit) },
      message: `${messageName(message)} is ${sizes.asWritten} ${bound.unit}; keep it to ${bound.count} and leave the rest for after the answer`,
    }
  },
})

function boundOf(
  channel: Channel,
  { email, message, inmail }: { email: number; message: number; inmail: number },
): Pick<Limit, 'count' | 'unit'> | null {
  switch (channel) {
    case 'email':
      return { count: email, unit: 'words' }
    case 'direct-message':
      return { count: message, unit: 'words' }
    case 'inmail':
      return { count: inmail, unit: 'characters' }
    default:
      return null
  }
}
