import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../rules/index.ts'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const rule = 'markdown-in-plain-text'
const fence = (text: string, language = '') =>
  `## First message after they accept\n\n\`\`\`${language}\nHi {{first_name}}, ${text}\n\`\`\`\n`
const quote = (text: string) =>
  `## First message after they accept\n\n> Hi {{first_name}}, ${text.replace(/\n/g, '\n> ')}\n`

async function fixed(source: string): Promise<string> {
  const { problems, path } = await lintOneRule(source, rule)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.fixes[0]?.safe).toBe(true)
  const after = applyFixes({ path, source }, problems)
  expect(after.applied).toBe(1)
  return after.source
}

describe('markdown-in-plain-text', () => {
  it.each([
    ['the **{{company}}** page', 'the {{company}} page'],
    ['**so** it **goes**', 'so it goes'],
    ['{**so**|thus} it goes', '{so|thus} it goes'],
    ['**a [page](https://example.org)**', 'a page (https://example.org)'],
    ['[a **b**](https://example.org)', 'a b (https://example.org)'],
    ['[https://example.org](https://example.org)', 'https://example.org'],
    ['[example.org](https://example.org)', 'example.org'],
    ['[me@example.org](mailto:me@example.org)', 'me@example.org'],
    ['[a page]({{page_link}})', 'a page ({{page_link}})'],
    ['![a plan](https://example.org/plan.png)', 'a plan (https://example.org/plan.png)'],
    ['\n\n### So it goes', '\n\nSo it goes'],
    ['**[this](https://example.org)**', 'this (https://example.org)'],
    ['[**this**](https://example.org)', 'this (https://example.org)'],
    ['\n\n# **Big news**\n\nso it goes', '\n\nBig news\n\nso it goes'],
  ])('takes the signs out of %j', async (text, plain) => {
    expect(await fixed(fence(text))).toBe(fence(plain))
    const windows = fence(text).replace(/\n/g, '\r\n')
    expect(await fixed(windows)).toBe(fence(plain).replace(/\n/g, '\r\n'))
  })

  it('shows every sign', async () => {
    const [problem] = await expectProblems(fence('«**so**» it **goes**\n# On\nand on'), rule)
    expect(problem?.message).toContain('(bold, headings)')
    expect(problem?.related).toHaveLength(2)
  })

  it('offers no way to flatten a table', async () => {
    const [problem] = await expectProblems(
      fence('the count:\n\n| day | cars |\n«|---|---:|»\n| Fri | 214 |\n\nSo long'),
      rule,
    )
    expect(problem?.fixes).toEqual([])
  })

  it('keeps the brackets of what is to be filled in', async () => {
    const text = 'see [insert page](https://example.org/a)'
    const after = await fixed(fence(text))
    expect(after).toMatch(/see \[?insert page\]? \(https:\/\/example\.org\/a\)/)
  })

  it.each([
    'it costs 2 ** 3 ** 4',
    '*so* it goes',
    'we are #1, see #hiring',
    'a | b',
    'a -- b',
    'call [Name] (the host)',
    '[a] (b)',
    '[1](sic)',
    '____ and __ and __NAME__',
    '**{{company}}',
    'snake_case and a**b**c',
  ])('leaves %j alone', async (text) => {
    await expectProblems(fence(text), rule)
  })

  it('knows what a preview has made of a quote, and of a fence of Markdown', async () => {
    await expectProblems(quote('**so** it goes\n\n# On\n\n| a | b |\n|---|---|\n| c | d |'), rule)
    await expectProblems(fence('**so** it goes', 'markdown'), rule)
    await expectProblems(fence('**so** it goes «[on](https://example.org)»', 'md'), rule)
    await expectProblems(quote('so it goes «[on](https://example.org)»'), rule)
    await expectProblems(quote('see <https://example.org> or https://example.org'), rule)
  })

  it('knows that each message of a fence stands there as it will be sent', async () => {
    const letters = (text: string) => `Hi {{first_name}}, ${text}\n\n---\n\nHi Kim, so it goes`
    const source = (text: string, language = '') =>
      `## Direct messages\n\n\`\`\`${language}\n${letters(text)}\n\`\`\`\n`
    await expectProblems(source('«**so**» it goes'), rule)
    await expectProblems(source('**so** it goes', 'md'), rule)
    expect(await fixed(source('**so** it goes'))).toBe(source('so it goes'))
  })

  it('comes to the end of many signs', async () => {
    const { problems } = await lintOneRule(fence('**so {{a}}** [it]( **'.repeat(20_000)), rule)
    expect(problems).toHaveLength(1)
  })
})
