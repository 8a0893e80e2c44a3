import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'

/** A part of a scalar of YAML, or a text of TOML, as it is written, and what it says. */
export interface ScalarPart {
  readonly text: string
  readonly span: Span
  /** Whether it is written as it reads. */
  readonly same: boolean
}

/**
 * Appends the value of a YAML scalar as it is read: without quotes, escapes, indentation and the sign that
 * begins a block.
 */
export function copyScalar(
  value: string,
  span: Span,
  source: string,
  builder: ReadingBuilder,
): void {
  const parts = scalarParts(value, source.slice(span.start, span.end))
  if (!parts) builder.copy(span.start, span.end)
  for (const { text, span: part, same } of parts ?? []) {
    const at = { start: span.start + part.start, end: span.start + part.end }
    if (same) builder.copy(at.start, at.end)
    else if (text !== '') builder.insert(text, at, 'copy')
  }
}

const OPENING = /^(?:["']|[|>][^\n]*\n\s*)/
/** What begins a text of TOML that may have several lines; in YAML `'''` begins with an apostrophe. */
const THREE_QUOTES = /^(["'])\1\1(?:\r?\n)?/
const LINE_END = /[ \t]*\r?\n\s*/y
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[\s\S])/iy
const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['_', '\u00A0'],
])

/** The parts of a scalar's text in order, offsets from its beginning; null where text and value do not match. */
export function scalarParts(value: string, raw: string): ScalarPart[] | null {
  const parts: ScalarPart[] = []
  let at = openingLength(value, raw)
  let from = at
  let index = 0
  while (index < value.length) {
    const other = differing(raw, at, value, index)
    if (!other && raw[at] !== value[index]) return null
    if (!other) {
      at++
      index++
      continue
    }
    if (!value.startsWith(other.text, index)) return null
    if (at > from)
      parts.push({ text: raw.slice(from, at), span: { start: from, end: at }, same: true })
    parts.push({ text: other.text, span: { start: at, end: other.end }, same: false })
    at = from = other.end
    index += other.text.length
  }
  if (at > from)
    parts.push({ text: raw.slice(from, at), span: { start: from, end: at }, same: true })
  return parts
}

function openingLength(value: string, raw: string): number {
  const three = THREE_QUOTES.exec(raw)
  if (three && !(three[1] === "'" && value.startsWith("'"))) return three[0].length
  return OPENING.exec(raw)?.[0].length ?? 0
}

/** What stands at a place in another form than it reads, and where that form ends. */
function differing(
  raw: string,
  at: number,
  value: string,
  index: number,
): { text: string; end: number } | null {
  if (raw.startsWith("'") && raw.startsWith("''", at)) return { text: "'", end: at + 2 }
  LINE_END.lastIndex = ESCAPE.lastIndex = at
  const written = raw.startsWith('"') ? ESCAPE.exec(raw)?.[0] : undefined
  if (written) return { text: unescaped(written), end: at + written.length }
  const lineEnd = raw[at] === value[index] && raw[at] !== '\n' ? undefined : LINE_END.exec(raw)?.[0]
  if (lineEnd === undefined) return null
  return { text: /^\s*/.exec(value.slice(index))?.[0] ?? '', end: at + lineEnd.length }
}

function unescaped(written: string): string {
  if (/^\\\s*\n/.test(written)) return ''
  const code = /^\\[xuU]([\da-f]{2,8})$/i.exec(written)?.[1]
  const letter = written.slice(1)
  return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (NAMED.get(letter) ?? letter)
}
