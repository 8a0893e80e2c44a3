import { locate } from './locate.ts'
import { shortened } from './shortened.ts'
import type { Message, Place, Span } from './types.ts'

/** In UTF-16 units: a phrase and no more. */
const MOST = 60

/** The author's own words at a span of the body or subject, on one line, cut where they run long. */
export function wordsAt(
  span: Span,
  message: Message,
  part: NonNullable<Place['part']> = 'body',
): string {
  const pieces = locate({ span, part }, message).map(({ start, end }) =>
    message.template.source.slice(start, end),
  )
  return shortened(pieces.join(' '), MOST)
}
