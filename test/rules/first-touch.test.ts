import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'
import { type Labelled, labelledIn } from '../support/labelled.ts'

const messages = ['contrasts', 'outbox', 'sellers', 'strangers', 'templates', 'first-touch']
  .flatMap(labelledIn)
  // A third of them, the same each time.
  .filter(({ step, half }) => step === 1 && half === 'B')

/** The messages in which a rule finds something. */
async function foundBy(rule: string, settings: Partial<Settings> = {}): Promise<Set<Labelled>> {
  const reports = await lint(
    messages.map(({ id, channel, text }) => ({
      path: `${id}.md`,
      source: `---\n${channel === 'unknown' ? '' : `channel: ${channel}\n`}step: 1\n---\n${text}\n`,
      settings: { ...DEFAULT_SETTINGS, only: [rule], ...settings },
    })),
  )
  return new Set(messages.filter((_, index) => reports[index]?.problems.length))
}

/** How many of what a rule finds carry a label, and how many of those that carry it are found. */
async function scores(rule: string, label: string, value: boolean) {
  const found = await foundBy(rule)
  const sure = messages.filter(({ unsure }) => !unsure.includes(label))
  const expected = sure.filter(({ labels }) => labels[label] === value)
  const right = expected.filter((message) => found.has(message)).length
  const all = sure.filter((message) => found.has(message)).length
  return { precision: right / all, recall: right / expected.length }
}

describe('on labelled messages of our own', () => {
  it.each([
    ['pitch-in-first-message', 'pitch', true, 0.95, 0.75],
    ['missing-reason-to-connect', 'reason_to_connect', false, 0.9, 0.85],
  ] as const)('%s is seldom wrong, and finds most', async (rule, label, value, least, most) => {
    const { precision, recall } = await scores(rule, label, value)
    expect(precision).toBeGreaterThan(least)
    expect(recall).toBeGreaterThan(most)
  })

  it('asks for more under another profile, and is never silent', async () => {
    const sales = await foundBy('pitch-in-first-message')
    const recruiting = await foundBy('pitch-in-first-message', { profile: 'recruiting' })
    expect(recruiting.size).toBeGreaterThan(sales.size / 3)
    expect(recruiting.size).toBeLessThan(sales.size)
  })
})

it('leaves later steps of a sequence to other rules', async () => {
  const source = '---\nchannel: email\nstep: 2\n---\nHello, we sell boats and offer a free trial.\n'
  const [report] = await lint([{ path: 'second.md', source }])
  const rules = report?.problems.map(({ rule }) => rule)
  expect(rules).not.toContain('pitch-in-first-message')
  expect(rules).not.toContain('missing-reason-to-connect')
})

it('says nothing in English of messages in other languages', async () => {
  const source =
    '---\nchannel: email\n---\nGuten Tag Frau Lenz, wir bieten Ihnen eine kostenlose Demo unserer Software für das Lager an. Haben Sie am Dienstag Zeit für ein kurzes Gespräch?\n'
  const [report] = await lint([{ path: 'deutsch.md', source }])
  expect(report?.problems).toEqual([])
})
