import { defineRule } from '../core/define-rule.ts'
import { isOpening } from '../core/first-touch.ts'
import { type Greeting, greetingOf, namesSomebody } from '../core/greeting.ts'
import { isEnglish } from '../core/language.ts'
import { nameTag } from '../core/name-tag.ts'
import { sells } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { opening } from '../core/sentence-edits.ts'
import type { Finding, Fix, Message, Span } from '../core/types.ts'

/** UTF-16 units of a body in which the name has to occur where no greeting has it. */
const HIGH_UP = 160
/** Writing without capitals and spaces, in which a name cannot be told. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** "Mara, …", "Mara Lind – …", and "Thanks, Mara" or "It was fun, Mara!" later in the line. */
const NAME_FIRST = /^\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}\s*[,!:–—-]/u
const NAME_BEHIND_COMMA = /,\s+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*(?:[.!?,–—]|$)/mu
const NAME_BEFORE_SIGN = /\p{Ll}\s\p{Lu}\p{Ll}[\p{L}'’-]*[,!]/u

export default defineRule({
  summary: 'A first message does not name its recipient.',
  severity: 'warning',
  fixable: 'by-hand',
  *check(message) {
    const { body } = message
    if (!isOpening(message) || OTHER_SCRIPT.test(body.text)) return
    const greeting = greetingOf(body)
    if (greeting ? namesSomebody(greeting, body) : !isEnglish(message)) return
    if (namesHighUp(message) || isHole(greeting, message)) return
    yield greeting ? nameless(greeting, message) : ungreeted(message)
  },
})

function nameless({ span, address }: Greeting, message: Message): Finding {
  return {
    at: { span },
    ...(mayReachAnOffice(message) ? { severity: 'info' } : {}),
    message: `“${wordsAt(span, message)}” greets nobody by name; write to one person, by name`,
    fixes: [write(` ${nameTag(message)}`, address)],
  }
}

/** Who sells nothing by email may ask a shop or an office, where nobody's name is known. */
function mayReachAnOffice(message: Message): boolean {
  const byMail = message.channel === 'email' || message.channel === 'unknown'
  return byMail && (!isEnglish(message) || !sells(message))
}

function ungreeted(message: Message): Finding {
  const start = /^\s*/.exec(message.body.text)?.[0].length ?? 0
  return {
    at: { span: opening(message) },
    about: 'message',
    severity: 'info',
    message: 'Nobody is called by name here; begin with the name of the person',
    fixes: [write(`Hi ${nameTag(message)}, `, { start, end: start })],
  }
}

function write(text: string, span: Span): Fix {
  return { title: `Insert “${text.trim()}”`, safe: false, edits: [{ at: { span }, text }] }
}

function namesHighUp({ body: { text, slots } }: Message): boolean {
  const isNamed = slots.some(
    ({ span, placeholder: { slot, owner } }) =>
      owner === 'recipient' &&
      span.start < HIGH_UP &&
      (slot === 'name' || text.slice(0, span.start).trim() === ''),
  )
  const beginning = text.slice(0, HIGH_UP)
  const words = greetingOf({ text }) ? '' : beginning
  return (
    isNamed ||
    NAME_FIRST.test(words) ||
    NAME_BEFORE_SIGN.test(words) ||
    NAME_BEHIND_COMMA.test(beginning)
  )
}

/** "Hi ,": a name that vanished is another rule's matter. */
function isHole(greeting: Greeting | null, { body: { text } }: Message): boolean {
  return greeting !== null && /^[^\S\n]+[,!]/.test(text.slice(greeting.address.end))
}
