import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LSPErrorCodes, MarkupContent, type MarkupKind } from 'vscode-languageserver/node'
import { registry } from '../../rules/index.ts'
import { readRulePage } from '../support/rule-page.ts'
import { EVERYTHING, LITTLE } from './support/abilities.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const URI = 'untitled:Untitled-1'

type Client = Awaited<ReturnType<typeof connect>>
type Hover = Awaited<ReturnType<Client['hover']>>

function contentOf(hover: Hover): { kind: MarkupKind; value: string } {
  const { contents } = hover ?? {}
  if (!MarkupContent.is(contents)) throw new Error('The hover holds no markup')
  return contents
}

/** What is shown over the first finding of each rule, in the first bad example of its page. */
async function* hoversOfAllRules(client: Client) {
  for (const [id, { category, rule }] of registry) {
    const file = path.resolve(import.meta.dirname, `../../rules/${category}/${id}.md`)
    const { examples } = readRulePage(readFileSync(file, 'utf8'))
    const { text = '', context } = examples.find(({ kind }) => kind === 'bad') ?? {}
    // Alone, since a stronger rule may show the same words.
    const others = [...registry.keys()].filter((other) => other !== id)
    const rules = {
      ...Object.fromEntries(others.map((other) => [other, 'off'])),
      ...(context?.options ? { [id]: ['default', context.options] } : {}),
    }
    client.state.settings = () => ({ ...context?.settings, preset: 'strict', rules })
    const uri = client.open(`untitled:${id}`, text)
    const [one] = (await client.pull(uri)).filter(({ code }) => code === id)
    if (!one) throw new Error(`${id} finds nothing`)
    yield { id, summary: rule.summary, hover: await client.hover(uri, one.range.start) }
    client.close(uri)
  }
}

test('over a finding stands what its rule finds, why it matters and what is better', async () => {
  const client = await connect()
  const uri = client.open(URI, NOTE)
  const range = client.rangeOf(uri, 'of of')
  const hover = await client.hover(uri, { ...range.start, character: range.start.character + 2 })
  expect(hover?.range).toEqual(range)
  const { kind, value } = contentOf(hover)
  expect(kind).toBe('markdown')
  const [summary, why, better] = value.split('\n\n')
  expect(summary).toBe('**A word stands twice in a row.**')
  expect(why).toMatch(/^A doubled word/)
  expect(better).toMatch(/^\*\*Better:\*\* Read the message aloud/)
})

test('a finding begins and ends where the words do', async () => {
  const client = await connect()
  const uri = client.open(URI, NOTE)
  const { start, end } = client.rangeOf(uri, 'of of')
  const at = (character: number) => client.hover(uri, { line: start.line, character })
  expect(await at(start.character - 1)).toBeNull()
  expect(await at(start.character)).not.toBeNull()
  expect(await at(end.character)).not.toBeNull()
  expect(await at(end.character + 1)).toBeNull()
  expect(await client.hover(uri, { line: 0, character: 4 })).toBeNull()
})

test.each([
  ['a client that reads only plain text', { hover: { contentFormat: ['plaintext' as const] } }],
  ['a client that does not say', LITTLE.textDocument ?? {}],
])('%s gets no marks', async (_, textDocument) => {
  const client = await connect({
    capabilities: {
      ...EVERYTHING,
      textDocument: { ...EVERYTHING.textDocument, hover: {}, ...textDocument },
    },
  })
  const uri = client.open(URI, NOTE)
  const { kind, value } = contentOf(await client.hover(uri, client.rangeOf(uri, 'of of').start))
  expect(kind).toBe('plaintext')
  expect(value).toMatch(/^A word stands twice in a row\.\n\nA doubled word.*\n\nBetter: Read/)
})

test('to a client that reads only plain text every rule speaks without marks', async () => {
  const client = await connect({
    capabilities: { ...EVERYTHING, textDocument: { ...EVERYTHING.textDocument, hover: {} } },
  })
  for await (const { id, hover } of hoversOfAllRules(client)) {
    const { kind, value } = contentOf(hover)
    expect(kind).toBe('plaintext')
    expect(value, id).not.toMatch(/`|\]\(|\*\*|<http/)
  }
})

test('over several findings stand all their rules, the nearest first', async () => {
  const client = await connect()
  const text =
    '# Connection note\n\n> Hi {{first_name}}, we help teams like {{company} ship. Are you free for a demo?\n'
  const uri = client.open(URI, text)
  const found = await client.pull(uri)
  const { start } = client.rangeOf(uri, '{{company}')
  const over = found.filter(
    ({ range }) =>
      range.start.line === start.line &&
      range.start.character <= start.character &&
      start.character <= range.end.character,
  )
  expect(over.length).toBeGreaterThan(1)
  const { value } = contentOf(await client.hover(uri, start))
  const places = over.map(({ code }) =>
    value.indexOf(registry.get(String(code))?.rule.summary ?? 'no such rule'),
  )
  expect(places).not.toContain(-1)
  expect(value.indexOf(registry.get('malformed-placeholder')?.rule.summary ?? '')).toBe(2)
})

test('nothing in it comes from the template, and nothing in it runs anything', async () => {
  const client = await connect()
  const link = '[click](command:workbench.action.terminal.new)'
  const uri = client.open(URI, NOTE.replace('of of', `evilevil evilevil ${link}`))
  const range = client.rangeOf(uri, 'evilevil evilevil')
  const { value } = contentOf(await client.hover(uri, range.start))
  expect(value).not.toMatch(/evilevil|command:|click/)
})

test('every rule has something to say, in words of its own page', async () => {
  const client = await connect()
  for await (const { summary, hover } of hoversOfAllRules(client)) {
    const { value } = contentOf(hover)
    expect(value).toContain(`**${summary}**`)
    expect(value).not.toMatch(/command:|\]\((?!https:)|«|<!--|\n## /)
    for (const part of value.split('\n\n')) expect(part.length).toBeGreaterThan(15)
  }
})

test('a place in a text that has changed since is refused, not sought in the new text', async () => {
  const client = await connect()
  const uri = client.open(URI, NOTE)
  for (let count = 0; count < 50; count++) {
    const range = client.rangeOf(uri, 'of of')
    const asked = client.hover(uri, range.start)
    client.edit(uri, { start: 0, end: 0, text: '\n' })
    const answer = await asked.catch((error: unknown) => Object(error).code)
    if (answer !== LSPErrorCodes.ContentModified) expect(answer?.range).toEqual(range)
  }
})
