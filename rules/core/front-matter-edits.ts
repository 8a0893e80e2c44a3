import { frontMatterSpan, readFrontMatter } from './front-matter.ts'
import type { Span } from './types.ts'

interface TextEdit {
  readonly span: Span
  readonly text: string
}

/**
 * Whether edits leave front matter sound: a subject that is written as it reads, and that reads afterwards as
 * the edits mean it to. A colon or a quotation mark can make it something else.
 */
export function keepsFrontMatter(source: string, edits: readonly TextEdit[]): boolean {
  const block = frontMatterSpan(source)
  const inside = edits.filter(
    ({ span }) => block && span.start <= block.end && span.end >= block.start,
  )
  if (inside.length === 0) return true
  const subject = subjectIn(source)
  const written = subject && literalSpan(source, subject)
  if (
    !written ||
    !inside.every(({ span }) => span.start >= written.start && span.end <= written.end)
  )
    return false
  const after = subjectIn(withEdits(source, inside))
  return after?.value === withEdits(source, inside, written)
}

interface Value {
  readonly value: string
  readonly span: Span
}

function subjectIn(source: string): Value | null {
  const entry = readFrontMatter(source).frontMatter?.entries.get('subject')
  return entry ? { value: String(entry.value), span: entry.span } : null
}

/** Where a value stands that is written as it reads, within its quotes. */
function literalSpan(source: string, { value, span: { start, end } }: Value): Span | null {
  const quoted = /^["']/.test(source.slice(start, end)) ? 1 : 0
  const inner = { start: start + quoted, end: end - quoted }
  return source.slice(inner.start, inner.end) === value ? inner : null
}

/** A part of a text with the edits in it made. */
function withEdits(
  source: string,
  edits: readonly TextEdit[],
  part: Span = { start: 0, end: source.length },
): string {
  let text = ''
  let at = part.start
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    text += source.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  return text + source.slice(at, part.end)
}
