import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { MessageLength } from '../server/protocol.ts'
import type { LintServer } from './lint-server.ts'
import { messageAt } from './messages.ts'
import { problemsOf } from './problems.ts'
import { statusOf } from './status-text.ts'

/** Left of the cursor's place and the language, which lie around 100. */
const PRIORITY = 200

/** Shows how long the message at the cursor is and how many problems it has; hidden where there is no message. */
export function showStatus(server: LintServer): Disposable {
  const item = window.createStatusBarItem('outreachLint.status', StatusBarAlignment.Right, PRIORITY)
  item.name = 'Outreach Lint'
  /** By the address of the document. */
  const known = new Map<string, readonly MessageLength[]>()
  const tellHasMessages = contextKey('outreachLint.messages')

  function update(): void {
    const editor = window.activeTextEditor
    const messages = (editor && known.get(editor.document.uri.toString())) ?? []
    tellHasMessages(messages.length > 0)
    if (editor && messages.length > 0) showLength(item, editor, messages)
    else if (server.hasFailed() && editor?.document.languageId === 'markdown') showFailure(item)
    else item.hide()
  }

  return Disposable.from(
    item,
    server.onMessages(({ uri, messages }) => {
      const address = Uri.parse(uri).toString()
      // What comes after a document was closed would stay for ever.
      if (!workspace.textDocuments.some((one) => one.uri.toString() === address)) return
      known.set(address, messages)
      update()
    }),
    server.onChange(() => {
      known.clear()
      update()
    }),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(update),
    languages.onDidChangeDiagnostics(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  )
}

/** Sets a key that commands depend on, each time that it is another. */
function contextKey(name: string): (value: boolean) => void {
  let last: boolean | null = null
  return (value) => {
    if (value === last) return
    last = value
    void commands.executeCommand('setContext', name, value)
  }
}

function showLength(
  item: StatusBarItem,
  { document, selection }: TextEditor,
  messages: readonly MessageLength[],
): void {
  const problems = problemsOf(document.uri).map(({ range, severity }) => ({
    range,
    suggestion: severity > DiagnosticSeverity.Warning,
  }))
  const status = statusOf(messages, messageAt(messages, selection.active), problems)
  item.text = status.text
  item.tooltip = tooltip(status.tooltip, problems.length > 0)
  item.accessibilityInformation = { label: status.spoken }
  item.backgroundColor = status.over === null ? undefined : BACKGROUNDS[status.over]
  item.command = { command: 'workbench.actions.view.problems', title: 'Show the problems' }
  item.show()
}

const BACKGROUNDS = {
  always: new ThemeColor('statusBarItem.errorBackground'),
  sometimes: new ThemeColor('statusBarItem.warningBackground'),
} as const

function tooltip(paragraphs: readonly string[], hasProblems: boolean): MarkdownString {
  const fix = hasProblems ? '[Fix all safe problems](command:outreachLint.fixAll) · ' : ''
  const ways = `${fix}Click for the list of problems`
  const markdown = new MarkdownString([...paragraphs, ways].join('\n\n'))
  markdown.isTrusted = { enabledCommands: ['outreachLint.fixAll'] }
  return markdown
}

function showFailure(item: StatusBarItem): void {
  item.text = '$(warning) Outreach Lint has stopped'
  item.tooltip = 'Templates are not checked; click to start again'
  item.accessibilityInformation = { label: `Outreach Lint has stopped. ${item.tooltip}` }
  item.backgroundColor = BACKGROUNDS.sometimes
  item.command = 'outreachLint.restartServer'
  item.show()
}
