import picomatch from 'picomatch/posix.js'
import { expect, onTestFailed, onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  type FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver/node'
import { EVERYTHING } from './abilities.ts'
import { addressOf } from './address.ts'
import {
  type Change,
  type ClientDocument,
  changedDocument,
  nextVersion,
  openedDocument,
  rangeIn,
} from './client-document.ts'
import { createRecord, type Record } from './record.ts'
import { type ServerProcess, type Start, startServer } from './server-process.ts'
import { answerServer } from './server-requests.ts'

export interface ClientOptions {
  readonly start?: Start
  readonly capabilities?: ClientCapabilities
  /** Absolute paths. */
  readonly folders?: readonly string[]
  readonly initializationOptions?: unknown
  /** What the greeting says otherwise than usual. */
  readonly greeting?: Partial<InitializeParams>
  /** What the client answers for the section `outreachLint` of a scope. */
  readonly settings?: (scope: string) => unknown
  /** Requests of the server that the client answers with an error. */
  readonly refuses?: readonly string[]
  /** Mistakes that the server may log; others fail the test. */
  readonly logs?: RegExp
}

export type Client = Awaited<ReturnType<typeof connect>>

/** Starts the built server, a client for it, and ends both after the test, cleanly or the test fails. */
export async function connect(options: ClientOptions = {}) {
  const server = startServer(options.start ?? 'stdio')
  // Runs last; by then it has ended, unless something went wrong.
  onTestFinished(() => {
    server.child.kill('SIGKILL')
  })
  const { connection } = server
  const record = createRecord()
  const state = {
    folders: options.folders ?? [],
    settings: options.settings ?? (() => null),
    refuses: options.refuses ?? [],
  }
  answerServer(connection, record, state)
  connection.listen()
  const left = { byTest: false }
  onTestFailed(() => console.error(record.all.slice(-20), server.stderr()))
  onTestFinished(async () => {
    if (!left.byTest) expect(await end(server)).toBe(0)
    expect(server.stderr()).toBe('')
    expect(mistakesIn(record).filter((text) => !options.logs?.test(text))).toEqual([])
  })
  const initialized = await initialize(connection, options, state.folders)
  return {
    initialized,
    server,
    connection,
    record,
    state,
    /** The test ends the server itself. */
    leaves: () => {
      left.byTest = true
    },
    end: () => end(server),
    ...documentsOf(connection),
    ...requestsOf(connection),
    ...changesOf(connection, record),
    ...arrivalsOf(record),
  }
}

function initialize(
  connection: ProtocolConnection,
  { capabilities = EVERYTHING, initializationOptions, greeting }: ClientOptions,
  folders: readonly string[],
): Promise<InitializeResult> {
  return connection
    .sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folders[0] === undefined ? null : addressOf(folders[0]),
      capabilities,
      initializationOptions,
      workspaceFolders: folders.map((folder) => ({ uri: addressOf(folder), name: folder })),
      ...greeting,
    })
    .then(async (result) => {
      await connection.sendNotification(InitializedNotification.type, {})
      return result
    })
}

/** Says goodbye as the protocol wants it; answers how the process ended. */
async function end({ connection, ended }: ServerProcess): Promise<number | string> {
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
  return ended
}

/** What the server logged as an error. */
function mistakesIn(record: Record): string[] {
  return record
    .of<{ type: number; message: string }>('window/logMessage')
    .filter(({ type }) => type === 1)
    .map(({ message }) => message)
}

function documentsOf(connection: ProtocolConnection) {
  const documents = new Map<string, ClientDocument>()
  const get = (uri: string) => {
    const document = documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }
  /** Sends changes one after another, each a version of its own. */
  const edit = (uri: string, ...changes: readonly Change[]) => {
    for (const change of changes) editTogether(uri, [change])
    return get(uri)
  }
  /** Sends several changes as one version. */
  const editTogether = (uri: string, changes: readonly Change[]) => {
    const { document, events } = changedDocument(get(uri), changes)
    documents.set(uri, document)
    connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: events,
    })
    return document
  }
  return {
    document: get,
    edit,
    editTogether,
    open(uri: string, text: string, languageId = 'markdown') {
      const document = openedDocument(uri, languageId, text)
      documents.set(uri, document)
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: document.version, text },
      })
      return uri
    },
    /** Sends a whole new text, without a range. */
    rewrite(uri: string, text: string) {
      const document = nextVersion(get(uri), text)
      documents.set(uri, document)
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: document.version },
        contentChanges: [{ text }],
      })
    },
    /** Replaces the first occurrence of some words. */
    replace(uri: string, words: string, text: string) {
      const start = placeOf(words, get(uri).text)
      return edit(uri, { start, end: start + words.length, text })
    },
    save(uri: string) {
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
    },
    close(uri: string) {
      documents.delete(uri)
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    },
    /** The range of the first occurrence of some words. */
    rangeOf(uri: string, words: string) {
      const { text } = get(uri)
      const start = placeOf(words, text)
      return rangeIn(text, { start, end: start + words.length })
    },
  }
}

function placeOf(words: string, text: string): number {
  const at = text.indexOf(words)
  if (at === -1) throw new Error(`“${words}” does not occur`)
  return at
}

function requestsOf(connection: ProtocolConnection) {
  type Range = Diagnostic['range']
  /** Asks as an editor does: again where the server says so. */
  async function pull(uri: string): Promise<Diagnostic[]> {
    try {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      })
      if (report.kind !== 'full') throw new Error('Only full reports were asked for')
      return report.items
    } catch (error) {
      const data = error instanceof ResponseError ? error.data : null
      if (data && Object(data).retriggerRequest === true) return pull(uri)
      throw error
    }
  }
  return {
    pull,
    async actions(
      uri: string,
      range: Range,
      only?: readonly string[],
      diagnostics: Diagnostic[] = [],
    ): Promise<CodeAction[]> {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only && { only: [...only] }) },
      })
      // The client knows literals, so that no bare command may come.
      return (actions ?? []).map((action) => {
        if ('title' in action && !('arguments' in action)) return action as CodeAction
        throw new Error(`A bare command: ${JSON.stringify(action)}`)
      })
    },
    /** The action as it is once somebody chooses it. */
    chosen: async (action: CodeAction): Promise<CodeAction> =>
      action.data === undefined
        ? action
        : connection.sendRequest(CodeActionResolveRequest.type, action),
    hover: (uri: string, position: Range['start']): Promise<Hover | null> =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    execute: (command: string, args?: unknown[]): Promise<unknown> =>
      connection.sendRequest(ExecuteCommandRequest.type, {
        command,
        ...(args && { arguments: args }),
      }),
  }
}

function changesOf(connection: ProtocolConnection, record: Record) {
  return {
    /** Tells of files on disk, if the server has asked to be told of such. Answers whether it has. */
    filesChanged(paths: readonly string[], type: FileChangeType): boolean {
      const globs = record
        .of<RegistrationParams>('client/registerCapability')
        .flatMap(({ registrations }) => registrations)
        .filter(({ method }) => method === DidChangeWatchedFilesNotification.method)
        .flatMap(({ registerOptions }) => Object(registerOptions).watchers)
        .map(({ globPattern }) => globPattern)
      const matches = picomatch(globs, { dot: true })
      const watched = paths.filter((path) => matches(path))
      const changes = watched.map((path) => ({ uri: addressOf(path), type }))
      if (changes.length > 0)
        connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes })
      return changes.length > 0
    },
    /** Waits until the server has asked to be told of something. */
    registered: (method: string) =>
      record.until(() =>
        record
          .of<RegistrationParams>('client/registerCapability')
          .some(({ registrations }) => registrations.some((one) => one.method === method)),
      ),
    settingsChanged(settings: unknown) {
      connection.sendNotification(DidChangeConfigurationNotification.type, { settings })
    },
    foldersChanged(added: readonly string[], removed: readonly string[]) {
      const named = (paths: readonly string[]) =>
        paths.map((path) => ({ uri: addressOf(path), name: path }))
      connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: named(added), removed: named(removed) },
      })
    },
  }
}

function arrivalsOf(record: Record) {
  const published = (uri: string) =>
    record
      .of<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
      .filter((one) => one.uri === uri)
  const refreshes = () => record.of('workspace/diagnostic/refresh').length
  return {
    /** All diagnostics that were sent for a document, in their order. */
    published,
    /** Waits until the last diagnostics that were sent for a document are such. */
    untilPublished: (uri: string, are: (params: PublishDiagnosticsParams) => boolean) =>
      record.until(() => published(uri).slice(-1).find(are)),
    refreshes,
    /** Waits for more refreshes than there were. */
    untilRefreshed: (before: number) => record.until(() => refreshes() > before),
  }
}
