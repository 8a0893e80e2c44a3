import type { Table } from 'mdast'
import type { Block } from './blocks.ts'
import type { Mark } from './candidate.ts'
import { AFTER_ACCEPT } from './label-words.ts'
import { type Facts, readLabel } from './labels.ts'
import { opensMessage } from './letter-shape.ts'
import { plainText } from './markdown.ts'
import { cellsOf } from './metadata.ts'
import type { Span } from './types.ts'

/** A plan of when which message goes out: a table, a list or lines with days. */
export interface Schedule {
  readonly rows: readonly ScheduleRow[]
  /** The headings over it: it holds for the messages below the heading that it shares with them. */
  readonly marks: readonly Mark[]
  /** Days from each message to the next, where they are said once for all. */
  readonly spacing: number | null
}

export interface ScheduleRow {
  readonly facts: Facts
  /** The words that name the message. */
  readonly words: ReadonlySet<string>
  /** What it says; in a list, else, its place. */
  readonly step: number | null
  readonly isNumbered: boolean
  /** Days since the row before, or what the row says itself; null where nothing does. */
  readonly delay: number | null
}

const STEP_HEAD =
  /^(?:#|no\.?|step|touch(?:point)?|e-?mail|message|msg|order|[ée]tape|paso|schritt|passo)\s?#?$/i
const TIME_HEAD =
  /\b(?:days?|timing|when|delay|wait|send|schedule|time|gap|jour|d[ée]lai|quand|d[ií]a|plazo|tag|zeitpunkt|wann|giorno|quando|prazo|dag)\b/i

/** A row before the days between the rows are known. */
export type PlanRow = Omit<ScheduleRow, 'delay'>

interface Row extends PlanRow {
  /** "Day 4: check for replies" is none. */
  readonly isMessage: boolean
}

/** Tables of what was sent are no plans. */
const RECORD =
  /(?<!\p{L})(?:track\p{L}*|suivi|metrics?|logs?|expect\p{L}*|results?|benchmarks?|rates?|statu[st]|estado|next steps?)(?!\p{L})/iu

/** What the sender does besides writing. */
const TASK =
  /^(?:[^:：]{0,20}[:：])?\W{0,4}(?:monitor|check|engage|comment|like|view|visit|research|call|wait|review|track|endorse|react)(?!\p{L}|[ -]ins?)/iu

/** A table with a column of days or delays. */
export function scheduleInTable(table: Table, source: string): ScheduleRow[] | null {
  const [head, ...rows] = table.children.map((row) => cellsOf(row, source))
  if (!head || RECORD.test(head.join(' '))) return null
  const time = head.findIndex((text) => TIME_HEAD.test(text))
  const step = head.findIndex((text) => STEP_HEAD.test(text))
  const plan = rows.map((cells, index) => tableRow(cells, { head, time, step }, index))
  // "Delay" counts from the message before; amounts that only grow elsewhere count from the first.
  return planOf(/delay|wait|gap/i.test(head[time] ?? '') ? plan : fromStart(plan), false)
}

/** Rows of a table whose delays grow from each to the next, read as days from the start. */
function fromStart(rows: readonly Row[]): readonly Row[] {
  // "5 days after email 2" says itself what it counts from.
  if (rows.some(({ facts }) => (facts.afterStep ?? 0) > 1)) return rows
  const delays = rows.flatMap(({ facts }) => (facts.delay === null ? [] : [facts.delay]))
  const grows = delays.every((delay, index) => index === 0 || delay > (delays[index - 1] ?? 0))
  if (!grows || delays.length < 2) return rows
  return rows.map((row) => {
    const { delay, day } = row.facts
    return { ...row, facts: { ...row.facts, delay: null, day: day ?? delay } }
  })
}

function tableRow(
  cells: readonly string[],
  { head, time, step }: { head: readonly string[]; time: number; step: number },
  index: number,
): Row {
  const timing = cells[time] ?? ''
  const isNumber = /^\W{0,3}(?:day )?[+]?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\W{0,3}$/i.test(timing)
  const said =
    isNumber && !/delay|wait|gap|after/i.test(head[time] ?? '')
      ? `Day ${timing.replace(/^\D+/, '')}`
      : timing
  const facts = readLabel(
    `${cells.filter((_, column) => column !== time).join(' | ')} (${said})`,
    NOWHERE,
  )
  const number = /^\W{0,3}(\d{1,2})\W{0,3}$/.exec(cells[step] ?? '')?.[1]
  const names = cells.filter((_, column) => column !== time)
  return {
    facts,
    step: number ? Number(number) : (facts.step ?? (step >= 0 ? index + 1 : null)),
    isNumbered: number !== undefined || facts.step !== null || step >= 0,
    words: wordsOf(names.join(' ')),
    isMessage: !TASK.test(names.join(' ')),
  }
}

/** A list most of whose items begin with a day or a delay. */
export function scheduleInList(
  { node, items }: Extract<Block, { type: 'list' }>,
  source: string,
): ScheduleRow[] | null {
  const holdsOnlyText = items.every((blocks) =>
    blocks.every(({ type }) => type === 'paragraph' || type === 'label' || type === 'list'),
  )
  if (!holdsOnlyText) return null
  const texts = node.children.map((item) => {
    const [first] = 'children' in item ? item.children : []
    return first ? plainText(first, source).trim() : ''
  })
  return planOf(texts.map(textRow), true)
}

/** Lines such as "**Day 1:** connection request", one below the other; `rows` is null where they are no plan. */
export function scheduleInLabels(
  blocks: readonly Block[],
  from: number,
  source: string,
): { readonly rows: readonly ScheduleRow[] | null; readonly labels: readonly Block[] } {
  const labels: Block[] = []
  const texts: string[] = []
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type !== 'label' || !block.rest || block.tail) break
    const value = source.slice(block.rest.start, block.rest.end)
    if (!tellsDay(block.text, value) || opensMessage(value) || value.length > LONGEST) break
    labels.push(block)
    texts.push(`${block.text}: ${value}`)
  }
  return { rows: planOf(texts.map(textRow), true), labels }
}

/** "**Day 4:** thanks"; "**Email 2:** day 4, where they are silent". */
function tellsDay(label: string, value: string): boolean {
  const said = readLabel(label, NOWHERE)
  if ((said.day ?? said.delay) !== null) return true
  const { day, delay } = readLabel(value, NOWHERE)
  return said.step !== null && (day ?? delay) !== null && value.length <= LONGEST / 2
}

/** Lines of a paragraph, each with a day: "Day 4 → book of knots". */
export function scheduleInLines(text: string): ScheduleRow[] | null {
  const lines = text.split(/\r?\n/)
  const rows = lines.map(textRow)
  const isPlan = rows.every(({ facts }) => (facts.day ?? facts.delay) !== null)
  return isPlan ? planOf(rows, true) : null
}

const NOWHERE: Span = { start: 0, end: 0 }
/** A longer text is a message rather than a line of a plan. */
const LONGEST = 160

function textRow(text: string): Row {
  const [line = ''] = text.split('\n')
  const isLine = text.length <= LONGEST && !opensMessage(line)
  const facts = readLabel(isLine ? line : '', NOWHERE)
  const { step } = facts
  return {
    facts,
    step,
    isNumbered: step !== null,
    words: namesIn(line),
    isMessage: !TASK.test(line),
  }
}

/** "J+2: first message" is named behind the colon, "After interview: within 24 hours" before it. */
function namesIn(line: string): ReadonlySet<string> {
  const [label = '', value = ''] = line.split(/[:：]\s+(.*)/s)
  const words = wordsOf(label)
  return words.size > 0 ? words : wordsOf(value)
}

/** Rows as a plan, where at least two of them, and half, say when. */
function planOf(all: readonly Row[], isList: boolean): ScheduleRow[] | null {
  const rows = all.filter(({ isMessage }) => isMessage)
  const timed = rows.filter(({ facts }) => (facts.day ?? facts.delay) !== null)
  if (timed.length < 2 || timed.length * 2 < rows.length) return null
  return timedRows(
    rows.map((row, index) => ({ ...row, step: row.step ?? (isList ? index + 1 : null) })),
  )
}

/** Rows with the days since the row before. */
export function timedRows(rows: readonly PlanRow[]): ScheduleRow[] {
  // The first day of a plan counts from the rows before it, which have none.
  let before: number | null = null
  return rows.map((row, index) => {
    const { delay, day } = row.facts
    const start: number | null = before ?? (index > 0 ? 0 : null)
    before = day ?? before
    return {
      ...row,
      delay: delay ?? (day !== null && start !== null ? day - start : null),
    }
  })
}

/** Words that tell one message from another; conditions, amounts and small words left out. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(AFTER_ACCEPT, ' ')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => !COMMON.has(word)))
}

const COMMON = new Set(
  'the and for with after day week email message touch step linkedin send sent not your their new template reply response jour tag hour later from once chars within wait'.split(
    ' ',
  ),
)
