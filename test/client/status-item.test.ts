import { expect, it } from 'vitest'
import { URI } from 'vscode-uri'
import type { DocumentMessages } from '../../server/protocol.ts'
import { loadClient } from './support/load-client.ts'

type Module = typeof import('../../client/status-item.ts')

const NOTE = { uri: URI.file('/note.md'), languageId: 'markdown' }

const MESSAGES: DocumentMessages = {
  uri: NOTE.uri.toString(),
  version: 1,
  messages: [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 9 } },
      channel: 'email',
      step: null,
      characters: { shortest: 48, asWritten: 48, longest: 48 },
      limit: null,
    },
  ],
}

/** Somebody who is to be told of an event, and its telling. */
function event<Told>() {
  const listeners: ((told: Told) => void)[] = []
  const on = (listener: (told: Told) => void) => void listeners.push(listener)
  const tell = (told: Told) => {
    for (const listener of listeners) listener(told)
  }
  return { on, tell }
}

/** A window with a status item; what it shows, null where it is hidden. */
async function windowOf() {
  const messages = event<DocumentMessages>()
  const closed = event<typeof NOTE>()
  const never = () => undefined
  let shown: string | null = null
  const item = {
    text: '',
    show() {
      shown = this.text
    },
    hide() {
      shown = null
    },
  }
  const open = [NOTE]
  const vscode = {
    Uri: { parse: URI.parse },
    StatusBarAlignment: {},
    DiagnosticSeverity: {},
    Disposable: { from: never },
    MarkdownString: class {},
    ThemeColor: class {},
    commands: { executeCommand: async () => undefined },
    languages: { getDiagnostics: () => [], onDidChangeDiagnostics: never },
    window: {
      createStatusBarItem: () => item,
      activeTextEditor: { document: NOTE, selection: { active: { line: 1, character: 0 } } },
      onDidChangeActiveTextEditor: never,
      onDidChangeTextEditorSelection: never,
    },
    workspace: { textDocuments: open, onDidCloseTextDocument: closed.on },
  }
  const { showStatus } = await loadClient<Module>('status-item.ts', vscode)
  const server: unknown = { onMessages: messages.on, onChange: never, hasFailed: () => false }
  // As much of a server as the item uses.
  showStatus(server as Parameters<Module['showStatus']>[0])
  return {
    shown: () => shown,
    tell: messages.tell,
    close: () => closed.tell(open.splice(0)[0] ?? NOTE),
  }
}

it('shows what the server tells of the document in front', async () => {
  const { shown, tell } = await windowOf()
  tell(MESSAGES)
  expect(shown()).toContain('48 characters')
})

it('keeps nothing that comes after the document was closed', async () => {
  const { shown, tell, close } = await windowOf()
  close()
  tell(MESSAGES)
  expect(shown()).toBeNull()
})
