import type { Span } from './types.ts'

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y
/** A line that begins an item of a list, if it does not go on with a paragraph. */
const ITEM = /^(?:([-*+])|\d{1,9}([.)]))[ \t]+\S/
/** An item that begins a list below a paragraph too. */
const FIRST_ITEM = /^(?:[-*+]|1[.)])[ \t]/
/** What may begin HTML that goes on up to a blank line. */
const TAG = /^ {0,3}<[/a-z]/i
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
/** HTML that goes on over blank lines, each with what ends it. */
const HTML: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^( {0,3})<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^( {0,3})<!(?=--)/, /-->/],
  [/^( {0,3})<\?/, /\?>/],
  [/^( {0,3})<![a-z]/i, />/],
  [/^( {0,3})<!\[CDATA\[/, /\]\]>/],
]

/** A block that is open over blank lines. */
interface OpenBlock {
  readonly closing: RegExp
  /** Columns before its first line, which may stand in a list. */
  readonly indent: number
}

/** What the lines above a line leave open. */
interface Above {
  readonly block: OpenBlock | null
  /** A tag began a line and no blank line came since: HTML, or a paragraph. */
  readonly inHtml: boolean
  readonly blank: boolean
  /** The sign of the list whose items begin the lines that are not indented. */
  readonly list: string | undefined
}

const NOTHING: Above = { block: null, inHtml: false, blank: false, list: undefined }

/**
 * Cuts Markdown where one top-level block ends and another begins, into parts of at least `size` characters
 * that mean by themselves what they mean together; a list may go on in the next part. One part where
 * definitions may tie the text together, and for the rest where lines alone do not tell what ends. Takes
 * linear time.
 */
export function markdownParts(markdown: string, size: number): Span[] {
  const whole = { start: 0, end: markdown.length }
  if (markdown.length <= size || markdown.includes(']:')) return [whole]
  const parts: Span[] = []
  let start = 0
  let above: Above | null = NOTHING
  for (let at = 0; above && at < markdown.length; ) {
    LINE.lastIndex = at
    const [all = '', line = ''] = LINE.exec(markdown) ?? []
    if (at - start >= size && beginsBlock(line, above)) {
      parts.push({ start, end: at })
      start = at
    }
    above = below(line, above)
    at += all.length
  }
  return [...parts, { start, end: markdown.length }]
}

/** Whether a line surely begins a block, or an item of a list, of the top level. */
function beginsBlock(line: string, { block, inHtml, blank, list }: Above): boolean {
  if (block || inHtml || !/^[^ \t]/.test(line)) return false
  return blank || (list !== undefined && list === signOf(line))
}

/** What a line leaves open; `null` where that takes more than to look at lines. */
function below(line: string, above: Above): Above | null {
  const blank = /^[ \t]*$/.test(line)
  if (above.block) {
    const { closing, indent } = above.block
    // A list, and the block with it, may end here.
    if (!blank && line.search(/[^ ]/) < indent) return null
    return closing.test(line) ? { ...NOTHING, list: above.list } : above
  }
  const block = openedBy(line)
  // A block ends a paragraph, and goes on with HTML.
  if (block && above.inHtml) return null
  const inHtml = !blank && !block && (above.inHtml || TAG.test(line))
  const isItem = !inHtml && (FIRST_ITEM.test(line) || beginsBlock(line, above))
  const list = /^[^ \t]/.test(line) ? (isItem ? signOf(line) : undefined) : above.list
  return { block, inHtml, blank, list }
}

/** The sign of an item. */
function signOf(line: string): string | undefined {
  const [, bullet, sign = bullet] = ITEM.exec(line) ?? []
  return sign
}

/** The block that a line opens and leaves open. */
function openedBy(line: string): OpenBlock | null {
  const [, indent = '', fence] = FENCE.exec(line) ?? []
  if (fence) {
    const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
    return { closing, indent: indent.length }
  }
  for (const [opening, closing] of HTML) {
    const match = opening.exec(line)
    if (!match) continue
    const rest = line.slice(match[0].length)
    return closing.test(rest) ? null : { closing, indent: match[1]?.length ?? 0 }
  }
  return null
}
