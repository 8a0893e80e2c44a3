import { isFromApplicant } from '../core/applicant.ts'
import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import type { PhraseList } from '../core/phrases.ts'
import { judgePitch } from '../core/pitch.ts'
import { answersSomebody, REPLY_PREFIX } from '../core/reply-prefix.ts'
import { quoted } from '../core/shortened.ts'
import { asksForTime } from '../core/time-asks.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Finding, Message, Reading, Span } from '../core/types.ts'
import { meeting } from '../words/en/meeting.ts'
import { ALARM_CALL, alarm, appointment, dealings, record } from '../words/en/pretext.ts'

export default defineRule({
  summary: 'The subject of a first message pretends: a reply, a bill, a meeting that never was.',
  severity: 'error',
  fixable: 'safely',
  *check(message) {
    const { subject, firstTouch, followUp, condition } = message
    if (!subject || !firstTouch || followUp || condition !== null) return
    yield* fakePrefix(message, subject)
    if (isEnglish(message)) yield* pretexts(message, subject)
  },
})

function* fakePrefix(message: Message, subject: Reading): Iterable<Finding> {
  const [prefix] = REPLY_PREFIX.exec(subject.text) ?? []
  if (prefix === undefined || answersSomebody(message, subject.text.slice(prefix.length))) return
  const span = { start: 0, end: prefix.trimEnd().length }
  const shown = quoted(prefix.trim())
  const like = /^\s*(?:f|wg|tr|rv)/i.test(prefix) ? 'a forwarded one' : 'an answer'
  yield {
    at: { span, part: 'subject' },
    message: `${shown} makes a first message look like ${like}; delete it`,
    // In letters of application "Re:" has been the word for "about" since before there was email.
    ...(isFromApplicant(message) ? { severity: 'info' } : {}),
    fixes: [
      {
        title: `Delete ${shown}`,
        safe: true,
        edits: [{ at: { span: { start: 0, end: prefix.length }, part: 'subject' }, text: '' }],
      },
    ],
  }
}

function* pretexts(message: Message, subject: Reading): Iterable<Finding> {
  const claim = firstIn([record, appointment], subject)
  if (claim && sells(message) && !isTrue(message, subject)) {
    const words = quoted(subject.text.slice(claim.start, claim.end), 60)
    yield {
      at: { span: claim, part: 'subject' },
      message: `${words} speaks of what never was between you; say in the subject what you want`,
    }
    return
  }
  const cry = alarmIn(subject)
  if (!cry) return
  yield {
    at: { span: cry, part: 'subject' },
    severity: 'info',
    message: `${quoted(subject.text.slice(cry.start, cry.end), 60)} raises an alarm that a stranger's message seldom keeps; say what it is about`,
  }
}

function firstIn(lists: readonly PhraseList[], subject: Reading): Span | undefined {
  return lists.flatMap((list) => list.in(subject))[0]?.span
}

function alarmIn(subject: Reading): Span | undefined {
  const call = ALARM_CALL.exec(subject.text)
  return call ? { start: 0, end: call[0].length } : firstIn([alarm], subject)
}

/** Whether the sender wants to sell, or asks for time: who has a bill to send, or a meeting to move, does neither. */
function sells(message: Message): boolean {
  const { score, threshold } = judgePitch(message)
  return (
    score >= threshold || meeting.in(message.body).some((ask) => asksForTime(ask, message.body))
  )
}

/** Whether the message itself speaks of the thing, or of what was between the two. */
function isTrue({ body }: Message, subject: Reading): boolean {
  if (dealings.in(body).length > 0) return true
  const said = new Set(tokensOf(body).tokens.map(({ word }) => word))
  return tokensOf(subject).tokens.some(({ word }) => RECORDS.has(word) && said.has(word))
}

const RECORDS: ReadonlySet<string> = new Set(
  'invoice appointment bill payment refund subscription account profile listing domain mailbox password order booking reservation delivery package parcel shipment'.split(
    ' ',
  ),
)
