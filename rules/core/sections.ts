import type { Nodes, Parents } from 'mdast'
import type { Candidate, Mark } from './candidate.ts'
import { lineEndIn } from './flatten.ts'
import { type LabelKind, labelKind } from './label-kind.ts'
import { type Facts, readLabel } from './labels.ts'
import { isRemark, opensMessage, signedOff } from './letter-shape.ts'
import type { Block } from './markdown.ts'
import { spanOf } from './markdown.ts'
import {
  beginsWithHeader,
  readHeaders,
  type Subject,
  subjectInFence,
  subjectInLabel,
} from './subject.ts'
import type { Container, Span } from './types.ts'

type Label = Extract<Block, { type: 'label' }>

const LABEL_DEPTH = 7
const POSTSCRIPT = /^p\.? ?s\b/i
const TEXT_LANGUAGE =
  /^(text|txt|plain|plaintext|md|markdown|email|eml|html|liquid|jinja|jinja2|handlebars|message|mail)?$/

/** Walks the blocks of a file and yields every text that may be a message. */
export function findCandidates(blocks: readonly Block[], source: string): Candidate[] {
  return new Walk(source).run(blocks)
}

/** A file that is one message: all of its body below the title. */
export function wholeFile(nodes: readonly Nodes[], source: string): Candidate | null {
  const start = nodes.findIndex((node) => node.type !== 'heading')
  return start < 0 ? null : new Walk(source).whole(nodes.slice(start))
}

class Walk {
  readonly #source: string
  readonly #found: Candidate[] = []
  #marks: Mark[] = []
  #subject: Subject | null = null
  #awaitsSubject = false
  #announced = false
  #notes: Facts[] = []
  #prose: { nodes: Nodes[]; from: number } | null = null

  constructor(source: string) {
    this.#source = source
  }

  run(blocks: readonly Block[]): Candidate[] {
    for (const block of blocks) this.#visit(block)
    this.#endProse()
    return this.#found
  }

  whole(nodes: readonly Nodes[]): Candidate | null {
    const [only] = nodes
    const last = nodes.at(-1)
    if (!only || !last) return null
    const span = { start: spanOf(only).start, end: spanOf(last).end }
    if (nodes.length > 1) this.#add('file', span, { nodes }, span.start, span.end)
    else if (only.type === 'code') this.#addFence(only.value, span)
    else if (only.type === 'blockquote') this.#quote(only)
    else this.#add('file', span, { nodes }, span.start, span.end)
    return this.#found[0] ?? null
  }

  #visit(block: Block): void {
    switch (block.type) {
      case 'heading':
        this.#heading(block)
        break
      case 'label':
        this.#label(block)
        break
      case 'fence':
        this.#fence(block)
        break
      case 'quote':
        this.#quote(block.node)
        break
      case 'paragraph':
      case 'list':
        this.#text(block)
        break
      case 'break':
        // "Subject: …", a rule, then the body: the rule does not end what has not begun.
        if (this.#prose) this.#endSection()
        break
      case 'table':
        this.#endProse()
        break
      case 'html':
    }
  }

  #heading({ text, depth, span, inner }: Extract<Block, { type: 'heading' }>): void {
    this.#endSection()
    const kind = labelKind(text)
    const subject = subjectInLabel(this.#source, inner)
    if (kind === 'subject') this.#awaitsSubject = true
    else if (subject) this.#subject = { span: subject, isMarkdown: true }
    else if (kind === 'body' && depth > 2 && this.#marks.length > 0) this.#announced = true
    else this.#push(text, depth, span)
  }

  #label(block: Label): void {
    const { text, rest, inner } = block
    const kind = labelKind(text)
    const subject = rest || kind === 'subject' ? null : subjectInLabel(this.#source, inner)
    if (subject) {
      this.#endProse()
      this.#subject = { span: subject, isMarkdown: true }
    } else if (kind === 'subject') {
      this.#endProse()
      if (rest && rest.end > rest.start) this.#setSubject(rest, block)
      else this.#awaitsSubject = true
    } else if (kind === 'body') {
      this.#endProse()
      this.#announced = true
      this.#beginInLabel(block)
    } else if (kind === 'fact' && rest) this.#note(text, rest)
    else if (kind !== 'header') this.#headOrGoOn(block, kind)
  }

  /** A label within a message is part of it; any other heads what follows. */
  #headOrGoOn(block: Label, kind: LabelKind): void {
    const { text, rest, span } = block
    const facts = readLabel(text, span)
    const goesOn = kind !== 'remark' && !facts.names
    if (this.#prose && goesOn && !signedOff(this.#prose.nodes, this.#source)) {
      this.#prose.nodes.push(block.node)
      return
    }
    this.#endProse()
    if (!rest) this.#subject = null
    this.#push(text, LABEL_DEPTH, span)
    if (facts.names && !facts.excludes) this.#beginInLabel(block)
  }

  #beginInLabel({ node, rest }: Label): void {
    if (rest && rest.end > rest.start) this.#prose = { nodes: [node], from: rest.start }
  }

  /** "Timing: 3 days later" speaks by its value, and by label and value together. */
  #note(text: string, rest: Span): void {
    const value = this.#textOf(rest)
    this.#notes.push(readLabel(value, rest), readLabel(`${text}: ${value}`, rest))
    this.#endProse()
  }

  #setSubject(span: Span, block: Label): void {
    this.#subject = { span, isMarkdown: true }
    // The message may go on below the subject in the same paragraph.
    if (this.#source.slice(span.end, block.span.end).trim() !== '')
      this.#prose = { nodes: [block.node], from: this.#skipHeaders(span.end, block.span.end, true) }
  }

  #fence(block: Extract<Block, { type: 'fence' }>): void {
    this.#endProse()
    if (this.#awaitsSubject) this.#takeSubject(block.span)
    else if (TEXT_LANGUAGE.test(block.language)) this.#addFence(block.value, block.span)
  }

  #addFence(value: string, span: Span): void {
    this.#add('fence', span, { fence: value }, lineEndIn(this.#source, span).end, span.end)
  }

  #takeSubject(span: Span): void {
    this.#awaitsSubject = false
    const subject = subjectInFence(this.#source, span)
    this.#subject = subject && { span: subject, isMarkdown: false }
  }

  #quote(node: Parents): void {
    this.#endProse()
    const span = spanOf(node)
    this.#add('quote', span, { nodes: node.children as Nodes[] }, span.start, span.end)
  }

  #text(block: Extract<Block, { type: 'paragraph' | 'list' }>): void {
    if (this.#awaitsSubject && !this.#prose) {
      this.#awaitsSubject = false
      if (block.type === 'paragraph') this.#subject = { span: block.span, isMarkdown: true }
      return
    }
    if (this.#prose) {
      const goesOn =
        !isRemark(this.#textOf(block.span)) &&
        (!signedOff(this.#prose.nodes, this.#source) || POSTSCRIPT.test(this.#textOf(block.span)))
      if (goesOn) this.#prose.nodes.push(block.node)
      else this.#endProse()
      return
    }
    if (block.type === 'list' && !this.#announced && !this.#subject) return
    if (
      beginsWithHeader(this.#textOf(block.span)) ||
      this.#announced ||
      this.#subject ||
      opensMessage(this.#textOf(block.span)) ||
      this.#nearestNames()
    )
      this.#prose = { nodes: [block.node], from: block.span.start }
  }

  #nearestNames(): boolean {
    const nearest = this.#marks.at(-1)?.facts
    return Boolean(nearest?.names && !nearest.excludes)
  }

  #textOf(span: Span): string {
    return this.#source.slice(span.start, span.end)
  }

  #push(text: string, depth: number, span: Span): void {
    while ((this.#marks.at(-1)?.depth ?? 0) >= depth) this.#marks.pop()
    this.#marks.push({ text, depth, span, facts: readLabel(text, span) })
  }

  #endSection(): void {
    this.#endProse()
    this.#subject = null
    this.#awaitsSubject = false
    this.#announced = false
    this.#notes = []
  }

  #endProse(): void {
    const prose = this.#prose
    this.#prose = null
    const first = prose?.nodes[0]
    const last = prose?.nodes.at(-1)
    if (!prose || !first || !last) return
    const start = Math.max(spanOf(first).start, prose.from)
    this.#add(
      'prose',
      { start, end: spanOf(last).end },
      { nodes: prose.nodes },
      start,
      spanOf(last).end,
    )
  }

  #add(
    kind: Container['kind'],
    span: Span,
    content: Candidate['content'],
    start: number,
    end: number,
  ): void {
    const from = this.#skipHeaders(start, end, kind !== 'fence')
    this.#found.push({
      kind,
      span,
      content,
      from,
      marks: [...this.#marks],
      subject: this.#subject,
      announced: this.#announced,
      notes: [...this.#notes],
    })
    this.#subject = null
    this.#announced = false
  }

  /** Reads the header lines at the top of a container; returns where the body begins. */
  #skipHeaders(start: number, end: number, isMarkdown: boolean): number {
    const { subject, body } = readHeaders(this.#source, start, end)
    if (subject) this.#subject = { span: subject, isMarkdown }
    return body
  }
}
