import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node'
import { type ClientDocument, offsetIn } from './client-document.ts'

/** The edits of one document in a workspace edit, and the version that they are for (null: it says none). */
export function editsOf(
  edit: WorkspaceEdit | undefined,
  uri: string,
): { readonly version: number | null; readonly edits: readonly TextEdit[] } {
  if (!edit) throw new Error('There is no edit')
  const documents = edit.documentChanges ?? []
  if (documents.length === 0) {
    const others = Object.keys(edit.changes ?? {}).filter((one) => one !== uri)
    if (others.length > 0) throw new Error(`An edit of ${others.join(', ')}`)
    return { version: null, edits: edit.changes?.[uri] ?? [] }
  }
  const [only, ...others] = documents
  if (!TextDocumentEdit.is(only) || others.length > 0 || only.textDocument.uri !== uri)
    throw new Error(`Not an edit of ${uri} alone: ${JSON.stringify(edit)}`)
  return { version: only.textDocument.version, edits: only.edits.filter((one) => 'newText' in one) }
}

/** A document's text after an edit, as a strict client applies it: to the version that it names alone. */
export function afterEdit(document: ClientDocument, edit: WorkspaceEdit | undefined): string {
  const { version, edits } = editsOf(edit, document.uri)
  if (version !== null && version !== document.version)
    throw new Error(`An edit for version ${version}; the document is at ${document.version}`)
  return afterTextEdits(document.text, edits)
}

export function afterTextEdits(text: string, edits: readonly TextEdit[]): string {
  const changes = edits
    .map(({ range, newText }) => ({
      start: offsetIn(text, range.start),
      end: offsetIn(text, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start)
  let after = ''
  let at = 0
  for (const { start, end, newText } of changes) {
    if (start < at || end < start) throw new Error(`Edits overlap: ${JSON.stringify(edits)}`)
    after += text.slice(at, start) + newText
    at = end
  }
  return after + text.slice(at)
}
