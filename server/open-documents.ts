import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** One version of an open document; it stays as it is when the document moves on. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: TextDocument
  /** Where the author is writing: the end of the last change, as long as the changes there began with an insertion. */
  readonly typing: number | null
}

export function openDocuments(): TextDocuments<OpenDocument> {
  return new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) => ({
      uri,
      languageId,
      version,
      text: TextDocument.create(uri, languageId, version, content),
      typing: null,
    }),
    update: (document, changes, version) => changes.reduce(changed, { ...document, version }),
  })
}

function changed(
  { uri, languageId, version, text: before, typing }: OpenDocument,
  change: TextDocumentContentChangeEvent,
): OpenDocument {
  const text = TextDocument.update(
    TextDocument.create(uri, languageId, version, before.getText()),
    [change],
    version,
  )
  return { uri, languageId, version, text, typing: typingAfter(change, before, typing) }
}

function typingAfter(
  change: TextDocumentContentChangeEvent,
  before: TextDocument,
  typing: number | null,
): number | null {
  if (!('range' in change)) return null
  const start = before.offsetAt(change.range.start)
  if (change.text !== '') return start + change.text.length
  // Taking back a letter belongs to writing; a deletion somewhere else does not.
  const end = before.offsetAt(change.range.end)
  return typing !== null && start <= typing && typing <= end ? start : null
}
