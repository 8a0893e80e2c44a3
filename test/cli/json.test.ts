import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly endOffset: number
}
interface Problem extends Place {
  readonly rule: string
  readonly spans?: readonly { readonly offset: number; readonly endOffset: number }[]
}

async function problemsIn(source: string): Promise<readonly Problem[]> {
  const folder = folderOf({ 'a.md': source })
  const { stdout } = await folder.run(['--format', 'json', '--only', 'repeated-word', 'a.md'])
  return JSON.parse(stdout).files[0].problems
}

/** The text between a line and column and another, counted as an editor does. */
function between(source: string, { line, column, endLine, endColumn }: Place): string {
  const lines = source.replace(/^\uFEFF/, '').split(/(?<=\r\n|\n|\r(?!\n))/)
  const at = (row: number, unit: number) => lines.slice(0, row - 1).join('').length + unit - 1
  return lines.join('').slice(at(line, column), at(endLine, endColumn))
}

const FENCE =
  '# Connection note\n\n```\nHi {{first_name}} 😀, your talk of of parsers stayed.\n```\n'
const QUOTE =
  '# Connection note\n\n> Hi {{first_name}}, your talk of parsers stayed with me, and it was the\n> the best of the day.\n'
const PROSE =
  '---\nchannel: email\nsubject: Your talk\n---\n\nHi {{first_name}},\n\nYour talk **of of** parsers stayed with me.\n'

describe.each([
  ['fence', FENCE, ['of of']],
  ['wrapped quote', QUOTE, ['the', 'the']],
  ['prose', PROSE, ['of of']],
])('in a %s', (_, source, words) => {
  test.each([
    ['as it is', source],
    ['with CRLF', source.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${source}`],
    [
      'with both and emoji before it',
      `\uFEFF${source.replace('Hi', '👩‍👩‍👧 é Hi').replaceAll('\n', '\r\n')}`,
    ],
  ])('%s, offsets, lines and columns agree with the words', async (_, text) => {
    const problems = await problemsIn(text)
    expect(problems).toHaveLength(1)
    for (const problem of problems) {
      const spans = problem.spans ?? [problem]
      // The line end between two words belongs to the first.
      const marked = spans.map(({ offset, endOffset }) => text.slice(offset, endOffset).trimEnd())
      expect(marked).toEqual(words)
      expect(between(text, problem)).toBe(text.slice(problem.offset, problem.endOffset))
      expect(problem.spans === undefined).toBe(words.length === 1)
    }
  })
})

test('columns of the first line do not count a byte order mark, offsets do', async () => {
  const source = '\uFEFF> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
  const front = `---\nchannel: email\n---\n`
  expect(await problemsIn(source.replace('\uFEFF', `\uFEFF${front}`))).toMatchObject([
    { line: 4, column: 32, offset: 1 + front.length + 31 },
  ])
})

test('holds what is documented, in the documented shape', async () => {
  const folder = folderOf({ 'x/a.md': FENCE, 'b.md': '# Readme\n\nSome words.\n', 'c.md': 'a\0' })
  const { stdout, code } = await folder.run(['--format', 'json', '--only', 'repeated-word'])
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    files: [
      { path: 'b.md', problems: [] },
      {
        path: 'x/a.md',
        problems: [
          {
            rule: 'repeated-word',
            severity: 'warning',
            message: '“of of” repeats a word; keep one',
            url: 'https://github.com/outreach-lint/outreach-lint/blob/main/rules/prose/repeated-word.md',
            line: 4,
            column: 33,
            endLine: 4,
            endColumn: 38,
            offset: 55,
            endOffset: 60,
            step: 1,
            channel: 'connection-note',
            related: [],
            fixes: [
              {
                title: 'Keep one “of”',
                safe: true,
                edits: [{ path: 'x/a.md', offset: 55, endOffset: 60, text: 'of' }],
              },
            ],
          },
        ],
      },
    ],
    summary: { files: 2, messages: 1, errors: 0, warnings: 1, infos: 0, fixable: 1 },
    failures: [{ path: 'c.md', message: 'Is binary, not Markdown; leave it out' }],
  })
})

test('evidence has places too', async () => {
  const pitch =
    '# Connection note\n\n> Hi {{first_name}}, we help teams to save hours with our platform. Book a 15-minute demo?\n'
  const folder = folderOf({ 'a.md': pitch })
  const { stdout } = await folder.run(['--format', 'json', '--only', 'pitch-in-first-message'])
  const [problem] = JSON.parse(stdout).files[0].problems
  expect(problem.related.length).toBeGreaterThan(0)
  for (const related of problem.related) {
    expect(related.path).toBe('a.md')
    expect(between(pitch, related)).toBe(pitch.slice(related.offset, related.endOffset))
    expect(related.message).not.toBe('')
  }
})

test('tells broken front matter as a problem of the file and as a failure', async () => {
  const folder = folderOf({ 'a.md': `---\nchannel: "note\n---\n${FENCE}` })
  const { stdout } = await folder.run(['--format', 'json'])
  const { files, failures } = JSON.parse(stdout)
  const problem = files[0].problems.find(({ rule }: Problem) => rule === 'unreadable-template')
  expect(problem).toMatchObject({ severity: 'error', url: null, step: null, channel: null })
  const { line, column, message } = problem
  expect(failures).toEqual([{ path: 'a.md', message, line, column }])
})

test('holds suggestions too, unless --level or --quiet leave them out', async () => {
  const wordy = FENCE.replace('of of', 'in order to utilise')
  const folder = folderOf({ 'a.md': wordy })
  const count = async (...args: string[]) => {
    const { stdout } = await folder.run(['--format', 'json', '--only', 'wordy-phrase', ...args])
    return JSON.parse(stdout).summary.infos
  }
  expect(await count()).toBeGreaterThan(0)
  expect(await count('--level', 'warning')).toBe(0)
  expect(await count('--quiet')).toBe(0)
})
