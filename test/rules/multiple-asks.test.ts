import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const rule = 'multiple-asks'

describe('multiple-asks', () => {
  it('names both asks and shows the first', async () => {
    const [problem] = await expectProblems(
      'Hi Kim, would you be open to a short call next week? «Take our survey» too.',
      rule,
    )
    expect(problem).toMatchObject({
      severity: 'info',
      message: 'Asks for a meeting and for an answer to a survey; keep the one that matters more',
    })
    expect(problem?.related).toHaveLength(1)
  })

  it.each([
    'Hi Kim, are you free for a call on Tuesday? Would Thursday work for you? Book a slot at calendly.com/kim.',
    'Hi Kim, could you introduce me to Ada? Or are you open to a quick call yourself?',
    'Hi Kim, would a quick call suit you? Otherwise, please forward this to the right person.',
    'Hi Kim, how do you handle Fridays? Would you be open to a quick call?',
    'Hi Kim, I signed up, took the survey and watched the video. Are you free for a quick call?',
    'Hi Kim, we save 30 minutes of your week. Try it at https://example.org.',
    'Hi Kim, feel free to check out our site. Are you free for a quick call?',
    'Hi Kim, {are you free for a call|please fill in our survey} this week?',
    'Hallo Kim, haben Sie Zeit für ein Gespräch? Bitte füllen Sie auch unsere Umfrage aus, danke sehr.',
  ])('sees one ask at most in %j', async (text) => {
    await expectProblems(text, rule)
  })
})
