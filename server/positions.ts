import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../rules/index.ts'

export function rangeOf(text: TextDocument, { start, end }: Span): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) }
}

export function spanOf(text: TextDocument, { start, end }: Range): Span {
  return { start: text.offsetAt(start), end: text.offsetAt(end) }
}

/** Whether two spans share a character or meet. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Order of things in the source: what marks a whole message comes after what marks these very words. */
export function narrowestFirst(a: Spanned, b: Spanned): number {
  return a.span.end - a.span.start - (b.span.end - b.span.start)
}

interface Spanned {
  readonly span: Span
}
