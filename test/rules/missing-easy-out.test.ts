import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const RULE = 'missing-easy-out'

function email(body: string, step = 3, channel = 'email'): string {
  return `---\nchannel: ${channel}\nstep: ${step}\n---\n\n${body}\n`
}

const ASK = '«Hi Kim,» may I show you a drawing on Monday?'

describe('the number of messages without an answer', () => {
  it.each([
    [1, 'email', 0],
    [2, 'email', 0],
    [3, 'email', 1],
    [5, 'email', 1],
    [3, 'direct-message', 0],
    [4, 'direct-message', 1],
  ])('step %i by %s: %i', async (step, channel, count) => {
    const { problems } = await lintOneRule(email('Hi Kim, who mends it?', step, channel), RULE)
    expect(problems).toHaveLength(count)
  })

  it('comes from the options', async () => {
    await expectProblems(email(ASK, 1), RULE, { options: { unanswered: 0 } })
    await expectProblems(email(ASK.replace(/[«»]/g, ''), 4), RULE, { options: { unanswered: 4 } })
  })

  it('is told once in a sequence, and counted by channel', async () => {
    const text = [
      '## Step 1: Connection request\n\n> Hi Kim, who mends the lamps?',
      '## Step 2: Message, after they accept\n\n> Hi Kim, who mends the lamps?',
      '## Step 3: Message (3 days later)\n\n> Hi Kim, who mends the lamps?',
      '## Step 4: Message (3 days later)\n\n> «Hi Kim,» who mends the lamps?',
      '## Step 5: Message (3 days later)\n\n> Hi Kim, who mends the lamps?',
    ].join('\n\n')
    await expectProblems(`${text}\n`, RULE)
  })

  it('begins anew after a reply', async () => {
    const text = [
      '## Email 1\n\n> Hi Kim, who mends the lamps?',
      '## Email 2 (3 days later)\n\n> Hi Kim, who mends the lamps?',
      '## Email 3, if they reply\n\n> Hi Kim, who mends the lamps?',
    ].join('\n\n')
    await expectProblems(`${text}\n`, RULE)
  })

  it('is no step where templates are only numbered', async () => {
    await expectProblems('## Email template 4: the pier\n\n> Hi Kim, who mends the lamps?\n', RULE)
  })
})

describe('a way out', () => {
  it.each([
    'May I show you a drawing on Monday? If not, totally fine.',
    'May I show you a drawing on Monday? No worries if not.',
    'May I show you a drawing? Otherwise I leave it here.',
    'May I show you a drawing? Just say the word and I will stop writing.',
    'May I show you a drawing? A short no is a fine answer too.',
    'May I show you a drawing? Reply “no” and I am gone.',
    'Here is the drawing of the lamps, for the wall of your office.',
    'As you said on Monday, the lamps are dark. May I show you a drawing?',
    'Darf ich Ihnen am Montag eine Zeichnung der Lampen zeigen, die ich für den Pier gemacht habe?',
  ])('or no need for one: %s', async (body) => {
    await expectProblems(email(`Hi Kim, ${body}`), RULE)
  })

  it('is the configured line, whatever its words', async () => {
    const options = { line: 'Silence is golden.' }
    await expectProblems(email('Hi Kim, who mends it?\n\nSilence is golden.'), RULE, { options })
  })

  it('goes before the sign-off', async () => {
    const source = email('Hi Kim,\n\nwho mends the lamps?\n\nBest,\nIlse')
    const { problems } = await lintOneRule(source, RULE, { options: { line: 'No is fine.' } })
    const [edit] = problems[0]?.fixes[0]?.edits ?? []
    expect(edit?.text).toBe('\n\nNo is fine.')
    expect(source.slice(edit?.span.start).trimStart()).toBe('Best,\nIlse\n')
  })
})
