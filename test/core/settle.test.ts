import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'

vi.mock('../../rules/registry.ts', async () => {
  const { entry, wordRule } = await import('../support/fake-rules.ts')
  return {
    registry: new Map([
      entry('first-touch', 'strong', wordRule('a new quay', 'error', ['the old cranes'])),
      entry('tone', 'same-words', wordRule('new quay', 'warning')),
      entry('tone', 'evidence-only', wordRule('old cranes', 'info')),
      entry('tone', 'elsewhere', wordRule('good wishes', 'info')),
      entry('tone', 'mostly-elsewhere', wordRule('quay and so many more things', 'info')),
      entry('courtesy', 'with-evidence', wordRule('good', 'info', ['many more'])),
      entry('limits', 'limit', wordRule('new quay', 'info')),
      entry('limits', 'over', { ...wordRule('many more', 'info'), outranks: ['near'] }),
      entry('limits', 'near', wordRule('Hi Kim', 'warning')),
    ]),
  }
})

const TEXT =
  '---\nchannel: email\n---\n\nHi Kim, a new quay and so many more things replace the old cranes. With good wishes\n'

async function rulesOn(settings: Partial<Settings> = {}): Promise<string[]> {
  const [report] = await lint([
    { path: 'x.md', source: TEXT, settings: { ...DEFAULT_SETTINGS, ...settings } },
  ])
  return (report?.problems ?? []).map(({ rule }) => rule).sort()
}

describe('one fault, one finding', () => {
  it('leaves out what a stronger finding marks or shows as its evidence', async () => {
    const rules = await rulesOn()
    expect(rules).toContain('strong')
    expect(rules).not.toContain('same-words')
    expect(rules).not.toContain('evidence-only')
  })

  it('keeps a finding that lies elsewhere, or mostly so', async () => {
    expect(await rulesOn()).toContain('mostly-elsewhere')
  })

  it('keeps of two equally strong ones that with more evidence', async () => {
    const rules = await rulesOn({ only: ['elsewhere', 'with-evidence'] })
    expect(rules).toContain('with-evidence')
  })

  it('lets rules of another kind speak of the same words', async () => {
    expect(await rulesOn()).toContain('limit')
  })

  it('leaves out what a rule outranks, wherever it stands', async () => {
    expect(await rulesOn()).toContain('over')
    expect(await rulesOn()).not.toContain('near')
  })

  it('outranks nothing by what the preset leaves out', async () => {
    const rules = await rulesOn({ preset: 'relaxed' })
    expect(rules).not.toContain('over')
    expect(rules).toContain('near')
  })

  it('lets a rule that runs alone speak', async () => {
    expect(await rulesOn({ only: ['same-words'] })).toEqual(['same-words'])
    expect(await rulesOn({ only: ['evidence-only'] })).toEqual(['evidence-only'])
  })

  it('goes by the severities that are configured', async () => {
    const rules = new Map([
      ['strong', { severity: 'info', options: null }],
      ['same-words', { severity: 'error', options: null }],
    ] as const)
    const found = await rulesOn({ rules })
    expect(found).toContain('same-words')
    expect(found).not.toContain('strong')
  })
})
