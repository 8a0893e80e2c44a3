import { describe, expect, it } from 'vitest'
import { readMarks, showMarks } from '../../rules/core/marked-text.ts'
import { readRulePage } from '../support/rule-page.ts'

const fence = (info: string, text = 'Hi «there»,') => `\`\`\`\`${info}\n${text}\n\`\`\`\`\n`

describe('a rule’s page', () => {
  it('gives its examples with their marks', () => {
    const page = readRulePage(
      `# a\n\n${fence('md bad {"severity":"info","variables":["a"]}')}\n${fence('md fixed', 'Hi,')}\n${fence('md good', 'Hi Kim,')}`,
    )
    expect(page.headings).toEqual(['a'])
    expect(page.examples).toMatchObject([
      {
        kind: 'bad',
        text: 'Hi there,\n',
        marks: [{ start: 3, end: 8 }],
        severity: 'info',
        fixed: 'Hi,\n',
      },
      { kind: 'good', text: 'Hi Kim,\n', marks: [], fixed: null },
    ])
    expect(page.examples[0]?.context.settings).toEqual({ variables: { a: {} } })
  })

  it.each([
    ['a bad example without a mark', fence('md bad', 'Hi there,')],
    ['a good example with a mark', fence('md good')],
    ['an unknown kind of example', fence('md worse')],
    ['an example without its kind', fence('md')],
    ['a fence without a language', fence('')],
    ['data that is no JSON', fence('md bad {nope}')],
    ['an unknown severity', fence('md bad {"severity":"fatal"}')],
    ['a mark that is left open', fence('md bad', 'Hi «there,')],
    ['a mark that was never opened', fence('md bad', 'Hi there»,')],
    ['a mark around nothing', fence('md bad', 'Hi «»,')],
    ['a fixed text without its bad example', fence('md fixed', 'Hi,')],
    [
      'a fixed text after a good example',
      `${fence('md good', 'Hi,')}\n${fence('md fixed', 'Hi,')}`,
    ],
    ['a fixed text further below', `${fence('md bad')}\nSo:\n\n${fence('md fixed', 'Hi,')}`],
  ])('fails on %s', (_, page) => {
    expect(() => readRulePage(page)).toThrow()
  })

  it('may show configs and commands', () => {
    expect(readRulePage(`${fence('json', '{}')}\n${fence('sh', 'true')}`).examples).toEqual([])
  })
})

it('puts marks back where they were', () => {
  const marked = 'a «b «c»» «d»«e»'
  const { text, marks } = readMarks(marked)
  expect(text).toBe('a b c de')
  expect(showMarks(text, marks)).toBe(marked)
})
