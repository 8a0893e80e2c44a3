import { expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { afterEdit } from './support/applied-edit.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'

/** What a server may ask of a client that said it can do everything. */
const REQUESTS = [
  'client/registerCapability',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/workspaceFolders',
  'window/showDocument',
  'window/showMessageRequest',
]

test('a client that refuses all that it promised is served all the same', async () => {
  const folder = folderOf({ '.outreachlintrc.yaml': 'rules:\n  repeated-wrd: off\n' })
  const client = await connect({ folders: [folder.root], refuses: REQUESTS, logs: /refused/ })
  const uri = client.open(addressOf(folder.path('a.md')), NOTE)
  client.settingsChanged(null)
  client.foldersChanged([], [folder.root])
  client.edit(uri, { start: 0, end: 0, text: '\n' })
  client.save(uri)
  const [problem] = await client.pull(uri)
  expect(problem?.range).toEqual(client.rangeOf(uri, 'of of'))
  const [best] = await client.actions(uri, client.rangeOf(uri, 'of of'))
  expect(afterEdit(client.document(uri), best?.edit)).toContain('talk of parsers')
  const config = addressOf(folder.path('.outreachlintrc.yaml'))
  await client.untilPublished(config, ({ diagnostics }) => diagnostics.length === 1)
  await expect(client.execute('outreachLint.openRulePage', ['repeated-word'])).rejects.toThrow()
  expect(await client.pull(uri)).toHaveLength(1)
})

test('a client that has nothing to say of itself is served what every client can take', async () => {
  const client = await connect({ capabilities: {} })
  expect(Object.keys(client.initialized.capabilities).sort()).toEqual([
    'hoverProvider',
    'textDocumentSync',
  ])
  const uri = client.open('untitled:a', NOTE)
  const { diagnostics } = await client.untilPublished(uri, (last) => last.diagnostics.length === 1)
  expect(diagnostics[0]?.range).toEqual(client.rangeOf(uri, 'of of'))
  expect(await client.hover(uri, client.rangeOf(uri, 'of of').start)).not.toBeNull()
  client.settingsChanged({ outreachLint: { rules: { 'repeated-word': 'off' } } })
  await client.untilPublished(uri, (last) => last.diagnostics.length === 0)
  expect(client.record.of('client/registerCapability')).toEqual([])
})

test('a client that knows one folder only by the older names is understood', async () => {
  const folder = folderOf({ '.outreachlintrc.yaml': 'rules:\n  repeated-word: off\n' })
  const { workspaceFolders: _, ...workspace } = EVERYTHING.workspace ?? {}
  const client = await connect({
    folders: [folder.root],
    capabilities: { ...EVERYTHING, workspace },
    greeting: { workspaceFolders: null },
  })
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect(await client.pull(uri)).toEqual([])
})
