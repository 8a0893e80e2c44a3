import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const rule = 'multiple-asks'

describe('multiple-asks', () => {
  it('names both asks and shows the first', async () => {
    const [problem] = await expectProblems(
      'Hi Kim, shall we have a short call about the locks? «Take our survey» too.',
      rule,
    )
    expect(problem).toMatchObject({
      severity: 'info',
      message: 'Asks for a meeting and for an answer to a survey; keep the one that matters more',
    })
    expect(problem?.related).toHaveLength(1)
  })

  it.each([
    'Hi Kim, can we have a short call on Tuesday? Or is Thursday better? Book a slot at calendly.com/kim.',
    'Hi Kim, could you introduce me to Ada? Or can we have a short call ourselves?',
    'Hi Kim, can we have a short call? Otherwise, please forward this to your lock keeper.',
    'Hi Kim, how do you staff Fridays? Can we have a short call?',
    'Hi Kim, I signed up, took the survey and watched the video. Can we have a short call?',
    'Hi Kim, we save 30 minutes of your week. Try it at https://example.org.',
    'Hi Kim, feel free to check out our site. Can we have a short call?',
    'Hi Kim, {can we have a short call|please fill in our survey} this week?',
    'Hallo Kim, haben Sie Zeit für ein Gespräch? Bitte füllen Sie auch unsere Umfrage aus, danke sehr.',
  ])('sees one ask at most in %j', async (text) => {
    await expectProblems(text, rule)
  })
})
