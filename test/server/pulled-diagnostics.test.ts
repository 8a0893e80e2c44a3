import { describe, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  type ClientCapabilities,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node'
import manifest from '../../package.json' with { type: 'json' }
import { EVERYTHING, without } from './support/abilities.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const PITCH =
  '# Connection note\n\n> Hi {{first_name}}, loved your talk at {{event}}. We help teams like {{company}} ship.\n> Are you free for a demo?\n'
const URI = 'untitled:Untitled-1'

test('a problem is told with its rule, its severity, its page and its evidence', async () => {
  const client = await connect()
  const uri = client.open(URI, PITCH)
  const pitch = (await client.pull(uri)).find(({ code }) => code === 'pitch-in-first-message')
  expect(pitch).toEqual({
    range: client.rangeOf(uri, 'We help teams like {{company}}'),
    severity: DiagnosticSeverity.Error,
    source: 'outreach-lint',
    code: 'pitch-in-first-message',
    codeDescription: {
      href: `${manifest.homepage.replace('#readme', '')}/blob/main/rules/first-touch/pitch-in-first-message.md`,
    },
    message: expect.stringMatching(/^“We help .* pitches/i),
    relatedInformation: [
      {
        location: { uri, range: client.rangeOf(uri, 'free for a demo') },
        message: 'offer: “free for a demo”',
      },
    ],
  })
})

describe('the evidence', () => {
  const { diagnostic: _, publishDiagnostics: __, ...others } = EVERYTHING.textDocument ?? {}
  const able = (textDocument: ClientCapabilities['textDocument']): ClientCapabilities => ({
    ...EVERYTHING,
    textDocument: { ...others, ...textDocument },
  })

  test.each([
    ['by the newer ability', able({ diagnostic: { relatedInformation: true } }), 1],
    [
      'by the ability of older protocols, which had but one',
      able({ diagnostic: {}, publishDiagnostics: { relatedInformation: true } }),
      1,
    ],
    ['not to a client without', able({ diagnostic: {}, publishDiagnostics: {} }), undefined],
    [
      'not to a client that says no',
      able({ diagnostic: { relatedInformation: false } }),
      undefined,
    ],
  ])('goes to a client %s', async (_, capabilities, count) => {
    const client = await connect({ capabilities })
    const uri = client.open(URI, PITCH)
    const pitch = (await client.pull(uri)).find(({ code }) => code === 'pitch-in-first-message')
    expect(pitch?.relatedInformation?.length).toBe(count)
  })
})

describe('versions', () => {
  test('an answer is for the text as it is after all changes before the question', async () => {
    const client = await connect()
    const uri = client.open(URI, NOTE)
    for (let count = 0; count < 30; count++) {
      client.edit(uri, { start: 0, end: 0, text: '\n' })
      const { length } = client.document(uri).text
      client.edit(uri, { start: length, end: length, text: '\n' })
    }
    const [one, ...others] = await client.pull(uri)
    expect(one?.range).toEqual(client.rangeOf(uri, 'of of'))
    expect(others).toEqual([])
  })

  test('questions and changes may overlap; each answer fits a version since its question', async () => {
    const client = await connect()
    const uri = client.open(URI, NOTE)
    const asked = Array.from({ length: 40 }, async () => {
      const line = client.rangeOf(uri, 'of of').start.line
      const answer = client.pull(uri)
      client.edit(uri, { start: 0, end: 0, text: '\n' })
      const [one] = await answer
      expect(one?.range.start.line).toBeGreaterThanOrEqual(line)
    })
    await Promise.all(asked)
    expect((await client.pull(uri))[0]?.range).toEqual(client.rangeOf(uri, 'of of'))
  })

  test('several changes of one version hold one after another', async () => {
    const client = await connect()
    const uri = client.open(URI, NOTE.replace('of of', 'of'))
    client.editTogether(uri, [
      { start: 0, end: 0, text: '# Letters\n\n' },
      { start: 2, end: 9, text: 'Messages' },
      { start: 10, end: 12, text: '\n\nWe write:\n\n' },
    ])
    client.replace(uri, 'talk of', 'talk of of')
    expect(client.document(uri).text).toMatch(/^# Messages\n\nWe write:\n\n# Connection note\n/)
    expect((await client.pull(uri))[0]?.range).toEqual(client.rangeOf(uri, 'of of'))
  })

  test('a change of the whole text needs no range', async () => {
    const client = await connect()
    const uri = client.open(URI, 'Nothing.')
    client.rewrite(uri, NOTE)
    expect(await client.pull(uri)).toHaveLength(1)
    client.rewrite(uri, '')
    expect(await client.pull(uri)).toEqual([])
  })

  test('a document that was closed and opened again begins anew', async () => {
    const client = await connect()
    client.open(URI, NOTE)
    expect(await client.pull(URI)).toHaveLength(1)
    client.close(URI)
    client.open(URI, NOTE.replace('of of', 'of'))
    expect(await client.pull(URI)).toEqual([])
    client.close(URI)
    expect(await client.pull(URI)).toEqual([])
  })
})

test('a question that is cancelled is answered as such, and the next one as ever', async () => {
  const client = await connect()
  const uri = client.open(URI, NOTE)
  const cancellation = new CancellationTokenSource()
  const question = client.connection.sendRequest(
    DocumentDiagnosticRequest.type,
    { textDocument: { uri } },
    cancellation.token,
  )
  cancellation.cancel()
  await expect(question).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  expect(await client.pull(uri)).toHaveLength(1)
})

test('who asks is sent nothing, and who does not ask is not asked to', async () => {
  const asking = await connect()
  const uri = asking.open(URI, NOTE)
  await asking.pull(uri)
  expect(asking.published(uri)).toEqual([])
  expect(asking.initialized.capabilities.diagnosticProvider).toMatchObject({
    identifier: 'outreach-lint',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  })

  const sent = await connect({
    capabilities: without(EVERYTHING, { textDocument: ['diagnostic'] }),
  })
  expect(sent.initialized.capabilities).not.toHaveProperty('diagnosticProvider')
  sent.open(URI, NOTE)
  await sent.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 1)
  expect(sent.refreshes()).toBe(0)
})
