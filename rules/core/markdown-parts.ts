import type { Span } from './types.ts'

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y
/** A line that begins an item of a list. */
const ITEM = /^(?:([-*+])|\d{1,9}([.)]))[ \t]+\S/
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
/** HTML that goes on over blank lines, each with what ends it. */
const HTML: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^( {0,3})<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^( {0,3})<!(?=--)/, /-->/],
  [/^( {0,3})<\?/, /\?>/],
  [/^( {0,3})<![a-z]/i, />/],
  [/^( {0,3})<!\[CDATA\[/, /\]\]>/],
]

/** A block that is open over blank lines, and whether its first line is indented, perhaps in a list. */
interface OpenBlock {
  readonly closing: RegExp
  readonly indented: boolean
}

/**
 * Cuts Markdown where one top-level block ends and another begins, into parts of at least `size` characters
 * that mean by themselves what they mean together; a list may go on in the next part. One part where
 * definitions may tie the text together. Takes linear time.
 */
export function markdownParts(markdown: string, size: number): Span[] {
  const whole = { start: 0, end: markdown.length }
  if (markdown.length <= size || markdown.includes(']:')) return [whole]
  const parts: Span[] = []
  let start = 0
  let open: OpenBlock | null = null
  let afterBlank = false
  /** The sign of the list whose items begin the lines that are not indented. */
  let list: string | undefined
  for (let at = 0; at < markdown.length; ) {
    LINE.lastIndex = at
    const [all = '', line = ''] = LINE.exec(markdown) ?? []
    const isBlank = /^[ \t]*$/.test(line)
    const isIndented = /^[ \t]/.test(line)
    if (open) {
      // Whether a list, and the block with it, ends here is not told by a line alone.
      if (open.indented && !isBlank && !isIndented) break
      if (open.closing.test(line)) open = null
    } else {
      const [, bullet, sign = bullet] = ITEM.exec(line) ?? []
      const begins = !isBlank && !isIndented && (afterBlank || (list && list === sign))
      if (!isBlank && !isIndented) list = sign
      if (begins && at - start >= size) {
        parts.push({ start, end: at })
        start = at
      }
      open = openedBy(line)
    }
    afterBlank = isBlank
    at += all.length
  }
  return [...parts, { start, end: markdown.length }]
}

/** The block that a line opens and leaves open. */
function openedBy(line: string): OpenBlock | null {
  const [, indent = '', fence] = FENCE.exec(line) ?? []
  if (fence) {
    const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
    return { closing, indented: indent !== '' }
  }
  for (const [opening, closing] of HTML) {
    const match = opening.exec(line)
    if (!match) continue
    const rest = line.slice(match[0].length)
    return closing.test(rest) ? null : { closing, indented: match[1] !== '' }
  }
  return null
}
