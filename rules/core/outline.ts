import type { Mark, Note } from './candidate.ts'
import { type Facts, readLabel } from './labels.ts'
import type { Span } from './types.ts'

/** Labels are deeper than every heading. */
export const LABEL_DEPTH = 7

type OpenMark = Mark & { readonly notes: Note[] }

/** The headings and labels over the place that a walk has come to, and what metadata lines say there. */
export class Outline {
  #marks: OpenMark[] = []
  /** Metadata under no heading. */
  readonly #fileNotes: Note[] = []

  get marks(): readonly Mark[] {
    return [...this.#marks]
  }

  get fileNotes(): readonly Note[] {
    return this.#fileNotes
  }

  get nearest(): Mark | null {
    return this.#marks.at(-1) ?? null
  }

  push(text: string, depth: number, span: Span): void {
    this.leave(depth)
    this.#marks.push({ text, depth, span, facts: readLabel(text, span), notes: [] })
  }

  /** Leaves every mark of this depth and deeper. */
  leave(depth: number): void {
    while ((this.#marks.at(-1)?.depth ?? 0) >= depth) this.#marks.pop()
  }

  /** Adds facts to the nearest heading, or to a label that names a message; below none, to the file. */
  note(facts: Facts, at: number): void {
    const notes =
      this.#marks.findLast(({ depth, facts: own }) => depth < LABEL_DEPTH || own.names)?.notes ??
      this.#fileNotes
    notes.push({ facts, at })
  }
}
