import type { Span } from './types.ts'

/** Whether two spans share at least one letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether all of `inner` lies in `outer`; their ends may be the same. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

/** Whether two spans begin and end at the same places. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
