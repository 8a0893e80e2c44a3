import { firstAtOrAfter } from './choices.ts'
import { cover } from './locate.ts'
import type { Message, Placeholder, Span, Template } from './types.ts'

/**
 * The placeholders of a message's subject and body. Those of choices that the reading does not take are among
 * them, and those at either end that leave nothing to read: conditions, empty choices.
 */
export function placeholdersOf({ subject, span, container, template }: Message): Placeholder[] {
  const title = subject && cover(subject.toSource({ start: 0, end: subject.text.length }))
  const found = [
    ...(title ? within(title, ANYWHERE, template) : []),
    ...within(span, container.span, template),
  ]
  return [...new Set(found)]
}

const ANYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY }

function within(span: Span, reach: Span, { placeholders, source }: Template): Placeholder[] {
  let first = firstAtOrAfter(placeholders, span.start)
  let start = span.start
  for (let before = placeholders[first - 1]; before && before.span.start >= reach.start; ) {
    if (!isGap(source.slice(before.span.end, start))) break
    start = before.span.start
    before = placeholders[--first - 1]
  }
  let last = firstAtOrAfter(placeholders, span.end)
  let end = span.end
  for (let next = placeholders[last]; next && next.span.end <= reach.end; ) {
    if (!isGap(source.slice(end, next.span.start))) break
    end = next.span.end
    next = placeholders[++last]
  }
  return placeholders.slice(first, last)
}

/** Whether nothing but white space and quote marks lies between; nothing at all where one overlaps the other. */
function isGap(between: string): boolean {
  return /^[\s>]*$/.test(between)
}
