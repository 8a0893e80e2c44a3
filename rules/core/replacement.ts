import { overlaps, overlapsAny } from './span.ts'
import { tokensOf } from './tokens.ts'
import type { Reading, Span } from './types.ts'
import type { TextEdit } from './with-edits.ts'

/** As far as space around words is looked at. */
const NEAR = 20

/** Edits that put other words in the place of some, with a capital where those had one; no words delete them. */
export function replacementEdits(
  reading: Reading,
  spans: readonly Span[],
  replacement: string,
): readonly TextEdit[] {
  if (replacement === '') return spans.map((span) => deletion(reading, span, spans))
  return spans.map((span) => ({
    span,
    text: hasCapital(reading.text, span) ? capitalised(replacement) : replacement,
  }))
}

/** Takes along the space and comma that belong to the words; the next word gets the capital of the first. */
function deletion(reading: Reading, span: Span, spans: readonly Span[]): TextEdit {
  const { text, slots } = reading
  const after = text.slice(span.end, span.end + NEAR)
  const begins = tokensOf(reading).sentences.some(
    ({ start }) => start <= span.start && text.slice(start, span.start).trim() === '',
  )
  if (!begins) {
    const before = text.slice(Math.max(0, span.start - NEAR), span.start)
    const lead = /^[,;.!?]/.test(after) ? /[,;]?[^\S\n]*$/ : /[^\S\n]*$/
    const taken = lead.exec(before)?.[0].length ?? 0
    const space = taken === 0 ? (/^[^\S\n]*/.exec(after)?.[0].length ?? 0) : 0
    return { span: { start: span.start - taken, end: span.end + space }, text: '' }
  }
  const end = span.end + (/^[,;]?[^\S\n]*/.exec(after)?.[0].length ?? 0)
  const next = { start: end, end: end + 1 }
  const isFree = !slots.some((slot) => overlaps(slot.span, next)) && !overlapsAny(spans, next)
  const capital = isFree && hasCapital(text, span) && /\p{Ll}/u.test(text.slice(end, end + 1))
  return capital
    ? { span: { start: span.start, end: next.end }, text: text.slice(end, next.end).toUpperCase() }
    : { span: { start: span.start, end }, text: '' }
}

function hasCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
