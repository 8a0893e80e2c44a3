import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n```\nHi {{first_name}}, your talk of of parsers stayed with me.\n```\n'
const FIXED = NOTE.replace('of of', 'of')
const ARGS = ['--only', 'repeated-word', '--format', 'compact']

const text = (file: string) => readFileSync(file, 'utf8')

describe('--fix', () => {
  test('mends files and reports what is left', async () => {
    const folder = folderOf({ 'a.md': NOTE, 'b.md': FIXED })
    expect(await folder.run([...ARGS, '--fix'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(text(folder.path('a.md'))).toBe(FIXED)
    expect(readdirSync(folder.root)).toEqual(['a.md', 'b.md'])
  })

  test('a second time changes nothing', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    await folder.run([...ARGS, '--fix'])
    const { mtimeMs, ino } = statSync(folder.path('a.md'))
    await folder.run([...ARGS, '--fix'])
    expect(statSync(folder.path('a.md'))).toMatchObject({ mtimeMs, ino })
  })

  test('repeats until nothing is left that fixes can mend', async () => {
    const folder = folderOf({ 'a.md': NOTE.replace('of of', 'of of of of') })
    await folder.run([...ARGS, '--fix'])
    expect(text(folder.path('a.md'))).toBe(FIXED)
  })

  test('keeps the byte order mark, the line ends and all else', async () => {
    const crlf = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}\r\nMixed\nends 😀\r\n\u00A0 \t`
    const folder = folderOf({ 'a.md': crlf })
    await folder.run([...ARGS, '--fix'])
    expect(text(folder.path('a.md'))).toBe(crlf.replace('of of', 'of'))
  })

  test.skipIf(process.platform === 'win32')('keeps the mode', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    chmodSync(folder.path('a.md'), 0o764)
    await folder.run([...ARGS, '--fix'])
    expect(statSync(folder.path('a.md')).mode & 0o777).toBe(0o764)
    expect(text(folder.path('a.md'))).toBe(FIXED)
  })

  test.skipIf(process.platform === 'win32')('mends a file of the longest name', async () => {
    const name = `${'a'.repeat(252)}.md`
    const folder = folderOf({ [name]: NOTE })
    expect(await folder.run([...ARGS, '--fix'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(text(folder.path(name))).toBe(FIXED)
  })

  test('leaves files alone that cannot be read as text', async () => {
    const bytes = Buffer.concat([Buffer.from(NOTE), Buffer.from([0xff])])
    const folder = folderOf({ 'a.md': bytes })
    expect((await folder.run([...ARGS, '--fix'])).code).toBe(2)
    expect(readFileSync(folder.path('a.md')).equals(bytes)).toBe(true)
  })

  test('does not apply fixes that are not safe', async () => {
    const wordy = NOTE.replace('of of', 'of').replace('your', 'in order to utilise your')
    const folder = folderOf({ 'a.md': wordy })
    const { stdout } = await folder.run(['--only', 'wordy-phrase', '--format', 'compact', '--fix'])
    expect(stdout).toContain('[wordy-phrase]')
    expect(text(folder.path('a.md'))).toBe(wordy)
  })
})

// Links need a right on Windows that tests do not have.
describe.skipIf(process.platform === 'win32')('--fix and links', () => {
  test('follows a link inside the workspace and keeps it', async () => {
    const folder = folderOf({ 'real/a.md': NOTE })
    symlinkSync('real/a.md', folder.path('link.md'))
    expect((await folder.run([...ARGS, '--fix'])).code).toBe(0)
    expect(text(folder.path('real/a.md'))).toBe(FIXED)
    expect(text(folder.path('link.md'))).toBe(FIXED)
  })

  test('does not follow a link out of the workspace', async () => {
    const folder = folderOf({ 'outside/a.md': NOTE, 'inside/b.md': FIXED })
    symlinkSync('../outside/a.md', folder.path('inside/link.md'))
    symlinkSync('../outside', folder.path('inside/folder'))
    for (const name of ['link.md', 'folder/a.md']) {
      const { code, stdout, stderr } = await folder.run([...ARGS, '--fix', name], { cwd: 'inside' })
      expect(code).toBe(2)
      expect(stdout).toContain(`${name}:4:30: warning`)
      expect(stderr).toBe(
        `outreach-lint: ${name}: Not fixed: it is a link out of this folder; go to its target\n`,
      )
    }
    expect(text(folder.path('outside/a.md'))).toBe(NOTE)
  })

  test('writes a file that is named above the working directory', async () => {
    const folder = folderOf({ 'a.md': NOTE, 'below/b.md': FIXED })
    expect((await folder.run([...ARGS, '--fix', '../a.md'], { cwd: 'below' })).code).toBe(0)
    expect(text(folder.path('a.md'))).toBe(FIXED)
  })

  test('leaves the other name of a file with two as it was', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    linkSync(folder.path('a.md'), folder.path('b.txt'))
    await folder.run([...ARGS, '--fix', 'a.md'])
    expect(text(folder.path('a.md'))).toBe(FIXED)
    expect(text(folder.path('b.txt'))).toBe(NOTE)
  })
})

describe('--fix-dry-run', () => {
  test('shows a diff and writes nothing', async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'b.md': FIXED })
    const { code, stdout } = await folder.run([...ARGS, '--fix-dry-run'])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      '--- a/x/a.md',
      '+++ b/x/a.md',
      '@@ -1,5 +1,5 @@',
      ' # Connection note',
      ' ',
      ' ```',
      '-Hi {{first_name}}, your talk of of parsers stayed with me.',
      '+Hi {{first_name}}, your talk of parsers stayed with me.',
      ' ```',
      '',
    ])
    expect(text(folder.path('x/a.md'))).toBe(NOTE)
  })

  test('adds the diff to the JSON of a file', async () => {
    const folder = folderOf({ 'a.md': NOTE, 'b.md': FIXED })
    const args = ['--only', 'repeated-word', '--format', 'json', '--fix-dry-run']
    const { files } = JSON.parse((await folder.run(args)).stdout)
    expect(files[0].diff).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@/)
    expect(files[1]).toEqual({ path: 'b.md', problems: [] })
  })

  test('is no workflow command in a log of GitHub, whatever the template holds', async () => {
    const folder = folderOf({ 'a.md': NOTE.replace('Hi', '::error::x\nHi') })
    const env = { GITHUB_ACTIONS: 'true' }
    const { stdout } = await folder.run([...ARGS, '--fix-dry-run'], { env })
    const [first = '', ...rest] = stdout.split('\n')
    const token = /^::stop-commands::([0-9a-f]{32})$/.exec(first)?.[1]
    expect(rest.indexOf(' ::error::x')).toBeGreaterThan(0)
    expect(rest.indexOf(`::${token}::`)).toBeGreaterThan(rest.indexOf(' ::error::x'))
  })
})

describe('--stdin', () => {
  test('lints standard input as the file that is named', async () => {
    const folder = folderOf({ 'x/.outreachlintrc.yaml': 'rules: {repeated-word: error}\n' })
    const stdin = NOTE
    const named = ['--stdin', '--stdin-filename', 'x/a.md', '--format', 'compact']
    const { code, stdout } = await folder.run(named, { stdin })
    expect(stdout).toContain('x/a.md:4:30: error: ')
    expect(code).toBe(1)
    const unnamed = await folder.run([...ARGS, '--stdin'], { stdin })
    expect(unnamed.stdout).toMatch(/^<stdin>:4:30: warning: /)
    expect(unnamed.code).toBe(0)
  })

  test('with --fix prints the text alone, the report goes to standard error', async () => {
    const stdin = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`
    const args = ['--stdin', '--fix', '--only', 'repeated-word', '--format', 'pretty']
    const { code, stdout, stderr } = await folderOf({}).run(args, { stdin })
    expect(stdout).toBe(stdin.replace('of of', 'of'))
    expect(stderr).toContain('No problems in 1 message, 1 file')
    expect(code).toBe(0)
  })

  test('with --fix prints nothing where the input is no text', async () => {
    const args = ['--stdin', '--fix']
    expect(await folderOf({}).run(args, { stdin: new Uint8Array([0x48, 0xff]) })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'outreach-lint: <stdin>:1:2: Is not valid UTF-8 here; save the file as UTF-8\n',
    })
  })

  test('with --respect-ignore gives an ignored file back as it is', async () => {
    const folder = folderOf({ '.gitignore': '*.skip.md\n' })
    const args = [...ARGS, '--stdin', '--fix', '--respect-ignore', '--stdin-filename', 'a.skip.md']
    expect(await folder.run(args, { stdin: NOTE })).toEqual({ code: 0, stdout: NOTE, stderr: '' })
  })
})

describe('--fix and what surrounds it', () => {
  const TWICE =
    '## Connection request\n\n> Hi {{first_name}}, your talk on the the kilns stayed with me.\n'

  test('says how many files it mended', async () => {
    const folder = folderOf({
      'a.md': TWICE,
      'b.md': TWICE,
      'c.md': TWICE.replace('the the', 'the'),
    })
    expect((await folder.run(['--fix'])).stdout).toContain('2 files mended')
  })

  test('changes nothing under a config with a mistake', async () => {
    const folder = folderOf({
      'a.md': TWICE,
      '.outreachlintrc.yaml': 'rule:\n  repeated-word: off\n',
    })
    const ended = await folder.run(['--fix'])
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('Unknown key “rule”; did you mean “rules”?')
    expect(readFileSync(folder.path('a.md'), 'utf8')).toBe(TWICE)
  })

  test('never puts the report in the place of a template', async () => {
    const folder = folderOf({ 'a.md': TWICE })
    const ended = await folder.run(['a.md', '-o', 'a.md'])
    expect(ended.code).toBe(2)
    expect(readFileSync(folder.path('a.md'), 'utf8')).toBe(TWICE)
  })
})
