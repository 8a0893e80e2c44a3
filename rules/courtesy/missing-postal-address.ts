import { footerFix } from '../core/added-paragraph.ts'
import { isColdEmail, underLaw } from '../core/cold-email.ts'
import { defineRule } from '../core/define-rule.ts'
import { hasPostalAddress, holdsAddress } from '../core/postal-address.ts'
import { senderValue } from '../core/sender-value.ts'
import { opening } from '../core/sentence-edits.ts'
import type { Fix, Message } from '../core/types.ts'

export default defineRule({
  summary: 'An email does not say where its sender can be reached by post.',
  severity: 'off',
  demandedBy: ['can-spam', 'casl'],
  fixable: 'by-hand',
  *check(message) {
    if (!isColdEmail(message) || hasPostalAddress(message) || holdsOwnAddress(message)) return
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: 'Nothing here says where you can be reached by post; end with your address',
      fixes: withAddress(message),
      ...underLaw(message),
    }
  },
})

const NAMES = ['address', 'postal address', 'mailing address', 'company address']

/** Whether the configured address stands there, however its lines are broken. */
function holdsOwnAddress({ body, template }: Message): boolean {
  const own = senderValue(template.settings, NAMES)
  const plain = (text: string) => text.toLowerCase().replace(/[\s,]+/g, ' ')
  return own !== null && plain(body.text).includes(plain(own))
}

/** The configured footer, where an address is in it; else the address itself, or a blank for it. */
function withAddress(message: Message): Fix[] {
  const { settings } = message.template
  const footer = senderValue(settings, ['footer'])
  const address = senderValue(settings, NAMES)
  const isInFooter =
    footer !== null && (holdsAddress(footer) || (address !== null && footer.includes(address)))
  if (isInFooter) return footerFix(message, footer, 'Add your footer')
  return address === null
    ? footerFix(message, '[Postal address]', 'Add a line to fill in')
    : footerFix(message, address, 'Add your address')
}
