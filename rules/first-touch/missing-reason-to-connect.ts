import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { judgePitch } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { afterGreeting, opening } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message } from '../core/types.ts'
import { generic } from '../words/en/generic.ts'
import { hints, reasons } from '../words/en/reasons.ts'

/** Below this score a message sells so little that a detail of the recipient's is a reason. */
const HARDLY_SELLS = 1
/** Words that a reason needs at least, greeting included. */
const SHORT = 14

/** Beginnings whose brackets only the author can fill, one for each kind of reason. */
const SKELETONS = [
  ['a mutual contact', '[Name of your mutual contact] suggested that I write to you.'],
  [
    'something of theirs',
    'Your [post, talk or project] about [topic] made me think of [what in it].',
  ],
  ['something new with them', 'I saw [their launch, new role or other news].'],
  ['a shared place', 'We were both at [event, school or group].'],
] as const

export default defineRule({
  summary: 'A first message gives no reason why it goes to this person.',
  severity: 'warning',
  byChannel: { 'connection-note': 'error', email: 'info', unknown: 'info' },
  fixable: 'by-hand',
  *check(message) {
    // After a connection note or an earlier step, the reason has been given or missed there.
    if (!message.firstTouch || message.followUp || !isEnglish(message) || givesReason(message))
      return
    yield {
      at: { span: opening(message) },
      about: 'message',
      ...(isSure(message) ? {} : { severity: 'info' }),
      message:
        'Nothing here says why you write to this person; name what you share, something of theirs, or what is new with them',
      related: generic.in(message.body).map(({ span }) => ({
        at: { span },
        message: `could be said to anyone: “${wordsAt(span, message)}”`,
      })),
      fixes: SKELETONS.map(([kind, sentence]) => insertion(message, kind, sentence)),
    }
  },
})

/** Sells, says what could be said to anyone, or is too short to hold a reason: the recipient would agree. */
function isSure(message: Message): boolean {
  const { body } = message
  const sells = judgePitch(message).score >= HARDLY_SELLS
  return sells || generic.in(body).length > 0 || tokensOf(body).tokens.length < SHORT
}

function givesReason(message: Message): boolean {
  const { body, subject } = message
  const said = reasons.some(
    (list) => list.in(body).length > 0 || (subject && list.in(subject).length > 0),
  )
  return said || (hints.in(body).length > 0 && judgePitch(message).score < HARDLY_SELLS)
}

function insertion(message: Message, kind: string, sentence: string): Fix {
  const at = afterGreeting(message)
  return {
    title: `Insert ${kind} to fill in`,
    safe: false,
    edits: [{ at: { span: { start: at, end: at } }, text: `${sentence} ` }],
  }
}
