import { moveToNextStep } from '../core/move-to-next-step.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import { judgePitch } from '../core/pitch.ts'
import { deletionFix } from '../core/sentence-edits.ts'
import { asksForTime } from '../core/time-asks.ts'
import type { Channel, Severity } from '../core/types.ts'
import { meeting } from '../words/en/meeting.ts'

/** Below this score a message sells so little that the request stands for itself. */
const HARDLY_SELLS = 1
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
  concerns: ({ firstTouch, followUp }) => firstTouch && !followUp,
  counts: (phrase, { body }) => asksForTime(phrase, body),
  severityOf: (_, message) =>
    judgePitch(message).score < HARDLY_SELLS ? MILDER[message.channel] : undefined,
  say: (words) =>
    `“${words}” asks a stranger for time; ask what takes a line to answer, and meet after the reply`,
  fix: (phrases, message) => {
    const spans = phrases.map(({ span }) => span)
    return [
      ...moveToNextStep(message, spans, 'Move the request to the next step'),
      ...deletionFix(message, spans, 'Delete the request'),
    ]
  },
})
