import type { Candidate, Mark } from './candidate.ts'
import type { Planned } from './planned.ts'
import type { Timing } from './timing.ts'
import type { Channel } from './types.ts'

/** A candidate on its way into a run, its step settled. */
export interface Stop {
  readonly candidate: Candidate
  readonly timing: Timing
  readonly channel: Channel | null
  readonly planned: Planned | null
  readonly step: number | null
  readonly day: number | null
}

/** Whether a message goes to the same person as the one before: in its stead, after it, or not at all. */
export function relationOf(previous: Stop, next: Stop): 'same' | 'next' | 'new' {
  const { timing } = next
  const fork = forkOf(previous.candidate, next.candidate)
  // Both stand under all of the same headings: two versions of one message.
  if (!fork) return next.candidate.marks.length > 0 ? 'same' : 'new'
  if (timing.afterReply && timing.step === null) return 'new'
  if (isNote(next) && timing.step === null && timing.day === null) return 'new'
  if (fork.facts.audience && isForReaders(previous.candidate)) return 'same'
  if (isOtherOpener(previous, next)) return 'same'
  const stage = stageBelow(fork, next.candidate) || timing.mark === fork
  if (!stage && isPlannedAfter(previous, next)) return 'next'
  if (!stage) return sharesStage(previous, next) ? 'same' : 'new'
  if (isNote(previous) && startsDirect(next)) return 'next'
  if (timing.step !== null && timing.step === previous.timing.step)
    return isAnotherVersion(previous, next) ? 'same' : 'next'
  if (isSameAcceptance(previous, next) || isOtherVersion(previous, next)) return 'same'
  return isLater(previous, next) ? 'next' : 'new'
}

function isNote({ channel }: Stop): boolean {
  return channel === 'connection-note'
}

/** "DM 1" counts the messages; the note stands before it. */
function startsDirect({ channel, timing }: Stop): boolean {
  return timing.afterAccept || (channel === 'direct-message' && timing.step === 1)
}

/** "Email 2: first outreach to dyers" below "Email 1: first outreach to farmers" counts texts, not steps. */
function isOtherOpener(previous: Stop, { timing, channel }: Stop): boolean {
  const [one, other] = [previous.timing, timing].map(
    ({ opens, followUp, step }) => opens && !followUp && step !== null,
  )
  const isSameTime = timing.day === previous.timing.day && timing.delay === null
  return one === true && other === true && isSameTime && channel === previous.channel
}

/** Of two messages of one step: "3" and "3b", or two that tell no other time. */
function isAnotherVersion({ timing }: Stop, next: Stop): boolean {
  const isSuffixed = timing.mark?.facts.variant === null && next.timing.mark?.facts.variant !== null
  return isSuffixed || (timing.day === next.timing.day && timing.followUp === next.timing.followUp)
}

/** "Follow-up, version A" and "Follow-up, version B" are one step. */
function isOtherVersion(previous: Stop, next: Stop): boolean {
  const [one, other] = [previous, next].map(({ timing }) => timing.mark?.facts.variant ?? null)
  const isCounted = [previous, next].some(
    ({ timing }) => timing.followUpNumber ?? timing.day ?? timing.delay,
  )
  const bothFollow = previous.timing.followUp && next.timing.followUp
  return bothFollow && !isCounted && one !== null && other !== null && one !== other
}

/** Two messages that thank for the acceptance, neither of which is counted, are alternatives. */
function isSameAcceptance(previous: Stop, next: Stop): boolean {
  const thanks = ({ timing }: Stop) =>
    timing.afterAccept && timing.step === null && timing.day === null && !timing.followUp
  return thanks(previous) && thanks(next)
}

/** The outermost mark over `next` that does not stand over `previous` as well. */
function forkOf(previous: Candidate, next: Candidate): Mark | null {
  return next.marks.find((mark) => !previous.marks.includes(mark)) ?? null
}

function isForReaders({ marks }: Candidate): boolean {
  return marks.at(-1)?.facts.audience ?? false
}

/** Whether the fork itself says when its messages go out: "## Follow-ups", "### Day 3". */
function stageBelow({ facts }: Mark, { marks }: Candidate): boolean {
  const nearest = marks.at(-1)?.facts
  return isStaged(facts) || (facts.channel !== null && nearest !== undefined && isStaged(nearest))
}

function isStaged(facts: Mark['facts']): boolean {
  return (
    facts.step !== null ||
    facts.day !== null ||
    facts.delay !== null ||
    facts.followUp ||
    facts.afterAccept
  )
}

/** "## Proof" after "## Hello", where a plan has the one on day 1 and the other on day 4. */
function isPlannedAfter({ planned: before }: Stop, { planned, timing }: Stop): boolean {
  const [first, second] = [before?.day ?? null, planned?.day ?? null]
  return timing.step === null && first !== null && second !== null && second > first
}

/** Two messages below one heading that tells their step, each under a name of its own, are alternatives. */
function sharesStage(previous: Stop, next: Stop): boolean {
  const { mark } = next.timing
  return mark !== null && isStaged(mark.facts) && previous.timing.mark === mark
}

function isLater(previous: Stop, next: Stop): boolean {
  const { timing, planned, channel } = next
  const before = previous.timing
  if (opensLater(previous, next)) return true
  const opens = timing.opens && timing.step === null
  if (opens && !timing.followUp && !timing.afterAccept) return false
  if (timing.followUpNumber !== null && before.followUpNumber !== null)
    return timing.followUpNumber >= before.followUpNumber
  // "Follow-up 1" counts the follow-ups: a thank-you after the acceptance may stand before it.
  if (timing.followUp && !before.followUp) return true
  if (timing.step !== null) return timing.step > (before.step ?? previous.step ?? 1)
  if (timing.day !== null && previous.day !== null)
    return (
      timing.day > previous.day || (timing.day === previous.day && channel !== previous.channel)
    )
  if (timing.afterAccept) return isNote(previous) || !before.afterAccept
  if (timing.followUp) return true
  return (
    (timing.delay ?? 0) > 0 || (timing.day ?? 0) > 1 || (planned?.step ?? 0) > (previous.step ?? 1)
  )
}

/** "Day 3: first email" comes after the note of day 1. */
function opensLater(previous: Stop, { timing, channel }: Stop): boolean {
  const isAfter = timing.day !== null && previous.day !== null && timing.day > previous.day
  return timing.opens && isAfter && channel !== previous.channel
}
