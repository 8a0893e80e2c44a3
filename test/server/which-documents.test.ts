import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { addressOf } from './support/address.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'

/** Whether a document of some name and language is linted under a config (null: there is none). */
async function linted(name: string, languageId: string, config: string | null = null) {
  const folder = folderOf(config === null ? {} : { '.outreachlintrc.yaml': config })
  const client = await connect({ folders: [folder.root] })
  const uri = client.open(addressOf(folder.path(name)), NOTE, languageId)
  return (await client.pull(uri)).length > 0
}

test.each([
  ['a.md', 'markdown', true],
  ['a.markdown', 'markdown', true],
  ['A.MD', 'markdown', true],
  ['a.md.njk', 'nunjucks', true],
  ['a.md.liquid', 'liquid', true],
  ['a.md', 'plaintext', true],
  // The editor knows better than the name.
  ['letter', 'markdown', true],
  ['notes.mdx', 'markdown', true],
  ['a.njk', 'nunjucks', false],
  ['a.txt', 'plaintext', false],
  ['a.html', 'html', false],
  ['a.json', 'json', false],
  ['md', 'plaintext', false],
])('%s of the language %s: %s', async (name, languageId, is) => {
  expect(await linted(name, languageId)).toBe(is)
})

describe('a config', () => {
  test.each([
    ['takes plain text that it includes', 'copy/a.txt', 'plaintext', 'include: [copy]\n', true],
    ['takes no other plain text', 'a.txt', 'plaintext', 'include: [copy]\n', false],
    ['takes none where it includes nothing', 'a.txt', 'plaintext', '{}\n', false],
    ['leaves out what it does not include', 'a.md', 'markdown', 'include: [copy]\n', false],
    ['takes Markdown that it includes', 'copy/a.md', 'markdown', 'include: [copy]\n', true],
    ['leaves out what it excludes', 'old/a.md', 'markdown', 'exclude: [old]\n', false],
    [
      'leaves out what it excludes of what it includes',
      'copy/old/a.md',
      'markdown',
      'include: [copy]\nexclude: ["copy/old/**"]\n',
      false,
    ],
    ['takes no HTML, included or not', 'copy/a.html', 'html', 'include: [copy]\n', false],
  ])('%s', async (_, name, languageId, config, is) => {
    expect(await linted(name, languageId, config)).toBe(is)
  })
})

test('a document that a config comes to exclude loses what was shown of it', async () => {
  const folder = folderOf({})
  const client = await connect({ folders: [folder.root] })
  const uri = client.open(addressOf(folder.path('a.md')), NOTE)
  const closed = client.refreshes()
  const config = client.open(addressOf(folder.path('.outreachlintrc.yaml')), '{}\n', 'yaml')
  await client.untilRefreshed(closed)
  expect(await client.pull(uri)).toHaveLength(1)
  const before = client.refreshes()
  client.rewrite(config, 'exclude: ["*.md"]\n')
  await client.untilRefreshed(before)
  expect(await client.pull(uri)).toEqual([])
  expect(await client.actions(uri, client.rangeOf(uri, 'of of'))).toEqual([])
  expect(await client.hover(uri, client.rangeOf(uri, 'of of').start)).toBeNull()
})

test('an ordinary document of a project stays untouched', async () => {
  const root = path.resolve(import.meta.dirname, '../..')
  const client = await connect({ folders: [root], initializationOptions: { messages: true } })
  for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md']) {
    const uri = client.open(
      addressOf(path.join(root, name)),
      readFileSync(path.join(root, name), 'utf8'),
    )
    expect(await client.pull(uri), name).toEqual([])
  }
  const told = client.record.of<{ messages: unknown[] }>('outreachLint/messages')
  expect(told.flatMap(({ messages }) => messages)).toEqual([])
})

test('a text about messages that are bad is none', async () => {
  const text =
    '# Writing\n\nNever write "I hope this finds you well" or "just just checking in".\n\n- Short is better.\n- Do not ask a hour of their time.\n'
  const client = await connect()
  const uri = client.open('untitled:Untitled-1', text)
  expect(await client.pull(uri)).toEqual([])
})
