import { locate } from './locate.ts'
import type { Message, Span } from './types.ts'

/** The author's own words at a span of the body, on one line, cut where they run long. */
export function wordsAt(span: Span, message: Message): string {
  const text = locate({ span }, message)
    .map(({ start, end }) => message.template.source.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
