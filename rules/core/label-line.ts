import { labelKind } from './label-kind.ts'
import { trimSpan } from './markdown.ts'
import type { Span } from './types.ts'

/** A line that announces something: `**Day 3:**`, `**Subject:** Hello`, `Subject: Hello`. */
export interface LabelLine {
  readonly text: string
  /** The label's words, inside the signs that make it bold. */
  readonly inner: Span
  /** What follows the label on its line. */
  readonly rest: Span | null
  readonly span: Span
}

/** Signs and emoji that may stand before a label. */
const LEAD = /^[\s>]*(?:[^\p{L}\p{N}\s*_[{(<"“'`]{1,4}\s{0,2})?/u
const SIGNS = /^[^\p{L}\p{N}\s"“'‘([{<#✅❌✓✗-]{1,4}\s+/u
const BOLD = /^(\*\*|__)(?=\S)(.{1,200}?)\1(?!\*)/
const ITALIC_LINE = /^([*_])(?=[^\s*_])([^*_\n]{2,120})\1\s*$/
const ITALIC = /^([*_])([\p{L}][^*_\n:]{1,40}?)(?::\1|\1\s?:)\s/u
const PLAIN = /^([\p{L}][\p{L}\p{N} /()'’#&.,-]{1,40}?)\s?[:：](?!\/\/)(?:\s|$)/u

/** The label that a line of a paragraph begins with, or null. */
export function labelLine(source: string, line: Span): LabelLine | null {
  // A backslash at the end is a hard line break.
  const text = source.slice(line.start, line.end).trimEnd().replace(/\\$/, '').trimEnd()
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const body = text.slice(lead)
  const at = line.start + lead
  const bold = BOLD.exec(body)
  if (bold) return boldLabel(source, bold, { start: at, end: line.start + text.length }, line)
  const leading = ITALIC.exec(body)
  if (leading && isKnown(leading[2] ?? '')) {
    const from = at + leading[0].length
    const value = trimSpan(source, { start: from, end: line.start + text.length })
    return label(leading[2] ?? '', at + 1, value.end > value.start ? value : null, line)
  }
  const italic = ITALIC_LINE.exec(body)
  if (italic) return italicLabel(italic[2] ?? '', at + 1, line)
  const plain = PLAIN.exec(body)
  if (!plain || !isKnown(plain[1] ?? '')) return null
  const rest = trimSpan(source, { start: at + plain[0].length, end: line.start + text.length })
  return label(plain[1] ?? '', at, rest.end > rest.start ? rest : null, line)
}

/** `*Word count: 20*` has its value within the signs. */
function italicLabel(words: string, start: number, line: Span): LabelLine {
  const [, name = '', between = '', value = ''] = /^([^:：]{2,40})([:：]\s+)(.+)$/.exec(words) ?? []
  if (!isKnown(name)) return label(words, start, null, line)
  const from = start + name.length + between.length
  return label(name, start, { start: from, end: from + value.trimEnd().length }, line)
}

/** A plain word and a colon are a label only where the word is one that files use so. */
function isKnown(text: string): boolean {
  const kind = labelKind(text)
  return kind !== 'remark' && kind !== 'heading'
}

function boldLabel(
  source: string,
  [whole, sign = '', words = '']: RegExpExecArray,
  { start, end }: Span,
  line: Span,
): LabelLine | null {
  const after = source.slice(start + whole.length, end)
  const colon = /^\s*[:：]/.exec(after)?.[0].length ?? 0
  const rest = trimSpan(source, { start: start + whole.length + colon, end })
  const inner = start + sign.length
  if (rest.end <= rest.start) return label(words, inner, null, line)
  if (colon > 0 || /[:：]\s*$/.test(words)) return label(words, inner, rest, line)
  // "**Template A** — reaction to their post:" is a label as a whole.
  const isWhole = /[:：]$/.test(after) && after.length <= 80
  return isWhole ? label(`${words}${after}`, inner, null, line) : null
}

function label(words: string, start: number, rest: Span | null, span: Span): LabelLine {
  // "**📌 Subject:**"
  const text = words
    .trim()
    .replace(/\s*[:：]$/, '')
    .replace(SIGNS, '')
  return { text, inner: { start, end: start + words.trimEnd().length }, rest, span }
}

/** The lines of a range, without their line ends. */
export function linesIn(source: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const newline = source.indexOf('\n', at)
    const stop = newline < 0 || newline >= end ? end : newline
    lines.push({ start: at, end: source[stop - 1] === '\r' && stop > at ? stop - 1 : stop })
    at = stop + 1
  }
  return lines
}
