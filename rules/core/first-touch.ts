import { moveToNextStep } from './move-to-next-step.ts'
import { deletionFix } from './sentence-edits.ts'
import type { Fix, Message, Span } from './types.ts'

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
