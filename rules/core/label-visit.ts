import type { Block, Label } from './blocks.ts'
import type { Collector } from './collector.ts'
import { labelKind } from './label-kind.ts'
import { delayIn } from './label-times.ts'
import { readLabel } from './labels.ts'
import { addressesReader, instructsSender, opensMessage } from './letter-shape.ts'
import { trimSpan } from './markdown.ts'
import { factsOf } from './metadata.ts'
import { LABEL_DEPTH } from './outline.ts'
import { isTimingLine } from './plan-visit.ts'
import { scheduleInLabels } from './schedule.ts'
import { isChoice, isHeaderLine, saysBlank, saysOtherSubjects, subjectInLabel } from './subject.ts'
import type { Span } from './types.ts'

/** A label among the blocks that it stands in. */
interface LabelPlace {
  readonly block: Label
  readonly blocks: readonly Block[]
  readonly index: number
}

/** Takes a label, and the blocks after it that belong to it; answers how many. */
export function visitLabel(
  found: Collector,
  block: Label,
  blocks: readonly Block[],
  index: number,
): number {
  const place = { block, blocks, index }
  const { text, rest, tail } = block
  if (found.awaitsSubject && rest && isChoice(text)) return subjectChoices(found, place)
  if (isCadence(found, block)) return 1
  const count = planAt(found, place)
  if (count > 0) return count
  const kind = labelKind(text)
  const inLabel = rest || kind === 'subject' ? null : subjectInLabel(found.source, block.inner)
  if (inLabel || kind === 'subject') return subjectLabel(found, place, inLabel)
  if (isHeaderLine(text)) return 1
  if (kind === 'body') return bodyLabel(found, place)
  if (kind === 'fact' && rest) {
    found.outline.note(factsOf(text, found.textOf(rest), rest))
    return tail && opensMessage(found.textOf(tail)) ? letterAt(found, place, tail) : 1
  }
  if (kind === 'remark' && rest) noteDelay(found, text, rest)
  if (kind === 'header') return tail ? letterAt(found, place, tail) : 1
  return headingLabel(found, place)
}

/** "**Emails:** 3 (Day 0, Day 4, Day 9)" speaks of all messages; a label alone may also head one. */
function isCadence(found: Collector, { text, rest, tail }: Label): boolean {
  if (found.announced || found.subject) return false
  const line = rest ? `${text}: ${found.textOf(rest)}` : text
  return found.addCadence(line) && !tail && (rest !== null || labelKind(text) === 'remark')
}

/** Takes the lines of a plan that begins here; answers how many, 0 where there is none. */
function planAt(found: Collector, { block, blocks, index }: LabelPlace): number {
  if (found.unplanned.has(block)) return 0
  const { rows, labels } = scheduleInLabels(blocks, index, found.source)
  if (rows) found.addPlan(rows)
  // None of a run of labels that is no plan has to be tried again.
  else for (const label of labels) found.unplanned.add(label)
  return rows ? labels.length : 0
}

function letterAt(found: Collector, { blocks, index }: LabelPlace, { start }: Span): number {
  return found.takeLetter(blocks, index, start)
}

function subjectLabel(found: Collector, place: LabelPlace, inLabel: Span | null): number {
  const { text, rest, tail } = place.block
  if (inLabel) found.setSubject(inLabel)
  // "Subject B" below "Subject A" is another to choose.
  else if (rest && found.subject && /\s[B-E2-9]$/.test(text)) return 1
  else if (rest) found.setSubject(saysBlank(found.textOf(rest)) ? null : rest)
  else if (tail) return subjectInTail(found, place.block, tail)
  else {
    if (!saysOtherSubjects(text)) found.subject = null
    found.awaitsSubject = true
  }
  return tail && !isAside(found.textOf(tail)) ? letterAt(found, place, tail) : 1
}

/** "**A:** Hello", "**B:** Good morning" below "Subject": of subjects to choose from, the first. */
function subjectChoices(found: Collector, { block, blocks, index }: LabelPlace): number {
  found.takeAwaited(block.rest)
  const isOther = (one: Block) =>
    one.type === 'label' && one.rest !== null && isChoice(one.text) && one.tail === null
  const end = blocks.findIndex((one, at) => at > index && !isOther(one))
  return (end < 0 ? blocks.length : end) - index
}

/** "(In the same thread)" below a subject is about the message. */
function isAside(text: string): boolean {
  return /^\s*[*_]?\([^()]*\)[*_]?\s*$/.test(text)
}

/** "**Subject**" and the subject below it, in one paragraph. */
function subjectInTail(found: Collector, block: Label, tail: Span): number {
  const lineEnd = found.source.indexOf('\n', tail.start)
  const end = lineEnd < 0 ? tail.end : Math.min(lineEnd, tail.end)
  const span = trimSpan(found.source, { start: tail.start, end })
  found.setSubject(span)
  if (span.end < tail.end)
    found.addLetter([block], found.skipHeaders({ start: span.end, end: tail.end }, true))
  return 1
}

function bodyLabel(found: Collector, place: LabelPlace): number {
  const { text, rest, tail, span } = place.block
  // "Note: send it on a Tuesday" below a message is a remark.
  if (rest && !found.subject && found.hasMessage && !opensMessage(found.textOf(rest))) return 1
  found.announced = true
  found.awaitsSubject = false
  const { channel, limit } = readLabel(text, span)
  // "**Body (German):**" below "**Body (English):**" has the subject of both.
  if (!channel && found.hasMessage) found.subject ??= found.candidates.at(-1)?.subject ?? null
  const body = rest ?? tail
  if (body) return letterAt(found, place, body)
  // "**Email (max 90 words):**" says more than that a body follows.
  if (channel || limit) found.outline.push(text, LABEL_DEPTH + 1, span)
  return 1
}

/** "Use when: 3 days without a reply" says when it goes out, and nothing else. */
function noteDelay(found: Collector, label: string, rest: Span): void {
  const delay = delayIn(found.textOf(rest))
  if (delay === null || !/when/i.test(label)) return
  found.outline.note({ ...readLabel('', rest), delay })
}

/** A label that is none of a message's parts heads what follows. */
function headingLabel(found: Collector, place: LabelPlace): number {
  const { text, rest, tail, span } = place.block
  const facts = readLabel(text, span)
  // "(send 2 days later)" is about the message, not its name; so is "**Day 4**" below its subject.
  const isAboutIt = text.startsWith('(') || (found.subject !== null && isTimingLine(text))
  if (isAboutIt && !rest && !tail) {
    found.outline.note({ ...facts, channel: null })
    return 1
  }
  if (!rest) found.subject = null
  found.outline.push(text, LABEL_DEPTH, span)
  const from = rest ?? tail
  if (!from || labelKind(text) === 'remark') return 1
  const words = found.textOf({ start: from.start, end: (tail ?? from).end })
  const names = (facts.names || facts.afterReply || facts.followUp) && !facts.excludes
  // "Next step: schedule a call" speaks to the sender.
  const isLetter = opensMessage(words) || (names && !(rest && isToSender(words)))
  return isLetter ? letterAt(found, place, from) : 1
}

function isToSender(words: string): boolean {
  const isToReader = /^["“«]|[{[]/.test(words) || addressesReader(words)
  return instructsSender(words) || !isToReader
}
