import type { Candidate, Mark } from './candidate.ts'
import { channelFor, pathWords } from './channels.ts'
import { readLabel } from './labels.ts'
import { type Planned, plannedAt, plannedFor, spacingFor } from './planned.ts'
import type { Schedule } from './schedule.ts'
import { type Timing, timingOf } from './timing.ts'
import type { Channel, Template } from './types.ts'

/** A candidate's place among the messages that one person gets. */
export interface Position {
  /** Messages of one group follow each other; null for one that stands alone. */
  readonly group: number | null
  readonly step: number | null
  readonly delayDays: number | null
  /** What a plan says of its channel. */
  readonly channel: Channel | null
}

/** A candidate on its way into a run, its step settled. */
interface Stop {
  readonly candidate: Candidate
  readonly timing: Timing
  readonly isNote: boolean
  readonly planned: Planned | null
  readonly step: number | null
  readonly day: number | null
}

/**
 * Groups candidates into sequences. A message that names a later step, a later day or a follow-up joins those
 * before it, where its heading stands beside theirs; any other begins anew, since templates side by side are
 * alternatives.
 */
export function positions(
  candidates: readonly Candidate[],
  schedules: readonly Schedule[],
  template: Template,
): Position[] {
  const runs: Run[] = []
  // What answers a reply stands beside a sequence, which goes on below it.
  let run: Run | undefined
  for (const [index, candidate] of candidates.entries()) {
    const stop = stopOf(candidate, schedules, template)
    const previous = run?.stops.at(-1)
    const isAnswer = stop.timing.afterReply && stop.timing.step === null
    const relation = previous && !isAnswer ? relationOf(previous, stop) : 'new'
    if (run && previous && relation !== 'new') {
      const step = relation === 'same' ? previous.step : nextStep(previous, stop)
      const day = relation === 'same' ? previous.day : dayAfter(previous, stop)
      run.stops.push({ ...stop, step, day })
      run.indexes.push(index)
    } else {
      const begun: Run = { stops: [stop], indexes: [index] }
      runs.push(begun)
      if (!isAnswer) run = begun
    }
  }
  const found: Position[] = []
  for (const [group, { stops, indexes }] of runs.entries()) {
    const isOne = isSequence(stops)
    const inOrder = isOne ? inSequence(stops, group, { schedules, template }) : stops.map(alone)
    for (const [at, position] of inOrder.entries()) found[indexes[at] ?? 0] = position
  }
  return found
}

/** Messages that follow each other, or one alone, with their places among all. */
interface Run {
  readonly stops: Stop[]
  readonly indexes: number[]
}

/** Its own day, or that of the message before it and the days since. */
function dayAfter(previous: Stop, { day, timing }: Stop): number | null {
  if (day !== null) return day
  return timing.delay === null ? previous.day : (previous.day ?? 0) + timing.delay
}

function stopOf(candidate: Candidate, schedules: readonly Schedule[], template: Template): Stop {
  const timing = timingOf(candidate)
  const planned = plannedFor(candidate, timing, schedules)
  const channel = channelFor(candidate, template) ?? planned?.channel
  const counted = timing.followUpNumber === null ? timing.step : timing.followUpNumber + 1
  const opens = timing.opens && timing.followUpNumber === null && !timing.afterAccept
  const isStaged = timing.followUp || timing.afterAccept
  const step = counted ?? (opens ? 1 : isStaged ? null : (planned?.step ?? null))
  const day = timing.day ?? planned?.day ?? null
  return { candidate, timing, isNote: channel === 'connection-note', planned, step, day }
}

/** Whether a message goes to the same person as the one before: in its stead, after it, or not at all. */
function relationOf(previous: Stop, next: Stop): 'same' | 'next' | 'new' {
  const { timing } = next
  const fork = forkOf(previous.candidate, next.candidate)
  // Both stand under all of the same headings: two versions of one message.
  if (!fork) return next.candidate.marks.length > 0 ? 'same' : 'new'
  if (timing.afterReply) return 'new'
  if (next.isNote && timing.step === null && timing.day === null) return 'new'
  if (fork.facts.audience && isForReaders(previous.candidate)) return 'same'
  const stage = stageBelow(fork, next.candidate)
  if (!stage) return sharesStage(previous, next) ? 'same' : 'new'
  if (timing.step !== null && timing.step === previous.timing.step) {
    return timing.day === previous.timing.day && timing.followUp === previous.timing.followUp
      ? 'same'
      : 'next'
  }
  if (isSameAcceptance(previous, next) || isOtherVersion(previous, next)) return 'same'
  return isLater(previous, next) ? 'next' : 'new'
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

/** Two messages below one heading that tells their step, each under a name of its own, are alternatives. */
function sharesStage(previous: Stop, next: Stop): boolean {
  const { mark } = next.timing
  return mark !== null && isStaged(mark.facts) && previous.timing.mark === mark
}

function isLater(previous: Stop, { timing, planned }: Stop): boolean {
  const before = previous.timing
  // "Message 1 (after they accept)" counts the messages; the note stands before it.
  if (previous.isNote && timing.afterAccept) return true
  const opens = timing.opens && timing.step === null
  if (opens && !timing.followUp && !timing.afterAccept) return false
  if (timing.followUpNumber !== null && before.followUpNumber !== null)
    return timing.followUpNumber >= before.followUpNumber
  // "Follow-up 1" counts the follow-ups: a thank-you after the acceptance may stand before it.
  if (timing.followUp && !before.followUp) return true
  if (timing.step !== null) return timing.step > (before.step ?? previous.step ?? 1)
  if (timing.day !== null && previous.day !== null) return timing.day > previous.day
  if (timing.afterAccept) return previous.isNote || !before.afterAccept
  if (timing.followUp) return true
  return (
    (timing.delay ?? 0) > 0 || (timing.day ?? 0) > 1 || (planned?.step ?? 0) > (previous.step ?? 1)
  )
}

function nextStep(previous: Stop, { timing, planned }: Stop): number {
  const before = previous.step ?? 1
  const { followUpNumber } = timing
  if (followUpNumber !== null && followUpNumber === previous.timing.followUpNumber) return before
  const counted = followUpNumber === null ? timing.step : followUpNumber + 1
  const isStaged = timing.followUp || timing.afterAccept
  return Math.max(counted ?? (isStaged ? 0 : (planned?.step ?? 0)), before + 1)
}

/** Alternatives that are merely counted: nobody gets so many messages without a word on when. */
const MOST_UNTIMED = 8

function isSequence(run: readonly Stop[]): boolean {
  if (!run.some((stop) => stop.step !== run[0]?.step)) return false
  const timed = run.filter(
    ({ timing }) => timing.day !== null || timing.delay !== null || timing.followUp,
  )
  return run.length <= MOST_UNTIMED || timed.length * 3 >= run.length
}

function inSequence(
  run: readonly Stop[],
  group: number,
  { schedules, template: { path } }: { schedules: readonly Schedule[]; template: Template },
): Position[] {
  // "Email 1 (day 4)": the message that it follows stands in another file.
  const [opener] = run
  const isLater =
    opener && (opener.step ?? 1) === 1 && isLate(opener) && saysFollowUps(opener, path)
  const shift = isLater ? 1 : 0
  return run.map((stop, index) => {
    const before = run.slice(0, index).findLast((other) => other.step !== stop.step)
    const step = (stop.step ?? 1) + shift
    const planned = stop.planned ?? plannedAt(stop.candidate, step, schedules)
    const delayDays =
      delayOf({ ...stop, planned }, before ?? null) ??
      (before ? spacingBefore(stop, schedules) : null)
    return { group, step, delayDays, channel: planned?.channel ?? null }
  })
}

/** Days between all messages; none of them begins before the recipient has accepted. */
function spacingBefore({ candidate, timing }: Stop, schedules: readonly Schedule[]): number | null {
  return timing.afterAccept ? null : spacingFor(candidate, schedules)
}

/** Days since the message before, as its own heading, a plan or the days of both say. */
function delayOf({ timing, planned }: Stop, before: Stop | null): number | null {
  if (timing.delay !== null) return timing.delay
  if (timing.day === null) return planned?.delay ?? null
  if (before === null) return timing.day > 1 ? timing.sinceStart : null
  if (before.day !== null) return timing.day - before.day
  return planned?.delay ?? timing.sinceStart
}

/** Whether the file, or a heading over a message, is about follow-ups alone. */
function saysFollowUps({ candidate, timing }: Stop, path: string): boolean {
  const outer = candidate.marks.filter((mark) => mark !== timing.mark)
  return (
    outer.some(({ facts }) => facts.followUp) || readLabel(pathWords(path), candidate.span).followUp
  )
}

function isLate({ timing }: Stop): boolean {
  return (timing.day ?? 0) > 1
}

function alone(stop: Stop): Position {
  const { timing, step, planned } = stop
  const late = isLate(stop) ? timing.sinceStart : null
  return {
    group: null,
    // A follow-up by itself comes after a message that the file does not hold.
    step: timing.afterReply ? timing.step : (step ?? planned?.step ?? (timing.followUp ? 2 : null)),
    delayDays: timing.delay ?? planned?.delay ?? late,
    channel: planned?.channel ?? null,
  }
}
