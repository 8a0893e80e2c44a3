import { locate } from './locate.ts'
import type { Message, Place } from './types.ts'

/** The author's own words at a place, on one line, cut where they run long. */
export function wordsAt(place: Place, message: Message): string {
  const target = place.message ?? message
  const text = locate(place, message)
    .map(({ start, end }) => target.template.source.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
