import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

/** Sentences that a rule about first messages finds, and honest ones with the same words. */
const CASES: readonly { rule: string; before: string; faults: string; honest: string }[] = [
  {
    rule: 'incentive-bait',
    before: 'the mill on Weir Street reminded me of yours.',
    faults: `
Take a 15-minute call with us and get a $25 Amazon gift card.
I'd love to send you a bottle of wine in exchange for half an hour of your time.
We'll donate $50 to a charity of your choice if you take the meeting.
As a thank you for your time, we will send you a pair of AirPods.
Book a demo and receive a free hoodie.
Everyone who replies is entered into a draw for an iPad.
For each booked demo we plant five trees.
Let us send your team pizza for a quick demo.
Lunch is on us while we show you the platform.
There's a $100 voucher waiting for you if you hop on a call this week.
I will give you a coffee card for ten minutes of your time.
Reply to this and win a weekend in Rome.
`,
    honest: `
Would you have lunch with me on Thursday?
Could I buy you a coffee and hear how you did it?
Gift cards are what we sell, from $10.
Our gift shop sells your mugs; do you have time for a call?
I saw that you donated the prize to the shelter.
The fee is €600 for a 40-minute talk.
We pay $40 an hour for the interview.
You planted 400 trees along the ring road.
Your raffle raised a lot for the school.
I have a gift for you from Anna; when are you home?
We are raising money for trees along the school road.
It costs $99 a month after a free demo.
Would you donate a book to the raffle of our school?
The winner of the prize will be announced at lunch.
`,
  },
  {
    rule: 'dissatisfaction-probe',
    before: 'we make payroll software for clinics.',
    faults: `
Are you happy with your current payroll provider?
Are you struggling to find nurses?
Tired of chasing time sheets?
What's your biggest challenge with payroll?
Is payroll a headache for you?
What keeps you up at night?
How much is overtime costing your clinic?
Does this sound familiar?
When did you last review your payroll?
Are you still doing payroll by hand?
Would you like to save five hours a week?
What would you do with five extra hours?
Ever wish payroll ran itself?
How satisfied are you with your bank?
Need more patients?
Are you losing patients to the clinic next door?
`,
    honest: `
I saw that you moved to Oslo last month. Are you happy with the new rooms?
You wrote that payroll takes you four days. Is it still a headache?
How did you get the crews to agree?
I am tired of payroll, and so are my colleagues.
Would you like more information about the route?
Would you like to see the photographs?
I struggled with the same question for years.
What do you think of the new bridge?
Is the boiler from 1962 still in use?
Do you need more chairs for the concert on Friday?
Your biggest challenge of the year, the roof, made a good story.
I have always wondered how you do it.
`,
  },
  {
    rule: 'false-familiarity',
    before: 'we make payroll software for clinics.',
    faults: `
As discussed, here is our offer.
Great catching up with you!
Following our conversation, I send you our brochure.
Per your request, our price list is attached.
Long time no see!
As promised, here is the catalogue.
It was lovely talking to you.
How are things, my dear friend?
Thanks for the great chat.
`,
    honest: `
It was great meeting you at the fair.
As discussed on Tuesday, here is the drawing.
My friend Jonas said that you know the mill.
A friend told me about your mill.
Thanks for the chat about kilns last week.
I hope the family of swans is back on your pond.
As agreed with your assistant, I send the drawing.
Like you, I talk to strangers.
You and I were in the same class.
I was a dear friend of your father.
Great catching up with you at the reunion.
Following our call this morning, here is the list.
`,
  },
  {
    rule: 'right-person-ask',
    before: 'we rent out stage lamps.',
    faults: `
Are you the right person to talk to about lamps?
Could you point me to the person in charge of lamps?
Who handles the lamps at your theatre?
Who should I write to about this?
Please forward this to the right person.
If you are not the right person, could you tell me who is in charge?
`,
    honest: `
You are the one who hung the lamps in a day.
People who manage lamps know the noise.
If this is not your desk, no need to answer.
Who painted the horses?
I am the person in charge of the lamps here.
Ada told me that you are the right person to ask about lamps.
`,
  },
]

async function found(rule: string, before: string, lines: readonly string[]): Promise<string[]> {
  const reports = await lint(
    lines.map((line, index) => ({
      path: `${index}.md`,
      source: `---\nchannel: email\n---\n\nHi Mara, ${before} ${line} All the best.\n`,
      settings: { ...DEFAULT_SETTINGS, only: [rule] },
    })),
  )
  return lines.filter((_, index) => reports[index]?.problems.length)
}

describe.each(CASES)('$rule', ({ rule, before, faults, honest }) => {
  it('finds each fault', async () => {
    const lines = faults.trim().split('\n')
    expect(await found(rule, before, lines)).toEqual(lines)
  })

  it('leaves honest sentences alone', async () => {
    expect(await found(rule, before, honest.trim().split('\n'))).toEqual([])
  })
})
