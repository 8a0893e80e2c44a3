import { expect, test } from 'vitest'
import { PUSHED } from './support/abilities.ts'
import { type Client, connect } from './support/client.ts'
import { rangeIn } from './support/client-document.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `---
account: free
---

# LinkedIn sequence

Some words on it.

## Step 1: Connection request

> Hi {{first_name}}, your talk of parsers 😀 stayed with me.

**Step 2: Message, 3 days later**

\`\`\`
{Hello|Good morning}, how are the parsers?
\`\`\`
`

interface Told {
  readonly uri: string
  readonly version: number
  readonly messages: readonly {
    readonly range: { readonly start: object; readonly end: object }
    readonly channel: string
    readonly step: number | null
    readonly characters: object
    readonly limit: number | null
  }[]
}

const told = (client: Client) => client.record.of<Told>('outreachLint/messages')
const wanting = (options: Parameters<typeof connect>[0] = {}) =>
  connect({ initializationOptions: { messages: true }, ...options })

test('a client that wants them is told the messages of each version that is analysed', async () => {
  const client = await wanting()
  client.open(URI, TEXT)
  await client.pull(URI)
  const from = (words: string) => TEXT.indexOf(words)
  expect(told(client)).toEqual([
    {
      uri: URI,
      version: 1,
      messages: [
        {
          range: rangeIn(TEXT, {
            start: from('## Step 1'),
            end: from('stayed with me.') + 'stayed with me.'.length,
          }),
          channel: 'connection-note',
          step: 1,
          characters: { shortest: 49, asWritten: 49, longest: 49 },
          limit: 200,
        },
        {
          range: rangeIn(TEXT, { start: from('**Step 2'), end: TEXT.length - 1 }),
          channel: 'direct-message',
          step: 2,
          characters: { shortest: 27, asWritten: 27, longest: 34 },
          limit: 8000,
        },
      ],
    },
  ])
  client.replace(URI, ' parsers 😀', '')
  await client.pull(URI)
  const [, last] = told(client)
  expect(last?.version).toBe(2)
  expect(last?.messages[0]?.characters).toEqual({ shortest: 38, asWritten: 38, longest: 38 })
})

test('nobody is told twice of the same version', async () => {
  const client = await wanting()
  client.open(URI, TEXT)
  for (let count = 0; count < 5; count++) {
    await client.pull(URI)
    await client.hover(URI, { line: 0, character: 0 })
    await client.actions(URI, client.rangeOf(URI, 'Hi'))
  }
  expect(told(client)).toHaveLength(1)
})

test('a document without messages has none, and one that is none to lint too', async () => {
  const client = await wanting()
  client.open(URI, '# Notes\n\nNothing here.\n')
  client.open('untitled:data', '{}', 'json')
  await client.pull(URI)
  await client.pull('untitled:data')
  expect(told(client)).toEqual([
    { uri: URI, version: 1, messages: [] },
    { uri: 'untitled:data', version: 1, messages: [] },
  ])
})

test('other settings bring other limits', async () => {
  const client = await wanting({ settings: () => ({ account: 'premium' }) })
  client.open(URI, TEXT.replace('account: free\n', 'title: x\n'))
  await client.pull(URI)
  expect(told(client).at(-1)?.messages[0]?.limit).toBe(300)
  client.state.settings = () => ({ account: 'free' })
  const before = client.refreshes()
  client.settingsChanged(null)
  await client.untilRefreshed(before)
  await client.pull(URI)
  expect(told(client).at(-1)).toMatchObject({ version: 1, messages: [{ limit: 200 }, {}] })
})

test('a client that is sent diagnostics is told with them', async () => {
  const client = await wanting({ capabilities: PUSHED })
  client.open(URI, TEXT)
  await client.untilPublished(URI, ({ version }) => version === 1)
  expect(told(client).map(({ version }) => version)).toEqual([1])
})

test.each([
  ['does not say', undefined],
  ['says no', { messages: false }],
  ['says something else', 'messages'],
])('a client that %s is told nothing', async (_, initializationOptions) => {
  const client = await connect({ initializationOptions })
  client.open(URI, TEXT)
  await client.pull(URI)
  expect(told(client)).toEqual([])
})
