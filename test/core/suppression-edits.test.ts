import { describe, expect, it } from 'vitest'
import { withEdits } from '../../rules/core/with-edits.ts'
import {
  DEFAULT_SETTINGS,
  disableInFile,
  disableInMessage,
  type FileReport,
  lint,
  type Problem,
  type ProblemFix,
  type Template,
} from '../../rules/index.ts'

const LETTER = 'Hi {{first_name}}, your your talk took me an hour.'
const COMMENT = '<!-- outreach-lint-disable-next-message repeated-word -->'

type Disable = (template: Template, problem: Problem) => ProblemFix | null

async function reportOn(source: string): Promise<FileReport> {
  const settings = { ...DEFAULT_SETTINGS, only: ['repeated-word'] }
  const [report] = await lint([{ path: 'notes.md', source, settings }])
  if (!report) throw new Error('The file was given, and no report came back')
  return report
}

/** The text after the rule is off for the last doubled word; null where it cannot be. */
async function afterwards(source: string, disable: Disable): Promise<string | null> {
  const { template, problems } = await reportOn(source)
  const problem = problems.findLast(({ rule }) => rule === 'repeated-word')
  if (!problem) throw new Error('The text doubles no word')
  const fix = disable(template, problem)
  return fix && withEdits(source, fix.edits)
}

const twoParts = (label: string) => `### ${label}\n\n\`\`\`\n`

describe('a rule is turned off for one message by a comment', () => {
  /** Texts with `¶` where the comment comes; what follows up to the next letter comes with it. */
  it.each([
    ['above a quote', `## Note\n\n¶\n\n> ${LETTER}\n`],
    ['close to lines that stand close', `## Note\n¶\n> ${LETTER}\n`],
    ['above a fence', `## Connection request\n\n¶\n\n\`\`\`\n${LETTER}\n\`\`\`\n`],
    ['above prose', `## Connection request\n\n¶\n\n${LETTER}\n\nBest,\nKim\n`],
    ['above a subject', `## Email 1\n\n¶\n\n**Subject:** Talk\n\n${LETTER}\n`],
    ['above a subject in one paragraph with it', `## Email 1\n\n¶\n\nSubject: Talk\n${LETTER}\n`],
    [
      'above all labels',
      `## Email\n\n¶\n\n**Timing:** day 3\n\n**Subject:**\n\nTalk\n\n**Body:**\n\n${LETTER}\n`,
    ],
    [
      'below a fence that holds the subject',
      `## Email\n\n${twoParts('Subject')}Talk\n\`\`\`\n\n### Body\n\n¶\n\n\`\`\`\n${LETTER}\n\`\`\`\n`,
    ],
    ['above a label on its line', `# LinkedIn\n\n¶\n\n**Connection request:** ${LETTER}\n`],
    ['on top of a file', `¶\n\n> ${LETTER}\n`],
    ['behind a byte order mark', `\uFEFF¶\n\n> ${LETTER}\n`],
    ['below front matter', `---\nprofile: research\n---\n¶\n> ${LETTER}\n`],
    ['with the line ends of the file', `\uFEFF## Note\r\n\r\n¶\r\n\r\n> ${LETTER}\r\n`],
    ['as far in as its item', `1. Connection request\n\n   ¶\n\n   > ${LETTER}\n`],
    ['close in its item', `1. Connection request\n   ¶\n   > ${LETTER}\n`],
    ['above the last of several', `## Note\n\n> ${LETTER}\n\n¶\n\n> ${LETTER}\n`],
    [
      'above the last of several in prose',
      `## Email\n\n${LETTER}\n\nBest,\nKim\n\n**Variant B:**\n\n¶\n\n${LETTER}\n`,
    ],
    [
      'beside that of another message',
      `${COMMENT}\n\n## Note A\n\n> ${LETTER}\n\n## Note B\n\n¶\n\n> ${LETTER}\n`,
    ],
    [
      'above the one message whose subject stands in front matter',
      '---\nsubject: the the talk\n---\n\n## Email\n\n¶\n\n> Hi {{first_name}}, your talk took me an hour.\n',
    ],
  ])('%s', async (_, shown) => {
    const source = shown.replace(/¶\s*/, '')
    expect(await afterwards(source, disableInMessage)).toBe(shown.replace('¶', COMMENT))
  })

  it('in the list item that the message begins', async () => {
    const item = `- > ${LETTER}\n`
    expect(await afterwards(`# Connection request\n\n${item}${item}`, disableInMessage)).toBe(
      `# Connection request\n\n${item}- ${COMMENT}\n  > ${LETTER}\n`,
    )
  })

  it('before the list that is the message', async () => {
    const source = `## Email\n\n**Body:**\n\n- ${LETTER}\n- Yours, Kim\n`
    const shown = source.replace('**Body', `${COMMENT}\n\n**Body`)
    expect(await afterwards(source, disableInMessage)).toBe(shown)
  })

  it.each([
    ['guilt-trip', 'guilt-trip, repeated-word'],
    ['guilt-trip -- quoted as bad', 'guilt-trip, repeated-word -- quoted as bad'],
    ['guilt-trip, filler-opener,', 'guilt-trip, filler-opener, repeated-word,'],
    ['guilt-trip filler-opener', 'guilt-trip filler-opener repeated-word'],
    ['\n  guilt-trip\n', '\n  guilt-trip, repeated-word\n'],
  ])('that stands there already: %j', async (rules, then) => {
    const source = `<!-- outreach-lint-disable-next-message ${rules} -->\n\n## Note\n\n> ${LETTER}\n`
    expect(await afterwards(source, disableInMessage)).toBe(source.replace(rules, then))
  })

  it.each([
    ['a message that fills its file', `---\nchannel: email\n---\n\n${LETTER}\n\nBest,\nKim\n`],
    ['a quote that fills its file', `---\nchannel: email\n---\n\n> ${LETTER}\n`],
    [
      'a subject of several messages',
      '---\nsubject: the the talk\n---\n\n## Email A\n\n> Hi {{first_name}}, your talk.\n\n## Email B\n\n> Hi {{first_name}}, your essay.\n',
    ],
  ])('but not for %s', async (_, source) => {
    expect(await afterwards(source, disableInMessage)).toBeNull()
  })
})

const BODY = `## Note\n\n> ${LETTER}\n`

/** Texts of front matter before and after; null where it stays. Windows files are written on alike. */
async function expectFrontMatter(before: string, after: string | null): Promise<void> {
  const whole = (yaml: string) => `---\n${yaml}---\n\n${BODY}`
  expect(await afterwards(whole(before), disableInFile)).toBe(after && whole(after))
  const windows = (yaml: string) => `\uFEFF${whole(yaml)}`.replace(/\n/g, '\r\n')
  expect(await afterwards(windows(before), disableInFile)).toBe(after && windows(after))
}

describe('a rule is turned off in a file by front matter', () => {
  it.each(['', '\uFEFF'])('that is new', async (mark) => {
    const head = '---\nlint: { disable: [repeated-word] }\n---\n\n'
    expect(await afterwards(mark + BODY, disableInFile)).toBe(mark + head + BODY)
    expect(await afterwards(`${mark}\n${BODY}`, disableInFile)).toBe(mark + head + BODY)
    const windows = (text: string) => mark + text.replace(/\n/g, '\r\n')
    expect(await afterwards(windows(BODY), disableInFile)).toBe(windows(head + BODY))
  })

  const added = 'lint: { disable: [repeated-word] }\n'
  it.each([
    ['', added],
    ['# Ours\n', `# Ours\n${added}`],
    ['profile: research # why\n', `profile: research # why\n${added}`],
    ['  profile: research\n', `  profile: research\n  ${added}`],
    ['subject: |\n  Hello\n\n', `subject: |\n  Hello\n\n${added}`],
    ['notes: >+\n  Hello\n\n', `notes: >+\n  Hello\n\n${added}`],
    ['{ profile: research }\n', '{ profile: research, lint: { disable: [repeated-word] } }\n'],
    ['{}\n', '{ lint: { disable: [repeated-word] } }\n'],
  ])('that says nothing about it: %j', expectFrontMatter)

  it.each([
    ['lint:\n', added],
    ['"lint":\n', '"lint": { disable: [repeated-word] }\n'],
    ['lint: # none\nstep: 2\n', 'lint: { disable: [repeated-word] } # none\nstep: 2\n'],
    ['lint: ~ # none\n', 'lint: { disable: [repeated-word] } # none\n'],
    ['lint: {}\n', added],
    ['lint: { }\n', added],
    ['lint: {\n}\n', 'lint: { disable: [repeated-word]\n}\n'],
    ['lint: { note: x }\n', 'lint: { note: x, disable: [repeated-word] }\n'],
    ['lint:\n  # Ours\n  note: x\n', 'lint:\n  # Ours\n  disable: [repeated-word]\n  note: x\n'],
    ['Lint: {}\n', 'Lint: { disable: [repeated-word] }\n'],
  ])('that names no rules: %j', expectFrontMatter)

  it.each([
    ['lint: { disable: [guilt-trip] }\n', 'lint: { disable: [guilt-trip, repeated-word] }\n'],
    ['lint: { disable: [a, b,] } # x\n', 'lint: { disable: [a, b, repeated-word,] } # x\n'],
    ['lint: { disable: [] }\n', added],
    ['lint: { disable: }\n', added],
    ['lint: {disable}\n', 'lint: {disable: [repeated-word]}\n'],
    ['lint:\n  disable: # none\n', 'lint:\n  disable: [repeated-word] # none\n'],
    ['lint:\n  disable: null\n', 'lint:\n  disable: [repeated-word]\n'],
    ['lint:\n  disable: a # x\n', 'lint:\n  disable: [a, repeated-word] # x\n'],
    ['lint: { disable: "a" }\n', 'lint: { disable: ["a", repeated-word] }\n'],
    ["lint: { disable: 'a' }\n", "lint: { disable: ['a', repeated-word] }\n"],
    [
      'lint: { disable: a }\nlint: { disable: b }\n',
      'lint: { disable: a }\nlint: { disable: [b, repeated-word] }\n',
    ],
  ])('that names some: %j', expectFrontMatter)

  it.each([
    [
      'lint:\n  disable:\n    - a # x\n    # y\nstep: 2\n',
      'lint:\n  disable:\n    - a # x\n    - repeated-word\n    # y\nstep: 2\n',
    ],
    ['lint:\n  disable:\n  -   "a"\n', 'lint:\n  disable:\n  -   "a"\n  -   repeated-word\n'],
    [
      'lint:\n  disable: [\n    a,\n    b # x\n  ]\n',
      'lint:\n  disable: [\n    a,\n    b, # x\n    repeated-word\n  ]\n',
    ],
    [
      'lint:\n  disable: [\n    a,\n    b,\n  ]\n',
      'lint:\n  disable: [\n    a,\n    b,\n    repeated-word,\n  ]\n',
    ],
    ['lint:\n  disable: [a,\n    b]\n', 'lint:\n  disable: [a,\n    b, repeated-word]\n'],
  ])('that names them on lines of their own: %j', expectFrontMatter)

  it.each([
    'a: b: c\n',
    'just words\n',
    'lint: true\n',
    'lint: [a]\n',
    'lint: &x { disable: [a] }\n',
    'lint: !ours { disable: [a] }\n',
    'lint: !ours\n',
    'other: &x { disable: [a] }\nlint: *x\n',
    'lint:\n  disable: &x [a]\n',
    'lint:\n  disable: true\n',
    'lint:\n  disable: {}\n',
    'lint:\n  disable: guilt-trip, filler-opener\n',
    'lint:\n  disable: |\n    a\n',
    'lint:\n  disable:\n    - a\n    -\n',
    '? lint\n',
  ])('but not where that is broken, or says something else: %j', async (yaml) => {
    await expectFrontMatter(yaml, null)
  })

  it('but not beside one that was never closed', async () => {
    expect(await afterwards(`---\nchannel: email\n\n${BODY}`, disableInFile)).toBeNull()
  })
})

it('says what it does, and is never done unasked', async () => {
  const { template, problems } = await reportOn(BODY)
  const [problem] = problems
  if (!problem) throw new Error('The text doubles no word')
  expect(disableInMessage(template, problem)).toMatchObject({
    title: 'Turn off repeated-word for this message',
    safe: false,
  })
  expect(disableInFile(template, problem)).toMatchObject({
    title: 'Turn off repeated-word in this file',
    safe: false,
  })
})

it('offers nothing against problems that no rule makes', async () => {
  const { template, problems } = await reportOn(`---\na: b: c\n---\n\n${BODY}`)
  const [unreadable, doubled] = problems
  if (!unreadable || !doubled) throw new Error('The text has two problems')
  expect(unreadable.rule).toBe('unreadable-template')
  expect(disableInMessage(template, doubled)).not.toBeNull()
  const failure: Problem = { ...doubled, rule: 'internal-error', url: null }
  for (const problem of [unreadable, failure]) {
    expect(disableInMessage(template, problem)).toBeNull()
    expect(disableInFile(template, problem)).toBeNull()
  }
})
