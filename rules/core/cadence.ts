import { spacingOf } from './label-times.ts'
import { readLabel } from './labels.ts'
import { LONGEST_REMARK, opensMessage } from './letter-shape.ts'
import { type PlanRow, type ScheduleRow, timedRows } from './schedule.ts'
import type { Span } from './types.ts'

/** What one line says of the time between all messages. */
export interface Cadence {
  /** "Day 0 → Day 3 → Day 7", the messages counted. */
  readonly rows: readonly ScheduleRow[]
  /** Days from each message to the next, where they are said once for all. */
  readonly spacing: number | null
}

/** Reads "Day 0, Day 4, Day 9", "Email 1 → wait 4 days → Email 2", "4 days between emails"; null in other lines. */
export function cadenceIn(line: string): Cadence | null {
  if (line.length > LONGEST_LINE || opensMessage(line)) return null
  const rows = chainIn([line]) ?? daysIn(line)
  if (rows) return { rows, spacing: null }
  const spacing = line.length > LONGEST_REMARK ? null : spacingOf(line)
  return spacing === null ? null : { rows: [], spacing }
}

const LONGEST_LINE = 300
const LONGEST_CHAIN = 1000
const NOWHERE: Span = { start: 0, end: 0 }
const ARROW = /\s*(?:[→➔➜⟶⇒➡↓⬇]\uFE0F?|[=-]{1,2}>)\s*/u

/** The messages of chains of arrows, in one line or in several that go on with each other. */
export function chainIn(lines: readonly string[]): ScheduleRow[] | null {
  const rows = new Map<number, PlanRow>()
  for (const line of lines) {
    if (line.length > LONGEST_CHAIN) return null
    for (const row of linksOf(line, rows.size)) {
      const { step } = row
      const known = step === null ? undefined : rows.get(step)
      if (step !== null && (known?.facts.delay ?? null) === null) rows.set(step, row)
    }
  }
  const isTimed = [...rows.values()].some(({ facts }) => (facts.day ?? facts.delay ?? 0) > 0)
  return rows.size > 1 && isTimed ? timedRows([...rows.values()]) : null
}

/** Each message of a chain, with the pause before it. */
function linksOf(line: string, before: number): PlanRow[] {
  const [text = ''] = line.split(/(?<=\p{L}{2}|\d)\.\s/u, 1)
  const links = text.split(ARROW)
  if (links.length < 2) return []
  const rows: PlanRow[] = []
  let pause: number | null = null
  for (const link of links) {
    const facts = readLabel(link, NOWHERE)
    const { step, day, delay, followUp, opens, channel } = facts
    const isCounted = step !== null || day !== null
    if (PAUSE.test(link) && !isCounted) pause = delay
    else if (isCounted || followUp || opens || channel) {
      const place = step ?? (rows.at(-1)?.step ?? before) + 1
      rows.push({ ...UNNAMED, facts: { ...facts, delay: delay ?? pause }, step: place })
      pause = null
    }
  }
  return rows
}

const PAUSE = /^\W{0,4}(?:wait|pause|delay|attendre|espera\p{L}{0,2}|warte\p{L}{0,2}|\d)/iu
/** A link of a chain is known by its number alone. */
const UNNAMED = { words: new Set<string>(), isNumbered: true }

const DAY_NAME = '(?:days?|jours?|d[ií]as?|tage?|[JDT]\\+?)'
const LISTED_DAYS = new RegExp(
  `(?<!\\p{L})${DAY_NAME}\\s{0,2}\\d{1,3}(?:(?:\\s{0,3}(?:[,/·|;&+]|and|then|et|y|und|e)){1,2}\\s{0,3}(?:${DAY_NAME}\\s{0,2})?\\d{1,3}(?!\\d|\\s{0,2}[-–—]?\\s{0,2}(?:e-?mails|messages|touches|steps|people|days|hours|minutes|times))){1,12}`,
  'iu',
)

/** Days in a row, each the day of a message; where the first is late, those of follow-ups. */
function daysIn(line: string): ScheduleRow[] | null {
  const days = LISTED_DAYS.exec(line)?.[0].match(/\d+/g)?.map(Number) ?? []
  const [first = 0] = days
  const isRising = days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0))
  const followsUp = first > 1 && readLabel(line, NOWHERE).followUp
  if (days.length < 2 || !isRising || (first > 1 && !followsUp)) return null
  const all = followsUp ? [0, ...days] : days
  return timedRows(
    all.map((day, index) => ({
      ...UNNAMED,
      facts: readLabel(`Day ${day}`, NOWHERE),
      step: index + 1,
    })),
  )
}
