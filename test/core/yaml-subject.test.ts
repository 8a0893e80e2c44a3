import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  DEFAULT_SETTINGS,
  lint,
  parseTemplate,
  type Settings,
} from '../../rules/index.ts'

const letter = (subject: string) =>
  `---\nchannel: email\nsubject: ${subject}\nstatus: ready\n---\n\nHi {{first_name}}, your talk stayed with me.\n`

function subjectOf(source: string) {
  return parseTemplate('letter.md', source, DEFAULT_SETTINGS).template.messages[0]?.subject
}

describe.each(['\n', '\r\n'])('a subject in front matter, with line ends %j', (lineEnd) => {
  it.each([
    ['Quick hello', 'Quick hello'],
    ['"Quick *hello*"', 'Quick *hello*'],
    ["'It''s me'", 'It’s me'.replace('’', "'")],
    ['"Say \\"hello\\" \\u0026 more"', 'Say "hello" & more'],
    ['|\n  Quick hello\n', 'Quick hello'],
    ['>-\n  Quick\n  hello', 'Quick hello'],
    ['Quick\n  hello', 'Quick hello'],
    ['"Quick\n  hello"', 'Quick hello'],
    ["'Hi {{first_name}}, it''s me'", "Hi Robin, it's me"],
    ['2024', '2024'],
  ])('reads as its value: %s', (written, value) => {
    const source = letter(written).replace(/\n/g, lineEnd)
    const subject = subjectOf(source)
    expect(subject?.text).toBe(value)
    for (const { 0: word, index } of (subject?.text ?? '').matchAll(/Quick|hello|more|me\b/g)) {
      const spans = subject?.toSource({ start: index, end: index + word.length }) ?? []
      expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual([word])
    }
  })

  it.each(['', '""', 'none', '(blank)'])('is none where it is left empty: %j', (written) => {
    expect(subjectOf(letter(written).replace(/\n/g, lineEnd))).toBeNull()
  })
})

describe('a fix in front matter', () => {
  async function fixed(source: string, settings: Partial<Settings>): Promise<string> {
    const all = { ...DEFAULT_SETTINGS, ...settings }
    const [report] = await lint([{ path: 'letter.md', source, settings: all }])
    expect(report?.problems).toHaveLength(1)
    return applyFixes({ path: 'letter.md', source }, report?.problems ?? []).source
  }
  const sender = (company: string) => ({ only: ['unfilled-placeholder'], sender: { company } })

  it('is applied where the value stays what was meant', async () => {
    expect(await fixed(letter('A note from [your company]'), sender('Acme Labs'))).toBe(
      letter('A note from Acme Labs'),
    )
    expect(await fixed(letter('"A note from [your company]"'), sender('Acme: Labs'))).toBe(
      letter('"A note from Acme: Labs"'),
    )
  })

  it.each([
    "'It''s [your company]'",
    '"It\\u0027s [your company]"',
    '>-\n  A note from\n  [your company]',
    '|\n  A note from [your company]\n',
  ])('is applied within %j', async (subject) => {
    const source = letter(subject)
    expect(await fixed(source, sender('Acme'))).toBe(source.replace('[your company]', 'Acme'))
  })

  it.each([
    ['A note from [your company]', 'Acme: Labs'],
    ['A note from [your company]', 'Acme #1'],
    ['"A note from [your company]"', 'The "Labs"'],
    ["'A note from [your company]'", 'Kim’s'.replace('’', "'")],
  ])('is not offered where YAML would read something else: %s', async (subject, company) => {
    expect(await fixed(letter(subject), sender(company))).toBe(letter(subject))
  })

  it('leaves a fallback in curly quotes within straight ones to the author', async () => {
    const source = letter('"Hi {{first_name | default: “there”}}"')
    expect(await fixed(source, { only: ['malformed-placeholder'] })).toBe(source)
  })
})
