import type { Block, CodeBlock } from './blocks.ts'
import { chainIn } from './cadence.ts'
import type { Collector } from './collector.ts'
import { saysWhenToSend, timesOf } from './label-times.ts'
import { readLabel } from './labels.ts'
import { addressesReader, LONGEST_REMARK, opensMessage } from './letter-shape.ts'
import { spanOf } from './markdown.ts'
import { scheduleInLines, scheduleInList } from './schedule.ts'
import { beginsWithHeader } from './subject.ts'
import type { Span } from './types.ts'

/** Takes the plan that lines of text are; answers whether they are one. */
export function addPlanIn(found: Collector, text: string): boolean {
  const rows = scheduleInLines(text)
  if (rows) found.addPlan(rows)
  const isLetter = opensMessage(text) || found.announced || found.subject !== null
  return rows !== null || (!isLetter && found.addCadence(text))
}

/** Takes the plan that a list is, or what one of its items says of all messages. */
export function addPlanInList(found: Collector, list: Extract<Block, { type: 'list' }>): boolean {
  const texts = list.node.children.map((item) => found.textOf(spanOf(item)))
  const rows = chainIn(texts) ?? scheduleInList(list, found.source)
  if (rows) found.addPlan(rows)
  const isLetter = found.announced || found.subject !== null
  return rows !== null || (!isLetter && found.addCadence(texts.join('\n')))
}

/** A fence may hold a plan, its arrows in lines of their own. */
export function addPlanInCode(found: Collector, { value }: CodeBlock): boolean {
  if (value.length > LONGEST_PLAN) return false
  const lines = value.split(/\r?\n/).filter((line) => /[\p{L}\d]/u.test(line))
  if (lines.some((line) => opensMessage(line) || beginsWithHeader(line))) return false
  const rows =
    scheduleInLines(lines.join('\n')) ??
    chainIn(lines) ??
    (/[↓⬇]/u.test(value) ? chainIn([lines.join(' → ')]) : null)
  if (rows) found.addPlan(rows)
  return rows !== null
}

const LONGEST_PLAN = 1000

/** "Send 24 to 48 hours after they accept. Keep it short." tells when the message below it goes out. */
export function noteTimes(found: Collector, text: string, span: Span): void {
  const [sentence = ''] = isTimingLine(text) ? [text] : text.split(/(?<=[.!?:;])\s/, 1)
  if (sentence.length > LONGEST_REMARK || !saysWhenToSend(sentence)) return
  const { day, sinceStart, delay, afterStep } = timesOf(sentence)
  if (day !== null || delay !== null)
    found.outline.note({ ...readLabel('', span), day, sinceStart, delay, afterStep })
}

/** Whether a line does nothing but tell when the message goes out: "Send: day 4". */
export function isTimingLine(text: string): boolean {
  if (text.length > LONGEST_REMARK || !saysWhenToSend(text)) return false
  if (/\n|[.!?]\s/.test(text.trim()) || addressesReader(text)) return false
  const { day, delay } = timesOf(text)
  return day !== null || delay !== null
}
