import { isOpening, moveOrDelete } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import { sells } from '../core/pitch.ts'
import { asksForTime } from '../core/time-asks.ts'
import type { Channel, Severity } from '../core/types.ts'
import { meeting } from '../words/en/meeting.ts'

/** Who sells nothing may ask sooner: a student, a reporter, a neighbour. */
const MILDER: Readonly<Partial<Record<Channel, Severity>>> = {
  'connection-note': 'warning',
  'direct-message': 'info',
  inmail: 'info',
}

export default phraseRule({
  summary: 'The first message to somebody already asks for a meeting.',
  severity: 'warning',
  byChannel: { 'connection-note': 'error', email: 'off', unknown: 'info' },
  lists: [meeting],
  concerns: isOpening,
  counts: (phrase, { body }) => asksForTime(phrase, body),
  severityOf: (_, message) => (sells(message) ? undefined : MILDER[message.channel]),
  say: (words) =>
    `“${words}” asks a stranger for time; ask what takes a line to answer, and meet after the reply`,
  fix: (phrases, message) =>
    moveOrDelete(
      message,
      phrases.map(({ span }) => span),
      'the request',
    ),
})
