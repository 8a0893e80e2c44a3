import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LSPErrorCodes, type ShowDocumentParams } from 'vscode-languageserver/node'
import { registry } from '../../rules/index.ts'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING, without } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { connect } from './support/client.ts'
import { SERVER } from './support/server-process.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const COMMAND = 'outreachLint.openRulePage'

test('the command shows the page of every rule, which lies beside the server', async () => {
  const client = await connect()
  expect(client.initialized.capabilities.executeCommandProvider).toEqual({ commands: [COMMAND] })
  for (const id of registry.keys()) await client.execute(COMMAND, [id])
  const shown = client.record.of<ShowDocumentParams>('window/showDocument')
  expect(shown).toHaveLength(registry.size)
  for (const [index, id] of [...registry.keys()].entries()) {
    const { uri = '', external, takeFocus } = shown[index] ?? {}
    expect({ external, takeFocus }).toEqual({ external: undefined, takeFocus: true })
    const file = fileURLToPath(uri)
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(`# ${id}`)
  }
})

test('no page is linted where it lies beside the server, whatever name leads there', async () => {
  const client = await connect({ initializationOptions: { messages: true } })
  const link = folderOf({}).path('linked')
  symlinkSync(path.dirname(SERVER), link, 'junction')
  for (const folder of [path.dirname(SERVER), link])
    for (const id of registry.keys()) {
      const file = path.join(folder, 'pages', `${id}.md`)
      const uri = client.open(addressOf(file), readFileSync(file, 'utf8'))
      expect(await client.pull(uri), file).toEqual([])
      client.close(uri)
    }
  const told = client.record.of<{ messages: unknown[] }>('outreachLint/messages')
  expect(told.flatMap(({ messages }) => messages)).toEqual([])
})

test('a template that is named as a rule is linted', async () => {
  const folder = folderOf({})
  const client = await connect()
  const uri = client.open(addressOf(folder.path('pages/repeated-word.md')), NOTE)
  expect(await client.pull(uri)).toHaveLength(1)
})

test('the action on a finding runs that command', async () => {
  const client = await connect()
  const uri = client.open('untitled:a', NOTE)
  const actions = await client.actions(uri, client.rangeOf(uri, 'of of'))
  const { command } = actions.find(({ title }) => title === 'Explain repeated-word') ?? {}
  expect(command?.command).toBe(COMMAND)
  await client.execute(command?.command ?? '', command?.arguments)
  expect(client.record.of<ShowDocumentParams>('window/showDocument')).toHaveLength(1)
})

test.each([
  ['a rule that is mistyped', COMMAND, ['repeated-wrod'], /repeated-wrod.*repeated-word/],
  ['a rule that is unlike any', COMMAND, ['zzz'], /zzz/],
  ['a path', COMMAND, ['../../../../etc/passwd'], /etc\/passwd/],
  ['a name that every object has', COMMAND, ['constructor'], /constructor/],
  ['no rule', COMMAND, [], /rule/],
  ['no arguments', COMMAND, undefined, /rule/],
  ['a number', COMMAND, [42], /rule/],
  ['nothing for a rule', COMMAND, [null], /rule/],
  ['an object', COMMAND, [{ rule: 'repeated-word' }], /rule/],
  ['a list', COMMAND, [['repeated-word']], /rule/],
  ['arguments that are no list', COMMAND, { 0: 'repeated-word' }, /rule/],
  ['nothing for arguments', COMMAND, null, /rule/],
  ['another command', 'outreachLint.fixAll', [], /outreachLint\.fixAll/],
])('the command refuses %s kindly', async (_, command, args, message) => {
  const client = await connect()
  const asked = client.connection.sendRequest('workspace/executeCommand', {
    command,
    arguments: args,
  })
  const error = await asked.then(Object, Object)
  expect(error).toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringMatching(message),
  })
  expect(error.message).not.toMatch(/\[object|undefined|null|failed with message|\.$/)
  expect(client.record.of('window/showDocument')).toEqual([])
})

test('a client that cannot show a document is offered no page', async () => {
  const client = await connect({ capabilities: without(EVERYTHING, { window: ['showDocument'] }) })
  expect(client.initialized.capabilities).not.toHaveProperty('executeCommandProvider')
  const uri = client.open('untitled:a', NOTE)
  const actions = await client.actions(uri, client.rangeOf(uri, 'of of'))
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter(({ command }) => command)).toEqual([])
})

test('a client that fails to show it is told so', async () => {
  const client = await connect({ refuses: ['window/showDocument'] })
  await expect(client.execute(COMMAND, ['repeated-word'])).rejects.toThrow()
  const uri = client.open('untitled:a', NOTE)
  expect(await client.pull(uri)).toHaveLength(1)
})
