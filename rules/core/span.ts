import { countWhile } from './choices.ts'
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

/** The same letters in spans that lie apart, in order. */
export function union(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}

/** Whether a span lies in one of spans that lie apart and in order, in time logarithmic in their number. */
export function coveredByAny(apart: readonly Span[], span: Span): boolean {
  const next = apart[countWhile(apart, ({ end }) => end < span.end)]
  return next !== undefined && covers(next, span)
}

/** Whether a span overlaps any of spans that lie apart and in order, in time logarithmic in their number. */
export function overlapsAny(apart: readonly Span[], span: Span): boolean {
  const next = apart[countWhile(apart, ({ end }) => end <= span.start)]
  return next !== undefined && overlaps(next, span)
}
