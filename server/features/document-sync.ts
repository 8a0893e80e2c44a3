import { TextDocumentSyncKind } from 'vscode-languageserver'
import type { Feature } from '../session.ts'

/** The text of open documents, kept up to date change by change. */
export const documentSync: Feature = ({ connection, documents, unfinished, outdate }) => {
  documents.listen(connection)
  // Who saves has finished writing.
  documents.onDidSave(({ document }) => {
    if (unfinished.leave(document)) outdate(document.uri)
  })
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
  }
}
