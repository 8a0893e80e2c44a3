import { endOf, firstAtOrAfter } from './choices.ts'
import type { Placeholder, Span } from './types.ts'

/** The placeholders that begin in a span, in order of their place. */
export function beginningIn(
  placeholders: readonly Placeholder[],
  { start, end }: Span,
): readonly Placeholder[] {
  return placeholders.slice(firstAtOrAfter(placeholders, start), firstAtOrAfter(placeholders, end))
}

/**
 * The placeholders that share at least an edge with a span, by themselves or by their options, in order of
 * their place. Takes time logarithmic in their number, for each that is found.
 */
export function touching(
  placeholders: readonly Placeholder[],
  { start, end }: Span,
): Placeholder[] {
  const furthest = furthestEnds(placeholders)
  const found: Placeholder[] = []
  const count = firstAtOrAfter(placeholders, end + 1)
  const collect = (node: number, from: number, to: number): void => {
    if (from >= count || (furthest[node] ?? -1) < start) return
    const only = to - from === 1 ? placeholders[from] : undefined
    if (only) found.push(only)
    if (to - from < 2) return
    const middle = (from + to) >> 1
    collect(2 * node, from, middle)
    collect(2 * node + 1, middle, to)
  }
  collect(1, 0, placeholders.length)
  return found
}

const known = new WeakMap<readonly Placeholder[], Float64Array>()

/** A binary tree over placeholders: how far the furthest below each node reaches. The root has the number 1. */
function furthestEnds(placeholders: readonly Placeholder[]): Float64Array {
  const made = known.get(placeholders) ?? new Float64Array(4 * placeholders.length + 2)
  if (known.has(placeholders)) return made
  const fill = (node: number, from: number, to: number): number => {
    const middle = (from + to) >> 1
    const only = to - from === 1 ? placeholders[from] : undefined
    const furthest =
      to - from > 1
        ? Math.max(fill(2 * node, from, middle), fill(2 * node + 1, middle, to))
        : ((only && endOf(only)) ?? -1)
    made[node] = furthest
    return furthest
  }
  fill(1, 0, placeholders.length)
  known.set(placeholders, made)
  return made
}
