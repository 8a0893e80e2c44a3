import { expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING, without } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { type Client, connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const OFF = 'rules:\n  repeated-word: off\n'

async function rulesOf(client: Client, uri: string) {
  return (await client.pull(uri)).map(({ code }) => code)
}

test('two folders with two configs are each their own', async () => {
  const folder = folderOf({
    'one/.outreachlintrc.yaml': OFF,
    'one/deep/a.md': NOTE,
    'two/.outreachlintrc.json': '{ "rules": { "repeated-word": "error" } }',
    'two/a.md': NOTE,
    'three/a.md': NOTE,
  })
  const client = await connect({ folders: [folder.path('one'), folder.path('two')] })
  const severities = []
  for (const name of ['one/deep/a.md', 'two/a.md', 'three/a.md']) {
    const uri = client.open(addressOf(folder.path(name)), NOTE)
    severities.push((await client.pull(uri)).map(({ severity }) => severity))
  }
  // The third lies in no folder that is open, and is linted all the same.
  expect(severities).toEqual([[], [1], [2]])
})

test('a mistake in the config of one folder does not keep another from being mended', async () => {
  const folder = folderOf({
    'one/.outreachlintrc.yaml': 'rules:\n  repeated-wrd: off\n',
    'two/.outreachlintrc.yaml': '{}\n',
  })
  const client = await connect({ folders: [folder.path('one'), folder.path('two')] })
  const [one = '', two = ''] = ['one', 'two'].map((name) =>
    client.open(addressOf(folder.path(`${name}/a.md`)), NOTE),
  )
  await client.pull(one)
  const config = addressOf(folder.path('one/.outreachlintrc.yaml'))
  await client.untilPublished(config, ({ diagnostics }) => diagnostics.length === 1)
  const everything = async (uri: string) =>
    (await client.actions(uri, client.rangeOf(uri, 'of of'), ['source.fixAll'])).length
  expect(await everything(one)).toBe(0)
  expect(await everything(two)).toBe(1)
})

test('a document that was never saved belongs to the first folder', async () => {
  const folder = folderOf({ 'one/.outreachlintrc.yaml': OFF, 'two/x.md': '' })
  const client = await connect({ folders: [folder.path('one'), folder.path('two')] })
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect(await rulesOf(client, uri)).toEqual([])

  client.state.folders = [folder.path('two')]
  const first = client.refreshes()
  client.foldersChanged([], [folder.path('one')])
  await client.untilRefreshed(first)
  expect(await rulesOf(client, uri)).toEqual(['repeated-word'])

  client.state.folders = []
  const second = client.refreshes()
  client.foldersChanged([], [folder.path('two')])
  await client.untilRefreshed(second)
  expect(await rulesOf(client, uri)).toEqual(['repeated-word'])

  client.state.folders = [folder.path('one')]
  const third = client.refreshes()
  client.foldersChanged([folder.path('one')], [])
  await client.untilRefreshed(third)
  expect(await rulesOf(client, uri)).toEqual([])
})

test('folders that the client refuses to tell leave everything as it was', async () => {
  const folder = folderOf({ 'one/.outreachlintrc.yaml': OFF })
  const client = await connect({
    folders: [folder.path('one')],
    refuses: ['workspace/workspaceFolders'],
    logs: /workspace\/workspaceFolders is refused/,
  })
  const uri = client.open('untitled:Untitled-1', NOTE)
  client.foldersChanged([folder.path('two')], [])
  expect(await rulesOf(client, uri)).toEqual([])
  expect(await rulesOf(client, uri)).toEqual([])
})

test('a client that knows but one folder says which', async () => {
  const folder = folderOf({ '.outreachlintrc.yaml': OFF })
  const client = await connect({
    folders: [folder.root],
    capabilities: without(EVERYTHING, { workspace: ['workspaceFolders'] }),
  })
  expect(client.initialized.capabilities.workspace?.workspaceFolders).toBeUndefined()
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect(await rulesOf(client, uri)).toEqual([])
})

test('without any folder, documents are linted by the settings alone', async () => {
  const client = await connect({ settings: () => ({ rules: { 'repeated-word': 'error' } }) })
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect((await client.pull(uri)).map(({ severity }) => severity)).toEqual([1])
})
