import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node'

/** Replaces a range of offsets. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A document as its client knows it, every version of it. */
export interface ClientDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  /** The text of each version so far. */
  readonly versions: ReadonlyMap<number, string>
}

export function openedDocument(uri: string, languageId: string, text: string): ClientDocument {
  return { uri, languageId, version: 1, text, versions: new Map([[1, text]]) }
}

/** The document after changes, one after another, and what the server is told of them. */
export function changedDocument(
  document: ClientDocument,
  changes: readonly Change[],
): { readonly document: ClientDocument; readonly events: TextDocumentContentChangeEvent[] } {
  const events: TextDocumentContentChangeEvent[] = []
  let { text } = document
  for (const change of changes) {
    events.push({ range: rangeIn(text, change), text: change.text })
    text = text.slice(0, change.start) + change.text + text.slice(change.end)
  }
  return { document: nextVersion(document, text), events }
}

/** The document with another text. */
export function nextVersion(document: ClientDocument, text: string): ClientDocument {
  const version = document.version + 1
  return { ...document, version, text, versions: new Map([...document.versions, [version, text]]) }
}

/** Lines and characters of offsets, counted here anew, so that the server's count is put to the test. */
export function rangeIn(text: string, { start, end }: { start: number; end: number }): Range {
  return { start: positionIn(text, start), end: positionIn(text, end) }
}

function positionIn(text: string, offset: number): Range['start'] {
  let line = 0
  let lineStart = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index + lineEnd.length > offset) break
    line++
    lineStart = index + lineEnd.length
  }
  return { line, character: offset - lineStart }
}

/** The offset of a position; throws where the text has none such. */
export function offsetIn(text: string, { line, character }: Range['start']): number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)]
  const before = line === 0 ? 0 : ends[line - 1]
  if (before === undefined) throw new Error(`The text has no line ${line}`)
  const start = before === 0 ? 0 : before.index + before[0].length
  const end = ends[line]?.index ?? text.length
  if (character > end - start) throw new Error(`Line ${line} has no character ${character}`)
  return start + character
}
