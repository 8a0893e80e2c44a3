import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type FileReport, lint } from '../../rules/index.ts'

const settings = { ...DEFAULT_SETTINGS, preset: 'strict' } as const

async function read(source: string): Promise<FileReport> {
  const [report] = await lint([{ path: 'templates/notes.md', source, settings }])
  if (!report) throw new Error('No file was linted')
  return report
}

const readings = ({ template }: FileReport) => template.messages.map(({ body }) => body.text)
const rulesIn = ({ problems }: FileReport) => problems.map(({ rule }) => rule)

/** Everything stands in the text, and no rule failed. */
function expectSound(source: string, { problems, template }: FileReport): void {
  const isPlace = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start <= end && end <= source.length
  for (const problem of problems) {
    expect(problem.rule).not.toBe('internal-error')
    const fixes = problem.fixes.flatMap(({ edits }) => edits)
    for (const span of [problem.span, ...problem.spans, ...fixes.map((edit) => edit.span)])
      expect(isPlace(span)).toBe(true)
    for (const { span } of problem.related) expect(isPlace(span)).toBe(true)
  }
  for (const { span, container, heading, body } of template.messages) {
    for (const one of [span, container.span, heading?.span ?? span]) expect(isPlace(one)).toBe(true)
    for (const one of body.toSource({ start: 0, end: body.text.length }))
      expect(isPlace(one)).toBe(true)
  }
}

const NOTE = 'Hi {{first_name}}, your talk on the the pumps stayed with me.'
const READS = 'Hi Robin, your talk on the the pumps stayed with me.'
const times = (count: number, text: string) => text.repeat(count)
const tenDeep = (sign: string) =>
  Array.from({ length: 10 }, (_, level) => `${times(level, '  ')}${sign} Level ${level}`).join('\n')

describe('bad input is read as far as it goes', () => {
  it.each([
    ['a fence that is never closed', `## Email\n\n\`\`\`\n${NOTE}\n`],
    ['tildes that are never closed', `## Email\n\n~~~text\n${NOTE}\n\n`],
    ['quotes ten deep', `## Email\n\n${times(10, '> ')}${NOTE}\n`],
    ['lists ten deep', `# Notes\n\n${tenDeep('-')}\n\n## Email\n\n> ${NOTE}\n`],
    ['lists ten deep with a message', `## Email\n\n${times(10, '- ')}x\n\n## Email B\n\n${NOTE}\n`],
    ['a table with a pipe in a tag', `## Email\n\n| {{a|b}} | {x|y} |\n|---|---|\n\n> ${NOTE}\n`],
    ['a broken table', `## Email\n\n| a | b\n|--\n| c | d | e |\n\n> ${NOTE}\n`],
    ['front matter that is a list', `---\n- a\n- b\n---\n\n## Email\n\n> ${NOTE}\n`],
    ['front matter that is text', `---\njust text\n---\n\n## Email\n\n> ${NOTE}\n`],
    ['front matter that is broken', `---\na: b: c\n---\n\n## Email\n\n> ${NOTE}\n`],
    ['front matter that is never closed', `---\nstep: 1\n\n## Email\n\n> ${NOTE}\n`],
    ['keys that stand there twice', `---\nstep: 1\nstep: 1\n---\n\n## Email\n\n> ${NOTE}\n`],
    ['mixed line ends', `# Notes\r\r\n\n## Email\r\n\n> ${NOTE}\r\n`],
    ['carriage returns for line ends', `## Email\r\r> ${NOTE}\r`],
    ['a fence with carriage returns', `## Email\r\r\`\`\`\r${NOTE}\r\`\`\`\r`],
    ['a byte order mark', `\uFEFF## Email\n\n> ${NOTE}\n`],
    ['a zero character', `\0\n## Email\n\n> ${NOTE}\n`],
    ['half a surrogate pair', `\uD83D\n\n## Email\n\n> ${NOTE}\n`],
    ['tags that are never closed', `{{ a\n\n{% if x\n\n*| b\n\n## Email\n\n> ${NOTE}\n`],
    ['brackets without end', `${times(300, '[')}\n\n## Email\n\n> ${NOTE}\n`],
  ])('%s', async (_, source) => {
    const report = await read(source)
    expectSound(source, report)
    expect(readings(report)).toContain(READS)
    const doubled = report.problems.find(({ rule }) => rule === 'repeated-word')
    expect(source.slice(doubled?.span.start, doubled?.span.end)).toBe('the the')
  })

  it('text below a comment that is never closed is seen by nobody', async () => {
    const source = `## Email\n\n<!-- note\n\n> ${NOTE}\n`
    const report = await read(source)
    expectSound(source, report)
    expect(readings(report)).toEqual([])
  })

  it.each([
    ['Arabic', 'مرحبا {{first_name}}، أعجبني حديثك عن المضخات في الميناء.', 'مرحبا Robin'],
    ['Hebrew', 'שלום {{first_name}}, ההרצאה שלך על המשאבות הייתה נהדרת.', 'שלום Robin'],
    ['Japanese', '{{first_name}}様、先日のポンプについての講演を拝聴しました。', 'Robin様'],
    ['Chinese', '你好 {{first_name}},你关于水泵的演讲让我很受启发。', '你好 Robin'],
    ['Korean', '안녕하세요 {{first_name}}님, 펌프 강연 잘 들었습니다.', '안녕하세요 Robin'],
    ['Thai', 'สวัสดี {{first_name}} ชอบการบรรยายเรื่องปั๊มของคุณมาก', 'สวัสดี Robin'],
  ])('%s text', async (_, text, begins) => {
    const source = `---\nchannel: email\nstep: 1\n---\n\n\u202B${text}\u202C\n`
    const report = await read(source)
    expectSound(source, report)
    expect(readings(report)[0]?.replace('\u202B', '')).toMatch(new RegExp(`^${begins}`))
    expect(rulesIn(report)).not.toContain('hard-to-read')
  })

  it.each(['Hi', 'Hi.', '{{first_name}}', '👍🏽', '-', '>', '```', '#', '[', '\\', '&amp;', '<b>'])(
    'a message of one word: %s',
    async (word) => {
      for (const source of [`---\nchannel: email\n---\n\n${word}`, `## Email\n\n> ${word}\n`, word])
        expectSound(source, await read(source))
    },
  )

  it.each(['', ' ', '\n', '\r', '\uFEFF', '---', '---\n', '---\n---', '+++\n', '\0', '<!--'])(
    'next to nothing: %j',
    async (source) => {
      const report = await read(source)
      expectSound(source, report)
      expect(report.problems).toEqual([])
    },
  )
})

const piece = fc.constantFrom(
  ...[
    'Hi {{first_name}},',
    NOTE,
    'We we help teams like yours.',
    'Best,',
    'Robin',
    'Subject: Rust',
  ],
  ...['# LinkedIn', '## Connection request', '## Email 2 (day 4)', '### Tips', '**Day 3:**', '---'],
  ...['> Hi [Name],', '>', '> your your talk', '>> deep', '- a an item', '1. one', '  - two', '-'],
  ...['```', '~~~', '```js', '````', '    ```', '<!--', '-->', '<div>', '</div>', '<pre>', '<b'],
  ...['| a | {{b|c}} |', '|---|---|', '| Hi {{first_name}} | the the |', '{a|b', 'c}', '{x|{y|z}}'],
  ...[
    '{% if a %}',
    '{% else %}',
    '{% endif %}',
    '{{#if b}}',
    '{{/if}}',
    '{{',
    '}}',
    '*|',
    '|*',
    '[[',
  ],
  ...['<!-- outreach-lint-disable -->', '<!-- outreach-lint-enable x -->', '<!-- outreach-lint-x'],
  ...[
    '+++',
    'channel: email',
    'step: 2',
    'step = 2',
    'lint: {',
    '}',
    '&a *b',
    '\uFEFF',
    '\0',
    '\t',
  ],
  ...[
    'مرحبا',
    '你好,水泵',
    '👩‍💻',
    '\u202E',
    '\uD83D',
    '&amp;&copy;&#0;',
    '[a](b',
    '![c][d]',
    '\\',
  ],
  ...['', '', '', ' ', '    code', '$X', 'XX%', '____', '*so **much*', '`a', '``b`', '***', '==='],
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', ' ', '')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat().join(''))

describe('any text', () => {
  it('is read without a fault of ours, and marked within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => expectSound(source, await read(source))),
      { numRuns: 300 },
    )
  })

  it('has doubled words marked that are doubled there', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const report = await read(source)
        for (const { rule, message, spans } of report.problems) {
          if (rule !== 'repeated-word') continue
          const [, quoted = ''] = /“(.*?)”/s.exec(message) ?? []
          const marked = spans.map(({ start, end }) => source.slice(start, end)).join(' ')
          const words = (some: string) => some.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
          expect(words(marked)).toEqual(expect.arrayContaining(words(quoted).slice(0, 1)))
        }
      }),
      { numRuns: 200 },
    )
  })
})
