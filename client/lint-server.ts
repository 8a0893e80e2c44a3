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
import type { Errors } from './errors.ts'
import { type ClientSetup, createLanguageClient } from './language-client.ts'
import { type DocumentMessages, MESSAGES } from './messages.ts'
import { CANNOT_START, errorHandlerOf } from './server-failures.ts'

/** The server's process: started with the first document, and again after a crash. */
export interface LintServer {
  restart(): Promise<void>
  /** Whether it has gone for good, so that nothing is linted. */
  hasFailed(): boolean
  /** What it says of the messages of a document. */
  readonly onMessages: Event<DocumentMessages>
  /** It starts, runs or has gone, and what it said of documents no longer holds. */
  readonly onChange: Event<void>
  dispose(): Promise<void>
}

type Setup = Omit<ClientSetup, 'errorHandler' | 'onRefused'> & { readonly errors: Errors }

/** The server starts with the first document that is for it; a window without one has no process. */
export function createLintServer(setup: Setup): LintServer {
  const { output, errors } = setup
  const messages = new EventEmitter<DocumentMessages>()
  const changes = new EventEmitter<void>()
  let client: LanguageClient | null = null
  let failed = false

  /** Tells that a server has gone for good. Several things notice, some of them after it was replaced. */
  function fail(of: LanguageClient, message: string): void {
    if (failed || of !== client) return
    failed = true
    changes.fire()
    errors.stopped(message)
  }

  function start(): void {
    if (client) return
    failed = false
    const made = createLanguageClient({
      ...setup,
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

  const first = onFirstDocument(setup.selector, start)
  return {
    restart: () => stop().then(start),
    hasFailed: () => failed,
    onMessages: messages.event,
    onChange: changes.event,
    dispose: () => {
      first.dispose()
      return stop()
    },
  }
}

function onFirstDocument(selector: Setup['selector'], start: () => void): Disposable {
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
