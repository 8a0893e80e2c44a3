import type { Nodes } from 'mdast'
import type { Block, Label } from './blocks.ts'
import { titleOf } from './blocks.ts'
import type { Candidate } from './candidate.ts'
import { cellMessages } from './cell-messages.ts'
import { fenceParts } from './fence-parts.ts'
import { lineEndIn } from './flatten.ts'
import { htmlText, isVisible, summaryIn } from './html-text.ts'
import { labelKind } from './label-kind.ts'
import { readLabel } from './labels.ts'
import { letterExtent, nodesOf } from './letter-extent.ts'
import {
  addressesReader,
  closesMessage,
  instructsSender,
  isRemark,
  opensMessage,
} from './letter-shape.ts'
import { spanOf, trimSpan } from './markdown.ts'
import { factsInTable, factsOf, subjectInTable } from './metadata.ts'
import { LABEL_DEPTH, Outline } from './outline.ts'
import {
  type Schedule,
  scheduleInLabels,
  scheduleInLines,
  scheduleInList,
  scheduleInTable,
} from './schedule.ts'
import { type SoleLetter, soleLetter } from './sole-letter.ts'
import {
  beginsWithHeader,
  isHeaderLine,
  readHeaders,
  type Subject,
  saysBlank,
  subjectInFence,
  subjectInLabel,
} from './subject.ts'
import type { Container, Span } from './types.ts'

/** What a file offers: texts that may be messages, and plans of when they go out. */
export interface Found {
  readonly candidates: readonly Candidate[]
  readonly schedules: readonly Schedule[]
}

const TEXT_LANGUAGE =
  /^(text|txt|plain|plaintext|md|markdown|email|eml|html|liquid|jinja|jinja2|njk|handlebars|message|mail|template|copy)?$/

/** Walks the blocks of a file and yields every text that may be a message. */
export function findCandidates(blocks: readonly Block[], source: string, path: string): Found {
  const letter = soleLetter(blocks, source, path)
  const walk = new Walk(source)
  return letter ? walk.letter(blocks, letter) : walk.run(blocks)
}

/** A file that is one message: all of its body below the title. */
export function wholeFile(nodes: readonly Nodes[], source: string): Candidate | null {
  const start = nodes.findIndex((node) => node.type !== 'heading')
  return start < 0 ? null : new Walk(source).whole(nodes.slice(start))
}

type Heading = Extract<Block, { type: 'heading' }>

class Walk {
  readonly #source: string
  readonly #candidates: Candidate[] = []
  readonly #schedules: Schedule[] = []
  readonly #outline = new Outline()
  #subject: Subject | null = null
  #awaitsSubject = false
  /** A label such as "Body:" announces a message. */
  #announced = false

  constructor(source: string) {
    this.#source = source
  }

  run(blocks: readonly Block[]): Found {
    this.#visitAll(blocks)
    return { candidates: this.#candidates, schedules: this.#schedules }
  }

  /** A file that is one letter: what stands before it may name its subject. */
  letter(blocks: readonly Block[], { first, count }: SoleLetter): Found {
    this.#visitAll(blocks.slice(0, first))
    this.#announced = true
    this.#addLetter(blocks.slice(first, first + count), blocks[first]?.span.start ?? 0)
    return { candidates: this.#candidates, schedules: [] }
  }

  whole(nodes: readonly Nodes[]): Candidate | null {
    const [only] = nodes
    const last = nodes.at(-1)
    if (!only || !last) return null
    const span = { start: spanOf(only).start, end: spanOf(last).end }
    if (nodes.length > 1) this.#add('file', span, { nodes }, span.start, span.end)
    else if (only.type === 'code') this.#addCode(only.value, isFenced(this.#source, span), span)
    else if (only.type === 'blockquote') this.#quote(only.children, span)
    else this.#add('file', span, { nodes }, span.start, span.end)
    return this.#candidates[0] ?? null
  }

  #visitAll(blocks: readonly Block[]): void {
    for (let index = 0; index < blocks.length; ) index += Math.max(1, this.#visit(blocks, index))
  }

  /** Takes the block at an index, and as many after it as belong to it; answers how many. */
  #visit(blocks: readonly Block[], index: number): number {
    const block = blocks[index]
    switch (block?.type) {
      case 'heading':
        this.#heading(block)
        return 1
      case 'label':
        return this.#label(block, blocks, index)
      case 'code':
        this.#code(block)
        return 1
      case 'quote':
        return this.#quotes(blocks, index)
      case 'paragraph':
      case 'html':
        return this.#text(block, blocks, index)
      case 'list':
        return this.#list(block, blocks, index)
      case 'table':
        this.#table(block)
        return 1
      case 'break':
        // "Subject: …", a rule, then the body: the rule ends nothing that has not begun.
        this.#outline.leave(LABEL_DEPTH)
        return 1
      default:
        return 1
    }
  }

  #heading({ text, depth, span, inner }: Omit<Heading, 'type' | 'node'>): void {
    const kind = labelKind(text)
    // "### Subject", "### Body" are parts of the message that a heading above them names.
    const isPart =
      depth > 1 && this.#outline.nearest !== null && this.#outline.nearest.depth < depth
    if (kind === 'body' && (isPart || this.#subject) && depth > 2) {
      this.#outline.leave(LABEL_DEPTH)
      this.#awaitsSubject = false
      this.#announced = true
      return
    }
    this.#endSection()
    const subject = subjectInLabel(this.#source, inner)
    if (kind === 'subject') {
      this.#awaitsSubject = true
      this.#outline.leave(depth)
    } else if (subject) {
      this.#outline.leave(depth)
      this.#subject = { span: subject, isMarkdown: true }
    } else this.#outline.push(text, depth, span)
  }

  #endSection(): void {
    this.#subject = null
    this.#awaitsSubject = false
    this.#announced = false
  }

  #label(block: Label, blocks: readonly Block[], index: number): number {
    const { text, rest, inner, tail } = block
    const plan = scheduleInLabels(blocks, index, this.#source)
    if (plan.length > 1) {
      this.#schedules.push({ rows: plan, marks: this.#outline.marks })
      return plan.length
    }
    const kind = labelKind(text)
    const subject = rest || kind === 'subject' ? null : subjectInLabel(this.#source, inner)
    if (subject || kind === 'subject') {
      if (subject) this.#subject = { span: subject, isMarkdown: true }
      // "Subject B" below "Subject A" is another to choose.
      else if (rest && this.#subject && /\s[B-E2-9]$/.test(text)) return 1
      else if (rest && saysBlank(this.#textOf(rest))) this.#subject = null
      else if (rest) this.#subject = { span: rest, isMarkdown: true }
      else if (tail) return this.#subjectInTail(block, tail)
      else this.#awaitsSubject = true
      return tail ? this.#letter(blocks, index, tail.start) : 1
    }
    if (isHeaderLine(text)) return 1
    if (kind === 'body') return this.#body(block, blocks, index)
    if (kind === 'fact' && rest) {
      this.#outline.note(factsOf(text, this.#textOf(rest), rest), block.span.start)
      return tail && opensMessage(this.#textOf(tail)) ? this.#letter(blocks, index, tail.start) : 1
    }
    if (kind === 'remark' && rest) this.#noteDelay(text, rest)
    if (kind === 'header') return tail ? this.#letter(blocks, index, tail.start) : 1
    return this.#heads(block, blocks, index)
  }

  /** "Use when: 3 days without a reply" says when it goes out, and nothing else. */
  #noteDelay(label: string, rest: Span): void {
    const { delay } = readLabel(this.#textOf(rest), rest)
    const silent = readLabel('', rest)
    if (delay !== null && /when/i.test(label)) this.#outline.note({ ...silent, delay }, rest.start)
  }

  /** "**Subject**" and the subject below it, in one paragraph. */
  #subjectInTail(block: Label, tail: Span): number {
    const lineEnd = this.#source.indexOf('\n', tail.start)
    const span = trimSpan(this.#source, {
      start: tail.start,
      end: lineEnd < 0 ? tail.end : Math.min(lineEnd, tail.end),
    })
    this.#subject = { span, isMarkdown: true }
    if (span.end < tail.end) this.#addLetter([block], this.#skipHeaders(span.end, tail.end, true))
    return 1
  }

  #body(block: Label, blocks: readonly Block[], index: number): number {
    const { rest, tail, span } = block
    // "Note: send it on a Tuesday" below a message is a remark.
    const remark =
      rest && !this.#subject && this.#hasMessageBelow() && !opensMessage(this.#textOf(rest))
    if (remark) return 1
    this.#announced = true
    this.#awaitsSubject = false
    if (!rest && !tail) {
      // "**Email (max 90 words):**" says more than that a body follows.
      const facts = readLabel(block.text, span)
      if (facts.channel || facts.limit) this.#outline.push(block.text, LABEL_DEPTH + 1, span)
      return 1
    }
    return this.#letter(blocks, index, (rest ?? tail ?? span).start)
  }

  /** Whether the nearest mark has a message already. */
  #hasMessageBelow(): boolean {
    const last = this.#candidates.at(-1)
    return last !== undefined && last.marks.at(-1) === this.#outline.nearest
  }

  /** A label that is none of a message's parts heads what follows. */
  #heads(block: Label, blocks: readonly Block[], index: number): number {
    const { text, rest, tail, span } = block
    // "(send 2 days later)" is about the message, not its name.
    if (text.startsWith('(') && !rest && !tail) {
      this.#outline.note({ ...readLabel(text, span), channel: null }, span.start)
      return 1
    }
    if (!rest) this.#subject = null
    this.#outline.push(text, LABEL_DEPTH, span)
    const { names: named, excludes, afterReply, followUp } = readLabel(text, span)
    const names = named || afterReply || followUp
    const from = rest ?? tail
    if (!from || labelKind(text) === 'remark') return 1
    const begins = this.#textOf({ start: from.start, end: (tail ?? from).end })
    // "Next step: schedule a call" speaks to the sender.
    const isSaid = /^["“«]/.test(begins) || addressesReader(begins) || /[{[]/.test(begins)
    const isInstruction = rest !== null && (instructsSender(begins) || !isSaid)
    const isLetter = opensMessage(begins) || (names && !excludes && !isInstruction)
    return isLetter ? this.#letter(blocks, index, from.start) : 1
  }

  #code({ language, value, fenced, span }: Extract<Block, { type: 'code' }>): void {
    if (this.#awaitsSubject && fenced) this.#takeSubject(span)
    else if (TEXT_LANGUAGE.test(language)) this.#addCode(value, fenced, span)
  }

  #addCode(value: string, fenced: boolean, span: Span): void {
    const start = fenced ? lineEndIn(this.#source, span).end : span.start
    const parts = fenced ? fenceParts(this.#source, value, start) : []
    for (const { title, code, span: part } of parts) {
      if (title) this.#outline.push(title.text, LABEL_DEPTH + 1, title.span)
      this.#add('part', part, { code, fenced: false }, part.start, part.end)
    }
    if (parts.length > 0) this.#outline.leave(LABEL_DEPTH + 1)
    else this.#add(fenced ? 'fence' : 'indented', span, { code: value, fenced }, start, span.end)
  }

  #takeSubject(span: Span): void {
    this.#awaitsSubject = false
    const subject = subjectInFence(this.#source, span)
    this.#subject = subject && { span: subject, isMarkdown: false }
  }

  /** Quotes that only empty lines divide are one letter, where the first greets or a later one signs. */
  #quotes(blocks: readonly Block[], index: number): number {
    const [first, ...more] = quotesFrom(blocks, index)
    if (!first) return 1
    const nodes = [...first.node.children]
    let { span } = first
    let count = 1
    const isOne = this.#greets(first.span) || more.some((one) => this.#closes(one.span))
    for (const next of more) {
      if (!isOne || this.#closes(span) || this.#greets(next.span)) break
      nodes.push(...next.node.children)
      span = { start: span.start, end: next.span.end }
      count++
    }
    this.#quote(nodes, span)
    return count
  }

  #closes(span: Span): boolean {
    return closesMessage(`${this.#textOf(span)}\n`)
  }

  #greets({ start, end }: Span): boolean {
    const { subject, body } = readHeaders(this.#source, start, end)
    return subject !== null || opensMessage(this.#source.slice(body, end))
  }

  #quote(nodes: readonly Nodes[], span: Span): void {
    this.#add('quote', span, { nodes }, span.start, span.end)
  }

  #text(
    block: Extract<Block, { type: 'paragraph' | 'html' }>,
    blocks: readonly Block[],
    index: number,
  ): number {
    if (block.type === 'html') {
      const title = summaryIn(block.node.value)
      if (title) this.#outline.push(title, LABEL_DEPTH, block.span)
      if (!isVisible(block.node.value)) return 1
    }
    const text = block.type === 'html' ? htmlText(block.node.value) : this.#textOf(block.span)
    if (this.#awaitsSubject && !opensMessage(text)) {
      this.#awaitsSubject = false
      if (block.type === 'paragraph') this.#subject = { span: block.span, isMarkdown: true }
      return 1
    }
    if (block.type === 'paragraph' && this.#titles(text, blocks[index + 1])) {
      const title = titleOf(block.node, this.#source)
      if (title) return this.#label(title, blocks, index)
    }
    // "###Day 3" is meant as a heading.
    const signs = /^(#{1,6})[^\s#][^\n]*$/.exec(text)?.[1]
    if (signs) {
      this.#heading({
        depth: signs.length,
        text: text.slice(signs.length),
        inner: block.span,
        span: block.span,
      })
      return 1
    }
    const plan = scheduleInLines(text)
    if (plan) {
      this.#schedules.push({ rows: plan, marks: this.#outline.marks })
      return 1
    }
    const isIntroduction = /[:：]\s*$/.test(text) && !opensMessage(text)
    if (isRemark(text) || isIntroduction) return 1
    const begins =
      beginsWithHeader(text) ||
      this.#announced ||
      this.#subject !== null ||
      opensMessage(text) ||
      (this.#nearestNames() &&
        (isQuotedMessage(text) || (!this.#hasMessageBelow() && !containerAhead(blocks, index))))
    return begins ? this.#letter(blocks, index, block.span.start) : 1
  }

  /** "Follow-up (day 3):" on a line of its own over a fence or a quote. */
  #titles(text: string, next: Block | undefined): boolean {
    const holds = next?.type === 'quote' || next?.type === 'code' || next?.type === 'list'
    return holds && /^[^\n]{2,100}[:：]\s*$/.test(text) && !opensMessage(text)
  }

  #nearestNames(): boolean {
    const nearest = this.#outline.nearest?.facts
    return Boolean(nearest?.names && !nearest.excludes)
  }

  /** Takes a letter in prose that begins at `start` in the block at an index; answers its count of blocks. */
  #letter(blocks: readonly Block[], index: number, start: number): number {
    const count = letterExtent(blocks, index, this.#source)
    this.#addLetter(blocks.slice(index, index + count), start)
    return count
  }

  #addLetter(blocks: readonly Block[], start: number): void {
    const nodes = nodesOf(blocks)
    const last = nodes.at(-1)
    if (!last) return
    const { end } = spanOf(last)
    this.#add('prose', { start, end }, { nodes }, start, end)
  }

  #list(block: Extract<Block, { type: 'list' }>, blocks: readonly Block[], index: number): number {
    const { items, node, span } = block
    if (this.#awaitsSubject) {
      this.#awaitsSubject = false
      const [first] = node.children
      const inner = first && 'children' in first ? first.children[0] : undefined
      // Of subjects to choose from, the first.
      if (inner) this.#subject = { span: spanOf(inner), isMarkdown: true }
      return 1
    }
    const plan = scheduleInList(block, this.#source)
    if (items.some((item) => this.#opens(item))) for (const item of items) this.#visitAll(item)
    else if (plan) this.#schedules.push({ rows: plan, marks: this.#outline.marks })
    else if (this.#announced || this.#subject) return this.#letter(blocks, index, span.start)
    return 1
  }

  /** Whether an item of a list holds a message, or says something of one. */
  #opens(blocks: readonly Block[]): boolean {
    return blocks.some((block) => {
      switch (block.type) {
        case 'code':
        case 'quote':
          return true
        case 'list':
          return block.items.some((item) => this.#opens(item))
        case 'label': {
          const kind = labelKind(block.text)
          const text = block.rest ?? block.tail
          return (
            kind === 'subject' ||
            kind === 'body' ||
            kind === 'fact' ||
            (text !== null && opensMessage(this.#textOf(text)))
          )
        }
        case 'paragraph': {
          const text = this.#textOf(block.span)
          return opensMessage(text) || (this.#nearestNames() && isQuotedMessage(text))
        }
        default:
          return false
      }
    })
  }

  #table({ node, span }: Extract<Block, { type: 'table' }>): void {
    const facts = factsInTable(node, this.#source)
    if (facts) {
      for (const fact of facts) this.#outline.note(fact, span.start)
      const subject = subjectInTable(node, this.#source)
      if (subject) this.#subject = { span: subject, isMarkdown: true }
      return
    }
    const messages = cellMessages(node, this.#source)
    if (messages.length === 0) {
      const plan = scheduleInTable(node, this.#source)
      if (plan) this.#schedules.push({ rows: plan, marks: this.#outline.marks })
      return
    }
    for (const { name, at, cell, subject } of messages) {
      this.#outline.push(name, LABEL_DEPTH, at)
      if (subject) this.#subject = { span: subject, isMarkdown: true }
      this.#add('cell', cell.span, { nodes: [cell.node] }, cell.span.start, cell.span.end)
    }
    this.#outline.leave(LABEL_DEPTH)
  }

  #textOf(span: Span): string {
    return this.#source.slice(span.start, span.end)
  }

  #add(
    kind: Container['kind'],
    span: Span,
    content: Candidate['content'],
    start: number,
    end: number,
  ): void {
    const from = this.#skipHeaders(start, end, kind !== 'fence' && kind !== 'part')
    this.#candidates.push({
      kind,
      span,
      content,
      from,
      marks: this.#outline.marks,
      subject: this.#subject,
      announced: this.#announced,
      notes: this.#outline.fileNotes,
    })
    this.#subject = null
    this.#announced = false
    this.#awaitsSubject = false
  }

  /** Reads the header lines at the top of a container; returns where the body begins. */
  #skipHeaders(start: number, end: number, isMarkdown: boolean): number {
    const { subject, body } = readHeaders(this.#source, start, end)
    if (subject) this.#subject = { span: subject, isMarkdown }
    return body
  }
}

function isFenced(source: string, { start }: Span): boolean {
  return /^(```|~~~)/.test(source.slice(start, start + 3))
}

/** Whether the message of a section comes further below: in a container, or after a label of its own. */
function containerAhead(blocks: readonly Block[], index: number): boolean {
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.type === 'heading') return false
    if (block.type === 'quote' || (block.type === 'code' && TEXT_LANGUAGE.test(block.language)))
      return true
    if (block.type === 'label') {
      const kind = labelKind(block.text)
      if (kind === 'subject' || kind === 'body') return true
    }
  }
  return false
}

/** A sentence or more to a reader, in quotation marks as a whole. */
function isQuotedMessage(text: string): boolean {
  const isQuoted = /^["“«][\s\S]{40,}["”»]\s*$/.test(text)
  return isQuoted && (addressesReader(text) || /[{[]/.test(text))
}

function quotesFrom(blocks: readonly Block[], index: number): Extract<Block, { type: 'quote' }>[] {
  const quotes: Extract<Block, { type: 'quote' }>[] = []
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type !== 'quote') break
    quotes.push(block)
  }
  return quotes
}
