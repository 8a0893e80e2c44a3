import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { spanOf } from './positions.ts'
import { type Change, type WritingPlaces, writingAfter } from './writing-places.ts'

/** One version of an open document; it stays as it is when the document moves on. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: TextDocument
  readonly writing: WritingPlaces
}

export function openDocuments(): TextDocuments<OpenDocument> {
  return new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) => ({
      uri,
      languageId,
      version,
      text: TextDocument.create(uri, languageId, version, content),
      writing: [],
    }),
    update: (document, changes, version) => changed({ ...document, version }, changes),
  })
}

function changed(
  { uri, languageId, version, text, writing }: OpenDocument,
  events: readonly TextDocumentContentChangeEvent[],
): OpenDocument {
  const after = TextDocument.create(uri, languageId, version, text.getText())
  const changes = events.map((event) => {
    const change = changeBy(event, after)
    TextDocument.update(after, [event], version)
    return change
  })
  const isWhole = events.some((event) => !('range' in event))
  return {
    uri,
    languageId,
    version,
    text: after,
    writing: isWhole ? [] : writingAfter(writing, changes),
  }
}

function changeBy(event: TextDocumentContentChangeEvent, before: TextDocument): Change {
  const whole = { start: 0, end: before.getText().length }
  return { ...('range' in event ? spanOf(before, event.range) : whole), text: event.text }
}
