import { isFromApplicant } from '../core/applicant.ts'
import { defineRule } from '../core/define-rule.ts'
import { isOpening, moveOrDelete } from '../core/first-touch.ts'
import { isEnglish } from '../core/language.ts'
import { sells } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { sentencesWith } from '../core/sentences-with.ts'
import { signOffStart } from '../core/sign-off.ts'
import { nameWords } from '../core/slot-kind.ts'
import { type Token, tokensOf } from '../core/tokens.ts'
import type { Message } from '../core/types.ts'
import { callToVisit } from '../words/en/call-to-visit.ts'
import { reasons } from '../words/en/reasons.ts'

/** What its kind of link says to a stranger, surest first. */
const SAYS = {
  calendar:
    'asks a stranger to book before they have answered; send the link once they want to talk',
  short:
    'hides where it leads, as links of swindlers do; write the whole address, in a later message',
  tracked: 'counts who clicks, and the reader can see it; send a plain link once they ask',
  product: 'sends a stranger to what you sell; send the link once they ask',
} as const
type Kind = keyof typeof SAYS

/** Words of a placeholder's name. */
const LONGEST_NAME = 4

const CALENDAR =
  /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,3}(?:calendly\.com|cal\.com|savvycal\.com|chilipiper\.com|youcanbook\.me|acuityscheduling\.com|zcal\.co|tidycal\.com|doodle\.com|koalendar\.com|oncehub\.com|setmore\.com|calendar\.app\.google|meetings\.hubspot\.com|app\.reclaim\.ai|cal\.read\.ai|zeeg\.me)(?![\w.-])|calendar\.google\.com\/calendar\/appointments|outlook\.office(?:365)?\.com\/(?:book|bookwithme)|usemotion\.com\/meet/i
const SHORT =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|lnkd\.in|ow\.ly|hubs\.ly|hubs\.la|buff\.ly|rebrand\.ly|t\.ly|is\.gd|v\.gd|cutt\.ly|rb\.gy|goo\.gl|shorturl\.at|short\.io|tiny\.cc|bl\.ink|rotf\.lol|s\.id)\//i
const TRACKED =
  /[?&](?:utm_[a-z]+|gclid|fbclid|msclkid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|trk|cid|aff(?:_?id|iliate)?)=/i

const CALLS = [callToVisit]

export default defineRule({
  summary:
    'A first message carries a link to a calendar or a product, or one that is shortened or tracked.',
  severity: 'warning',
  byChannel: { email: 'off', unknown: 'info' },
  fixable: 'by-hand',
  *check(message) {
    if (!isOpening(message)) return
    const links = linksOf(message)
    const order = Object.keys(SAYS)
    const [first, ...others] = links.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    if (!first) return
    yield {
      at: { span: first.token },
      message: `“${wordsAt(first.token, message)}” ${SAYS[first.kind]}`,
      related: others.map(({ token }) => ({
        at: { span: token },
        message: `another link: “${wordsAt(token, message)}”`,
      })),
      fixes: moveOrDelete(
        message,
        links.map(({ token }) => token),
        'the link',
      ),
    }
  },
})

/** Those above the signature that are of a kind to avoid, in order of their place. */
function linksOf(message: Message): { token: Token; kind: Kind }[] {
  const { body } = message
  const end = signOffStart(body) ?? body.text.length
  return tokensOf(body)
    .tokens.filter((token) => isLink(token) && token.start < end)
    .flatMap((token) => {
      const kind = kindOf(token, message)
      return kind ? [{ token, kind }] : []
    })
}

/** A longer name tells a person what to write there. */
function isLink({ kind, slot }: Token): boolean {
  if (kind === 'link') return true
  const { slot: about, name = '' } = slot?.placeholder ?? {}
  return about === 'link' && nameWords(name).split(' ').length <= LONGEST_NAME
}

function kindOf(token: Token, message: Message): Kind | null {
  const { word, slot } = token
  const name = nameWords(slot?.placeholder.name ?? '')
  if (CALENDAR.test(word) || /\b(?:calendar|calendly|booking|book|scheduling|meeting)\b/.test(name))
    return 'calendar'
  if (SHORT.test(word)) return 'short'
  if (TRACKED.test(word)) return 'tracked'
  return isForProduct(token, message) ? 'product' : null
}

/** Theirs, a source, a form and the portfolio of somebody who looks for work are none. */
function isForProduct(token: Token, message: Message): boolean {
  const { body } = message
  if (!isEnglish(message) || isFromApplicant(message)) return false
  if (sentencesWith(reasons, body).has(token.sentence)) return false
  return sells(message) && isOffered(token, message)
}

function isOffered(token: Token, { body }: Message): boolean {
  const isSenders = token.slot?.placeholder.owner === 'sender'
  const calls = sentencesWith(CALLS, body)
  const near = [-1, 0, 1].some((step) => calls.has(token.sentence + step))
  return isSenders || near
}
