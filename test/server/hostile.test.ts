import { describe, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node'
import { folderOf } from '../support/command-line.ts'
import { PUSHED } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { type Client, connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const URI = 'untitled:Untitled-1'
const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Nothing found, something found, or a refusal of what is no position; never an answer of another kind. */
const ANSWERED = /^(?:null|a list|a hover|refused)$/

async function outcome(answer: Promise<unknown>): Promise<string> {
  try {
    const value = await answer
    if (Array.isArray(value)) return 'a list'
    return value === null ? 'null' : 'contents' in Object(value) ? 'a hover' : JSON.stringify(value)
  } catch (error) {
    const { code } = Object(error)
    return code === ErrorCodes.InternalError ? 'refused' : `${error}`
  }
}

/** Another document is still served as ever. */
async function expectAlive(client: Client) {
  const uri = client.open('untitled:still-here', NOTE)
  expect(await client.pull(uri)).toHaveLength(1)
  const [best] = await client.actions(uri, client.rangeOf(uri, 'of of'))
  expect(best?.title).toBe('Keep one “of”')
}

describe('of a document that is not open', () => {
  test('nothing is known, and that is the answer', async () => {
    const client = await connect()
    for (const uri of [
      'file:///nowhere/a.md',
      'untitled:a',
      '',
      'no address',
      'file:///%E0%A4%A',
    ]) {
      expect(await client.pull(uri)).toEqual([])
      expect(await client.hover(uri, NOWHERE.start)).toBeNull()
      expect(await client.actions(uri, NOWHERE)).toEqual([])
      client.save(uri)
      client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 7 },
        contentChanges: [{ text: NOTE }],
      })
    }
    await expectAlive(client)
  })

  test('nothing is sent', async () => {
    const client = await connect({ capabilities: PUSHED })
    client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: URI },
    })
    client.open('untitled:other', NOTE)
    await client.untilPublished('untitled:other', ({ diagnostics }) => diagnostics.length === 1)
    expect(client.published(URI)).toEqual([])
  })
})

test.each([
  ['beyond the last line', { line: 99, character: 0 }],
  ['beyond the end of a line', { line: 2, character: 999 }],
  ['before the first line', { line: -1, character: 0 }],
  ['before the first character', { line: 2, character: -5 }],
  ['between numbers', { line: 1.5, character: 0.5 }],
  ['far away', { line: Number.MAX_SAFE_INTEGER, character: Number.MAX_SAFE_INTEGER }],
  ['no number', { line: null, character: 'x' }],
  ['missing', {}],
])('a position %s is answered', async (_, position) => {
  const client = await connect()
  client.open(URI, NOTE)
  const textDocument = { uri: URI }
  const asked = [
    client.connection.sendRequest(HoverRequest.method, { textDocument, position }),
    client.connection.sendRequest(CodeActionRequest.method, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    }),
  ]
  for (const answer of asked) expect(await outcome(answer)).toMatch(ANSWERED)
  await expectAlive(client)
})

test('a range that ends before it begins is answered', async () => {
  const client = await connect()
  const uri = client.open(URI, NOTE)
  const { start, end } = client.rangeOf(uri, 'of of')
  expect(
    (await client.actions(uri, { start: end, end: start })).map(({ title }) => title),
  ).toContain('Keep one “of”')
})

test.each([
  ['no parameters', undefined],
  ['a text', 'x'],
  ['nothing in them', {}],
  ['no document', { position: NOWHERE.start, range: NOWHERE, context: { diagnostics: [] } }],
  [
    'a number for an address',
    { textDocument: { uri: 1 }, position: NOWHERE.start, range: NOWHERE },
  ],
  ['no context', { textDocument: { uri: URI }, range: NOWHERE }],
])('requests with %s are refused or empty', async (_, params) => {
  const client = await connect()
  client.open(URI, NOTE)
  const methods = [
    'textDocument/diagnostic',
    'textDocument/hover',
    'textDocument/codeAction',
    'workspace/executeCommand',
  ]
  for (const method of methods) {
    const asked = client.connection.sendRequest(method, params)
    await asked.catch((error: unknown) => expect(Object(error).code).toEqual(expect.any(Number)))
  }
  await expectAlive(client)
})

test('changes that fit no text leave the server alive', async () => {
  // What is no number of lines is a mistake of the client's; it is logged.
  const client = await connect({
    logs: /^Notification handler 'textDocument.didChange' failed with/,
  })
  client.open(URI, NOTE)
  const change = (contentChanges: unknown, version: unknown = 2) =>
    client.connection.sendNotification(DidChangeTextDocumentNotification.method, {
      textDocument: { uri: URI, version },
      contentChanges,
    })
  await change([])
  await change([
    { range: { start: { line: 99, character: 0 }, end: { line: 1, character: 3 } }, text: 'x' },
  ])
  await change([
    { range: { start: { line: -1, character: -1 }, end: { line: 0, character: 2 } }, text: 'y' },
  ])
  await change([{ range: null, text: 'z' }])
  await change([{}])
  await change(null)
  await change([{ text: NOTE }], null)
  await change('x', 'y')
  await client.pull(URI).catch(() => {})
  await expectAlive(client)
})

describe('addresses that are no files', () => {
  test.each([
    ['of a file’s past', 'git:/repo/notes/a.md?%7B%22ref%22%3A%22HEAD%22%7D'],
    ['of another machine', 'vscode-vfs://github/team/templates/notes/a.md'],
    ['over ssh', 'vscode-remote://ssh-remote%2Bhost/home/x/a.md'],
    ['with a strange scheme', 'x-y.z+1:a.md'],
    ['that no file could have', 'foo:////bar//a.md'],
    ['without a scheme', 'a.md'],
    ['with nothing but a scheme', 'untitled:'],
    ['that cannot be decoded', 'file:///tmp/%E0%A4%A/a.md'],
  ])('a document %s is linted, and does no harm', async (_, uri) => {
    const folder = folderOf({
      '.outreachlintrc.yaml': 'rules:\n  repeated-word: off\n',
    })
    const client = await connect({ folders: [folder.root] })
    client.open(uri, NOTE)
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(
      // Documents that were never saved belong to the folder, and its config holds for them.
      uri.startsWith('untitled:') ? [] : ['repeated-word'],
    )
    // A config is still read.
    const file = client.open(addressOf(folder.path('a.md')), NOTE)
    expect(await client.pull(file)).toEqual([])
    client.close(uri)
    client.close(file)
  })
})

test.each([
  ['as Node.js writes it', (path: string) => addressOf(path)],
  [
    'with only what must be escaped',
    (path: string) => `file://${encodeURI(path).replace('#', '%23')}`,
  ],
  [
    'with all escaped',
    (path: string) => `file://${path.split('/').map(encodeURIComponent).join('/')}`,
  ],
])('a path with spaces, umlauts and brackets, %s, finds its config', async (_, address) => {
  const name = 'Müller & Söhne #1 (neu) [a]/100% {x}'
  const folder = folderOf({ [`${name}/.outreachlintrc.yaml`]: 'rules:\n  repeated-word: off\n' })
  const client = await connect({ folders: [folder.root] })
  const uri = client.open(address(folder.path(`${name}/[slug] ü.md`)), NOTE)
  expect(await client.pull(uri)).toEqual([])
})

test('a megabyte of templates is linted, and questions about it can be taken back', {
  // Only a machine that is busy with other things needs so long.
  timeout: 240_000,
}, async () => {
  const client = await connect()
  const sentence = 'Your talk of parsers stayed with me, and so did the answer about lexers. '
  const message = (step: number) =>
    `## Step ${step}: Email\n\n> Hi {{first_name}},\n>\n> ${sentence.repeat(280)}\n\n`
  const text = Array.from({ length: 50 }, (_, index) => message(index + 1)).join('')
  expect(text.length).toBeGreaterThan(1_000_000)
  const uri = client.open(URI, text)
  const params = { textDocument: { uri } }
  // Typing in it: each question is taken back with the next change.
  const asked = Array.from({ length: 10 }, async () => {
    const { token, cancel } = cancellation()
    const answer = client.connection.sendRequest(DocumentDiagnosticRequest.type, params, token)
    client.edit(uri, { start: 0, end: 0, text: '\n' })
    cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  })
  client.replace(uri, 'talk of parsers', 'talk of of parsers')
  const last = await client.pull(uri)
  await Promise.all(asked)
  const doubled = last.filter(({ code }) => code === 'repeated-word')
  expect(doubled.map(({ range }) => range)).toEqual([client.rangeOf(uri, 'of of')])
  await expectAlive(client)
})

function cancellation() {
  const source = new CancellationTokenSource()
  return { token: source.token, cancel: () => source.cancel() }
}
