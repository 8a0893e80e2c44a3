import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver/node'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING, PUSHED, without } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { type ClientOptions, connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const OFF = 'rules:\n  repeated-word: off\n'
const BROKEN = 'rules:\n  repeated-wrd: off\n'

/** A folder with a template and other files, open in a client that knows it. */
async function opened(files: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const folder = folderOf({ 'notes/a.md': NOTE, ...files })
  const client = await connect({ folders: [folder.root], ...options })
  if (!options.capabilities) await client.registered('workspace/didChangeWatchedFiles')
  return {
    folder,
    client,
    template: client.open(addressOf(folder.path('notes/a.md')), NOTE),
    address: (name: string) => addressOf(folder.path(name)),
    /** Writes a file, or deletes it, and tells the server as an editor does that watches files. */
    change(name: string, text: string | null) {
      const path = folder.path(name)
      if (text === null) rmSync(path)
      else writeFileSync(path, text)
      const type = text === null ? FileChangeType.Deleted : FileChangeType.Changed
      const told = client.filesChanged([path], type)
      expect(told, `Does the server watch ${name}?`).toBe(true)
    },
    rules: async () =>
      (await client.pull(addressOf(folder.path('notes/a.md')))).map((one) => one.code),
  }
}

describe('mistakes in a config', () => {
  test('are sent for the config, open or not, and go when it is mended', async () => {
    const { client, address, change, rules } = await opened({ '.outreachlintrc.yaml': BROKEN })
    const uri = address('.outreachlintrc.yaml')
    expect(await rules()).toEqual(['repeated-word'])
    const { diagnostics } = await client.untilPublished(uri, (last) => last.diagnostics.length > 0)
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } },
        severity: DiagnosticSeverity.Error,
        source: 'outreach-lint',
        code: 'config-problem',
        message: expect.stringContaining('repeated-word'),
      },
    ])
    change('.outreachlintrc.yaml', OFF)
    await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
    expect(await rules()).toEqual([])
  })

  test('a rule of the team holds as soon as the config has it', async () => {
    const { change, rules } = await opened({ '.outreachlintrc.yaml': OFF })
    expect(await rules()).toEqual([])
    const team = 'phraseRules: { no-parsers: { phrases: [parsers], message: "No {words}" } }\n'
    change('.outreachlintrc.yaml', OFF + team)
    expect(await rules()).toEqual(['no-parsers'])
    change('.outreachlintrc.yaml', OFF)
    expect(await rules()).toEqual([])
  })

  test('stand where an editor shows the words, which hides a byte order mark', async () => {
    const { client, address, rules } = await opened({
      '.outreachlintrc.yaml': '\uFEFFtol: hubspot\n',
    })
    await rules()
    const uri = address('.outreachlintrc.yaml')
    const { diagnostics } = await client.untilPublished(uri, (last) => last.diagnostics.length > 0)
    expect(diagnostics.map(({ range }) => range.start)).toEqual([{ line: 0, character: 0 }])
  })

  test('are sent once, however often the template changes', async () => {
    const { client, address, template, rules } = await opened({ '.outreachlintrc.yaml': BROKEN })
    const uri = address('.outreachlintrc.yaml')
    await client.untilPublished(uri, (last) => last.diagnostics.length > 0)
    for (let count = 0; count < 10; count++) {
      client.edit(template, { start: 0, end: 0, text: '\n' })
      await rules()
    }
    expect(client.published(uri)).toHaveLength(1)
  })

  test('show while the config is edited, unsaved, and go when they are mended', async () => {
    const { client, address, rules } = await opened({ '.outreachlintrc.yaml': OFF })
    expect(await rules()).toEqual([])
    const uri = client.open(address('.outreachlintrc.yaml'), OFF, 'yaml')
    client.replace(uri, 'repeated-word', 'repeated-wrd')
    const { diagnostics } = await client.untilPublished(uri, (last) => last.diagnostics.length > 0)
    expect(diagnostics[0]?.range).toEqual(client.rangeOf(uri, 'repeated-wrd'))
    expect(await rules()).toEqual(['repeated-word'])
    client.replace(uri, 'repeated-wrd', 'repeated-word')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
    expect(await rules()).toEqual([])
  })

  test('show in a config that holds for no open template', async () => {
    const { client, address } = await opened({ 'other/.outreachlintrc.json': '{ "tol": 1 }' })
    const uri = client.open(address('other/.outreachlintrc.json'), '{ "tol": 1 }', 'jsonc')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 1)
    client.rewrite(uri, '{ "tool": "hubspot" }')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
  })

  test('in a config of any name show where it is extended', async () => {
    const { client, address, rules } = await opened({
      '.outreachlintrc.yaml': 'extends: ./team/base.yaml\n',
      'team/base.yaml': BROKEN,
    })
    expect(await rules()).toEqual(['repeated-word'])
    await client.untilPublished(address('team/base.yaml'), (last) => last.diagnostics.length === 1)
  })

  test('go with what was not saved when the config is closed', async () => {
    const { client, address, rules } = await opened({ '.outreachlintrc.yaml': OFF })
    const uri = client.open(address('.outreachlintrc.yaml'), BROKEN, 'yaml')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 1)
    client.close(uri)
    await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
    expect(await rules()).toEqual([])
  })

  test('are sent under the address by which the config is open', async () => {
    const { client, folder } = await opened({ 'team [ä]/.outreachlintrc.yaml': BROKEN })
    // Editors differ in what they escape.
    const uri = `file://${folder.root}/team%20[%C3%A4]/.outreachlintrc.yaml`
    client.open(uri, BROKEN, 'yaml')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 1)
    // When it is closed, nothing is left under that address.
    client.close(uri)
    await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
  })

  test('are not in a file that only looks like one', async () => {
    const { client, address, rules } = await opened({
      'package.json': '{ "keywords": ["outreachLint"] }',
    })
    client.open(address('package.json'), '{ "keywords": ["outreachLint"], "tol": 1 }', 'json')
    expect(await rules()).toEqual(['repeated-word'])
    expect(client.published(address('package.json')).flatMap((one) => one.diagnostics)).toEqual([])
  })

  test('stay shown to a client that is sent everything', async () => {
    const { client, address, template } = await opened(
      { '.outreachlintrc.yaml': OFF },
      { capabilities: PUSHED },
    )
    const uri = client.open(address('.outreachlintrc.yaml'), OFF, 'yaml')
    client.replace(uri, 'repeated-word', 'repeated-wrd')
    await client.untilPublished(uri, (last) => last.diagnostics.length === 1)
    await client.untilPublished(template, (last) => last.diagnostics.length === 1)
    client.edit(template, { start: 0, end: 0, text: '\n' })
    await client.untilPublished(template, ({ version }) => version === 2)
    expect(client.published(uri).at(-1)?.diagnostics).toHaveLength(1)
  })
})

describe('a config that changes', () => {
  test('on disk brings a refresh, and new results', async () => {
    const { client, change, rules } = await opened({ '.outreachlintrc.yaml': '{}\n' })
    expect(await rules()).toEqual(['repeated-word'])
    const before = client.refreshes()
    change('.outreachlintrc.yaml', OFF)
    await client.untilRefreshed(before)
    expect(await rules()).toEqual([])
  })

  test('on disk brings new results to a client that is sent everything', async () => {
    const { client, change, template } = await opened(
      { '.outreachlintrc.yaml': '{}\n' },
      { capabilities: PUSHED },
    )
    await client.registered('workspace/didChangeWatchedFiles')
    await client.untilPublished(template, (last) => last.diagnostics.length === 1)
    change('.outreachlintrc.yaml', OFF)
    await client.untilPublished(template, (last) => last.diagnostics.length === 0)
  })

  test('where it is only extended does so too', async () => {
    const { client, change, rules } = await opened({
      '.outreachlintrc.yaml': 'extends: ./team/base.json\n',
      'team/base.json': '{}',
    })
    expect(await rules()).toEqual(['repeated-word'])
    const before = client.refreshes()
    change('team/base.json', '{ "rules": { "repeated-word": "off" } }')
    await client.untilRefreshed(before)
    expect(await rules()).toEqual([])
  })

  test.each([
    ['.outreachlintrc.json', '{ "rules": { "repeated-word": "off" } }'],
    ['.outreachlintrc.jsonc', '// Ours\n{ "rules": { "repeated-word": "off" }, }'],
    ['.outreachlintrc.yaml', OFF],
    ['notes/.outreachlintrc.yml', OFF],
    ['package.json', '{ "outreachLint": { "rules": { "repeated-word": "off" } } }'],
  ])('from nothing to %s, and back, counts', async (name, text) => {
    const { client, change, rules } = await opened({})
    expect(await rules()).toEqual(['repeated-word'])
    const first = client.refreshes()
    change(name, text)
    await client.untilRefreshed(first)
    expect(await rules()).toEqual([])
    const second = client.refreshes()
    change(name, null)
    await client.untilRefreshed(second)
    expect(await rules()).toEqual(['repeated-word'])
  })

  test('by a key that a manifest gains and loses in the editor counts', async () => {
    const without = '{ "name": "ours" }'
    const { client, address, rules } = await opened({ 'package.json': without })
    expect(await rules()).toEqual(['repeated-word'])
    const uri = client.open(address('package.json'), without, 'json')
    const first = client.refreshes()
    client.rewrite(uri, '{ "outreachLint": { "rules": { "repeated-word": "off" } } }')
    await client.untilRefreshed(first)
    expect(await rules()).toEqual([])
    const second = client.refreshes()
    client.rewrite(uri, without)
    await client.untilRefreshed(second)
    expect(await rules()).toEqual(['repeated-word'])
  })

  test('nearer to the template wins', async () => {
    const { client, change, rules } = await opened({ '.outreachlintrc.yaml': OFF })
    expect(await rules()).toEqual([])
    const before = client.refreshes()
    change('notes/.outreachlintrc.yaml', '{}\n')
    await client.untilRefreshed(before)
    expect(await rules()).toEqual(['repeated-word'])
  })

  test('is told to nobody where no template could care', async () => {
    const { client, change, rules } = await opened({ 'data/prices.json': '{}' })
    expect(await rules()).toEqual(['repeated-word'])
    change('data/prices.json', '{ "a": 1 }')
    // By the next answer the change has been read.
    await rules()
    expect(client.refreshes()).toBe(0)
  })

  test('brings new results to a client that cannot be told to ask again', async () => {
    const { client, change, template } = await opened(
      { '.outreachlintrc.yaml': '{}\n' },
      { capabilities: without(EVERYTHING, { workspace: ['diagnostics'] }) },
    )
    expect(client.initialized.capabilities).not.toHaveProperty('diagnosticProvider')
    await client.registered('workspace/didChangeWatchedFiles')
    await client.untilPublished(template, (last) => last.diagnostics.length === 1)
    change('.outreachlintrc.yaml', OFF)
    await client.untilPublished(template, (last) => last.diagnostics.length === 0)
    expect(client.refreshes()).toBe(0)
  })
})

test('a client that cannot watch files is not asked to', async () => {
  const { client, rules } = await opened(
    {},
    { capabilities: without(EVERYTHING, { workspace: ['didChangeWatchedFiles'] }) },
  )
  await rules()
  const methods = client.record
    .of<{ registrations: { method: string }[] }>('client/registerCapability')
    .flatMap(({ registrations }) => registrations.map(({ method }) => method))
  expect(methods).toEqual(['workspace/didChangeConfiguration'])
})
