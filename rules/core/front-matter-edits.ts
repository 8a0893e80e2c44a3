import { readFrontMatter } from './front-matter.ts'
import { frontMatterBlock } from './front-matter-block.ts'
import type { SourceEdit } from './types.ts'
import { type TextEdit, withEdits } from './with-edits.ts'
import { type ScalarPart, scalarParts } from './yaml-text.ts'

/**
 * Whether edits leave front matter sound: the subject has to read afterwards as the edits mean it to. A colon
 * or a quotation mark can make it something else.
 */
export function keepsFrontMatter(source: string, edits: readonly TextEdit[]): boolean {
  const block = frontMatterBlock(source)?.span
  const inside = edits.filter(
    ({ span }) => block && span.start <= block.end && span.end >= block.start,
  )
  if (inside.length === 0) return true
  const subject = subjectIn(source)
  const meant = subject && meantEdits(source, subject, inside)
  if (!meant) return false
  return subjectIn(withEdits(source, inside))?.value === withEdits(subject.value, meant)
}

interface Value {
  readonly value: string
  readonly span: SourceEdit['span']
}

function subjectIn(source: string): Value | null {
  const entry = readFrontMatter(source).frontMatter?.entries.get('subject')
  return entry ? { value: String(entry.value), span: entry.span } : null
}

/** The edits of a scalar's source as edits of its value; null where one begins or ends in no word of it. */
function meantEdits(
  source: string,
  { value, span: { start, end } }: Value,
  edits: readonly TextEdit[],
): TextEdit[] | null {
  const parts = scalarParts(value, source.slice(start, end))
  if (!parts) return null
  const meant: TextEdit[] = []
  for (const { span, text } of edits) {
    const from = valueOffset(parts, span.start - start)
    const to = valueOffset(parts, span.end - start)
    if (from === null || to === null) return null
    meant.push({ span: { start: from, end: to }, text })
  }
  return meant
}

function valueOffset(parts: readonly ScalarPart[], offset: number): number | null {
  let at = 0
  for (const { text, span, same } of parts) {
    if (offset === span.start) return at
    if (same && offset > span.start && offset <= span.end) return at + offset - span.start
    at += text.length
    if (offset === span.end) return at
  }
  return null
}
