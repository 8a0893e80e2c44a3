import { expect, test } from 'vitest'
import { type CodeAction, LSPErrorCodes } from 'vscode-languageserver/node'
import { EVERYTHING, LITTLE } from './support/abilities.ts'
import { afterEdit, editsOf } from './support/applied-edit.ts'
import { type Client, connect } from './support/client.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Connection note

> Hi {{first_name}}, your talk of of parsers stayed with me.

## Connection note

> Hi {{first_name}}, we met at your stand for an hour of of joy.
`

/** The actions that turn a rule off, as they are offered at a doubled word. */
async function offered(client: Client): Promise<CodeAction[]> {
  const actions = await client.actions(URI, client.rangeOf(URI, 'of of'))
  return actions.filter(({ title }) => title.startsWith('Turn off'))
}

async function opened(text = TEXT) {
  const client = await connect()
  client.open(URI, text)
  return client
}

test('an edit that has to be tried is made only once its action is chosen', async () => {
  const client = await opened()
  const actions = await offered(client)
  expect(actions).toHaveLength(2)
  for (const action of actions) {
    expect(action).not.toHaveProperty('edit')
    const chosen = await client.chosen(action)
    expect(chosen).toEqual({ ...action, edit: expect.anything() })
    expect(editsOf(chosen.edit, URI).version).toBe(1)
    expect(afterEdit(client.document(URI), chosen.edit)).toContain('repeated-word')
  }
})

const { codeAction, ...others } = EVERYTHING.textDocument ?? {}
const onlyCommands = { ...codeAction, resolveSupport: { properties: ['command'] } }
const noData = { ...codeAction, dataSupport: false }

test.each([
  ['ask for nothing later', LITTLE],
  ['ask only for commands later', { textDocument: { ...others, codeAction: onlyCommands } }],
  ['give no data back', { textDocument: { ...others, codeAction: noData } }],
])('clients that %s get it at once', async (_, capabilities) => {
  const client = await connect({ capabilities })
  expect(client.initialized.capabilities.codeActionProvider).not.toHaveProperty('resolveProvider')
  client.open(URI, TEXT)
  const actions = await offered(client)
  expect(actions).toHaveLength(2)
  for (const { edit, data } of actions) {
    expect(data).toBeUndefined()
    expect(afterEdit(client.document(URI), edit)).toContain('repeated-word')
  }
})

test('an action for a text that has changed since is refused', async () => {
  const client = await opened()
  const [action] = await offered(client)
  if (!action) throw new Error('Nothing is offered')
  // The text is the same again; its version is not.
  client.edit(URI, { start: 0, end: 0, text: '\n' }, { start: 0, end: 1, text: '' })
  await expect(client.chosen(action)).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified })
  client.close(URI)
  await expect(client.chosen(action)).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified })
})

test('nothing is offered where it is plain that nothing can be found', async () => {
  // The message fills the file, and the front matter has no room for a list.
  const text =
    '---\nchannel: email\nlint: [x]\n---\n\nHi {{first_name}},\n\nyour talk of of parsers stayed with me.\n'
  const client = await opened(text)
  expect((await client.pull(URI)).map(({ code }) => code)).toContain('repeated-word')
  expect(await offered(client)).toEqual([])
})

test.each([
  ['of no shape', 7],
  ['of another kind', { uri: URI, version: 1, rule: 'repeated-word', scope: 'world' }],
  ['without a place', { uri: URI, version: 1, rule: 'repeated-word', scope: 'file' }],
])('data %s is given back as it came', async (_, data) => {
  const client = await opened()
  const action = { title: 'x', kind: 'quickfix', data }
  expect(await client.chosen(action)).toEqual(action)
})
