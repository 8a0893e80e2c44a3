import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'

interface Labelled {
  readonly id: string
  readonly channel: string
  readonly pitch: boolean
  readonly reason: boolean
  readonly text: string
}

const file = path.resolve(import.meta.dirname, '../corpus/first-touch.jsonl')
const messages: readonly Labelled[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The messages in which a rule finds something. */
async function foundBy(rule: string, settings: Partial<Settings> = {}): Promise<string[]> {
  const reports = await lint(
    messages.map(({ id, channel, text }) => ({
      path: `${id}.md`,
      source: `---\nchannel: ${channel}\n---\n${text}\n`,
      settings: { ...DEFAULT_SETTINGS, only: [rule], ...settings },
    })),
  )
  return messages.filter((_, index) => reports[index]?.problems.length).map(({ id }) => id)
}

function labelled(is: (message: Labelled) => boolean): string[] {
  return messages.filter(is).map(({ id }) => id)
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((id) => !some.includes(id))
}

describe('pitch-in-first-message on labelled messages', () => {
  const pitches = labelled(({ pitch }) => pitch)

  it('raises no false alarm', async () => {
    expect(without(await foundBy('pitch-in-first-message'), pitches)).toEqual([])
  })

  it('misses only those that hide what is offered', async () => {
    expect(without(pitches, await foundBy('pitch-in-first-message'))).toEqual([
      'm15',
      'm37',
      'm42',
      'm75',
      'm81',
    ])
  })

  it('asks for more under another profile, and is never silent', async () => {
    const found = await foundBy('pitch-in-first-message', { profile: 'recruiting' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(pitches.length)
  })
})

describe('missing-reason-to-connect on labelled messages', () => {
  const missing = labelled(({ reason }) => !reason)

  it('raises no false alarm but where the reason is a thing that lies between the two', async () => {
    const found = await foundBy('missing-reason-to-connect')
    expect(without(found, missing)).toEqual(['m44', 'm49'])
  })

  it('misses none', async () => {
    expect(without(missing, await foundBy('missing-reason-to-connect'))).toEqual([])
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
