import type { Candidate } from './candidate.ts'
import { channelFor, pathWords } from './channels.ts'
import { readLabel } from './labels.ts'
import { plannedAt, plannedFor, spacingFor } from './planned.ts'
import { relationOf, type Stop } from './relation.ts'
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
      const day = relation === 'same' ? previous.day : dayOf(stop, run.stops)
      run.stops.push({ ...stop, step, day })
      run.indexes.push(index)
    } else {
      const begun: Run = { stops: [{ ...stop, day: firstDay(stop) }], indexes: [index] }
      runs.push(begun)
      if (!isAnswer) run = begun
    }
  }
  const found: Position[] = []
  const isTold = runs.some(({ stops }) => stops.some(tellsStep)) || isToldOfFile(template)
  const ofFile = isTold ? null : stepInPath(template.path)
  for (const [group, { stops, indexes }] of runs.entries()) {
    const isOne = isSequence(stops)
    const inOrder = isOne
      ? inSequence(stops, group, { schedules, template })
      : stops.map((stop) => alone(stop, ofFile))
    for (const [at, position] of inOrder.entries()) found[indexes[at] ?? 0] = position
  }
  return found
}

/** Messages that follow each other, or one alone, with their places among all. */
interface Run {
  readonly stops: Stop[]
  readonly indexes: number[]
}

/** "7 days of silence" over the first is day 7 of what the next counts from. */
function firstDay({ day, timing: { delay } }: Stop): number | null {
  return day ?? (delay !== null && delay > 1 ? delay : null)
}

/** Its own day, or that of the message that its delay counts from and the days since. */
function dayOf({ day, timing }: Stop, before: readonly Stop[]): number | null {
  if (day !== null) return day
  if (timing.afterStep === 0) return timing.delay
  const anchor = anchorOf(timing, before) ?? before.at(-1)
  const start = anchor?.day ?? null
  return timing.delay === null ? start : (start ?? 0) + timing.delay
}

/** The message that a delay names: "7 days after Email 1"; undefined where it names none. */
function anchorOf({ afterStep }: Timing, before: readonly Stop[]): Stop | undefined {
  return afterStep === null
    ? undefined
    : before.find(({ timing }) => (timing.step ?? 1) === afterStep)
}

function stopOf(candidate: Candidate, schedules: readonly Schedule[], template: Template): Stop {
  const timing = timingOf(candidate)
  const planned = plannedFor(candidate, timing, schedules)
  const channel = channelFor(candidate, template) ?? planned?.channel ?? null
  const counted = timing.followUpNumber === null ? timing.step : timing.followUpNumber + 1
  const opens = timing.opens && timing.followUpNumber === null && !timing.afterAccept
  const isStaged = timing.followUp || timing.afterAccept
  const step = counted ?? (opens ? 1 : isStaged ? null : (planned?.step ?? null))
  const day = timing.day ?? planned?.day ?? null
  return { candidate, timing, channel, planned, step, day }
}

function nextStep(previous: Stop, { timing, planned }: Stop): number {
  const before = previous.step ?? 1
  const { followUpNumber } = timing
  if (followUpNumber !== null && followUpNumber === previous.timing.followUpNumber) return before
  const counted = followUpNumber === null ? countedFrom(previous, timing) : followUpNumber + 1
  const isStaged = timing.followUp || timing.afterAccept
  return Math.max(counted ?? (isStaged ? 0 : (planned?.step ?? 0)), before + 1)
}

/** The number of a message; where texts are counted, alternatives among them, only what lies between two. */
function countedFrom({ step, timing }: Stop, { step: number }: Timing): number | null {
  const isAhead = timing.step !== null && timing.step > (step ?? 1)
  return number !== null && timing.step !== null && isAhead
    ? (step ?? 1) + number - timing.step
    : number
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
  const isFirst = opener && (opener.step ?? 1) === 1 && (isLate(opener) || isUnanswered(opener))
  const shift = isFirst && (saysFollowUps(opener, path) || followsOpener(opener)) ? 1 : 0
  return run.map((stop, index) => {
    const before = run.slice(0, index).findLast((other) => other.step !== stop.step)
    const step = (stop.step ?? 1) + shift
    const planned = stop.planned ?? plannedAt(stop.candidate, step, schedules)
    const delayDays =
      delayOf({ ...stop, planned }, before ?? null) ??
      (before ? spacingBefore(stop, schedules) : shift > 0 ? stop.timing.sinceStart : null)
    return { group, step, delayDays, channel: planned?.channel ?? null }
  })
}

/** Days between all messages; none of them begins before the recipient has accepted. */
function spacingBefore({ candidate, timing }: Stop, schedules: readonly Schedule[]): number | null {
  return timing.afterAccept ? null : spacingFor(candidate, schedules)
}

/** Days since the message before, as its own heading, a plan or the days of both say. */
function delayOf(stop: Stop, before: Stop | null): number | null {
  const { timing, planned } = stop
  if (timing.delay !== null) return sinceAnchor(stop, before) ?? timing.delay
  if (timing.day === null) return planned?.delay ?? null
  if (before === null)
    return timing.day > 1 ? (plannedDelay(stop, timing.day) ?? timing.sinceStart) : null
  if (before.day !== null) return timing.day - before.day
  return planned?.delay ?? timing.sinceStart
}

/** Where the message before stands in another file, a plan of the same day says when that was. */
function plannedDelay({ planned }: Stop, day: number): number | null {
  return planned?.day === day ? planned.delay : null
}

/** "7 days after Email 1" is four days after an Email 2 that goes out on day 3. */
function sinceAnchor({ timing, day }: Stop, before: Stop | null): number | null {
  const { afterStep, delay } = timing
  if (afterStep === null || !before || timing.day !== null) return null
  const isSameEvent = afterStep === 0 && before.timing.afterStep === 0
  const isFurther = afterStep > 0 && (before.timing.step ?? 0) > afterStep
  const [from, to] = isSameEvent ? [before.timing.delay, delay] : [before.day, day]
  const days = (isSameEvent || isFurther) && to !== null ? to - (from ?? to) : 0
  return days > 0 ? days : null
}

/** Whether the file, or a heading over a message, is about follow-ups alone. */
function saysFollowUps({ candidate, timing }: Stop, path: string): boolean {
  const outer = candidate.marks.filter((mark) => mark !== timing.mark)
  return (
    outer.some(({ facts }) => facts.followUp) || readLabel(pathWords(path), candidate.span).followUp
  )
}

/** "Sequence after the demo, no reply" heads its "Day 1": what nobody answered came before. */
function isUnanswered({ candidate, timing }: Stop): boolean {
  return timing.day !== null && candidate.marks.some(({ facts }) => facts.noReply)
}

/** "Day 0: first email" beside it, whatever text it has: one of the templates above, say. */
function followsOpener({ timing }: Stop): boolean {
  const before = timing.mark?.previous?.facts
  return Boolean(before?.opens) && (before?.day ?? 0) <= 1
}

function isLate({ timing }: Stop): boolean {
  return (timing.day ?? 0) > 1
}

/** Whether a heading or a plan tells its step, so that the file's name does not have to. */
function tellsStep({ timing, step, planned }: Stop): boolean {
  return step !== null || timing.followUp || timing.afterReply || (planned?.step ?? null) !== null
}

/** Whether front matter or settings tell the step of all messages of a file. */
function isToldOfFile({ frontMatter, settings }: Template): boolean {
  return settings.step !== null || frontMatter?.entries.has('step') === true
}

/** "email-2.md", "follow-up-1.md": the messages in it are versions of one step. */
function stepInPath(path: string): number | null {
  const { step, followUpNumber } = readLabel(pathWords(path), { start: 0, end: 0 })
  return followUpNumber === null ? step : followUpNumber + 1
}

/** The place of a message that follows none of its file, which may have a step of its own by its name. */
function alone(stop: Stop, ofFile: number | null): Position {
  const { timing, step, planned } = stop
  const late = isLate(stop) ? timing.sinceStart : null
  // A follow-up by itself comes after a message that the file does not hold.
  const said = step ?? planned?.step ?? (timing.followUp ? 2 : ofFile)
  return {
    group: null,
    step: timing.afterReply ? timing.step : said,
    delayDays: timing.delay ?? planned?.delay ?? late,
    channel: planned?.channel ?? null,
  }
}
