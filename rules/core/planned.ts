import type { Candidate, Mark } from './candidate.ts'
import { type Schedule, type ScheduleRow, wordsOf } from './schedule.ts'
import type { Timing } from './timing.ts'
import type { Channel } from './types.ts'

/** What a plan says of one message. */
export interface Planned {
  readonly step: number | null
  readonly delay: number | null
  /** Days from the start. */
  readonly day: number | null
  readonly channel: Channel | null
}

/** What the nearest plan says of a message, known by its name or number; null where none speaks of it. */
export function plannedFor(
  candidate: Candidate,
  timing: Timing,
  schedules: readonly Schedule[],
): Planned | null {
  const names = [timing.mark?.text, candidate.marks.at(-1)?.text].join(' ')
  return saidOf(nearest(candidate, schedules, ({ rows }) => rowFor(names, timing, rows)))
}

/** What the nearest plan that numbers its rows says of a step. */
export function plannedAt(
  candidate: Candidate,
  step: number,
  schedules: readonly Schedule[],
): Planned | null {
  const rowAt = ({ rows }: Schedule) => only(rows, (row) => row.isNumbered && row.step === step)
  return saidOf(nearest(candidate, schedules, rowAt))
}

/** Days between all messages, as the nearest line that says them has it. */
export function spacingFor(candidate: Candidate, schedules: readonly Schedule[]): number | null {
  return nearest(candidate, schedules, ({ spacing }) => spacing)
}

function saidOf(row: ScheduleRow | null): Planned | null {
  if (!row) return null
  const { day, channel } = row.facts
  return { step: row.step, delay: row.delay, day, channel }
}

/** What is found in the plans that share the most headings with a message, the last first. */
function nearest<T>(
  { marks }: Candidate,
  schedules: readonly Schedule[],
  find: (schedule: Schedule) => T | null,
): T | null {
  const index = indexOf(schedules)
  const shared = marks.findLast((mark) => index.has(mark)) ?? null
  const near = index.get(shared) ?? []
  for (let at = near.length - 1; at >= Math.max(0, near.length - MOST_PLANS); at--) {
    const schedule = near[at]
    const said = schedule ? find(schedule) : null
    if (said !== null) return said
  }
  return null
}

/** Plans under one heading that are asked about a message. */
const MOST_PLANS = 20

const indexes = new WeakMap<readonly Schedule[], ReadonlyMap<Mark | null, readonly Schedule[]>>()

/** Plans by the headings over them; all under null, the file. */
function indexOf(schedules: readonly Schedule[]): ReadonlyMap<Mark | null, readonly Schedule[]> {
  const known = indexes.get(schedules)
  if (known) return known
  const index = new Map<Mark | null, Schedule[]>()
  // Those that merely count messages are asked last.
  const isNamed = ({ rows }: Schedule) => rows.some(({ words }) => words.size > 0)
  const inOrder = schedules.toSorted((one, other) => Number(isNamed(one)) - Number(isNamed(other)))
  for (const schedule of inOrder) {
    for (const mark of [null, ...schedule.marks]) {
      const plans = index.get(mark)
      if (plans) plans.push(schedule)
      else index.set(mark, [schedule])
    }
  }
  indexes.set(schedules, index)
  return index
}

function rowFor(
  names: string,
  { step, followUpNumber, followUp, afterAccept }: Timing,
  rows: readonly ScheduleRow[],
): ScheduleRow | null {
  if (followUpNumber !== null && rows.some(({ facts }) => facts.followUpNumber !== null))
    return only(rows, ({ facts }) => facts.followUpNumber === followUpNumber)
  if (step !== null && rows.filter(({ isNumbered }) => isNumbered).length > 1)
    return only(rows, (row) => row.isNumbered && row.step === step)
  const words = wordsOf(names)
  const alikeness = (row: ScheduleRow) =>
    [...row.words].filter((word) => words.has(word)).length / Math.max(row.words.size, 1)
  const most = Math.max(...rows.map(alikeness))
  const alike = most >= 0.5 ? only(rows, (row) => alikeness(row) === most) : null
  if (alike) return alike
  if (step !== null) return only(rows, (row) => row.step === step)
  if (followUp) return only(rows, ({ facts }) => facts.followUp)
  return afterAccept ? only(rows, ({ facts }) => facts.afterAccept) : null
}

/** The one row that fits; null where none does, or more than one. */
function only(
  rows: readonly ScheduleRow[],
  fits: (row: ScheduleRow) => boolean,
): ScheduleRow | null {
  const [row, second] = rows.filter(fits)
  return row && !second ? row : null
}
