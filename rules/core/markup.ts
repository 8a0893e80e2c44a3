import { touching } from './placeholder-search.ts'
import { overlaps } from './span.ts'
import type { Placeholder, Span } from './types.ts'

/** Signs of markup that may stand right before words, and right after them. */
const BEFORE = /[*_`~[<\\]+$/
const AFTER = /^(?:[*_`~>]|\](?:\([^()\n]*\)|\[[^\]\n]*\])?)+/

/** What an edit may take along besides the words, least first: markup that touches them. */
export function withMarkup(source: string, span: Span, around: Span): readonly Span[] {
  const before = BEFORE.exec(source.slice(around.start, span.start))?.[0].length ?? 0
  const after = AFTER.exec(source.slice(span.end, around.end))?.[0].length ?? 0
  const { start, end } = span
  const escaped = source[start - 1] === '\\' && before > 0 ? start - 1 : start
  const whole = { start: start - before, end: end + after }
  // The brackets of an address in `<…>` would make a placeholder of what replaces it.
  if (source[start - 1] === '<' && source[end] === '>') return [whole]
  return [
    { start: escaped, end },
    { start: start - before, end },
    { start: escaped, end: end + after },
    whole,
  ]
}

/**
 * Whether an edit of a range would take along one half of a pair of markup signs, or a tag or comment that
 * no reader sees. `words` are the parts of the range that are read, in order.
 */
export function tearsMarkup(
  source: string,
  range: Span,
  words: readonly Span[],
  placeholders: readonly Placeholder[],
): boolean {
  const open: string[] = []
  for (const gap of gapsBetween(range, words, placeholders)) {
    const text = markupIn(source, gap)
    if (/<[/a-z!]/i.test(text)) return true
    for (const [sign] of text.matchAll(/(?<=\])\([^()\n]*\)|([*_`~])\1*|[[\]<>]/g)) {
      if (sign.startsWith('(')) continue
      const opener = sign === ']' ? '[' : sign === '>' ? '<' : sign
      if (sign === '[' || sign === '<' || open.at(-1) !== opener) open.push(sign)
      else open.pop()
    }
  }
  return open.length > 0
}

/** Without the line ends, quote marks and indentation that begin a continued line. */
function markupIn(source: string, { start, end }: Span): string {
  const text = source.slice(start, end)
  const continued = source[start - 1] === '\n' ? text.replace(/^[ \t>]+/, '') : text
  return continued.replace(/\n[ \t>]*/g, '\n').replace(/\\[^\n]?/g, '')
}

/** The parts of a range that are neither read nor a placeholder's. */
function gapsBetween(
  range: Span,
  words: readonly Span[],
  placeholders: readonly Placeholder[],
): Span[] {
  const tags = touching(placeholders, range)
    .map(({ span }) => span)
    .filter((span) => overlaps(span, range))
  const gaps: Span[] = []
  let at = range.start
  for (const { start, end } of [...words, ...tags].sort((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ start: at, end: Math.min(start, range.end) })
    at = Math.max(at, end)
  }
  if (at < range.end) gaps.push({ start: at, end: range.end })
  return gaps
}
