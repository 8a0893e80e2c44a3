import type { Nodes } from 'mdast'
import type { Block, CodeBlock } from './blocks.ts'
import { cadenceIn } from './cadence.ts'
import type { Candidate } from './candidate.ts'
import { fenceParts } from './fence-parts.ts'
import { lineEndIn } from './flatten.ts'
import { letterExtent, nodesOf } from './letter-extent.ts'
import { spanOf } from './markdown.ts'
import { LABEL_DEPTH, Outline } from './outline.ts'
import type { Schedule, ScheduleRow } from './schedule.ts'
import { readHeaders, type Subject } from './subject.ts'
import type { Container, Span } from './types.ts'

/** Collects the texts of a file that may be messages, each with all that was read above it. */
export class Collector {
  readonly source: string
  readonly outline = new Outline()
  readonly candidates: Candidate[] = []
  readonly schedules: Schedule[] = []
  /** Labels that are known to be no part of a plan. */
  readonly unplanned = new WeakSet<Block>()
  /** The subject of the next message. */
  subject: Subject | null = null
  /** A label or heading says that the next words are a subject. */
  awaitsSubject = false
  /** A label such as "Body:" announces a message. */
  announced = false

  constructor(source: string) {
    this.source = source
  }

  textOf(span: Span): string {
    return this.source.slice(span.start, span.end)
  }

  /** Forgets what was announced for a message that did not come. */
  endSection(): void {
    this.subject = null
    this.awaitsSubject = false
    this.announced = false
  }

  setSubject(span: Span | null, isMarkdown = true): void {
    this.subject = span && { span, isMarkdown }
    this.awaitsSubject = false
  }

  /** Takes the subject that was announced, unless it is one to choose in place of that before it. */
  takeAwaited(span: Span | null, isMarkdown = true): void {
    this.setSubject(this.subject?.span ?? span, this.subject?.isMarkdown ?? isMarkdown)
  }

  addPlan(rows: readonly ScheduleRow[], spacing: number | null = null): void {
    this.schedules.push({ rows, marks: this.outline.marks, spacing })
  }

  /** Takes what lines say of the time between all messages; answers whether they say it. */
  addCadence(text: string): boolean {
    const cadences = text.split(/\r?\n/).flatMap((line) => cadenceIn(line) ?? [])
    for (const { rows, spacing } of cadences) this.addPlan(rows, spacing)
    return cadences.length > 0
  }

  /** Whether the nearest heading or label names a message. */
  get isNamed(): boolean {
    const nearest = this.outline.nearest?.facts
    return Boolean(nearest?.names && !nearest.excludes)
  }

  /** Whether the nearest heading or label has a message already. */
  get hasMessage(): boolean {
    const last = this.candidates.at(-1)
    return last !== undefined && last.marks.at(-1) === this.outline.nearest
  }

  /** Adds a text that begins and ends at these offsets, header lines among it. */
  add(kind: Container['kind'], span: Span, content: Candidate['content'], text: Span): void {
    const from = this.skipHeaders(text, kind !== 'fence' && kind !== 'part')
    const { subject, announced, outline } = this
    const { marks } = outline
    const levels = outline.takeLevels()
    this.candidates.push({ kind, span, content, from, marks, levels, subject, announced })
    this.endSection()
  }

  addCode({ value, language, fenced, span }: CodeBlock): void {
    const start = fenced ? lineEndIn(this.source, span).end : span.start
    const parts = fenced ? fenceParts(this.source, value, start) : []
    for (const part of parts) {
      const { title } = part
      if (title) this.outline.push(title.text, LABEL_DEPTH + 1, title.span)
      this.add('part', part.span, { code: part.code, fenced: false, language }, part.span)
    }
    if (parts.length > 0) this.outline.leave(LABEL_DEPTH + 1)
    else {
      const content = { code: value, fenced, language }
      this.add(fenced ? 'fence' : 'indented', span, content, { start, end: span.end })
    }
  }

  addQuote(nodes: readonly Nodes[], span: Span): void {
    this.add('quote', span, { nodes }, span)
  }

  /** Takes the letter in prose that begins at `start` in the block at an index; answers its count of blocks. */
  takeLetter(blocks: readonly Block[], index: number, start: number): number {
    const count = letterExtent(blocks, index, this.source)
    this.addLetter(blocks.slice(index, index + count), start)
    return count
  }

  addLetter(blocks: readonly Block[], start: number): void {
    const nodes = nodesOf(blocks)
    const last = nodes.at(-1)
    if (!last) return
    const span = { start, end: spanOf(last).end }
    this.add('prose', span, { nodes }, span)
  }

  /** Reads the header lines at the top of a text; returns where the body begins. */
  skipHeaders({ start, end }: Span, isMarkdown: boolean): number {
    const { subject, body } = readHeaders(this.source, start, end)
    if (subject) this.subject = { span: subject, isMarkdown }
    return body
  }
}
