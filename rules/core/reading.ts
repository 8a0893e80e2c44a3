import { sampleValue } from './slot-kind.ts'
import type { Placeholder, Reading, Slot, Span, Variable } from './types.ts'

/** A run of the reading and where it comes from. */
interface Piece {
  /** Offset in the reading. */
  readonly at: number
  readonly length: number
  readonly source: Span
  /** `copy`: letter by letter; `sample`: stands for a whole placeholder; `gap`: lies between two blocks. */
  readonly kind: 'copy' | 'sample' | 'gap'
}

/** Which option each spintax takes: the n-th of every one, counted round. */
export interface Choice {
  readonly rendition: number
}

/** Builds a reading from front to back. */
export class ReadingBuilder {
  readonly #source: string
  readonly #placeholders: readonly Placeholder[]
  readonly #variables: Readonly<Record<string, Variable>>
  readonly #choice: Choice
  readonly #pieces: Piece[] = []
  readonly #slots: Slot[] = []
  #text = ''
  #consumed = 0

  constructor(
    source: string,
    placeholders: readonly Placeholder[],
    variables: Readonly<Record<string, Variable>>,
    choice: Choice,
  ) {
    this.#source = source
    this.#placeholders = placeholders
    this.#variables = variables
    this.#choice = choice
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Leaves out what the source holds before an offset. */
  skipTo(offset: number): void {
    this.#consumed = Math.max(this.#consumed, offset)
  }

  /** Appends a range of the source as the recipient gets it: line ends as `\n`, placeholders filled. */
  copy(start: number, end: number): void {
    let at = Math.max(start, this.#consumed)
    let index = firstAtOrAfter(this.#placeholders, at)
    while (at < end) {
      while (index < this.#placeholders.length && (this.#placeholders[index]?.span.start ?? 0) < at)
        index++
      const next = this.#placeholders[index]
      const stop = next && next.span.start < end ? next.span.start : end
      this.#copyLiteral(at, stop)
      at = stop
      if (!next || stop === end) continue
      this.#fill(next)
      at = next.span.end
      if (next.kind !== 'spintax') this.#consumed = at
    }
  }

  /** Appends text that stands for a range of the source, such as an entity or the space between blocks. */
  insert(text: string, source: Span, kind: 'copy' | 'gap' = 'gap'): void {
    if (source.end <= this.#consumed) return
    if (kind === 'gap' || text.length !== source.end - source.start)
      this.#push(text, source, kind === 'gap' ? 'gap' : 'sample')
    else this.#push(text, source, 'copy')
  }

  build(): Reading {
    const trimmed = this.#text.replace(/\s+$/, '')
    return new MappedReading(
      trimmed,
      this.#pieces,
      this.#slots.filter((slot) => slot.span.end <= trimmed.length),
    )
  }

  #copyLiteral(start: number, end: number): void {
    let from = start
    for (
      let cr = this.#source.indexOf('\r\n', from);
      cr >= 0 && cr < end;
      cr = this.#source.indexOf('\r\n', from)
    ) {
      this.#push(this.#source.slice(from, cr), { start: from, end: cr }, 'copy')
      this.#push('\n', { start: cr, end: cr + 2 }, 'sample')
      from = cr + 2
    }
    this.#push(this.#source.slice(from, end), { start: from, end }, 'copy')
  }

  #fill(placeholder: Placeholder): void {
    if (placeholder.kind === 'spintax' && placeholder.options.length > 0) {
      const option = placeholder.options[this.#choice.rendition % placeholder.options.length]
      if (option) this.copy(option.start, option.end)
      return
    }
    const value =
      placeholder.kind === 'leak'
        ? placeholder.raw
        : (this.#variables[placeholder.name]?.sample ?? sampleValue(placeholder))
    const start = this.#text.length
    this.#push(value, placeholder.span, 'sample')
    this.#slots.push({ span: { start, end: this.#text.length }, placeholder })
  }

  #push(text: string, source: Span, kind: Piece['kind']): void {
    if (text === '') return
    this.#pieces.push({ at: this.#text.length, length: text.length, source, kind })
    this.#text += text
  }
}

function firstAtOrAfter(placeholders: readonly Placeholder[], start: number): number {
  let low = 0
  let high = placeholders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placeholders[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

class MappedReading implements Reading {
  readonly text: string
  readonly slots: readonly Slot[]
  readonly #pieces: readonly Piece[]

  constructor(text: string, pieces: readonly Piece[], slots: readonly Slot[]) {
    this.text = text
    this.#pieces = pieces
    this.slots = slots
  }

  toSource(span: Span): readonly Span[] {
    const spans: { start: number; end: number }[] = []
    for (const piece of this.#overlapping(span)) {
      if (piece.kind === 'gap') continue
      const part = sourceOf(piece, span)
      const last = spans.at(-1)
      if (last && last.end === part.start) last.end = part.end
      else spans.push({ ...part })
    }
    if (spans.length > 0) return spans
    const at = this.#sourceAt(span.start)
    return [{ start: at, end: at }]
  }

  toEdit(span: Span): Span {
    const pieces = this.#overlapping(span)
    const first = pieces[0]
    const last = pieces.at(-1)
    if (span.start >= span.end || !first || !last) {
      const at = this.#sourceAt(span.start)
      return { start: at, end: at }
    }
    return { start: sourceOf(first, span).start, end: sourceOf(last, span).end }
  }

  #overlapping({ start, end }: Span): readonly Piece[] {
    return this.#pieces.filter((piece) => piece.at < end && piece.at + piece.length > start)
  }

  /** The source offset of a place between two letters: after what stands before it. */
  #sourceAt(offset: number): number {
    let at = this.#pieces[0]?.source.start ?? 0
    for (const piece of this.#pieces) {
      if (piece.at >= offset && offset > 0) break
      if (piece.at > offset) break
      at = sourceOf(piece, { start: piece.at, end: Math.min(offset, piece.at + piece.length) }).end
      if (offset === 0) return piece.source.start
    }
    return at
  }
}

function sourceOf(piece: Piece, span: Span): Span {
  if (piece.kind !== 'copy') return piece.source
  const from = Math.max(span.start - piece.at, 0)
  const to = Math.min(span.end - piece.at, piece.length)
  return { start: piece.source.start + from, end: piece.source.start + to }
}
