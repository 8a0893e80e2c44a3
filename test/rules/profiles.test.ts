import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Profile, registry, type Settings } from '../../rules/index.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'
import { readRulePage } from '../support/rule-page.ts'

const folder = path.resolve(import.meta.dirname, '../../rules')
const PROFILES: readonly Profile[] = [
  'sales',
  'recruiting',
  'job-search',
  'fundraising',
  'partnership',
  'research',
]
const OTHERS = PROFILES.filter((profile) => profile !== 'sales')

/** How many of the bad examples on a rule's page a profile leaves found. */
async function foundOn(id: string, profile: Profile): Promise<number> {
  const { category } = registry.get(id) ?? {}
  const page = readRulePage(readFileSync(path.join(folder, `${category}/${id}.md`), 'utf8'))
  const bad = page.examples.filter(({ kind }) => kind === 'bad')
  const reports = await Promise.all(
    bad.map(({ text, context }) => {
      const settings: Partial<Settings> = { profile, ...context.settings }
      return lintOneRule(text, id, { ...context, settings })
    }),
  )
  return reports.filter(({ problems }) => problems.length > 0).length
}

/** Rules that weigh a pitch are held to the ladder below: what a page shows may be too light for a profile. */
const UNWEIGHED = [...registry.values()].filter(
  ({ id, category }) =>
    !readFileSync(path.join(folder, `${category}/${id}.ts`), 'utf8').includes('judgePitch'),
)

describe('a profile switches no rule off', () => {
  it.each(UNWEIGHED.map(({ id }) => id))('%s', async (id) => {
    for (const profile of OTHERS) expect(await foundOn(id, profile), profile).toBeGreaterThan(0)
  })
})

/** From a hint of an offer to one that nobody could miss. */
const LADDER = [
  'We bake for hotels. Which flour do you use?',
  'We help bakeries like yours sell 30% more bread. Our platform is trusted by 200 bakeries.',
  'We help bakeries like yours double their sales. Our platform is trusted by 200 bakeries, book a free demo today, only $90 a month, and our team saves you 10 hours a week.',
]

async function pitches(source: string, settings: Partial<Settings> = {}): Promise<boolean> {
  const only = ['pitch-in-first-message']
  const [report] = await lint([
    { path: 'a.md', source, settings: { ...DEFAULT_SETTINGS, only, ...settings } },
  ])
  return (report?.problems.length ?? 0) > 0
}

function note(text: string, more = ''): string {
  return `---\nchannel: direct-message\n${more}---\n\nHi Kim, ${text}\n`
}

describe('a profile asks for more', () => {
  it.each(OTHERS)('%s than sales, and never for too much', async (profile) => {
    const found = await Promise.all(LADDER.map((text) => pitches(note(text), { profile })))
    const bySeller = await Promise.all(LADDER.map((text) => pitches(note(text))))
    for (const [index, isFound] of found.entries()) if (isFound) expect(bySeller[index]).toBe(true)
    expect(found.at(-1)).toBe(true)
  })

  it('in a mild case', async () => {
    expect(await pitches(note(LADDER[0] ?? ''))).toBe(true)
    expect(await pitches(note(LADDER[0] ?? ''), { profile: 'recruiting' })).toBe(false)
  })
})

describe('a profile holds alike from wherever it comes', () => {
  it.each(PROFILES)('%s in front matter and in the config', async (profile) => {
    for (const text of LADDER)
      expect(await pitches(note(text, `profile: ${profile}\n`))).toBe(
        await pitches(note(text), { profile }),
      )
  })

  it('that of front matter goes before that of the config', async () => {
    const [mild = ''] = LADDER
    expect(await pitches(note(mild, 'profile: sales\n'), { profile: 'recruiting' })).toBe(true)
    expect(await pitches(note(mild, 'profile: Recruiting\n'), { profile: 'sales' })).toBe(false)
  })

  it('that of the command line before both', async () => {
    const [mild = ''] = LADDER
    const settings = { profile: 'sales', overridden: new Set(['profile']) } as const
    expect(await pitches(note(mild, 'profile: recruiting\n'), settings)).toBe(true)
  })
})
