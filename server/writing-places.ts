import type { Span } from '../rules/index.ts'
import { touches } from './positions.ts'

/** Replaces a span; offsets of the text as the changes before it left it. */
export interface Change extends Span {
  readonly text: string
}

/** A stretch of a line that the author has written without a break. */
export interface WritingPlace extends Span {
  /** Where the caret must be: at the end, or one before it where a bracket has closed itself. */
  readonly caret: Span
}

/** Several where there are several carets. */
export type WritingPlaces = readonly WritingPlace[]

/** Longer texts come from a clipboard or a list; typed are letters and pairs of brackets. */
const LONGEST_TYPED = 2

/**
 * Where the author is writing after one more version. A server is not told the caret: the end of the last
 * insertion stands for it. A deletion there belongs to writing; one somewhere else does not, and ends it.
 */
export function writingAfter(before: WritingPlaces, changes: readonly Change[]): WritingPlaces {
  let left = before
  let places: WritingPlaces = []
  for (const change of changes) {
    const known = [...places, ...left].find((place) => goesOn(place, change))
    const next = change.text !== '' || known ? [placeAfter(known, change)] : []
    const moved = (all: WritingPlaces) =>
      all.filter((one) => one !== known).map((one) => movedBy(change, one))
    left = moved(left)
    places = [...moved(places), ...next]
  }
  return places
}

function goesOn(place: Span, change: Change): boolean {
  if (change.text !== '') return touches(place, change)
  return change.start <= place.end && place.end <= change.end
}

function placeAfter(known: Span | undefined, { start, text }: Change): WritingPlace {
  const end = start + text.length
  const isTyped = text.length <= LONGEST_TYPED && !/[\r\n]/.test(text)
  const isPair = isTyped && text.length === 2
  return {
    start: isTyped ? Math.min(known?.start ?? start, start) : end,
    end,
    caret: { start: isPair ? end - 1 : end, end },
  }
}

function movedBy({ start, end, text }: Change, place: WritingPlace): WritingPlace {
  if (place.start < end) return place
  const shift = text.length - (end - start)
  const moved = (span: Span) => ({ start: span.start + shift, end: span.end + shift })
  return { ...moved(place), caret: moved(place.caret) }
}
