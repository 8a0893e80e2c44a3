import type { Candidate, Mark } from './candidate.ts'
import type { Facts } from './labels.ts'

/** Where a candidate stands in time, from the marks over it. */
export type Timing = Pick<
  Facts,
  'step' | 'day' | 'delay' | 'followUp' | 'afterReply' | 'afterAccept'
>

/** A candidate's place among the messages that one person gets. */
export interface Position {
  /** Messages of one group follow each other; null for one that stands alone. */
  readonly group: number | null
  readonly step: number | null
  readonly delayDays: number | null
}

/** What the innermost mark that speaks of time says; metadata lines count for what it leaves open. */
export function timingOf(candidate: Candidate): Timing & { readonly mark: Mark | null } {
  const mark = candidate.marks.findLast(({ facts }) => speaksOfTime(facts)) ?? null
  const notes = candidate.notes
  return {
    step: mark?.facts.step ?? first(notes, (facts) => facts.step),
    day: mark?.facts.day ?? first(notes, (facts) => facts.day),
    delay: mark?.facts.delay ?? first(notes, (facts) => facts.delay),
    followUp: mark?.facts.followUp ?? false,
    afterReply: candidate.marks.some(({ facts }) => facts.afterReply),
    afterAccept: mark?.facts.afterAccept ?? notes.some((facts) => facts.afterAccept),
    mark,
  }
}

function first<T>(notes: readonly Facts[], read: (facts: Facts) => T | null): T | null {
  for (const facts of notes) {
    const value = read(facts)
    if (value !== null) return value
  }
  return null
}

function speaksOfTime(facts: Facts): boolean {
  return (
    facts.step !== null ||
    facts.day !== null ||
    facts.delay !== null ||
    facts.followUp ||
    facts.afterAccept
  )
}

/** A candidate on its way into a run, its step settled. */
interface Stop {
  readonly timing: Timing
  /** The headings over the mark that tells the step: messages of one sequence share them. */
  readonly scope: string
  /** The same with that mark: a follow-up may stand one level below the message that it follows. */
  readonly path: string
  readonly heading: Mark | null
  readonly step: number | null
  readonly day: number | null
}

/**
 * Groups candidates into sequences. Under one heading, a message that names a later step, a later day or
 * a follow-up joins those before it; any other begins anew, since templates side by side are alternatives.
 */
export function positions(candidates: readonly Candidate[]): Position[] {
  const runs: Stop[][] = []
  for (const candidate of candidates) {
    const stop = stopOf(candidate)
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run && previous && isSibling(previous, stop))
      run.push({ ...stop, step: previous.step, day: previous.day })
    else if (run && previous && continues(previous, stop))
      run.push({
        ...stop,
        step: Math.max(stop.step ?? 0, (previous.step ?? 1) + 1),
        day: stop.day ?? previous.day,
      })
    else runs.push([stop])
  }
  return runs.flatMap((run, index) => (isSequence(run) ? inSequence(run, index) : run.map(alone)))
}

function stopOf(candidate: Candidate): Stop {
  const { mark, ...timing } = timingOf(candidate)
  const { marks } = candidate
  const level = mark ? marks.indexOf(mark) : Math.max(marks.length - 1, 0)
  const path = marks.slice(0, level + 1).map(({ span }) => span.start)
  return {
    timing,
    scope: path.slice(0, level).join('/'),
    path: path.join('/'),
    heading: mark ?? marks.at(-1) ?? null,
    step: timing.step,
    day: timing.day,
  }
}

/** Two texts under one heading are variants of one step. */
function isSibling(previous: Stop, next: Stop): boolean {
  return next.heading !== null && next.heading === previous.heading
}

function continues(previous: Stop, next: Stop): boolean {
  const { timing } = next
  if (next.scope !== previous.scope && next.scope !== previous.path) return false
  // "Follow-up 1" counts the follow-ups: a thank-you after the acceptance may stand before it.
  if (timing.followUp && !previous.timing.followUp) return true
  if (timing.step !== null) return timing.step > (previous.step ?? 1)
  if (timing.day !== null && previous.day !== null) return timing.day > previous.day
  if (timing.followUp || timing.afterAccept || timing.afterReply) return true
  return (timing.delay ?? 0) > 0 || (timing.day ?? 0) > 1
}

function isSequence(run: readonly Stop[]): boolean {
  return run.some((stop) => stop.step !== run[0]?.step)
}

function inSequence(run: readonly Stop[], group: number): Position[] {
  return run.map((stop, index) => {
    const before = run.slice(0, index).findLast((other) => other.step !== stop.step)
    const since =
      stop.timing.day !== null && before && before.day !== null
        ? stop.timing.day - before.day
        : null
    return { group, step: stop.step ?? 1, delayDays: stop.timing.delay ?? since }
  })
}

function alone(stop: Stop): Position {
  return { group: null, step: stop.step, delayDays: stop.timing.delay }
}
