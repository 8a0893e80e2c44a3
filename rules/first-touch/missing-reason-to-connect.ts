import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { sells } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { reasonScore } from '../core/reason.ts'
import { afterGreeting, opening } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message } from '../core/types.ts'
import { generic } from '../words/en/generic.ts'

/** A reason is missed where the odds against one are five to three. */
const SURE = 0.5
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
  outranks: ['name-only-personalisation'],
  *check(message) {
    // After a connection note or an earlier step, the reason has been given or missed there.
    if (
      !message.firstTouch ||
      message.followUp ||
      !isEnglish(message) ||
      reasonScore(message) > -SURE
    )
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
  return sells(message) || generic.in(body).length > 0 || tokensOf(body).tokens.length < SHORT
}

function insertion(message: Message, kind: string, sentence: string): Fix {
  const at = afterGreeting(message)
  return {
    title: `Insert ${kind} to fill in`,
    safe: false,
    edits: [{ at: { span: { start: at, end: at } }, text: `${sentence} ` }],
  }
}
