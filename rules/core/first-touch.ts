import { moveToNextStep } from './move-to-next-step.ts'
import { judgePitch } from './pitch.ts'
import { deletionFix } from './sentence-edits.ts'
import type { Fix, Message, Span } from './types.ts'

/** From this score on there is an offer in a message, though not always enough of one to call it a pitch. */
const SELLS = 1

/** Whether a message offers anything. */
export function sells(message: Message): boolean {
  return judgePitch(message).score >= SELLS
}

/** Whether nothing of the sender's reached its recipient before, on any channel. */
export function isOpening({ firstTouch, followUp }: Message): boolean {
  return firstTouch && !followUp
}

/** What comes too early goes to the next step, or goes; `what` names it: "the link". */
export function moveOrDelete(message: Message, spans: readonly Span[], what: string): Fix[] {
  return [
    ...moveToNextStep(message, spans, `Move ${what} to the next step`),
    ...deletionFix(message, spans, `Delete ${what}`),
  ]
}
