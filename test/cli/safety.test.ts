import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NASTY =
  '\u001B]0;title\u0007\u001B[31mred\u009B2J\u0085\u202Edesrever\u2066\u007F\u0000'.replace(
    '\u0000',
    '\b',
  )
const NOTE = `# Connection note\n\n\`\`\`\nHi {{first_name}}, your talk of of parsers was ${NASTY} the best of the day for me.\n\`\`\`\n`
const ONLY = ['--only', 'repeated-word']
/** Windows takes no such file names. */
const onWindows = process.platform === 'win32'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out
const CONTROLS = /(?!\n)[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

describe('nothing of a template comes out as a control character', () => {
  test.each([
    ['pretty', [...ONLY]],
    ['compact', [...ONLY, '--format', 'compact']],
    ['json', [...ONLY, '--format', 'json']],
    ['github', [...ONLY, '--format', 'github']],
    ['a diff', [...ONLY, '--fix-dry-run']],
    ['inspect', ['inspect']],
    ['inspect as JSON', ['inspect', '--format', 'json']],
  ])('in %s', async (_, args) => {
    const folder = folderOf({ 'a.md': NOTE })
    const { stdout, stderr } = await folder.run(args)
    expect(stdout).toContain('a.md')
    expect(stdout + stderr).not.toMatch(CONTROLS)
  })

  test.skipIf(onWindows)('in file names, placeholders, front matter or arguments', async () => {
    const name = 'a\u001B[31m\u202E.md'
    const folder = folderOf({
      [name]: `---\nvariant: "\u001B[1m"\n---\n# Connection note\n\n> Hi {{first\u001B[2Jname}}, we met at {company}}.\n`,
      '.outreachlintrc.yaml': '"ru\\u001b[31mles": {}\nrules: {"\\e[31mx": off}\n',
    })
    for (const args of [
      [],
      ['--format', 'compact'],
      ['inspect'],
      ['--\u001B[31m'],
      ['\u001B[31m'],
    ]) {
      const { stdout, stderr } = await folder.run(args)
      expect(stdout + stderr).not.toMatch(CONTROLS)
    }
  })
})

describe.skipIf(onWindows)('nothing of a template is a workflow command', () => {
  const env = { GITHUB_ACTIONS: 'true' }
  const evil =
    '# Connection note\n\n```\nHi {{first_name}}, your talk was the the best.\n::error::of of\n##[error]of of ##vso[task.complete]of of\n  ::set-output name=x::of of\n```\n'
  /** What GitHub's runner obeys: `::` at the start of a line, `##[` anywhere. */
  const commandsIn = (text: string) =>
    text.split('\n').filter((line) => /^\s*::|##(?:vso)?\[/.test(line))

  test.each([
    ['pretty', []],
    ['compact', ['--format', 'compact']],
    ['json', ['--format', 'json']],
    ['inspect', ['inspect']],
  ])('in %s', async (_, args) => {
    const folder = folderOf({ '::error::.md': evil, '##[error].md': evil })
    const { stdout, stderr } = await folder.run([...args], { env })
    expect(stdout).toMatch(/of of/)
    const ours = /^::(error|warning|notice) (file=[^:]*,)?(line=|title=)/
    expect(commandsIn(stdout + stderr).filter((line) => !ours.test(line))).toEqual([])
  })

  test.each([
    ['pretty', ['--level', 'info', '--only', 'unfilled-placeholder']],
    ['inspect', ['inspect']],
  ])('where %s wraps what it quotes', async (_, args) => {
    const words = `[you ::error::${'y'.repeat(20)}]`
    const note = `# Connection note\n\n> Hi ${words} and [${'x'.repeat(80)} ::error::z] and [me].\n`
    const { stdout } = await folderOf({ 'a.md': note }).run([...args], { env })
    expect(stdout).toContain('::error::yy')
    expect(commandsIn(stdout).filter((line) => !line.startsWith('::notice '))).toEqual([])
  })

  test('in a diff, of other systems too', async () => {
    const folder = folderOf({ 'a.md': evil })
    const args = ['--fix-dry-run', '--only', 'repeated-word', '--format', 'compact']
    const { stdout } = await folder.run(args)
    expect(stdout).toContain('task.complete')
    expect(stdout).not.toMatch(/##(?:vso)?\[/)
  })
})

describe('annotations', () => {
  const env = { GITHUB_ACTIONS: 'true' }
  const note = (words: string) =>
    `# Connection note\n\n\`\`\`\nHi {{first_name}}, ${words}.\n\`\`\`\n`
  const annotationsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('::'))

  test('are added to pretty in GitHub Actions, and nowhere else', async () => {
    const folder = folderOf({ 'a.md': note('your talk of of parsers') })
    const expected = [
      '::warning file=a.md,line=4,endLine=4,col=30,endColumn=35,title=repeated-word::“of of” repeats a word; keep one',
    ]
    expect(annotationsIn((await folder.run(ONLY, { env })).stdout)).toEqual(expected)
    expect(annotationsIn((await folder.run(ONLY)).stdout)).toEqual([])
    const compact = await folder.run([...ONLY, '--format', 'compact'], { env })
    expect(annotationsIn(compact.stdout)).toEqual([])
    const github = await folder.run([...ONLY, '--format', 'github'])
    expect(annotationsIn(github.stdout)).toEqual(expected)
  })

  test.skipIf(onWindows)('escape what would end them', async () => {
    const folder = folderOf({ 'a,b:c%.md': note('your talk of of parsers') })
    const { stdout } = await folder.run([...ONLY, '--format', 'github'])
    expect(stdout).toMatch(/^::warning file=a%2Cb%3Ac%25\.md,line=4,/)
  })

  test('show errors first, ten of a kind, and say what is left out', async () => {
    const words = 'the talk of how you and your team came to know what to ask'
      .split(' ')
      .slice(0, 12)
      .map((word) => `${word} ${word}`)
      .join(' ')
    const folder = folderOf({ 'a.md': note(`#N/A, ${words}`), 'b.md': 'a\0b' })
    const args = ['--only', 'repeated-word,leaked-value', '--format', 'github']
    const lines = (await folder.run(args)).stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::error',
      ...Array<string>(10).fill('::warning'),
      'outreach-lint:',
    ])
    expect(lines.at(-1)).toBe(
      'outreach-lint: 2 more of kind warning not annotated; GitHub shows 10 of each',
    )
  })

  test('name files from the top of the repository', async () => {
    const folder = folderOf({ 'docs/a.md': note('your talk of of parsers') })
    const { stdout } = await folder.run([...ONLY, '--format', 'github'], {
      cwd: 'docs',
      env: { GITHUB_WORKSPACE: folder.root },
    })
    expect(stdout).toMatch(/^::warning file=docs\/a\.md,/)
  })
})
