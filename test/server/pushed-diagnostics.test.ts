import { expect, test } from 'vitest'
import { LITTLE, PUSHED } from './support/abilities.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const PITCH =
  '# Connection note\n\n> Hi {{first_name}}, loved your talk at {{event}}. We help teams like {{company}} ship.\n> Are you free for a demo?\n'
const URI = 'untitled:Untitled-1'

test('what is open is sent with the version that it is for', async () => {
  const client = await connect({ capabilities: PUSHED })
  client.open(URI, NOTE)
  const { diagnostics } = await client.untilPublished(URI, ({ version }) => version === 1)
  expect(diagnostics.map(({ code, range }) => ({ code, range }))).toEqual([
    { code: 'repeated-word', range: client.rangeOf(URI, 'of of') },
  ])

  client.replace(URI, 'of of', 'of')
  expect((await client.untilPublished(URI, ({ version }) => version === 2)).diagnostics).toEqual([])
})

test('of quick changes only the last is sent, or few', async () => {
  const client = await connect({ capabilities: PUSHED })
  client.open(URI, NOTE)
  for (let count = 0; count < 20; count++) {
    client.edit(URI, { start: 0, end: 0, text: '\n' })
    // The server has read each change by itself.
    await client.connection.sendRequest('no/such/request').catch(() => {})
  }
  const last = await client.untilPublished(URI, ({ version }) => version === 21)
  expect(last.diagnostics[0]?.range).toEqual(client.rangeOf(URI, 'of of'))
  expect(client.published(URI).length).toBeLessThan(15)
  // Nothing follows that would bring an older version back.
  client.leaves()
  await client.end()
  expect(client.published(URI).at(-1)?.version).toBe(21)
})

test('each document has a pause of its own', async () => {
  const client = await connect({ capabilities: PUSHED })
  const uris = ['untitled:a', 'untitled:b', 'untitled:c']
  for (const uri of uris) client.open(uri, NOTE)
  for (const uri of uris)
    await client.untilPublished(uri, ({ diagnostics }) => diagnostics.length === 1)
})

test('closing takes away what was sent, and nothing comes after it', async () => {
  const client = await connect({ capabilities: PUSHED })
  client.open(URI, NOTE)
  await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 1)
  client.edit(URI, { start: 0, end: 0, text: '\n' })
  client.close(URI)
  await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 0)
  // Another document's turn comes later than any that this one could still have had.
  client.open('untitled:other', NOTE)
  await client.untilPublished('untitled:other', ({ diagnostics }) => diagnostics.length === 1)
  expect(client.published(URI).at(-1)?.diagnostics).toEqual([])
})

test('closing and opening again at once shows the new text', async () => {
  const client = await connect({ capabilities: PUSHED })
  client.open(URI, NOTE)
  await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 1)
  client.close(URI)
  client.open(URI, `\n${NOTE}`)
  const range = client.rangeOf(URI, 'of of')
  await client.untilPublished(
    URI,
    ({ diagnostics: [one] }) => one?.range.end.line === range.end.line,
  )
})

test('a client that knows neither versions nor evidence is sent none', async () => {
  const client = await connect({ capabilities: LITTLE })
  client.open(URI, PITCH)
  const params = await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length > 0)
  expect(params).not.toHaveProperty('version')
  const [pitch] = params.diagnostics.filter(({ code }) => code === 'pitch-in-first-message')
  expect(pitch).toBeDefined()
  expect(pitch).not.toHaveProperty('relatedInformation')
})

test('a client that knows both is sent both', async () => {
  const client = await connect({ capabilities: PUSHED })
  client.open(URI, PITCH)
  const { diagnostics } = await client.untilPublished(URI, ({ version }) => version === 1)
  const [pitch] = diagnostics.filter(({ code }) => code === 'pitch-in-first-message')
  expect(pitch?.relatedInformation?.map(({ location }) => location)).toEqual([
    { uri: URI, range: client.rangeOf(URI, 'free for a demo') },
  ])
})
