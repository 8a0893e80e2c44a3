import { diffLines } from 'diff'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { SourceEdit } from '../rules/index.ts'
import type { ClientAbilities } from './client-abilities.ts'
import type { OpenDocument } from './open-documents.ts'
import { rangeOf } from './positions.ts'

type Change = Pick<SourceEdit, 'span' | 'text'>

/** Edits of one version of a document: a client that knows versions refuses them for another. */
export function workspaceEdit(
  { uri, version, text }: OpenDocument,
  changes: readonly Change[],
  { versionedEdits }: Pick<ClientAbilities, 'versionedEdits'>,
): WorkspaceEdit {
  const edits: TextEdit[] = changes.map((change) => ({
    range: rangeOf(text, change.span),
    newText: change.text,
  }))
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } }
}

/** What makes one text of another, line by line, so that the caret stays where nothing changes. */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = []
  let at = 0
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '' || added !== '') changes.push(trimmed(at - removed.length, removed, added))
    removed = ''
    added = ''
  }
  for (const part of diffLines(before, after)) {
    if (part.added) added += part.value
    else {
      if (!part.removed) flush()
      at += part.value.length
      if (part.removed) removed += part.value
    }
  }
  flush()
  return changes
}

/** Leaves out what the two texts begin and end with. */
function trimmed(start: number, removed: string, added: string): Change {
  const shorter = Math.min(removed.length, added.length)
  let head = 0
  while (head < shorter && removed[head] === added[head]) head++
  // Half an emoji is no place to begin at, nor to end; nor is half a line end.
  while (isWithin(removed, head) || isWithin(added, head)) head--
  let tail = 0
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++
  while (isWithin(removed, removed.length - tail) || isWithin(added, added.length - tail)) tail--
  return {
    span: { start: start + head, end: start + removed.length - tail },
    text: added.slice(head, added.length - tail),
  }
}

/** Whether a place lies between two units that belong together. */
function isWithin(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1))
}
