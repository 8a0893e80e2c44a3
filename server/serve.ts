import {
  type Connection,
  Emitter,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver'
import manifest from '../package.json' with { type: 'json' }
import { pathOf } from './addresses.ts'
import { type Analysis, createAnalyses } from './analyses.ts'
import { abilitiesOf } from './client-abilities.ts'
import { createEditorSettings } from './editor-settings.ts'
import { codeActions } from './features/code-actions.ts'
import { configFiles } from './features/config-files.ts'
import { documentSync } from './features/document-sync.ts'
import { hover } from './features/hover.ts'
import { messages } from './features/messages.ts'
import { pulledDiagnostics } from './features/pulled-diagnostics.ts'
import { pushedDiagnostics } from './features/pushed-diagnostics.ts'
import { rulePages } from './features/rule-pages.ts'
import { settings } from './features/settings.ts'
import { workspaceFolders } from './features/workspace-folders.ts'
import type { Host } from './host.ts'
import { openDocuments } from './open-documents.ts'
import type { Feature, Session } from './session.ts'
import { createUnfinishedTags } from './unfinished-tags.ts'
import { createWorkspace } from './workspace.ts'

const FEATURES: readonly Feature[] = [
  documentSync,
  pulledDiagnostics,
  pushedDiagnostics,
  settings,
  configFiles,
  workspaceFolders,
  codeActions,
  rulePages,
  hover,
  messages,
]

/** Answers an editor over a connection until it ends. */
export function serve(connection: Connection, host: Host): void {
  let greeted = false
  connection.onInitialize((params) => {
    if (greeted) throw new ResponseError(ErrorCodes.InvalidRequest, 'Initialized before')
    greeted = true
    const session = createSession(connection, host, params)
    const capabilities: ServerCapabilities = Object.assign(
      {},
      ...FEATURES.map((feature) => feature(session)),
    )
    return { capabilities, serverInfo: { name: manifest.name, version: manifest.version } }
  })
  // Whatever no feature handles; before the greeting that is everything.
  connection.onRequest((method) => {
    throw greeted
      ? new ResponseError(ErrorCodes.MethodNotFound, `Unknown method ${method}`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'Not initialized yet')
  })
  connection.listen()
}

function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = abilitiesOf(params)
  const documents = openDocuments()
  const initialized = new Emitter<void>()
  const analysed = new Emitter<Analysis>()
  const outdated = new Emitter<string | null>()
  connection.onInitialized(() => initialized.fire())
  const settings = createEditorSettings(connection, client, params.initializationOptions)
  const fileSystem = {
    // What is open is the truth, saved or not.
    readFile: async (path: string) =>
      documents
        .all()
        .find(({ uri }) => pathOf(uri) === path)
        ?.text.getText() ?? withoutMark(await host.fileSystem.readFile(path)),
  }
  const workspace = createWorkspace({ fileSystem, settings, isRulePage: host.isRulePage })
  workspace.openFolders(foldersOf(params))
  const analyses = createAnalyses({
    connection,
    documents,
    workspace,
    resources: host,
    made: (analysis) => analysed.fire(analysis),
  })
  return {
    connection,
    client,
    host,
    documents,
    settings,
    workspace,
    analyses,
    unfinished: createUnfinishedTags(),
    on: { initialized: initialized.event, analysed: analysed.event, outdated: outdated.event },
    outdate: (uri) => outdated.fire(uri),
  }
}

/** The folders that are open. Clients that know but one name it as older protocols do. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
}

/** Editors leave a byte order mark out of the text that they show, and count columns without it. */
function withoutMark(text: string | null): string | null {
  return text?.replace(/^\uFEFF/, '') ?? null
}
