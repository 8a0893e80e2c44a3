import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'

const RULE = 'meeting-ask-too-early'

/** Sentences that ask a stranger for time, as many ways as we could think of. */
const ASKS = `
Would you be open to a call next week?
Open to a quick chat?
Are you up for a coffee when you are next in Leeds?
Could we speak for ten minutes on Thursday?
Do you have fifteen minutes on Friday?
Got 20 mins tomorrow?
Would Tuesday at 3 suit you?
I would love to buy you a coffee and hear how you did it.
Shall we jump on a Zoom?
Let me know when you are free for a call.
Here is my calendar: https://calendly.com/kim/intro
Pick a time that works: {{calendar_link}}
You can book a slot here: [booking link]
Can we meet at the fair?
I'd be grateful for half an hour of your time.
Would you mind if I picked your brain over lunch?
Could I steal ten minutes of your time?
When would be a good time to talk?
What does your week look like?
May I call you on Monday?
I will call you on Thursday at ten.
Are you around next Wednesday for a quick sync?
Would you be willing to talk to me about your thesis?
Is there a day next week when we could meet?
Let's find 30 minutes to compare notes.
It would be great to meet you in person when I am in town.
Would you have time for a short interview?
I'd appreciate the chance to discuss the vacancy with you.
Give me a ring on 0151 496 0000.
Worth a conversation?
Any interest in a demo?
Would you like a demo?
Can I give you a tour of the workshop?
I'd like to set up a time to talk.
Please let me know your availability.
15 minutes, this week or next?
Could you spare 20mins?
Does a call on Tuesday work?
How about a virtual coffee?
I could walk you through it in a quarter of an hour.
Would it make sense to chat for 15 minutes?
Mind if we hop on a quick call?
I wonder if you could spare a few minutes for a phone call.
Would you be interested in learning more about our pilot over a call?
Fancy a chat some time?
Happy to jump on a call whenever suits you.
Let us schedule a meeting.
Let's talk.
Might you have some time to catch up by phone?
Could you spare a moment to talk on the phone?
Would a 15min call be possible?
Do you have time to connect this week?
I was hoping we could find some time to talk.
I want to invite you to a 30-minute call.
Can we put something in the diary for next week?
Are you free on the 12th?
I am in Ghent on Monday and could drop by your office.
Would love 10 minutes of your time.
Please reply with two or three times that suit you.
Is there any chance we could have a word by phone?
Would you be opposed to a short call?
If you have ten minutes, I'd love to ask you about your move.
Could I interview you for our podcast?
Shoot me a time that works.
How does your calendar look for next week?
Reply with a good time and I'll call.
Would you be available for a brief conversation?
Could you do a quick call on Friday?
Let's grab a drink after the conference.
If it is not too much trouble, could we find a quarter of an hour before the term ends?
Would a half-hour on the phone be out of the question?
Tell me which day is best and I'll ring.
Could we get together over lunch?
I am around all of next week if you want to chat.
Should we get a call on the books?
My number is 555-0142, call me any time.
Might I come round on Saturday to see the loom?
Would you be up for meeting?
Can we set a date?
Do you have any availability in the first week of May?
Could you make time for me on the 4th?
Would ten minutes on Zoom be all right?
A short phone call would help me a lot.
I would be thrilled to have 15 minutes with you.
Keen to jump on a call?
Let me buy you lunch.
Please grab a slot on my Calendly.
Would you spare a student fifteen minutes?
I'd be happy to come to you for a short meeting.
What's the best time to reach you by phone?
How's Thursday for a call?
Could we do a quick zoom about it?
Lunch next week?
Coffee on me some time?
Any chance of a phone call?
I would like to interview you for the school paper.
Would you be comfortable hopping on a brief call?
May I have a few minutes of your afternoon?
Could we chat about the opening?
When can we talk?
Is tomorrow at 4pm okay for a quick call?
Would you join me for a coffee?
Love to get 15 on the calendar.
Open to connecting this week?
Shall I put in a call for Tuesday?
Would it be possible to arrange an informational interview?
Do you have 10 mins?
I'm hoping to learn more about your work over coffee.
Could you carve out half an hour?
Let's hop on for 10.
Can I show you in 10 minutes how it works?
Would Wed or Thu work?
Do you have a moment to talk?
`

/** Sentences with the same words that ask for none, or for something else. */
const NO_ASKS = `
It was great meeting you at the fair.
Great chatting with you yesterday.
Thanks for the call last week.
Thank you for taking the time to speak with me on Monday.
It takes five minutes to set up.
The form takes 5 minutes to fill in.
Our bot answers every phone call within ten seconds.
We book meetings for dentists.
Your customers can book a call from the website.
How many calls does your front desk miss in a week?
Do you take calls at night?
Your article on meeting notes helped me.
The call for papers closes in May.
I saw your demo at the conference and have one question.
I saw your demo day pitch.
It saves thirty minutes of your morning.
The report is a ten-minute read.
We cut calls by 30%.
I can send you a two-minute video.
Happy to answer questions by email.
Which coffee do you roast for the cafe on Dock Street?
Do you still run the coffee shop in Bath?
How do you run a meeting with forty volunteers?
Would love to connect.
Let's stay in touch.
Your call center handles 200 tickets a day.
No call needed, a yes or no is enough.
I am not asking for a meeting.
Would you be open to reading a draft?
Are you open to guest posts?
Are you available for freelance work in June?
I have three minutes of footage of your bridge.
Is your team open to volunteers?
May I ask you one question about your oven?
What made you switch from chat to email?
Our meeting on Tuesday is at ten, room 4.
Looking forward to our call on Thursday.
Your talk on Tuesday made my day.
Do you meet the parents before term begins?
The students meet every Friday at noon.
We talk to fifty nurses a year.
Which book would you recommend on meeting design?
I listened to your conversation with Mara Lind twice.
You spoke about calling strangers; how did you begin?
Take the survey, it has four questions.
Could you send me the slides of your talk?
Would you introduce me to the person who schedules the room?
I'd love to hear what you think.
I would like to order two dozen chairs.
Did your team get the demo unit?
The interview you gave to the Gazette was refreshing.
I applied for the role on Monday.
The workshop runs for two hours, and seats are free.
You helped me in a five-minute conversation years ago, and I never thanked you.
The last time we spoke you were moving to Oslo.
I noticed you are hiring a call handler.
Could we show you a few pages by mail?
I have put a demo of the bug into the issue.
Could you call the function before the loop?
Do you have time sheets for the crew?
We met at the reunion, and I still laugh about the coffee.
Is the free trial still open?
What time do you open?
When do you open on Sunday?
How long does a discussion of one poem take in your class?
Would next week be too late to send you the proofs?
Your piece on zoom lenses was useful.
I'd love to join your team.
Does the Tuesday market still take new stalls?
Would you have a look at the draft?
Do you have a minute hand for the 1930 model?
We meet the standard for organic flour.
A customer of ours had a call from you.
I'd like to hear how the meeting with the council went.
Does the demo of the new kiln take place in May?
Can you talk about anything else than wine?
How do you find time to write?
When do your doors open?
How did you find the time to restore it?
Do you have time for your own garden at all?
Could you point me to the person who books the hall?
I spent an hour with your map of the moor.
Would you share the recipe?
Your chat with the mayor on the radio was a joy.
I have used your planner for two years, five minutes a day.
The bus takes 20 minutes from the station.
I was free on Tuesday and went to see your window.
What do you charge for a consultation?
How much is a session with the coach?
Are you available as a speaker in June?
Is the hall available for a wedding in May?
Are you open on Sunday?
Do you sell gift cards for lunch?
Is lunch included?
I'd love to attend the session on looms.
We would like to order lunch for 40 people.
We'd like to reserve a table for six on Friday at eight.
I'd like to book a room for two nights.
Could you tell me the time of the interview?
I got your name from a discussion on the forum.
Your answer in the discussion about hedges was spot on.
Would you be open to a different colour?
I would appreciate any advice on the interview.
We talked to thirty bakers about flour.
Which phone do you use on site?
Your first call to the sheriff is in my thesis.
The first meeting of the choir is on the 9th.
What do you say when they call at dinner time?
I will not call you about this.
Would you like to receive the minutes of the meeting?
Feel free to forward this to your team.
If you want me to stop, say so and I will.
Happy to share the data.
You are open about the costs, and I like that.
The tour of your brewery was the best hour of our week.
`

async function found(sentences: string): Promise<string[]> {
  const lines = sentences.trim().split('\n')
  const reports = await lint(
    lines.map((line, index) => ({
      path: `${index}.md`,
      source: `---\nchannel: direct-message\n---\n\nHi Mara, the mill on Weir Street reminded me of yours. ${line} All the best to the millers.\n`,
      settings: { ...DEFAULT_SETTINGS, only: [RULE] },
    })),
  )
  return lines.filter((_, index) => reports[index]?.problems.length)
}

it('finds requests for time', async () => {
  expect(await found(ASKS)).toEqual(ASKS.trim().split('\n'))
})

it('leaves alone what only sounds like one', async () => {
  expect(await found(NO_ASKS)).toEqual([])
})

async function severities(head: string, text: string, settings: Partial<Settings> = {}) {
  const source = `---\n${head}\n---\n\n${text}\n`
  const all = { ...DEFAULT_SETTINGS, ...settings }
  const [report] = await lint([{ path: 'a.md', source, settings: all }])
  return report?.problems.filter(({ rule }) => rule === RULE).map(({ severity }) => severity)
}

const STUDENT =
  'Dear Ms Oduya, I study nursing in Ghent. Could we speak for ten minutes on Thursday?'

it('weighs less where nothing is sold', async () => {
  expect(await severities('channel: connection-note', STUDENT)).toEqual(['warning'])
  expect(await severities('channel: direct-message', STUDENT)).toEqual(['info'])
})

it('leaves emails alone, and later steps', async () => {
  expect(await severities('channel: email', STUDENT)).toEqual([])
  expect(await severities('channel: direct-message\nstep: 2', STUDENT)).toEqual([])
})

it('allows the phrases that the config allows', async () => {
  const rules = new Map([
    [RULE, { severity: 'default' as const, options: { allow: ['speak for ten minutes'] } }],
  ])
  expect(await severities('channel: direct-message', STUDENT, { rules })).toEqual([])
})
