import { type Choice, choose, firstAtOrAfter, type Way } from './choices.ts'
import { MappedReading, type Piece } from './mapped-reading.ts'
import { holdsItsTexts } from './placeholder-blocks.ts'
import { filledWith } from './slot-value.ts'
import type { Placeholder, Reading, Slot, Span, Variable } from './types.ts'

/** Builds a reading from front to back, on one way through all choices. */
export class ReadingBuilder {
  readonly #source: string
  readonly #placeholders: readonly Placeholder[]
  readonly #variables: Readonly<Record<string, Variable>>
  readonly #way: Way
  readonly #pieces: Piece[] = []
  readonly #slots: Slot[] = []
  /** Branches of conditions that this way does not take and that lie ahead, the nearest last. */
  readonly #hidden: Span[] = []
  #chosen: readonly Choice[] = []
  #text = ''
  /** How many line ends the text ends with; to look at its end each time would copy all of it. */
  #lineEnds = 0
  #consumed = 0
  /** How many options of spintax, one within another, are being copied. */
  #depth = 0

  constructor(
    source: string,
    placeholders: readonly Placeholder[],
    variables: Readonly<Record<string, Variable>>,
    way: Way,
  ) {
    this.#source = source
    this.#placeholders = placeholders
    this.#variables = variables
    this.#way = way
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
      const hidden = this.#hiddenAt(at)
      if (hidden) {
        at = hidden.end
        continue
      }
      while (index < this.#placeholders.length && (this.#placeholders[index]?.span.start ?? 0) < at)
        index++
      const next = this.#placeholders[index]
      const stop = next && next.span.start < end ? next.span.start : end
      this.#copyLiteral(at, stop)
      at = stop
      if (!next || stop === end) continue
      this.#fill(next)
      at = next.span.end
      this.#consumed = Math.max(this.#consumed, at)
    }
  }

  /** Appends text that stands for a range of the source, such as an entity or the space between blocks. */
  insert(text: string, source: Span, kind: 'copy' | 'gap' = 'gap'): void {
    if (source.end <= this.#consumed || this.#hiddenAt(source.start)) return
    // A paragraph of which nothing is left leaves no second empty line.
    if (kind === 'gap' && /^\n+$/.test(text) && text.length <= this.#lineEnds) return
    if (kind === 'gap' || text.length !== source.end - source.start)
      this.#push(text, source, kind === 'gap' ? 'gap' : 'sample')
    else this.#push(text, source, 'copy')
  }

  build(): Reading {
    const trimmed = this.#text.trimEnd()
    return new MappedReading(
      trimmed,
      this.#pieces,
      this.#slots.filter((slot) => slot.span.end <= trimmed.length),
      { source: this.#source, placeholders: this.#placeholders },
    )
  }

  #hiddenAt(offset: number): Span | undefined {
    // What lies behind is not asked for again: a message is copied from front to back.
    while ((this.#hidden.at(-1)?.end ?? Infinity) <= offset) this.#hidden.pop()
    const next = this.#hidden.at(-1)
    return next && next.start <= offset ? next : undefined
  }

  #copyLiteral(start: number, end: number): void {
    // An option over several lines has their quote marks and indentation in it.
    const lineEnd = this.#depth > 0 ? /\r?\n[ \t>]*/g : /\r\n/g
    let from = start
    for (const match of this.#source.slice(start, end).matchAll(lineEnd)) {
      const at = start + match.index
      this.#push(this.#source.slice(from, at), { start: from, end: at }, 'copy')
      from = at + match[0].length
      this.#push('\n', { start: at, end: from }, 'sample')
    }
    this.#push(this.#source.slice(from, end), { start: from, end }, 'copy')
  }

  #fill(placeholder: Placeholder): void {
    const taken = this.#optionsOf(placeholder)
    if (taken.length > 0 && holdsItsTexts(placeholder)) {
      this.#depth++
      for (const option of taken) this.copy(option.start, option.end)
      this.#depth--
      return
    }
    // All of a condition within a branch lies before the branches that follow that one.
    if (taken.length < placeholder.options.length)
      for (const option of placeholder.options.toReversed())
        if (!taken.includes(option)) this.#hidden.push(option)
    const value = filledWith(placeholder, this.#variables)
    const start = this.#text.length
    this.#push(value, placeholder.span, 'sample')
    this.#slots.push({ span: { start, end: this.#text.length }, placeholder })
  }

  /** The options of a placeholder that are to be read; none where it has none. */
  #optionsOf(placeholder: Placeholder): readonly Span[] {
    if (typeof this.#way === 'function') return this.#way(placeholder)
    const { start } = placeholder.span
    this.#chosen = this.#chosen.filter(({ option }) => option.end > start)
    // What holds inside the innermost option around it.
    const around = this.#chosen.findLast(
      ({ option }) => option.start <= start && start < option.end,
    )
    const choice = choose(placeholder, this.#placeholders, around?.rendition ?? this.#way)
    if (!choice) return []
    this.#chosen = [...this.#chosen, choice]
    return [choice.option]
  }

  #push(text: string, source: Span, kind: Piece['kind']): void {
    if (text === '' || (this.#text === '' && text === '\n')) return
    this.#pieces.push({ at: this.#text.length, length: text.length, source, kind })
    this.#text += text
    const own = text.length - text.replace(/\n+$/, '').length
    this.#lineEnds = own === text.length ? this.#lineEnds + own : own
  }
}
