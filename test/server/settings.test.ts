import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING, PUSHED, without } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { type Client, connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const URI = 'untitled:Untitled-1'
const OFF = { rules: { 'repeated-word': 'off' } }
const PUSHES_SETTINGS = without(EVERYTHING, { workspace: ['configuration'] })

async function rulesOf(client: Client, uri: string) {
  return (await client.pull(uri)).map(({ code }) => code)
}

/** What the user was told, by whichever way. */
function told(client: Client): string[] {
  return [
    ...client.record.of<{ message: string }>('window/showMessage'),
    ...client.record.of<{ message: string }>('window/showMessageRequest'),
  ].map(({ message }) => message)
}

describe('a client that is asked for settings', () => {
  test('is asked for each document, once', async () => {
    const scopes: string[] = []
    const client = await connect({
      settings: (scope) => {
        scopes.push(scope)
        return OFF
      },
    })
    const uris = ['untitled:a', 'untitled:b']
    for (const uri of uris) client.open(uri, NOTE)
    for (const uri of [...uris, ...uris]) {
      expect(await rulesOf(client, uri)).toEqual([])
      client.edit(uri, { start: 0, end: 0, text: '\n' })
    }
    expect(scopes.sort()).toEqual(uris)
  })

  test('is asked anew for a document that was closed meanwhile', async () => {
    const scopes: string[] = []
    const client = await connect({
      settings: (scope) => {
        scopes.push(scope)
        return OFF
      },
    })
    for (let count = 0; count < 2; count++) {
      client.open(URI, NOTE)
      expect(await rulesOf(client, URI)).toEqual([])
      client.close(URI)
    }
    expect(scopes).toEqual([URI, URI])
  })

  test('says when they change, and is asked again', async () => {
    const client = await connect({ settings: () => OFF })
    await client.registered('workspace/didChangeConfiguration')
    client.open(URI, NOTE)
    expect(await rulesOf(client, URI)).toEqual([])
    client.state.settings = () => ({})
    const before = client.refreshes()
    client.settingsChanged(null)
    await client.untilRefreshed(before)
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
  })

  test('may answer for each folder in its own way', async () => {
    const folder = folderOf({ 'one/a.md': NOTE, 'two/a.md': NOTE })
    const client = await connect({
      folders: [folder.path('one'), folder.path('two')],
      settings: (scope) => (scope.includes('/two/') ? OFF : {}),
    })
    const uris = ['one/a.md', 'two/a.md'].map((name) => addressOf(folder.path(name)))
    for (const uri of uris) client.open(uri, NOTE)
    const found = await Promise.all(uris.map((uri) => rulesOf(client, uri)))
    expect(found).toEqual([['repeated-word'], []])
  })

  test('may refuse to answer: the defaults hold', async () => {
    const client = await connect({ refuses: ['workspace/configuration'], logs: /settings/ })
    client.open(URI, NOTE)
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
  })

  test.each([
    ['nothing', null],
    ['a text', 'strict'],
    ['a list', ['strict']],
    ['a number', 7],
    ['nothing for each key', { preset: null, rules: null, variables: null, enable: null }],
  ])('may answer %s: the defaults hold', async (_, settings) => {
    const client = await connect({ settings: () => settings })
    client.open(URI, NOTE)
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
  })
})

describe('a client that sends settings', () => {
  test('may do so in its greeting, and again later', async () => {
    const client = await connect({
      capabilities: PUSHES_SETTINGS,
      initializationOptions: { outreachLint: OFF },
    })
    client.open(URI, NOTE)
    expect(await rulesOf(client, URI)).toEqual([])
    const first = client.refreshes()
    client.settingsChanged({ outreachLint: { rules: { 'repeated-word': 'error' } } })
    await client.untilRefreshed(first)
    expect((await client.pull(URI)).map(({ severity }) => severity)).toEqual([1])
    client.settingsChanged({ outreachLint: { enable: false } })
    await client.untilRefreshed(first + 1)
    expect(await rulesOf(client, URI)).toEqual([])
    client.settingsChanged({ outreachLint: {} })
    await client.untilRefreshed(first + 2)
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
  })

  test('keeps them where it tells of a change and sends none', async () => {
    const client = await connect({
      capabilities: PUSHES_SETTINGS,
      initializationOptions: { outreachLint: OFF },
    })
    client.open(URI, NOTE)
    for (const settings of [null, {}, { other: 1 }, 'x']) client.settingsChanged(settings)
    expect(await rulesOf(client, URI)).toEqual([])
  })

  test('gets new results where they are sent to it', async () => {
    const client = await connect({
      capabilities: without(PUSHED, { workspace: ['configuration'] }),
      initializationOptions: { outreachLint: OFF },
    })
    client.open(URI, NOTE)
    await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 0)
    client.settingsChanged({ outreachLint: {} })
    await client.untilPublished(URI, ({ diagnostics }) => diagnostics.length === 1)
  })
})

describe('a config', () => {
  test.each(['.outreachlintrc.yaml', 'package.json'])(
    'in %s leaves nothing to the settings that mirror it',
    async (name) => {
      const text = name === 'package.json' ? '{ "outreachLint": {} }' : '{}\n'
      const folder = folderOf({ 'with/a.md': NOTE, [`with/${name}`]: text, 'without/a.md': NOTE })
      const client = await connect({ folders: [folder.root], settings: () => OFF })
      const [held, free] = ['with/a.md', 'without/a.md'].map((file) =>
        client.open(addressOf(folder.path(file)), NOTE),
      )
      expect(await rulesOf(client, held ?? '')).toEqual(['repeated-word'])
      expect(await rulesOf(client, free ?? '')).toEqual([])
    },
  )

  test('that is broken does so too', async () => {
    const folder = folderOf({ '.outreachlintrc.json': '{ "rules": ' })
    const client = await connect({ folders: [folder.root], settings: () => OFF })
    const uri = client.open(addressOf(folder.path('a.md')), NOTE)
    expect(await rulesOf(client, uri)).toEqual(['repeated-word'])
    const config = addressOf(folder.path('.outreachlintrc.json'))
    await client.untilPublished(config, ({ diagnostics }) => diagnostics.length > 0)
  })

  test('has no say in whether to lint at all', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': 'rules: { repeated-word: error }\n' })
    const client = await connect({ folders: [folder.root], settings: () => ({ enable: false }) })
    const uri = client.open(addressOf(folder.path('a.md')), NOTE)
    expect(await rulesOf(client, uri)).toEqual([])
    expect(await client.actions(uri, client.rangeOf(uri, 'of of'))).toEqual([])
    expect(await client.hover(uri, client.rangeOf(uri, 'of of').start)).toBeNull()
  })
})

test('each setting that mirrors the config holds', async () => {
  const text =
    '# Connection note\n\n> Hi {{first_name}}, I am {{sender_name}} of [My Company]. {{hook}} brings me to you.\n'
  const client = await connect()
  const found = async (settings: unknown) => {
    client.state.settings = () => settings
    client.settingsChanged(null)
    client.open(URI, text)
    const codes = await rulesOf(client, URI)
    client.close(URI)
    return codes
  }
  const plain = await found({})
  expect(plain).not.toContain('unknown-placeholder')
  expect(await found({ variables: ['first_name', 'hook'] })).toContain('unknown-placeholder')
  expect(await found({ variables: ['first_name', 'hook', 'sender_name'] })).toEqual(plain)
  expect(await found({ rules: { 'unfilled-placeholder': 'off' } })).not.toContain(
    'unfilled-placeholder',
  )
})

describe('a mistake in the settings', () => {
  const MISTAKEN = { preset: 'strickt', rules: { 'repeated-wrd': 'off' } }

  test('is told once, whatever number of documents it holds for', async () => {
    const client = await connect({ settings: () => MISTAKEN })
    for (const uri of ['untitled:a', 'untitled:b', 'untitled:c']) {
      client.open(uri, NOTE)
      expect(await rulesOf(client, uri)).toEqual(['repeated-word'])
    }
    const [first, second, ...others] = told(client)
    expect(first).toMatch(/^Outreach Lint settings: .*strict/)
    expect(second).toMatch(/^Outreach Lint settings: .*repeated-word/)
    expect(others).toEqual([])
  })

  test('is told again only when the settings have changed and it is still there', async () => {
    const client = await connect({ settings: () => MISTAKEN })
    client.open(URI, NOTE)
    await rulesOf(client, URI)
    client.state.settings = () => ({ rules: { 'repeated-word': 'off' } })
    client.settingsChanged(null)
    expect(await rulesOf(client, URI)).toEqual([])
    expect(told(client)).toHaveLength(2)
  })

  test('does no harm where the client cannot be told', async () => {
    const client = await connect({
      settings: () => MISTAKEN,
      refuses: ['window/showMessageRequest', 'window/showMessage'],
    })
    client.open(URI, NOTE)
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
    expect(await rulesOf(client, URI)).toEqual(['repeated-word'])
  })

  test('is told of what a client sends, too', async () => {
    const client = await connect({
      capabilities: PUSHES_SETTINGS,
      initializationOptions: { outreachLint: MISTAKEN },
    })
    client.open(URI, NOTE)
    await rulesOf(client, URI)
    expect(told(client)).toHaveLength(2)
  })
})
