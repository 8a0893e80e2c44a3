import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE = '## Connection note\n\n> Hi {{firstName}}, your talk on [topic] stayed with me.\n'
const MAIL =
  '---\nchannel: email\nsubject: A question, {{firstName}}\ntool: lemlist\n---\nHi {{firstName|there}},\n\nhow is {{companyName}}?\n'

const text = (file: string) => readFileSync(file, 'utf8')

describe('convert', () => {
  test('writes the files and says how much it did', async () => {
    const folder = folderOf({
      'a.md': NOTE,
      'b/c.md': MAIL,
      'notes.md': '# Notes\n\n{{firstName}}\n',
    })
    expect(await folder.run(['convert', '--to', 'plusvibe'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'outreach-lint: 2 files converted, 4 placeholders\n',
    })
    expect(text(folder.path('a.md'))).toBe(NOTE.replace('firstName', 'first_name'))
    expect(text(folder.path('b/c.md'))).toBe(
      '---\nchannel: email\nsubject: A question, {{first_name}}\ntool: plusvibe\n---\nHi {{fallback|{{first_name}}|there}},\n\nhow is {{company_name}}?\n',
    )
  })

  test('gives the files back on the way back', async () => {
    const folder = folderOf({ 'a.md': NOTE, 'b.md': MAIL })
    await folder.run(['convert', '--to', 'liquid'])
    expect(text(folder.path('b.md'))).toContain('Hi {{ firstName | default: "there" }},')
    expect((await folder.run(['convert', '--to', 'lemlist', 'a.md', 'b.md'])).code).toBe(0)
    expect([text(folder.path('a.md')), text(folder.path('b.md'))]).toEqual([NOTE, MAIL])
  })

  test('tells what has no counterpart, and where', async () => {
    const folder = folderOf({ 'b.md': MAIL })
    expect(await folder.run(['convert', '--to', 'salesforce-lightning', 'b.md'])).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'outreach-lint: b.md:6:4: {{firstName|there}}: Salesforce Lightning has no fallback; left as it is',
        'outreach-lint: 1 file converted, 2 placeholders; 1 left as it is',
        '',
      ].join('\n'),
    })
    expect(text(folder.path('b.md'))).toContain('Hi {{firstName|there}},')
    expect(text(folder.path('b.md'))).toContain('tool: salesforce-lightning')
  })

  test('tells what would not come back as it was', async () => {
    const folder = folderOf({ 'a.md': NOTE.replace('{{firstName}}', '{{ firstName }}') })
    const { code, stderr } = await folder.run(['convert', '--from', 'waalaxy', '--to', 'gmail'])
    expect(code).toBe(0)
    expect(stderr).toBe(
      [
        'outreach-lint: a.md: 1 placeholder would come back in another spelling, {{ firstName }} as {{firstName}}',
        'outreach-lint: 1 file converted, 1 placeholder',
        '',
      ].join('\n'),
    )
  })

  test('shows a diff with --dry-run and leaves the files alone', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const { code, stdout, stderr } = await folder.run(['convert', '--to', 'gmail', '--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toContain('--- a/a.md')
    expect(stdout).toContain('+> Hi @firstname, your talk')
    expect(stderr).toBe('outreach-lint: 1 file to be converted, 1 placeholder\n')
    expect(text(folder.path('a.md'))).toBe(NOTE)
  })

  test('prints standard input converted', async () => {
    const folder = folderOf({})
    expect(await folder.run(['convert', '--to', 'mautic', '--stdin'], { stdin: NOTE })).toEqual({
      code: 0,
      stdout: NOTE.replace('{{firstName}}', '{contactfield=firstname}'),
      stderr: 'outreach-lint: 1 file converted, 1 placeholder\n',
    })
  })

  test('writes nothing where nothing changes', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const { mtimeMs, ino } = statSync(folder.path('a.md'))
    expect(await folder.run(['convert', '--to', 'lemlist'])).toMatchObject({
      code: 0,
      stderr: 'outreach-lint: 0 files converted, 0 placeholders\n',
    })
    expect(statSync(folder.path('a.md'))).toMatchObject({ mtimeMs, ino })
  })

  test('keeps the byte order mark and the line ends', async () => {
    const source = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`
    const folder = folderOf({ 'a.md': source })
    await folder.run(['convert', '--to', 'gmail'])
    expect(text(folder.path('a.md'))).toBe(source.replace('{{firstName}}', '@firstname'))
  })

  test('reads the config’s tool, and says that it is another now', async () => {
    const folder = folderOf({
      '.outreachlintrc.json': '{ "tool": "mailshake" }',
      'a.md': NOTE.replace('firstName', 'first'),
    })
    const { stderr } = await folder.run(['convert', '--to', 'reply'])
    expect(stderr).toContain('The config names mailshake as the tool; write reply there\n')
    expect(text(folder.path('a.md'))).toBe(NOTE.replace('firstName', 'FirstName'))
  })

  test('converts nothing under a config with a mistake', async () => {
    const folder = folderOf({ '.outreachlintrc.json': '{ "tool": "lemmlist" }', 'a.md': NOTE })
    const { code, stderr } = await folder.run(['convert', '--to', 'gmail'])
    expect(code).toBe(2)
    expect(stderr).toContain('lemlist')
    expect(text(folder.path('a.md'))).toBe(NOTE)
    const { stdout } = await folder.run(['convert', '--to', 'gmail', '--stdin'], { stdin: NOTE })
    expect(stdout).toBe(NOTE)
  })

  test.each([
    [['convert', 'a.md'], 'convert needs a tool to write for; add --to <tool>'],
    [['convert', '--to', 'lemmlist'], '--to: Unknown tool “lemmlist”; did you mean “lemlist”?'],
    [
      ['convert', '--to', 'gmail', '--from', 'hubspott'],
      '--from: Unknown tool “hubspott”; did you mean “hubspot”?',
    ],
    [['--to', 'gmail'], '--to belongs to convert; write outreach-lint convert --to <tool>'],
    [['convert', '--to', 'gmail', '--fix'], 'convert does not take --fix; leave it out'],
  ])('%j is a mistake', async (args, message) => {
    const folder = folderOf({ 'a.md': NOTE })
    expect(await folder.run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `outreach-lint: ${message}\n`,
    })
    expect(text(folder.path('a.md'))).toBe(NOTE)
  })
})
