import { type Choice, choose, firstAtOrAfter } from './choices.ts'
import { MappedReading, type Piece } from './mapped-reading.ts'
import { variableNamed } from './settings.ts'
import { sampleValue } from './slot-kind.ts'
import type { Placeholder, Reading, Slot, Span, Variable } from './types.ts'

/** Builds a reading from front to back. The n-th rendition takes the n-th way through all choices, counted round. */
export class ReadingBuilder {
  readonly #source: string
  readonly #placeholders: readonly Placeholder[]
  readonly #variables: Readonly<Record<string, Variable>>
  readonly #rendition: number
  readonly #pieces: Piece[] = []
  readonly #slots: Slot[] = []
  /** Branches of conditions that this rendition does not take and that lie ahead, the nearest last. */
  readonly #hidden: Span[] = []
  #chosen: readonly Choice[] = []
  #text = ''
  #consumed = 0
  /** How many options of spintax, one within another, are being copied. */
  #depth = 0

  constructor(
    source: string,
    placeholders: readonly Placeholder[],
    variables: Readonly<Record<string, Variable>>,
    rendition: number,
  ) {
    this.#source = source
    this.#placeholders = placeholders
    this.#variables = variables
    this.#rendition = rendition
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
    if (kind === 'gap' && /^\n+$/.test(text) && this.#text.endsWith(text)) return
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
    const choice = choose(placeholder, this.#placeholders, this.#renditionAt(placeholder.span))
    if (choice) this.#chosen = [...this.#chosen, choice]
    if (choice && placeholder.kind === 'spintax') {
      this.#depth++
      this.copy(choice.option.start, choice.option.end)
      this.#depth--
      return
    }
    // All of a condition within a branch lies before the branches that follow that one.
    if (choice)
      for (const option of placeholder.options.toReversed())
        if (option !== choice.option) this.#hidden.push(option)
    const value =
      placeholder.kind === 'leak'
        ? placeholder.raw
        : (variableNamed(this.#variables, placeholder.name)?.sample ?? sampleValue(placeholder))
    const start = this.#text.length
    this.#push(value, placeholder.span, 'sample')
    this.#slots.push({ span: { start, end: this.#text.length }, placeholder })
  }

  /** The rendition that holds inside the innermost option around a place. */
  #renditionAt({ start }: Span): number {
    this.#chosen = this.#chosen.filter(({ option }) => option.end > start)
    const around = this.#chosen.findLast(
      ({ option }) => option.start <= start && start < option.end,
    )
    return around?.rendition ?? this.#rendition
  }

  #push(text: string, source: Span, kind: Piece['kind']): void {
    if (text === '' || (this.#text === '' && text === '\n')) return
    this.#pieces.push({ at: this.#text.length, length: text.length, source, kind })
    this.#text += text
  }
}
