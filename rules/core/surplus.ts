import { wordsOf } from './measure.ts'
import type { Lengths, Limit, Span } from './types.ts'

/**
 * What of a text lies beyond a limit. Where the text itself keeps it, and other choices or values do not, it
 * is the last of the text, which they push out.
 */
export function surplus(
  text: string,
  limit: number,
  { asWritten, longest }: Lengths,
  unit: Limit['unit'] = 'characters',
): Span {
  const excess = (asWritten > limit ? asWritten : longest) - limit
  const within = (size: number) => (size > limit ? limit : Math.max(0, size - excess))
  if (unit === 'characters')
    return { start: beforeCharacter(text, within(text.length)), end: text.length }
  const words = wordsOf(text)
  return { start: words[within(words.length)]?.index ?? 0, end: text.length }
}

/** The same place, or one unit before it where it would cut a character in two. */
function beforeCharacter(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
    ? at - 1
    : at
}

/** `Note is 312`, or `Note can reach 312` where it keeps the limit as it is written. */
export function describeLength(
  what: string,
  { asWritten, longest }: Lengths,
  limit: number,
): string {
  return asWritten > limit ? `${what} is ${asWritten}` : `${what} can reach ${longest}`
}
