import { chmodSync, mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n```\nHi {{first_name}}, your talk of of parsers stayed with me.\n```\n'

/** Runs over a folder that also holds a file with one known problem, which must still be reported. */
async function failuresOf(
  files: Record<string, string | Uint8Array>,
  args: readonly string[] = [],
) {
  const folder = folderOf({ ...files, 'zz-good.md': NOTE })
  const ended = await folder.run([...args, '--format', 'compact', '--only', 'repeated-word'])
  expect(ended.stdout).toContain('zz-good.md:4:30: ')
  expect(ended.code).toBe(2)
  return ended.stderr.split('\n').slice(0, -1)
}

describe('a template', () => {
  test('that is not UTF-8 gets one line with the place', async () => {
    const bytes = Buffer.concat([Buffer.from('# Note\nCaf'), Buffer.from([0xe9, 0x20, 0x61])])
    expect(await failuresOf({ 'latin.md': bytes })).toEqual([
      'outreach-lint: latin.md:2:4: Is not valid UTF-8 here; save the file as UTF-8',
    ])
  })

  test('that is UTF-16 or binary gets one line', async () => {
    const files = { 'a.md': Buffer.from('\uFEFFHi', 'utf16le'), 'b.md': 'a\0b' }
    expect(await failuresOf(files)).toEqual([
      'outreach-lint: a.md: Is UTF-16; save it as UTF-8',
      'outreach-lint: b.md: Is binary, not Markdown; leave it out',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read gets one line', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    chmodSync(folder.path('a.md'), 0)
    const { code, stderr } = await folder.run(['a.md'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'outreach-lint: a.md: Cannot be read: permission denied; check its permissions\n',
    )
  })

  test('with broken front matter gets one line, and is linted without it', async () => {
    const broken = `---\nchannel: "note\n---\n${NOTE}`
    const [line, ...rest] = await failuresOf({ 'a.md': broken })
    expect(line).toMatch(
      /^outreach-lint: a\.md:\d:\d+: Front matter is not valid YAML here; put the value in quotes, .+$/,
    )
    expect(rest).toEqual([])
  })
})

describe('a config', () => {
  const name = '.outreachlintrc.json'

  test.each([
    [
      'rule',
      '{"rules": {"repeated-wrod": "off"}}',
      '1:12',
      'Unknown rule “repeated-wrod”; did you mean “repeated-word”?',
    ],
    [
      'option',
      '{"rules": {"repeated-word": ["error", {"x": 1}]}}',
      '1:40',
      'Unknown option of repeated-word “x”; remove it or check the spelling',
    ],
    [
      'key',
      '{"rules": {}, "overides": []}',
      '1:15',
      'Unknown key “overides”; did you mean “overrides”?',
    ],
    [
      'value',
      '{"profile": "recruting"}',
      '1:13',
      'profile has an unknown value; did you mean “recruiting”?',
    ],
    [
      'severity',
      '{"rules": {"repeated-word": "warn"}}',
      '1:29',
      'repeated-word has an unknown value; did you mean “warning”?',
    ],
    ['type', '{"include": "x"}', '1:13', 'include must be a list'],
  ])('with an unknown %s says where and what was meant', async (_, config, place, message) => {
    expect(await failuresOf({ [name]: config })).toEqual([
      `outreach-lint: ${name}:${place}: ${message}`,
    ])
  })

  test('with broken syntax says where', async () => {
    expect(await failuresOf({ '.outreachlintrc.yaml': 'rules:\n\tx: off\n' })).toEqual([
      'outreach-lint: .outreachlintrc.yaml:2:1: Cannot be read as a config: a tab indents the line; use spaces',
    ])
  })

  test('that is some other file is refused without a word of it', async () => {
    const secret = 'root:x:0:0:root:/root:/bin/sh\ntoken: hunter2\n'
    for (const text of [
      secret,
      'token: hunter2\n',
      '{"token": "hunter2"',
      '- hunter2\n',
      'hunter2',
    ]) {
      const lines = await failuresOf({ 'secret.yaml': text }, ['--config', 'secret.yaml'])
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^outreach-lint: secret\.yaml:\d+:\d+: /)
      expect(lines[0]).not.toMatch(/hunter2|token|root|sh/)
    }
  })

  test('that does not exist, or is a folder, gets one line', async () => {
    expect(await failuresOf({}, ['--config', 'none.json'])).toEqual([
      'outreach-lint: none.json: No such config; check the name',
    ])
    expect(await failuresOf({ 'x/a.png': '' }, ['--config', 'x'])).toEqual([
      'outreach-lint: x: Config cannot be read: it is a folder; name a file',
    ])
  })

  test('that extends what is not there, or itself, says where', async () => {
    expect(await failuresOf({ [name]: '{"extends": ["strict", "./none.json"]}' })).toEqual([
      `outreach-lint: ${name}:1:24: Extends a config that does not exist; name recommended, strict, relaxed or a file`,
    ])
    const cycle = { [name]: '{"extends": "b.json"}', 'b.json': `{"extends": "${name}"}` }
    expect(await failuresOf(cycle)).toEqual([
      'outreach-lint: b.json:1:13: Extends a config that extends this one; remove one of the two',
    ])
  })
})

describe('a command line', () => {
  test.each([
    [['--fromat', 'json'], 'Unknown option --fromat; did you mean --format?'],
    [['--qwertyuiop'], 'Unknown option --qwertyuiop; --help lists all'],
    [['--format', 'xml'], '--format takes pretty, compact, json or github, not xml'],
    [['--format'], '--format needs a value; write --format <format>'],
    [['--config', '--quiet'], '--config needs a value; write --config <file>'],
    [['--max-warnings=-1'], '--max-warnings takes a whole number of 0 or more'],
    [['--step', '0'], '--step takes a whole number of 1 or more'],
    [['--fix=yes'], '--fix takes no value; write --fix alone'],
    [
      ['--rule', 'repeated-word'],
      '--rule needs a severity; write --rule repeated-word=error, warning, info, off or default',
    ],
    [['--rule', 'x-y-z=off'], '--rule: Unknown rule “x-y-z”; remove it or check the spelling'],
    [
      ['--only', 'repeated-wrod'],
      '--only: Unknown rule “repeated-wrod”; did you mean “repeated-word”?',
    ],
    [
      ['--profile', 'recruting'],
      '--profile: Unknown profile “recruting”; did you mean “recruiting”?',
    ],
    [['--tool', 'hubspt'], '--tool: Unknown tool “hubspt”; did you mean “hubspot”?'],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run exclude each other; give one'],
    [['--config', 'a', '--no-config'], '--config and --no-config exclude each other; give one'],
    [['--stdin', 'a.md'], '--stdin takes no paths; give the name as --stdin-filename'],
    [['--stdin-filename', 'a.md'], '--stdin-filename needs --stdin; add it'],
    [['rules', '--fix'], 'rules does not take --fix; leave it out'],
    [['explain'], 'Name a rule to explain; outreach-lint rules lists all'],
    [['explain', 'repeated-wrod'], 'Unknown rule “repeated-wrod”; did you mean “repeated-word”?'],
    [['inspect', '--format', 'github'], 'inspect writes pretty or json, not github'],
  ])('%j says what is wrong, and nothing is linted', async (args, message) => {
    const folder = folderOf({ 'a.md': NOTE })
    expect(await folder.run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `outreach-lint: ${message}\n`,
    })
  })

  test('names every mistake', async () => {
    const { stderr } = await folderOf({}).run(['--fromat', '--steps', '--format=x'])
    expect(stderr.split('\n')).toHaveLength(4)
  })

  test('whose report cannot be written says so', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    mkdirSync(folder.path('report'))
    const { code, stderr } = await folder.run(['--output-file', 'report'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'outreach-lint: report: The report cannot be written: it is a folder; name a file\n',
    )
  })
})
