import { decodeString } from 'micromark-util-decode-string'
import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z\d]*)\b[^<>]*>|&[#\w]{1,40};|\r?\n[ \t]*/gi
const BLOCK = /^(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|section|article)$/i
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

/** Appends HTML as its reader gets it: tags gone, paragraphs divided, `<br>` as a line end. */
export function flattenHtml(span: Span, masked: string, builder: ReadingBuilder): void {
  const html = masked
    .slice(span.start, span.end)
    .replace(UNREAD, (element) => element.replace(/[^\r\n]/g, ' '))
  let from = 0
  for (const match of html.matchAll(TOKEN)) {
    const [token, close, name] = match
    const at = match.index
    copyWords(span.start + from, html.slice(from, at), builder)
    from = at + token.length
    const place = { start: span.start + at, end: span.start + from }
    if (token.startsWith('&')) builder.insert(decodeString(token), place, 'copy')
    else if (name && /^br$/i.test(name)) builder.insert('\n', place)
    else if (name && close && BLOCK.test(name)) builder.insert(name === 'li' ? '\n' : '\n\n', place)
    else if (/^\r?\n/.test(token) && isWithinText(html, at, from)) builder.insert(' ', place)
  }
  copyWords(span.start + from, html.slice(from), builder)
}

function copyWords(start: number, text: string, builder: ReadingBuilder): void {
  if (text.trim() !== '') builder.copy(start, start + text.length)
}

/** A line end between two words reads as a space. */
function isWithinText(html: string, start: number, end: number): boolean {
  return (
    /[^\s>]$/.test(html.slice(Math.max(0, start - 1), start)) &&
    /^[^\s<]/.test(html.slice(end, end + 1))
  )
}
