import type { Message, Place, Span } from './types.ts'

/** The source spans of a place; `message` is the one that the rule looked at. */
export function locate(place: Place, message: Message): readonly Span[] {
  const target = place.message ?? message
  if (place.part === 'source') return [place.span]
  const reading = place.part === 'subject' ? target.subject : target.body
  return reading ? reading.toSource(place.span) : [target.span]
}

/** From the start of the first to the end of the last. */
export function cover(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
