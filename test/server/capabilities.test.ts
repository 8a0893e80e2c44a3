import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as protocol from 'vscode-languageserver/node'
import { folderOf } from '../support/command-line.ts'
import { addressOf } from './support/address.ts'
import { connect } from './support/client.ts'

const SERVER = path.resolve(import.meta.dirname, '../../server')
const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'

interface Ability {
  /** The requests and notifications that the client may send because of it. */
  readonly methods: readonly string[]
  /** The handlers in `server/` that answer them, as the library names them. */
  readonly handlers: readonly string[]
  /** The file in this folder that tries it out. */
  readonly test: string
}

/** Everything that may be advertised, by the path of its key. A key that is not here fails the test. */
const ADVERTISED: Readonly<Record<string, Ability>> = {
  'textDocumentSync.openClose': {
    methods: ['textDocument/didOpen', 'textDocument/didClose'],
    handlers: ['documents.listen', 'documents.onDidOpen', 'documents.onDidClose'],
    test: 'pulled-diagnostics.test.ts',
  },
  'textDocumentSync.change': {
    methods: ['textDocument/didChange'],
    handlers: ['documents.onDidChangeContent'],
    test: 'pulled-diagnostics.test.ts',
  },
  'textDocumentSync.save.includeText': {
    methods: ['textDocument/didSave'],
    handlers: ['documents.onDidSave'],
    test: 'unfinished-tags.test.ts',
  },
  'diagnosticProvider.identifier': {
    methods: ['textDocument/diagnostic'],
    handlers: ['languages.diagnostics.on'],
    test: 'pulled-diagnostics.test.ts',
  },
  'codeActionProvider.codeActionKinds': {
    methods: ['textDocument/codeAction'],
    handlers: ['connection.onCodeAction'],
    test: 'code-actions.test.ts',
  },
  'codeActionProvider.resolveProvider': {
    methods: ['codeAction/resolve'],
    handlers: ['connection.onCodeActionResolve'],
    test: 'chosen-actions.test.ts',
  },
  'executeCommandProvider.commands': {
    methods: ['workspace/executeCommand'],
    handlers: ['connection.onExecuteCommand'],
    test: 'rule-pages.test.ts',
  },
  hoverProvider: {
    methods: ['textDocument/hover'],
    handlers: ['connection.onHover'],
    test: 'hover.test.ts',
  },
  'workspace.workspaceFolders.supported': { methods: [], handlers: [], test: 'folders.test.ts' },
  'workspace.workspaceFolders.changeNotifications': {
    methods: ['workspace/didChangeWorkspaceFolders'],
    handlers: ['workspace.onDidChangeWorkspaceFolders'],
    test: 'folders.test.ts',
  },
}

/** Keys that say how, not that. */
const DETAILS = [
  'diagnosticProvider.interFileDependencies',
  'diagnosticProvider.workspaceDiagnostics',
]

/** What is asked for after the greeting. */
const REGISTERED: Readonly<Record<string, Ability>> = {
  'workspace/didChangeConfiguration': {
    methods: ['workspace/didChangeConfiguration'],
    handlers: ['connection.onDidChangeConfiguration'],
    test: 'settings.test.ts',
  },
  'workspace/didChangeWatchedFiles': {
    methods: ['workspace/didChangeWatchedFiles'],
    handlers: ['connection.onDidChangeWatchedFiles'],
    test: 'config-files.test.ts',
  },
}

/** What every server answers, advertised or not; the last is the library's, and nothing is said in it. */
const ALWAYS = ['initialize', 'shutdown', 'textDocument/willSaveWaitUntil']
const ALWAYS_HANDLED = [
  'connection.onInitialize',
  'connection.onInitialized',
  'connection.onRequest',
  'connection.onShutdown',
]

const abilities = [...Object.values(ADVERTISED), ...Object.values(REGISTERED)]

/** The paths of all values in an object. */
function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [prefix]
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, prefix === '' ? key : `${prefix}.${key}`),
  )
}

/** Every request that the protocol lets a client send. */
function requests(): string[] {
  return Object.values(protocol)
    .flatMap((one) => ('type' in Object(one) ? [Object(one)] : []))
    .filter(({ type, messageDirection }) => {
      const isRequest = /RequestType/.test(type?.constructor?.name ?? '')
      return isRequest && messageDirection !== 'serverToClient'
    })
    .map(({ method }): string => method)
}

test('a client that can do everything is told of nothing that is not listed here, and of all that is', async () => {
  const { initialized } = await connect()
  const keys = keysOf(initialized.capabilities).filter((key) => !DETAILS.includes(key))
  expect(keys.sort()).toEqual(Object.keys(ADVERTISED).sort())
})

test('after the greeting it is asked for what is listed here, and no more', async () => {
  const client = await connect()
  for (const method of Object.keys(REGISTERED)) await client.registered(method)
  const all = client.record
    .of<protocol.RegistrationParams>('client/registerCapability')
    .flatMap(({ registrations }) => registrations.map(({ method }) => method))
  expect(all.sort()).toEqual(Object.keys(REGISTERED).sort())
})

test('each is tried out in this folder', () => {
  for (const { test: file } of abilities)
    expect(existsSync(path.join(import.meta.dirname, file)), file).toBe(true)
})

test('what is advertised is answered, and nothing else is', async () => {
  const all = requests()
  // The protocol has more than fifty; a list that lost most of them would prove nothing.
  expect(all.length).toBeGreaterThan(50)
  const client = await connect()
  client.open('untitled:a', NOTE)
  const answered: string[] = []
  for (const method of new Set(all)) {
    if (['initialize', 'shutdown'].includes(method)) continue
    const asked = client.connection.sendRequest(method, { textDocument: { uri: 'untitled:a' } })
    const code = await asked.then(
      () => null,
      (error: unknown) => Object(error).code,
    )
    if (code !== protocol.ErrorCodes.MethodNotFound) answered.push(method)
  }
  const advertised = abilities.flatMap(({ methods }) => methods).filter((one) => all.includes(one))
  expect([...answered, 'initialize', 'shutdown'].sort()).toEqual([...ALWAYS, ...advertised].sort())
})

test('each handler in the server is for something that is listed here', () => {
  const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  const source = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(SERVER, name), 'utf8'))
    .join('\n')
  const handlers = source.matchAll(
    /\b(connection|workspace|documents|diagnostics)\.(on[A-Z]?\w*|listen)\(/g,
  )
  const named = [...handlers].map(([, owner, name]) =>
    owner === 'diagnostics' ? `languages.${owner}.${name}` : `${owner}.${name}`,
  )
  const listed = [...ALWAYS_HANDLED, ...abilities.flatMap((one) => one.handlers)]
  expect([...new Set(named)].filter((one) => one !== 'connection.listen').sort()).toEqual(
    [...new Set(listed)].sort(),
  )
})

describe('each answers as it should', () => {
  test('requests', async () => {
    const client = await connect()
    const uri = client.open('untitled:a', NOTE)
    const [problem] = await client.pull(uri)
    expect(problem?.code).toBe('repeated-word')
    const range = client.rangeOf(uri, 'of of')
    expect(await client.hover(uri, range.start)).not.toBeNull()
    const { codeActionProvider, executeCommandProvider } = client.initialized.capabilities
    for (const kind of Object(codeActionProvider).codeActionKinds)
      expect((await client.actions(uri, range, [kind])).length, kind).toBeGreaterThan(0)
    for (const command of executeCommandProvider?.commands ?? [])
      expect(await client.execute(command, ['repeated-word'])).toBeNull()
    expect(client.record.of('window/showDocument')).toHaveLength(1)
  })

  test('notifications', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': '{}\n' })
    const client = await connect({ folders: [folder.root] })
    for (const method of Object.keys(REGISTERED)) await client.registered(method)
    const uri = client.open(addressOf(folder.path('a.md')), NOTE)
    await client.pull(uri)
    const refreshed = async (tell: () => void) => {
      const before = client.refreshes()
      tell()
      await client.untilRefreshed(before)
    }
    await refreshed(() => client.settingsChanged(null))
    await client.pull(uri)
    await refreshed(() =>
      client.filesChanged([folder.path('.outreachlintrc.yaml')], protocol.FileChangeType.Changed),
    )
    await refreshed(() => client.foldersChanged([], [folder.root]))
    client.edit(uri, { start: 0, end: 0, text: '{' })
    await refreshed(() => client.save(uri))
    client.close(uri)
    expect(await client.pull(uri)).toEqual([])
  })
})
