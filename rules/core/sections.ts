import type { Nodes } from 'mdast'
import type { Block, CodeBlock } from './blocks.ts'
import { codeBlock, titleOf } from './blocks.ts'
import type { Candidate } from './candidate.ts'
import { cellMessages } from './cell-messages.ts'
import { Collector } from './collector.ts'
import { htmlText, isVisible, summaryIn } from './html-text.ts'
import { labelKind } from './label-kind.ts'
import { visitLabel } from './label-visit.ts'
import { opensMessage } from './letter-shape.ts'
import { beginsLetter, leadsIntoList, TEXT_LANGUAGE, titlesContainer } from './letter-start.ts'
import { holdsMessage, isGlossary } from './list-items.ts'
import { spanOf } from './markdown.ts'
import { factsInLine, factsInTable, subjectInTable } from './metadata.ts'
import { LABEL_DEPTH } from './outline.ts'
import { addPlanIn, addPlanInCode, addPlanInList, isTimingLine, noteTimes } from './plan-visit.ts'
import { visitQuotes } from './quote-visit.ts'
import { type Schedule, scheduleInTable } from './schedule.ts'
import { soleLetter } from './sole-letter.ts'
import { subjectBehindName, subjectInChoice, subjectInFence, subjectInLabel } from './subject.ts'

/** What a file offers: texts that may be messages, and plans of when they go out. */
export interface Found {
  readonly candidates: readonly Candidate[]
  readonly schedules: readonly Schedule[]
}

type Heading = Pick<Extract<Block, { type: 'heading' }>, 'text' | 'depth' | 'span' | 'inner'>

/** Walks the blocks of a file and yields every text that may be a message. */
export function findCandidates(blocks: readonly Block[], source: string, path: string): Found {
  const found = new Collector(source)
  const letter = soleLetter(blocks, source, path)
  if (letter) {
    const { first, count } = letter
    visitAll(found, blocks.slice(0, first))
    found.announced = true
    found.addLetter(blocks.slice(first, first + count), blocks[first]?.span.start ?? 0)
  } else visitAll(found, blocks)
  return found
}

/** A file that is one message: all of its body below the title. */
export function wholeFile(nodes: readonly Nodes[], source: string): Candidate | null {
  const found = new Collector(source)
  const body = nodes.slice(nodes.findIndex((node) => node.type !== 'heading'))
  const [only] = body
  const last = body.at(-1)
  if (!only || !last || only.type === 'heading') return null
  const span = { start: spanOf(only).start, end: spanOf(last).end }
  if (body.length === 1 && only.type === 'code') found.addCode(codeBlock(only, span, source))
  else if (body.length === 1 && only.type === 'blockquote') found.addQuote(only.children, span)
  else found.add('file', span, { nodes: body }, span)
  return found.candidates[0] ?? null
}

function visitAll(found: Collector, blocks: readonly Block[]): void {
  for (let index = 0; index < blocks.length; ) index += Math.max(1, visit(found, blocks, index))
}

/** Takes the block at an index, and as many after it as belong to it; answers how many. */
function visit(found: Collector, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  switch (block?.type) {
    case 'heading':
      visitHeading(found, block)
      return 1
    case 'label':
      return visitLabel(found, block, blocks, index)
    case 'code':
      visitCode(found, block)
      return 1
    case 'quote':
      return visitQuotes(found, blocks, index)
    case 'paragraph':
    case 'html':
      return visitText(found, block, blocks, index)
    case 'list':
      return visitList(found, block, blocks, index)
    case 'table':
      visitTable(found, block)
      return 1
    case 'break':
      // "Subject: …", a rule, then the body: the rule ends nothing that has not begun.
      found.outline.leave(LABEL_DEPTH)
      return 1
    default:
      return 1
  }
}

function visitHeading(found: Collector, { text, depth, span, inner }: Heading): void {
  const { outline } = found
  const kind = labelKind(text)
  // "### Subject", "### Body" are parts of the message that a heading above them names.
  const isPart = outline.nearest !== null && outline.nearest.depth < depth
  if (kind === 'body' && depth > 2 && (isPart || found.subject)) {
    outline.leave(LABEL_DEPTH)
    found.awaitsSubject = false
    found.announced = true
    return
  }
  found.endSection()
  const behind = subjectBehindName(found.source, inner)
  const subject = subjectInLabel(found.source, { ...inner, start: behind ?? inner.start })
  if (behind !== null || (kind !== 'subject' && !subject)) {
    const name = behind === null ? text : found.textOf({ ...inner, end: behind })
    outline.push(name, depth, span)
    if (subject) found.setSubject(subject)
    else found.addCadence(text)
    return
  }
  outline.leave(depth)
  if (kind === 'subject') found.awaitsSubject = true
  else found.setSubject(subject)
}

function visitCode(found: Collector, block: CodeBlock): void {
  const { language, fenced, span } = block
  if (found.awaitsSubject && fenced) found.takeAwaited(subjectInFence(found.source, span), false)
  else if (TEXT_LANGUAGE.test(language) && !addPlanInCode(found, block)) found.addCode(block)
}

function visitText(
  found: Collector,
  block: Extract<Block, { type: 'paragraph' | 'html' }>,
  blocks: readonly Block[],
  index: number,
): number {
  const text = wordsOf(found, block)
  if (text === null) return 1
  if (found.awaitsSubject && !opensMessage(text)) {
    found.awaitsSubject = false
    if (block.type === 'paragraph') found.takeAwaited(block.span)
    return 1
  }
  const next = blocks[index + 1]
  const isTitle = titlesContainer(text, next) && !leadsIntoList(found, text, next)
  if (block.type === 'paragraph' && isTitle) {
    const title = titleOf(block.node, found.source)
    if (title) return visitLabel(found, title, blocks, index)
  }
  // "###Day 3" is meant as a heading.
  const signs = /^(#{1,6})[^\s#][^\n]*$/.exec(text)?.[1]
  if (signs) {
    const words = text.slice(signs.length)
    visitHeading(found, { depth: signs.length, text: words, inner: block.span, span: block.span })
    return 1
  }
  const facts = block.type === 'paragraph' ? factsInLine(text, block.span) : null
  for (const fact of facts ?? []) found.outline.note(fact)
  if (facts || addPlanIn(found, text)) return 1
  if (!isTimingLine(text) && beginsLetter(found, text, blocks, index))
    return found.takeLetter(blocks, index, block.span.start)
  noteTimes(found, text, block.span)
  return 1
}

/** The words of a paragraph or of HTML; null where HTML shows none. */
function wordsOf(
  found: Collector,
  block: Extract<Block, { type: 'paragraph' | 'html' }>,
): string | null {
  if (block.type === 'paragraph') return found.textOf(block.span)
  const title = summaryIn(block.node.value)
  if (title) found.outline.push(title, LABEL_DEPTH, block.span)
  return isVisible(block.node.value) ? htmlText(block.node.value) : null
}

function visitList(
  found: Collector,
  block: Extract<Block, { type: 'list' }>,
  blocks: readonly Block[],
  index: number,
): number {
  const { items, span } = block
  if (found.awaitsSubject) {
    // Of subjects to choose from, the first.
    const [first] = items[0] ?? []
    found.takeAwaited(first ? subjectInChoice(found.source, first) : null)
    return 1
  }
  if (isGlossary(items, found.source)) return 1
  if (items.some((item) => holdsMessage(item, found.source, found.isNamed))) {
    for (const item of items) visitAll(found, item)
    return 1
  }
  if (addPlanInList(found, block)) return 1
  if (found.announced || found.subject) return found.takeLetter(blocks, index, span.start)
  return 1
}

function visitTable(found: Collector, { node }: Extract<Block, { type: 'table' }>): void {
  const { outline, source } = found
  const facts = factsInTable(node, source)
  if (facts) {
    for (const fact of facts) outline.note(fact)
    const subject = subjectInTable(node, source)
    if (subject) found.setSubject(subject)
    return
  }
  const messages = cellMessages(node, source)
  const plan = messages.length === 0 ? scheduleInTable(node, source) : null
  if (plan) found.addPlan(plan)
  for (const { name, at, cell, subject } of messages) {
    outline.push(name, LABEL_DEPTH, at)
    if (subject) found.setSubject(subject)
    found.add('cell', cell.span, { nodes: [cell.node] }, cell.span)
  }
  if (messages.length > 0) outline.leave(LABEL_DEPTH)
}
