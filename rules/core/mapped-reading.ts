import { countWhile } from './choices.ts'
import { tearsMarkup, withMarkup } from './markup.ts'
import type { Placeholder, Reading, Slot, Span } from './types.ts'

/** A run of the reading and where it comes from. */
export interface Piece {
  /** Offset in the reading. */
  readonly at: number
  readonly length: number
  readonly source: Span
  /** `copy`: letter by letter; `sample`: stands for a whole placeholder; `gap`: lies between two blocks. */
  readonly kind: 'copy' | 'sample' | 'gap'
}

/** The file that a reading was made from. */
export interface Origin {
  readonly source: string
  readonly placeholders: readonly Placeholder[]
}

/** A text made of pieces of a source. */
export class MappedReading implements Reading {
  readonly text: string
  readonly slots: readonly Slot[]
  readonly #pieces: readonly Piece[]
  readonly #origin: Origin

  constructor(text: string, pieces: readonly Piece[], slots: readonly Slot[], origin: Origin) {
    this.text = text
    this.slots = slots
    this.#pieces = pieces
    this.#origin = origin
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

  toEdit(span: Span, deletes?: 'deletes'): Span {
    const pieces = this.#overlapping(span)
    const [first] = pieces
    const last = pieces.at(-1)
    if (span.start >= span.end || !first || !last) {
      const at = this.#insertionAt(span.start)
      return { start: at, end: at }
    }
    const narrow = { start: sourceOf(first, span).start, end: this.#lineBegun(last, span) }
    const { source, placeholders } = this.#origin
    const words = this.toSource(span)
    // Markup beyond a line end belongs to the words there.
    const around = {
      start: this.text[span.start] === '\n' ? narrow.start : this.#endBefore(narrow.start, first),
      end: this.text[span.end - 1] === '\n' ? narrow.end : this.#startAfter(narrow.end, last),
    }
    const ranges = withMarkup(source, narrow, around)
    const preferred = deletes ? [...ranges].reverse() : ranges
    const whole = preferred.find((range) => !tearsMarkup(source, range, words, placeholders))
    return whole ?? narrow
  }

  offsetOf(place: number): number {
    const index = countWhile(this.#pieces, ({ source }) => source.end <= place)
    const piece = this.#pieces[index]
    if (!piece) return this.text.length
    const inside = piece.kind === 'copy' ? Math.max(0, place - piece.source.start) : 0
    return Math.min(piece.at + inside, this.text.length)
  }

  #overlapping({ start, end }: Span): readonly Piece[] {
    const from = countWhile(this.#pieces, (piece) => piece.at + piece.length <= start)
    const to = countWhile(this.#pieces, (piece) => piece.at < end)
    return this.#pieces.slice(from, to)
  }

  /** The end of a range; a line end takes along what begins the next line: quote marks, indentation. */
  #lineBegun(last: Piece, span: Span): number {
    const { end } = sourceOf(last, span)
    const next = this.#pieces[countWhile(this.#pieces, ({ at }) => at < span.end)]
    if (this.text[span.end - 1] !== '\n' || !next) return end
    const before = this.#origin.source.slice(end, next.source.start)
    return end + (/^[ \t>]*/.exec(before)?.[0].length ?? 0)
  }

  /** Where the words before a piece end, or its line begins; the place itself where it lies within the piece. */
  #endBefore(place: number, piece: Piece): number {
    if (place > piece.source.start) return place
    const previous = this.#pieces[countWhile(this.#pieces, ({ at }) => at < piece.at) - 1]
    return previous?.source.end ?? this.#origin.source.lastIndexOf('\n', place - 1) + 1
  }

  #startAfter(place: number, piece: Piece): number {
    if (place < piece.source.end) return place
    const next = this.#pieces[countWhile(this.#pieces, ({ at }) => at <= piece.at)]
    if (next) return next.source.start
    const lineEnd = this.#origin.source.indexOf('\n', place)
    return lineEnd < 0 ? this.#origin.source.length : lineEnd
  }

  /** Before markup that begins the text, after markup that ends it. */
  #insertionAt(offset: number): number {
    const at = this.#sourceAt(offset)
    const [first] = this.#pieces
    const last = this.#overlapping({ start: this.text.length - 1, end: this.text.length }).at(-1)
    const { source } = this.#origin
    const point = { start: at, end: at }
    if (offset === 0 && first)
      return (
        withMarkup(source, point, { start: this.#endBefore(at, first), end: at }).at(-1)?.start ??
        at
      )
    if (offset === this.text.length && last)
      return (
        withMarkup(source, point, { start: at, end: this.#startAfter(at, last) }).at(-1)?.end ?? at
      )
    return at
  }

  /** The source offset of a place between two letters: after what stands before it, or where its line begins. */
  #sourceAt(offset: number): number {
    const index = countWhile(this.#pieces, (piece) => piece.at < offset)
    const before = this.#pieces[index - 1]
    if (!before) return this.#pieces[0]?.source.start ?? 0
    const { end } = sourceOf(before, { start: before.at, end: offset })
    const next = this.#pieces[index]
    if (this.text[offset - 1] !== '\n' || next?.at !== offset) return end
    return Math.max(end, this.#lineBegins(next.source.start))
  }

  /** Where the words of a line may begin: after its quote marks and indentation, before markup and tags. */
  #lineBegins(place: number): number {
    const { source } = this.#origin
    const start = source.lastIndexOf('\n', place - 1) + 1
    return start + (/^[ \t>]*/.exec(source.slice(start, place))?.[0].length ?? 0)
  }
}

function sourceOf(piece: Piece, span: Span): Span {
  if (piece.kind !== 'copy') return piece.source
  const from = Math.max(span.start - piece.at, 0)
  const to = Math.min(span.end - piece.at, piece.length)
  return { start: piece.source.start + from, end: piece.source.start + to }
}
