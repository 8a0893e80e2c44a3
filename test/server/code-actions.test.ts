import { describe, expect, test } from 'vitest'
import {
  CodeActionKind,
  CodeActionRequest,
  type Diagnostic,
  LSPErrorCodes,
} from 'vscode-languageserver/node'
import { EVERYTHING, LITTLE, without } from './support/abilities.ts'
import { afterEdit, editsOf } from './support/applied-edit.ts'
import { type Client, connect } from './support/client.ts'
import type { ClientDocument } from './support/client-document.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Connection note

> Hi {{first_name}}, your talk of of parsers stayed with me, and so did the the answer.

## Connection note

> Hi {{first_name}}, we met at your stand for a hour of of joy.
`

async function opened(text = TEXT) {
  const client = await connect()
  client.open(URI, text)
  const at = (words: string, only?: readonly string[]) =>
    client.actions(URI, client.rangeOf(URI, words), only)
  return { client, at }
}

/** What is found after an edit; the range comes along where there are several of a rule. */
async function foundAfter(
  client: Client,
  document: ClientDocument,
  edit: Parameters<typeof afterEdit>[1],
) {
  const uri = 'untitled:after'
  client.open(uri, afterEdit(document, edit))
  const codes = (await client.pull(uri)).map(({ code }) => code)
  client.close(uri)
  return codes
}

describe('the actions for a finding', () => {
  test('come in their order, each with what it is for', async () => {
    const { client, at } = await opened()
    const actions = await at('of of')
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Keep one “of”', 'quickfix', true],
      ['Fix all 3 problems of repeated-word in this file', 'quickfix', undefined],
      ['Turn off repeated-word for this message', 'quickfix', undefined],
      ['Turn off repeated-word in this file', 'quickfix', undefined],
      ['Explain repeated-word', 'quickfix', undefined],
    ])
    expect(client.initialized.capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'source.fixAll.outreachLint'],
      resolveProvider: true,
    })
  })

  test('do what they say', async () => {
    const { client, at } = await opened()
    const document = client.document(URI)
    const all = await client.pull(URI)
    expect(all.map(({ code }) => code)).toEqual([
      'repeated-word',
      'repeated-word',
      'wrong-article',
      'repeated-word',
    ])
    const done = []
    const chosen = await Promise.all((await at('of of')).map(client.chosen))
    for (const { title, edit } of chosen)
      if (edit) done.push([title, await foundAfter(client, document, edit)])
    expect(done).toEqual([
      ['Keep one “of”', ['repeated-word', 'wrong-article', 'repeated-word']],
      ['Fix all 3 problems of repeated-word in this file', ['wrong-article']],
      ['Turn off repeated-word for this message', ['wrong-article', 'repeated-word']],
      ['Turn off repeated-word in this file', ['wrong-article']],
    ])
  })

  test('name the diagnostic that the client shows for it, and no other', async () => {
    const { client } = await opened()
    const shown = await client.pull(URI)
    const [first] = shown
    const actions = await client.actions(URI, client.rangeOf(URI, 'of of'), undefined, shown)
    for (const { title, diagnostics } of actions)
      if (/^(?:Keep|Turn)/.test(title)) expect(diagnostics).toEqual([first])
  })

  test('are there wherever the caret touches it, and nowhere else', async () => {
    const { client } = await opened()
    const { start, end } = client.rangeOf(URI, 'of of')
    const titlesAt = async (character: number) => {
      const position = { line: start.line, character }
      return (await client.actions(URI, { start: position, end: position })).length
    }
    expect(await titlesAt(start.character - 1)).toBe(0)
    expect(await titlesAt(start.character)).toBe(5)
    expect(await titlesAt(end.character)).toBe(5)
    expect(await titlesAt(end.character + 1)).toBe(0)
  })

  test('of a selection are those of all that it touches', async () => {
    const { client } = await opened()
    const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 99 } }
    const titles = (await client.actions(URI, range)).map(({ title }) => title)
    expect(titles.filter((title) => title.startsWith('Keep one'))).toHaveLength(3)
    expect(titles).toContain('Write “an”')
    expect(titles.filter((title) => title.startsWith('Explain')).sort()).toEqual([
      'Explain repeated-word',
      'Explain wrong-article',
    ])
    expect(new Set(titles).size).toBe(titles.length - 1)
  })

  test('do not mend all of a rule where there is but one', async () => {
    const { at } = await opened()
    const titles = (await at('a hour')).map(({ title }) => title)
    expect(titles.filter((title) => title.startsWith('Fix all'))).toEqual([])
  })

  test('prefer nothing that is not safe', async () => {
    const text = '# Connection note\n\n> Hi {{first_name}}, we help teams like {{company}} ship.\n'
    const { client, at } = await opened(text)
    expect((await client.pull(URI)).map(({ code }) => code)).toContain('pitch-in-first-message')
    const actions = await at('we help teams')
    expect(actions.length).toBeGreaterThan(1)
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([])
  })

  test('are none where nothing was found', async () => {
    const { at } = await opened()
    expect(await at('stayed with me')).toEqual([])
  })
})

describe('a client may ask', () => {
  test.each([
    ['for quick fixes', ['quickfix'], 5],
    ['for anything', [''], 6],
    ['for a kind of quick fixes that there is not', ['quickfix.other'], 0],
    ['for refactorings', ['refactor'], 0],
    ['for source actions', ['source'], 1],
    ['for all fixes', ['source.fixAll'], 1],
    ['for our fixes', ['source.fixAll.outreachLint'], 1],
    ['for the fixes of somebody else', ['source.fixAll.eslint'], 0],
    ['for what begins like ours', ['source.fixAll.outreachLintMore'], 0],
    ['to order imports', ['source.organizeImports'], 0],
    ['for several kinds', ['refactor', 'source.fixAll', 'quickfix'], 6],
  ])('%s', async (_, only, count) => {
    const { at } = await opened()
    expect(await at('of of', only)).toHaveLength(count)
  })

  test('where to mend everything, which no light bulb is for', async () => {
    const { at } = await opened()
    const kinds = (await at('of of')).map(({ kind }) => kind)
    expect(kinds).not.toContain('source.fixAll.outreachLint')
  })
})

describe('mending everything', () => {
  test.each(['source.fixAll', 'source.fixAll.outreachLint'])(
    'by %s leaves nothing that is safe to mend',
    async (kind) => {
      const { client, at } = await opened()
      const [action, ...others] = await at('# Connection', [kind])
      expect(others).toEqual([])
      expect(action?.kind).toBe('source.fixAll.outreachLint')
      expect(afterEdit(client.document(URI), action?.edit)).toBe(
        TEXT.replace(/\bof of\b/g, 'of')
          .replace('the the', 'the')
          .replace('a hour', 'an hour'),
      )
      expect(await foundAfter(client, client.document(URI), action?.edit)).toEqual([])
    },
  )

  test('changes only the words that it mends', async () => {
    const { client, at } = await opened(TEXT.replaceAll('\n', '\r\n'))
    const [action] = await at('# Connection', ['source.fixAll'])
    const { edits } = editsOf(action?.edit, URI)
    for (const { newText, range } of edits) {
      // Those of one line are one edit.
      expect(newText.length).toBeLessThan(40)
      expect(range.end.line - range.start.line).toBe(0)
    }
    expect(edits.length).toBeGreaterThan(1)
    expect(afterEdit(client.document(URI), action?.edit)).not.toMatch(/[^\r]\n/)
  })

  test('makes room for further fixes, round by round', async () => {
    const { client, at } = await opened(TEXT.replace('of of', 'of of of of'))
    const [action] = await at('# Connection', ['source.fixAll'])
    expect(await foundAfter(client, client.document(URI), action?.edit)).toEqual([])
  })

  test('offers nothing where there is nothing to mend', async () => {
    const { at } = await opened('# Connection note\n\n> Hi {{first_name}}, we help teams ship.\n')
    expect(await at('# Connection', ['source.fixAll'])).toEqual([])
  })
})

describe('edits', () => {
  test('name their version to a client that knows versions', async () => {
    const { client, at } = await opened()
    for (let count = 0; count < 3; count++) client.edit(URI, { start: 0, end: 0, text: '\n' })
    for (const { edit } of await at('of of'))
      if (edit) {
        expect(edit).not.toHaveProperty('changes')
        expect(editsOf(edit, URI).version).toBe(4)
      }
  })

  test('come without to a client that does not', async () => {
    const client = await connect({
      capabilities: without(EVERYTHING, { workspace: ['workspaceEdit'] }),
    })
    client.open(URI, TEXT)
    const actions = await client.actions(URI, client.rangeOf(URI, 'of of'))
    for (const { edit } of actions)
      if (edit) {
        expect(edit).not.toHaveProperty('documentChanges')
        expect(editsOf(edit, URI).version).toBeNull()
      }
    const [best] = actions
    expect(afterEdit(client.document(URI), best?.edit)).toBe(TEXT.replace('of of', 'of'))
  })

  test('are refused for a place in a text that has changed since', async () => {
    const { client } = await opened()
    for (let count = 0; count < 50; count++) {
      const { version } = client.document(URI)
      const asked = client.actions(URI, client.rangeOf(URI, 'of of'))
      client.edit(URI, { start: 0, end: 0, text: '\n' })
      const answer = await asked.catch((error: unknown) => Object(error).code)
      if (answer === LSPErrorCodes.ContentModified) continue
      expect(answer).toHaveLength(5)
      for (const { edit } of answer) if (edit) expect(editsOf(edit, URI).version).toBe(version)
    }
  })

  test('are refused where the text changes while everything is mended', async () => {
    const { client } = await opened()
    for (let count = 0; count < 20; count++) {
      const { version } = client.document(URI)
      const asked = client.actions(URI, client.rangeOf(URI, 'of of'), ['source.fixAll'])
      client.edit(URI, { start: 0, end: 0, text: '\n' })
      const answer = await asked.catch((error: unknown) => Object(error).code)
      if (answer === LSPErrorCodes.ContentModified) continue
      for (const { edit } of answer) expect(editsOf(edit, URI).version).toBe(version)
    }
  })
})

describe('a client that can do little', () => {
  test('is offered fixes, without what it does not know', async () => {
    const client = await connect({ capabilities: LITTLE })
    client.open(URI, TEXT)
    const actions = await client.actions(URI, client.rangeOf(URI, 'of of'))
    expect(actions.map(({ title }) => title)).toEqual([
      'Keep one “of”',
      'Fix all 3 problems of repeated-word in this file',
      'Turn off repeated-word for this message',
      'Turn off repeated-word in this file',
    ])
    for (const action of actions) expect(action).not.toHaveProperty('isPreferred')
  })

  test('is offered none where it knows only commands', async () => {
    const client = await connect({
      capabilities: { ...EVERYTHING, textDocument: { ...EVERYTHING.textDocument, codeAction: {} } },
    })
    expect(client.initialized.capabilities).not.toHaveProperty('codeActionProvider')
    client.open(URI, TEXT)
    await expect(client.actions(URI, client.rangeOf(URI, 'of of'))).rejects.toMatchObject({
      code: -32601,
    })
  })
})

test('actions for a problem that no rule makes turn nothing off', async () => {
  const text = '---\nchannel: [email\n---\n\nHi {{first_name}},\n\nyour talk stayed with me.\n'
  const { client } = await opened(text)
  const [problem] = await client.pull(URI)
  expect(problem?.code).toBe('unreadable-template')
  if (problem) expect(await client.actions(URI, problem.range)).toEqual([])
})

test('diagnostics that the client made up do no harm', async () => {
  const { client } = await opened()
  const odd: Diagnostic[] = [
    {
      range: client.rangeOf(URI, 'of of'),
      message: 'Not ours',
      code: 'repeated-word',
      source: 'x',
    },
    { range: client.rangeOf(URI, 'of of'), message: 'No code' },
  ]
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: URI },
    range: client.rangeOf(URI, 'of of'),
    context: { diagnostics: odd, only: [CodeActionKind.QuickFix], triggerKind: 1 },
  })
  expect(actions).toHaveLength(5)
})
