import { footerFix } from '../core/added-paragraph.ts'
import { isColdEmail, underLaw } from '../core/cold-email.ts'
import { defineRule } from '../core/define-rule.ts'
import { hasOptOut, namesWayOut } from '../core/opt-out.ts'
import { senderValue } from '../core/sender-value.ts'
import { opening } from '../core/sentence-edits.ts'
import type { Fix, Message } from '../core/types.ts'

export default defineRule({
  summary: 'An email does not say how to get no more of them.',
  severity: 'off',
  demandedBy: ['can-spam', 'casl', 'pecr'],
  fixable: 'by-hand',
  *check(message) {
    if (!isColdEmail(message) || hasOptOut(message)) return
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: 'Nothing here says how to get no more emails; end with a line or a link for that',
      fixes: withFooter(message),
      ...underLaw(message),
    }
  },
})

/** The configured footer, where it has a way out; else a blank for one. */
function withFooter(message: Message): Fix[] {
  const footer = senderValue(message.template.settings, ['footer'])
  return footer !== null && namesWayOut(footer)
    ? footerFix(message, footer, 'Add your footer')
    : footerFix(message, '[How to unsubscribe]', 'Add a line to fill in')
}
