import { decodeString } from 'micromark-util-decode-string'
import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'

// A line end takes along what begins the next line: indentation, the marks of a quote.
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<![a-z][^<>]*>|<(\/?)([a-z][a-z\d]*)\b[^<>]*>|&[#\w]{1,40};|\r?\n[ \t>]*/gi
const BLOCK = /^(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|section|article)$/i
const CELL = /^t[dh]$/i
const UNREAD = /<(style|script|head|title|summary)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi

/** Whether HTML holds words that a recipient reads. */
export function isVisible(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(htmlText(html))
}

const SUMMARY = /<summary\b[^<>]*>([\s\S]{1,200}?)<\/summary\s*>/i

/** What `<summary>` says, which stands over a part of a page as a heading does. */
export function summaryIn(html: string): string | null {
  const words = SUMMARY.exec(html)?.[1]
    ?.replace(/<[^<>]*>/g, '')
    .trim()
  return words || null
}

/** The words of HTML, tags gone. */
export function htmlText(html: string): string {
  return html
    .replace(UNREAD, '')
    .replace(TOKEN, (token, _close: string | undefined, name: string | undefined) =>
      name && (BLOCK.test(name) || /^br$/i.test(name)) ? '\n' : token.startsWith('<') ? '' : token,
    )
    .trim()
}

/**
 * Appends HTML as its reader gets it: tags gone, paragraphs divided, `<br>` as a line end, and white space
 * between words and tags as one space.
 */
export function flattenHtml(span: Span, masked: string, builder: ReadingBuilder): void {
  const html = masked
    .slice(span.start, span.end)
    .replace(UNREAD, (element) => element.replace(/[^\r\n]/g, ' '))
  const line = new HtmlLine(builder)
  let from = 0
  for (const match of html.matchAll(TOKEN)) {
    const [token, close, name = ''] = match
    const at = match.index
    line.addText(html.slice(from, at), span.start + from)
    from = at + token.length
    const place = { start: span.start + at, end: span.start + from }
    if (token.startsWith('&'))
      line.add(decodeString(token), () => builder.insert(decodeString(token), place, 'copy'))
    else if (/^\s/.test(token) || CELL.test(name)) line.space(place)
    else if (/^br$/i.test(name)) line.end('\n', place)
    else if (BLOCK.test(name)) line.end(close ? (name === 'li' ? '\n' : '\n\n') : '', place)
  }
  line.addText(html.slice(from), span.start + from)
}

/** The line of HTML that is being read: its white space waits for the words that follow. */
class HtmlLine {
  readonly #builder: ReadingBuilder
  /** White space since the last word, where none was read with it. */
  #gap: Span | null = null
  #endsInWord = false

  constructor(builder: ReadingBuilder) {
    this.#builder = builder
  }

  addText(text: string, start: number): void {
    const place = { start, end: start + text.length }
    if (text.trim() !== '') this.add(text, () => this.#builder.copy(place.start, place.end))
    else if (text !== '') this.space(place)
  }

  /** Adds words, which `append` appends to the reading. */
  add(text: string, append: () => void): void {
    if (this.#gap && this.#endsInWord && /^\S/.test(text)) this.#builder.insert(' ', this.#gap)
    append()
    this.#gap = null
    this.#endsInWord = /\S$/.test(text)
  }

  space(place: Span): void {
    this.#gap ??= place
  }

  end(lineEnds: string, place: Span): void {
    if (lineEnds !== '') this.#builder.insert(lineEnds, place)
    this.#gap = null
    this.#endsInWord = false
  }
}
