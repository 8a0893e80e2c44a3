import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  workspace,
} from 'vscode'
import { type LanguageClient, ShowMessageNotification } from 'vscode-languageclient/node'
import { type DocumentMessages, MESSAGES } from '../server/protocol.ts'
import type { Errors } from './errors.ts'
import { type ClientSetup, createLanguageClient } from './language-client.ts'
import { createSelector } from './selector.ts'
import { CANNOT_START, errorHandlerOf } from './server-failures.ts'

/** The server's process: started with the first document, and again after a crash. */
export interface LintServer {
  /** For requests of its own; null before the first document, and while it is replaced. */
  client(): LanguageClient | null
  restart(): Promise<void>
  /** Whether it has gone for good, so that nothing is linted. */
  hasFailed(): boolean
  /** What it says of the messages of a document. */
  readonly onMessages: Event<DocumentMessages>
  /** It starts, runs or has gone, and what it said of documents no longer holds. */
  readonly onChange: Event<void>
  dispose(): Promise<void>
}

type Setup = Pick<ClientSetup, 'module' | 'output' | 'pages'> & { readonly errors: Errors }

/** The server starts with the first document that is for it; a window without one has no process. */
export function createLintServer(setup: Setup): LintServer {
  const { output, errors } = setup
  const messages = new EventEmitter<DocumentMessages>()
  const changes = new EventEmitter<void>()
  let client: LanguageClient | null = null
  let failed = false
  let disposed = false
  let selector = currentSelector()

  /** Tells that a server has gone for good. Several things notice, some of them after it was replaced. */
  function fail(of: LanguageClient, message: string): void {
    if (failed || of !== client) return
    failed = true
    changes.fire()
    errors.stopped(message)
  }

  function start(): void {
    if (client || disposed) return
    failed = false
    const made = createLanguageClient({
      ...setup,
      selector,
      errorHandler: errorHandlerOf(
        () => made.state,
        (message) => fail(made, message),
      ),
      onRefused: () => fail(made, CANNOT_START),
    })
    client = made
    made.onNotification(MESSAGES, (params: DocumentMessages) => messages.fire(params))
    // In place of the library's own, which has no buttons and piles the same up.
    made.onNotification(ShowMessageNotification.type, ({ message }) => errors.warn(message))
    made.onDidChangeState(() => made === client && changes.fire())
    made.start().catch(() => fail(made, CANNOT_START))
    void commands.executeCommand('setContext', 'outreachLint.started', true)
  }

  async function stop(): Promise<void> {
    const old = client
    client = null
    changes.fire()
    // A server that has gone or does not answer refuses; its process is ended all the same.
    await old?.dispose().catch((reason: unknown) => output.info(String(reason)))
  }

  const restart = () => stop().then(start)
  let first = onFirstDocument(selector, start)

  /** A folder of another kind, such as one on a remote repository, was added or went. */
  function followFolders(): void {
    const next = currentSelector()
    if (JSON.stringify(next) === JSON.stringify(selector)) return
    selector = next
    first.dispose()
    if (client) void restart()
    else first = onFirstDocument(selector, start)
  }

  const folders = workspace.onDidChangeWorkspaceFolders(followFolders)
  return {
    client: () => client,
    restart,
    hasFailed: () => failed,
    onMessages: messages.event,
    onChange: changes.event,
    dispose: () => {
      disposed = true
      first.dispose()
      folders.dispose()
      return stop()
    },
  }
}

function currentSelector(): Selector {
  return createSelector(workspace.workspaceFolders ?? [])
}

type Selector = ClientSetup['selector']

function onFirstDocument(selector: Selector, start: () => void): Disposable {
  const isOurs = (document: TextDocument) => languages.match(selector, document) > 0
  const opened = workspace.onDidOpenTextDocument((document) => {
    if (!isOurs(document)) return
    opened.dispose()
    start()
  })
  if (workspace.textDocuments.some(isOurs)) {
    opened.dispose()
    start()
  }
  return opened
}
