import type { Block, CodeBlock } from './blocks.ts'
import { chainIn } from './cadence.ts'
import type { Collector } from './collector.ts'
import { saysWhenToSend, timesOf } from './label-times.ts'
import { readLabel } from './labels.ts'
import { LONGEST_REMARK, opensMessage } from './letter-shape.ts'
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
  if (value.length > LONGEST_PLAN || opensMessage(value) || beginsWithHeader(value)) return false
  const lines = value.split(/\r?\n/).filter((line) => /[\p{L}\d]/u.test(line))
  const rows = scheduleInLines(lines.join('\n')) ?? chainIn(lines) ?? chainIn([lines.join(' → ')])
  if (rows) found.addPlan(rows)
  return rows !== null
}

const LONGEST_PLAN = 1000

/** "Send 24 to 48 hours after they accept. Keep it short." tells when the message below it goes out. */
export function noteTimes(found: Collector, text: string, span: Span): void {
  const [sentence = ''] = text.split(/(?<=[.!?:;])\s/, 1)
  if (sentence.length > LONGEST_REMARK || !saysWhenToSend(sentence)) return
  const { day, sinceStart, delay, afterStep } = timesOf(sentence)
  if (day !== null || delay !== null)
    found.outline.note({ ...readLabel('', span), day, sinceStart, delay, afterStep })
}
