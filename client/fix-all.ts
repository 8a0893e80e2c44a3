import { type CodeAction, commands, Range, window, workspace } from 'vscode'

const KIND = 'source.fixAll.outreachLint'

/** Applies every fix to the active template that loses nothing its author meant. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const { version } = document
  const end = document.lineAt(document.lineCount - 1).range.end
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(0, 0, end.line, end.character),
    KIND,
    1,
  )
  const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit
  if (!edit) {
    const hint = 'Put the cursor on a squiggle and choose Quick Fix for suggestions'
    void window.showInformationMessage(`Nothing here can be fixed safely. ${hint}`)
    // What was typed meanwhile is not in the edit.
  } else if (document.version === version) await workspace.applyEdit(edit)
}
