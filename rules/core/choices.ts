import type { Placeholder, Span } from './types.ts'

/** An option that a rendition takes, and the rendition that counts inside it. */
export interface Choice {
  readonly option: Span
  readonly rendition: number
}

/**
 * Which options of its placeholders a reading shows: a number takes the n-th way through all choices, counted
 * round; a function names the options of each placeholder, of which all are shown, one after another.
 */
export type Way = number | ((placeholder: Placeholder) => readonly Span[])

/** Choices nested deeper than this are not followed. */
export const DEEPEST = 8

/**
 * How many renditions show every option of a placeholder once, those of placeholders inside its options
 * included. 1 where it leaves nothing open.
 */
export function choiceCount(
  placeholder: Placeholder,
  all: readonly Placeholder[],
  depth = 0,
): number {
  if (depth > DEEPEST) return 1
  const counts = placeholder.options.map((option) => countInside(option, all, depth))
  return counts.reduce((sum, count) => sum + count, 0) || 1
}

/** The option that the n-th rendition takes, counted round; null where the placeholder has none. */
export function choose(
  placeholder: Placeholder,
  all: readonly Placeholder[],
  rendition: number,
): Choice | null {
  let left = rendition % choiceCount(placeholder, all)
  for (const option of placeholder.options) {
    const count = countInside(option, all, 0)
    if (left < count) return { option, rendition: left }
    left -= count
  }
  return null
}

function countInside(span: Span, all: readonly Placeholder[], depth: number): number {
  let count = 1
  for (const inner of outermost(span, all))
    if (inner.options.length > 1) count = Math.max(count, choiceCount(inner, all, depth + 1))
  return count
}

/** The placeholders that begin in a span and lie in no option of another there, in order of their place. */
export function* outermost(
  { start, end }: Span,
  all: readonly Placeholder[],
): Generator<Placeholder> {
  let at = start
  while (at < end) {
    const next = all[firstAtOrAfter(all, at)]
    if (!next || next.span.start >= end) return
    yield next
    at = endOf(next)
  }
}

/** Where a placeholder ends with all its options. */
export function endOf({ span, options }: Placeholder): number {
  return Math.max(span.end, options.at(-1)?.end ?? 0)
}

/** Index of the first placeholder that begins at an offset or after it. */
export function firstAtOrAfter(placeholders: readonly Placeholder[], offset: number): number {
  return countWhile(placeholders, ({ span }) => span.start < offset)
}

/** How many items from the first on satisfy a condition that none satisfies after one that does not. */
export function countWhile<T>(items: readonly T[], condition: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && condition(item)) low = middle + 1
    else high = middle
  }
  return low
}
