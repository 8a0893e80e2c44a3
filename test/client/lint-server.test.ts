import { expect, it, vi } from 'vitest'
import { loadClient } from './support/load-client.ts'

type Module = typeof import('../../client/lint-server.ts')

const DOCUMENT = { uri: 'vscode-vfs://github/note.md' }

/** A window that shows a note of a scheme, and the clients that were started in it. */
async function windowWith(scheme: string) {
  const started: string[][] = []
  /** Let a server that is to stop do so. */
  const stopping: (() => void)[] = []
  let foldersChanged = () => {}
  const folders: object[] = []
  class EventEmitter {
    event = () => ({ dispose() {} })
    fire() {}
  }
  class LanguageClient {
    constructor(_: string, __: string, ___: object, options: { documentSelector: Filter[] }) {
      started.push(schemesOf(options.documentSelector))
    }
    onNotification() {}
    onDidChangeState() {}
    start = async () => {}
    dispose = () => new Promise<void>((resolve) => stopping.push(resolve))
  }
  const vscode = {
    EventEmitter,
    commands: { executeCommand: async () => undefined },
    languages: { match: (filters: Filter[]) => (schemesOf(filters).includes(scheme) ? 1 : 0) },
    workspace: {
      workspaceFolders: folders,
      textDocuments: [DOCUMENT],
      onDidOpenTextDocument: () => ({ dispose() {} }),
      onDidChangeWorkspaceFolders: (listener: () => void) => {
        foldersChanged = listener
        return { dispose() {} }
      },
    },
  }
  const library = {
    LanguageClient,
    RevealOutputChannelOn: {},
    TransportKind: {},
    ShowMessageNotification: {},
    CloseAction: {},
    ErrorAction: {},
    State: {},
  }
  const { createLintServer } = await loadClient<Module>('lint-server.ts', vscode, {
    'vscode-languageclient/node': library,
  })
  const setup: unknown = { module: '', output: { info() {} }, errors: {}, pages: {} }
  // As much of each as starting and stopping uses.
  const server = createLintServer(setup as Parameters<Module['createLintServer']>[0])
  const addFolder = (scheme: string) => {
    folders.push({ uri: { scheme } })
    foldersChanged()
  }
  return { server, started, stopping, addFolder }
}

interface Filter {
  readonly scheme: string
}

function schemesOf(filters: readonly Filter[]): string[] {
  return [...new Set(filters.map((filter) => filter.scheme))]
}

it('serves a folder of another kind that is added later', async () => {
  const { started, addFolder } = await windowWith('vscode-vfs')
  expect(started).toEqual([])
  addFolder('vscode-vfs')
  expect(started).toEqual([['file', 'untitled', 'vscode-vfs']])
})

it('starts anew where it serves others already, unless it serves that kind too', async () => {
  const { started, stopping, addFolder } = await windowWith('file')
  addFolder('file')
  expect(stopping).toEqual([])
  addFolder('vscode-vfs')
  for (const stop of stopping) stop()
  await vi.waitUntil(() => started.length > 1)
  expect(started.at(-1)).toContain('vscode-vfs')
})

it('starts no server once the extension has gone', async () => {
  const { server, started, stopping } = await windowWith('file')
  expect(started).toHaveLength(1)
  const restarted = server.restart()
  const gone = server.dispose()
  for (const stop of stopping) stop()
  await Promise.all([restarted, gone])
  expect(started).toHaveLength(1)
})

it('starts it again when asked to', async () => {
  const { server, started, stopping } = await windowWith('file')
  const restarted = server.restart()
  for (const stop of stopping) stop()
  await restarted
  expect(started).toHaveLength(2)
})
