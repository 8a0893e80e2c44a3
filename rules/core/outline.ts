import type { Level, Mark } from './candidate.ts'
import { type Facts, readLabel } from './labels.ts'
import type { Span } from './types.ts'

/** Labels are deeper than every heading. */
export const LABEL_DEPTH = 7

const SEQUENCE =
  /(?<!\p{L})(?:sequences?|cadence|drip|s[ée]quence|secuencia|sequenz|sequenza)(?!\p{L})/iu

/** The number that a heading of a sequence begins with: "2. The proof". */
function placeIn(text: string): number | null {
  const number = /^\W{0,3}(\d{1,2})(?:[.):]|\s?[–—-])\s/.exec(text)?.[1]
  return number ? Number(number) : null
}

/** A heading, a label or the file, with the metadata that stands below it. */
interface Scope {
  readonly mark: Mark | null
  /** Said before its first message, and so of all. */
  intro: readonly Facts[]
  /** Said since its last message, and so of the next; the last first. */
  recent: readonly Facts[]
  hasMessage: boolean
}

/** The headings and labels over the place that a walk has come to, and what metadata lines say there. */
export class Outline {
  readonly #file: Scope = { mark: null, intro: [], recent: [], hasMessage: false }
  readonly #scopes: (Scope & { readonly mark: Mark })[] = []

  get marks(): readonly Mark[] {
    return this.#scopes.map(({ mark }) => mark)
  }

  get nearest(): Mark | null {
    return this.#scopes.at(-1)?.mark ?? null
  }

  push(text: string, depth: number, span: Span): void {
    const beside = this.#scopes.find(({ mark }) => mark.depth >= depth)?.mark
    this.leave(depth)
    const previous = beside?.depth === depth ? beside : null
    const facts = readLabel(text, span)
    const step = facts.step ?? (SEQUENCE.test(this.nearest?.text ?? '') ? placeIn(text) : null)
    const mark = { text, depth, span, facts: { ...facts, step }, previous }
    this.#scopes.push({ mark, intro: [], recent: [], hasMessage: false })
  }

  /** Leaves every mark of this depth and deeper. */
  leave(depth: number): void {
    while ((this.#scopes.at(-1)?.mark.depth ?? 0) >= depth) this.#scopes.pop()
  }

  /** Adds facts to the nearest heading, or to a label that names a message; below none, to the file. */
  note(facts: Facts): void {
    const scope =
      this.#scopes.findLast(({ mark }) => mark.depth < LABEL_DEPTH || mark.facts.names) ??
      this.#file
    if (scope.hasMessage) scope.recent = [facts, ...scope.recent]
    else scope.intro = [facts, ...scope.intro]
  }

  /** What stands over the next message, innermost first; what was said of it alone is then forgotten. */
  takeLevels(): readonly Level[] {
    const scopes = [this.#file, ...this.#scopes].reverse()
    const levels = scopes.map(({ mark, recent, intro }): Level => {
      const said = recent.length > 0 ? [...recent, ...intro] : intro
      return { mark, facts: mark ? [mark.facts, ...said] : said }
    })
    for (const scope of scopes) {
      scope.recent = []
      scope.hasMessage = true
    }
    return levels
  }
}
