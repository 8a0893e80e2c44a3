import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Message } from '../../rules/index.ts'

vi.mock('../../rules/registry.ts', async () => {
  const { defineRule, defineSequenceRule } = await import('../../rules/core/define-rule.ts')
  const { retextRule } = await import('../../rules/core/retext-rule.ts')
  const { entry, wordRule } = await import('../support/fake-rules.ts')
  const fail = (): never => {
    throw new TypeError('no such thing')
  }
  const summary = 'Fails.'
  return {
    registry: new Map([
      entry('tone', 'fails', defineRule({ summary, severity: 'info', check: fail })),
      entry(
        'tone',
        'fails-late',
        defineRule({
          summary,
          severity: 'info',
          *check() {
            yield { at: { span: { start: 0, end: 2 } }, message: 'Found before the failure' }
            fail()
          },
        }),
      ),
      entry(
        'tone',
        'fails-in-sequence',
        defineSequenceRule({ summary, severity: 'info', check: fail }),
      ),
      entry(
        'prose',
        'fails-in-prose',
        retextRule({ summary, severity: 'info', load: async () => fail, report: () => [] }),
      ),
      entry(
        'prose',
        'fails-to-load',
        retextRule({ summary, severity: 'info', load: fail, report: () => [] }),
      ),
      entry(
        'prose',
        'fails-on-one',
        retextRule({
          summary,
          severity: 'info',
          load: async () => () => undefined,
          *report(_, { body }) {
            if (body.text.includes('storm')) fail()
            yield { at: { span: { start: 0, end: 2 } }, message: 'Greets' }
          },
        }),
      ),
      entry('limits', 'works', wordRule('harbour', 'error')),
    ]),
  }
})

vi.mock('../../rules/core/language.ts', () => ({
  isEnglish: ({ body }: Message) => {
    if (body.text.includes('lagoon')) throw new RangeError('no such language')
    return true
  },
}))

const SOURCE = `# LinkedIn

## Step 1: connection request

> Hi {{first_name}}, your harbour report was a joy to read.

## Step 2: message, 3 days later

> Hi {{first_name}}, how is the harbour now?
`

it('reports a rule that fails as one problem a message, and still runs the others', async () => {
  const [report] = await lint([{ path: 'notes.md', source: SOURCE }])
  const problems = report?.problems ?? []
  expect(report?.template.messages).toHaveLength(2)
  expect(problems.filter(({ rule }) => rule === 'works')).toHaveLength(2)
  const failures = problems.filter(({ rule }) => rule === 'internal-error')
  const named = ['fails', 'fails-late', 'fails-in-sequence', 'fails-in-prose', 'fails-to-load']
  for (const rule of named) {
    const own = failures.filter(({ message }) => message.startsWith(`Rule ${rule} failed`))
    expect(own.length, rule).toBeGreaterThanOrEqual(1)
    expect(own.length, rule).toBeLessThanOrEqual(2)
    expect(own[0]).toMatchObject({ severity: 'error', url: null, fixes: [] })
    expect(own[0]?.message).toContain('no such thing')
  }
  const sound = ['works', 'fails-on-one', 'internal-error']
  expect(problems.filter(({ rule }) => !sound.includes(rule))).toEqual([])
})

it('blames a rule where the language of a message cannot be told', async () => {
  const source = '## Email A\n\n> Hi {{first_name}}, the lagoon and the harbour are yours.\n'
  const [report] = await lint([{ path: 'notes.md', source }])
  const blamed = (report?.problems ?? []).filter(({ message }) => message.includes('language'))
  expect(blamed.map(({ message }) => message.split(' ')[1]).sort()).toEqual([
    'fails-in-prose',
    'fails-on-one',
    'fails-to-load',
  ])
  expect(report?.problems.map(({ rule }) => rule)).toContain('works')
})

it('blames a prose rule in the message on which it fails, and keeps what it finds in others', async () => {
  const files = ['calm', 'storm', 'tide'].map((word) => ({
    path: `${word}.md`,
    source: `## Email A\n\n> Hi {{first_name}}, the ${word} of your report was good to read.\n`,
    settings: { ...DEFAULT_SETTINGS, only: ['fails-on-one'] },
  }))
  const reports = await lint(files)
  expect(reports.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
    ['fails-on-one'],
    ['internal-error'],
    ['fails-on-one'],
  ])
})
