import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { OPTIONS } from '../../cli/options.ts'
import manifest from '../../package.json' with { type: 'json' }
import { registry } from '../../rules/index.ts'
import { folderOf } from '../support/command-line.ts'

const BIN = path.resolve(import.meta.dirname, '../../dist/cli.js')
const NOTE =
  '# Connection note (draft)\n\n```\n{Hi|Hello} {{first_name|there}}, your talk stayed with me.\n```\n'

describe('--help', () => {
  test('names every option and command, within 80 columns', async () => {
    const { code, stdout } = await folderOf({}).run(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(OPTIONS)) expect(stdout).toContain(`--${name}`)
    for (const name of ['inspect', 'explain', 'rules', 'convert'])
      expect(stdout).toContain(`lint ${name}`)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('and --version read nothing else', async () => {
    const folder = folderOf({ '.outreachlintrc.json': '{ broken' })
    expect(await folder.run(['--version'])).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
    expect((await folder.run(['lint', '-h', '--version'])).stdout).toBe(`${manifest.version}\n`)
  })
})

describe('explain', () => {
  test('prints the page of every rule, without what its generator needs', async () => {
    const ids = [...registry.keys()]
    const { code, stdout } = await folderOf({}).run(['explain', ...ids])
    expect(code).toBe(0)
    for (const id of ids) expect(stdout).toContain(`# ${id}\n`)
    expect(stdout).not.toContain('<!--')
  })
})

describe('rules', () => {
  test('lists every rule with its severity here', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': 'rules: {repeated-word: "off"}\n' })
    const { stdout } = await folder.run(['rules', '--rule', 'wrong-article=error'])
    for (const id of registry.keys()) expect(stdout).toContain(`  ${id} `)
    expect(stdout).toMatch(/ repeated-word +off /)
    expect(stdout).toMatch(/ wrong-article +error /)
  })

  test('as JSON too', async () => {
    const { stdout } = await folderOf({}).run(['rules', '--format', 'json'])
    const { version, rules } = JSON.parse(stdout)
    expect(version).toBe(1)
    expect(rules).toContainEqual({
      rule: 'repeated-word',
      category: 'prose',
      severity: 'warning',
      fixable: 'safely',
      summary: registry.get('repeated-word')?.rule.summary,
      url: 'https://github.com/outreach-lint/outreach-lint/blob/main/rules/prose/repeated-word.md',
    })
  })
})

describe('inspect', () => {
  test('as JSON has the documented shape', async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'b.md': '# Readme\n' })
    const { code, stdout } = await folder.run(['inspect', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        { path: 'b.md', messages: [], noMessage: expect.stringContaining('only headings') },
        {
          path: 'x/a.md',
          noMessage: null,
          messages: [
            {
              sequence: null,
              channel: 'connection-note',
              step: 1,
              delayDays: null,
              variant: null,
              firstTouch: true,
              followUp: false,
              condition: null,
              readiness: 'draft',
              line: 4,
              endLine: 4,
              offset: NOTE.indexOf('{Hi'),
              endOffset: NOTE.lastIndexOf('\n```\n'),
              container: 'fence',
              heading: { text: 'Connection note (draft)', line: 1 },
              subject: null,
              subjectSource: null,
              subjectLine: null,
              text: 'Hi Robin, your talk stayed with me.',
              characters: {
                shortest: 35,
                asWritten: 35,
                longest: 38,
                limit: 300,
                limitReason: 'LinkedIn takes 300',
              },
              words: { shortest: 7, asWritten: 7, longest: 7 },
              subjectCharacters: null,
              namedLimit: null,
              placeholders: [
                expect.objectContaining({ kind: 'spintax', raw: '{Hi|Hello}' }),
                {
                  name: 'first_name',
                  raw: '{{first_name|there}}',
                  kind: 'machine',
                  dialect: 'double-curly',
                  fallback: 'there',
                  offset: NOTE.indexOf('{{'),
                  endOffset: NOTE.indexOf('}}') + 2,
                  line: 4,
                  column: 12,
                  slot: 'name',
                  owner: 'recipient',
                  defect: null,
                  part: 'body',
                  textOffset: 3,
                  textEndOffset: 8,
                },
              ],
            },
          ],
        },
      ],
    })
  })

  test.skipIf(process.platform === 'win32')('has few files open at once', async () => {
    const many = Array.from({ length: 600 }, (_, index) => [`${index}.md`, NOTE])
    const folder = folderOf(Object.fromEntries(many))
    const command = `ulimit -n 300; '${process.execPath}' '${BIN}' inspect`
    const { status, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder.root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('reads standard input', async () => {
    const args = ['inspect', '--stdin', '--stdin-filename', 'a.md', '--channel', 'email']
    const { stdout } = await folderOf({}).run(args, { stdin: NOTE.replace('Connection', 'A') })
    expect(stdout).toMatch(/^a\.md\n\n {2}Email · /)
  })
})

describe('settings from the command line', () => {
  const files = {
    '.outreachlintrc.yaml': 'rules: {repeated-word: error}\n',
    'other.yaml': 'rules: {repeated-word: info}\n',
    'a.md': NOTE.replace('stayed', 'stayed stayed'),
  }
  test.each([
    [[], 'error'],
    [['--no-config'], 'warning'],
    [['--config', 'other.yaml'], 'info'],
    [['--config', 'other.yaml', '--rule', 'repeated-word=warning'], 'warning'],
    [['--rule', 'repeated-word=info', '--rule', 'repeated-word=default'], 'warning'],
    [['--no-config', '--preset', 'strict', '--rule', 'repeated-word=info'], 'info'],
  ])('%j', async (args, severity) => {
    const { stdout } = await folderOf(files).run([...args, '--format', 'compact'])
    expect(stdout).toMatch(new RegExp(`a\\.md:4:\\d+: ${severity}: .* \\[repeated-word\\]`))
  })

  test('--only runs one rule even where the config has it off', async () => {
    const folder = folderOf({ ...files, '.outreachlintrc.yaml': 'rules: {repeated-word: "off"}' })
    expect((await folder.run(['--format', 'compact'])).stdout).not.toContain('repeated-word')
    const { stdout } = await folder.run(['--only', 'repeated-word', '--format', 'compact'])
    expect(stdout).toMatch(/\[repeated-word\]\n$/)
  })
})

test.runIf(process.platform === 'linux')('a report that the disk cannot take is told', () => {
  const folder = folderOf({ 'a.md': NOTE })
  const full = openSync('/dev/full', 'w')
  for (const args of [[], ['inspect'], ['rules'], ['explain', 'over-limit'], ['--help']]) {
    const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: folder.root,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    expect(stderr).toBe(
      'outreach-lint: The report cannot be written: the disk is full; make room\n',
    )
    expect(status).toBe(2)
  }
  closeSync(full)
})

test('a reader that closes the pipe early ends it quietly', async () => {
  const many = Array.from({ length: 3000 }, () => 'we met at the the meetup.').join(' ')
  const folder = folderOf({ 'a.md': `# Connection note\n\n> Hi {{first_name}}, ${many}\n` })
  const child = spawn(process.execPath, [BIN, 'a.md', '--format', 'json'], { cwd: folder.root })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(stderr).toBe('')
  expect(code).toBe(1)
})
