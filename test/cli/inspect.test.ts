import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../cli/display-width.ts'
import { inspectTemplate } from '../../cli/inspection.ts'
import { inspectReport } from '../../cli/reporters/inspect.ts'
import { styleFor } from '../../cli/style.ts'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'
import { folderOf } from '../support/command-line.ts'

const SEQUENCE = `# Bakers

## Step 1: Connection request (max 40 characters)

> {Hi|Hello} {{first_name|baker}}, how do you keep [the loaf] fresh?

## Step 2: Email, 3 days after they accept

Subject: {Rye|Bread} for {{company}}

Dear {{first_name}},

who bakes at {{company} on Sundays?

Ada
`

function inspected(source: string) {
  const { template, problems } = parseTemplate('a.md', source, DEFAULT_SETTINGS)
  return inspectTemplate(template, problems)
}

function reportOf(source: string, { width = 80, coloured = false } = {}): string {
  return inspectReport([inspected(source)], styleFor(coloured), width)
}

describe('for people', () => {
  test('says of each message what it is, where, how long, who fills what, and how it reads', () => {
    expect(reportOf(SEQUENCE)).toBe(`a.md

  Sequence: 2 steps over 3 days

  Step 1 · Connection note · first touch
    Where        line 5, under “Step 1: Connection request (max 40 characters)”
    Length       58 characters (shortest 58, longest 61), 18 too many; the
                 template allows 40
    Tool fills   {{first_name|baker}}
    You fill in  [the loaf]
    Choices      {Hi|Hello}

    │ Hi ‹Robin›, how do you keep [the loaf] fresh?

  Step 2 · Email · 3 days after they accept · first touch
    Where        lines 11–15, under “Step 2: Email, 3 days after they accept”
    Subject      Rye for ‹Northfield Labs›
    Length       58 characters
    Tool fills   {{company}}, {{first_name}}, {{company}
    Choices      {Rye|Bread}
    Broken       {{company} is not closed

    │ Dear ‹Robin›,
    │
    │ who bakes at ‹Northfield Labs› on Sundays?
    │
    │ Ada

2 messages in 1 file
`)
  })

  test.each([
    ['## Email, the same day, after they reply', 'Email · the same day, after they reply'],
    ['## LinkedIn message after they accept', 'Direct message · after they accept · first touch'],
    ['## Follow-up email, 1 day later', 'Step 2 · Email · 1 day later · follow-up'],
  ])('says when a message under %j is sent', (heading, title) => {
    expect(reportOf(`${heading}\n\n> Hi {{first_name}}, who mills?\n`)).toContain(`  ${title}\n`)
  })

  test('shows of a label that goes on as a paragraph its beginning', () => {
    const report = reportOf(`## Email *${'for bakers '.repeat(20)}*\n\n> Hi [Name], who mills?\n`)
    expect(report.replace(/\s+/g, ' ')).toMatch(/under “Email (?:for bakers ){8}for…” Length/)
  })

  test('counts words where the template does', () => {
    const source = `## Email (max 10 words)\n\n> Hi {{first_name}}, ${'who mills? '.repeat(5)}\n`
    const sentence = '64 characters; 12 words, 2 too many; the template allows 10'
    expect(reportOf(source)).toContain(sentence)
  })

  test('tells sequences and single messages apart', () => {
    const report = reportOf(`${SEQUENCE}\n# Cold email\n\n> Hi [Name], who mills your flour?\n`)
    expect(report).toContain('\n  Not in a sequence\n\n  Email · first touch\n    Where ')
  })

  test.each([40, 80, 100])('keeps within %i columns, in colours too', (width) => {
    const report = stripVTControlCharacters(reportOf(SEQUENCE, { width, coloured: true }))
    const long = report.split('\n').filter((row) => displayWidth(row) > width)
    expect(long.filter((row) => row.trim().includes(' '))).toEqual([])
    expect(reportOf(SEQUENCE, { width })).toBe(report)
  })

  test('colours a value by who fills it, over the end of a row too', () => {
    const report = reportOf(SEQUENCE, { width: 40, coloured: true })
    expect(report).toContain('\u001B[36m‹Robin›\u001B[0m')
    expect(report).toContain(
      '\u001B[33m[the\u001B[0m\n\u001B[2m    │\u001B[0m \u001B[33mloaf]\u001B[0m fresh?',
    )
    expect(report).toContain('\u001B[31m58 characters')
  })

  test.each([
    ['', 'the file is empty'],
    ['---\nchannel: email\n---\n\n', 'there is nothing below the front matter'],
    ['# One\n\n## Two\n', 'there are only headings'],
    ['Write {{first_name}} where the name goes.\n', 'there are placeholders, but nothing says'],
    ['The oven takes ten minutes.\n', 'nothing here reads like a message'],
    [`${'> '.repeat(200)}Hi`, 'Markdown is nested more than 100 levels deep'],
  ])('says why there is no message in %j', (source, reason) => {
    expect(reportOf(source)).toContain(`a.md\n  No message found: ${reason}`)
  })

  test('does not list the many files of a folder that hold no message', () => {
    const none = Array.from({ length: 11 }, () => inspected('# One\n'))
    const report = inspectReport([inspected(SEQUENCE), ...none], styleFor(false), 80)
    expect(report).not.toContain('No message found')
    expect(report).toMatch(/\n2 messages in 1 file, none in 11 more; inspect one .*\n$/)
  })
})

describe('as JSON', () => {
  test('says where each value sits in the text and in the subject', () => {
    for (const { text, subject, placeholders } of inspected(SEQUENCE).messages) {
      const values = placeholders.map(({ part, textOffset, textEndOffset }) =>
        textOffset === null || textEndOffset === null
          ? null
          : (part === 'body' ? text : (subject ?? '')).slice(textOffset, textEndOffset),
      )
      expect(values).toEqual(
        subject
          ? [null, 'Northfield Labs', 'Robin', 'Northfield Labs']
          : [null, 'Robin', 'the detail that fits here'],
      )
    }
  })

  test('says what the file names: limit, heading, subject, sequence', () => {
    const [note, email] = inspected(SEQUENCE).messages
    expect(note).toMatchObject({
      sequence: 1,
      container: 'quote',
      heading: { text: 'Step 1: Connection request (max 40 characters)', line: 3 },
      namedLimit: { count: 40, unit: 'characters', line: 3 },
      characters: { limit: 40, limitReason: 'the template allows 40' },
    })
    expect(email).toMatchObject({
      sequence: 1,
      subjectSource: '{Rye|Bread} for {{company}}',
      subjectLine: 9,
      namedLimit: null,
      characters: { limit: null, limitReason: null },
    })
  })
})

test.each([
  ['an open fence', '# Email 1\n\n```\nHi {{first_name}},\n\nwho bakes your rye?\n', 0],
  ['an open comment', '# Email 1\n\n> Hi {{first_name}}, who bakes your rye?\n\n<!-- to do\n', 0],
  [
    'front matter that cannot be read',
    '---\nstep: [1\n---\n\n> Hi {{first_name}}, who bakes?\n',
    2,
  ],
  ['line ends of other systems', '# Email 1\r\n\r\n> Hi {{first_name}},\r\n> who bakes?\r\n', 0],
])('answers on a file with %s', async (_, source, exit) => {
  const { code, stdout } = await folderOf({ 'a.md': source }).run(['inspect', 'a.md'])
  expect(code).toBe(exit)
  expect(stdout).toContain('│ Hi ‹Robin›,')
  expect(stdout).not.toMatch(/[\r\u240D]/)
})
