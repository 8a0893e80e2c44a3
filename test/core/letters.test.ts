import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

/** First and last words, subject, channel and step of each message. */
function messagesOf(source: string) {
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  return messages.map(({ body, subject, channel, step }) => {
    const words = body.text.trim().split(/\s+/)
    return { from: words[0], to: words.at(-1), subject: subject?.text ?? null, channel, step }
  })
}

const OPENING = 'Hi {{first_name}},\n\nHow do you dry the wool?'

it.each([
  [
    'a choice between options',
    '**Option A: a visit**\nWe bring the rack on a Monday.\n\n**Option B: a call**\nHalf an hour will do.\n\nBest,\nKim',
    'Kim',
  ],
  ['lines with check marks', '✅ We bring the rack\n✅ We hang the wool\n\nBest,\nKim', 'Kim'],
  [
    'what does not work',
    'Most farms get:\n\n❌ Damp fleeces  \n❌ Moths  \n\nOurs stay dry.\n\nKim',
    'Kim',
  ],
  [
    'a bold question and a postscript',
    '**What few farmers know:**\nDamp wool loses a third of its price.\n\nShall I come by?\n\nKim\n\nP.S. The rack is made of larch.',
    'larch.',
  ],
])('is one letter with %s', (_, rest, last) => {
  const source = `## Email 2\n\n**Subject:** Wool\n\n${OPENING}\n\n${rest}\n`
  expect(messagesOf(source).map(({ from, to }) => [from, to])).toEqual([['Hi', last]])
})

it('takes options that greet for letters of their own', () => {
  const source = `## Email 1\n\n**Option A**\n${OPENING}\n\n**Option B**\n${OPENING}\n\nBest,\nKim\n`
  expect(messagesOf(source)).toHaveLength(2)
})

it('begins a numbered message where a sentence leads into a list', () => {
  const source =
    '# LinkedIn\n\n## DM 1\n\nHi {{first_name}}, thanks.\n\n## DM 2: the reasons\n\nWhen your wool stays damp, it is mostly for two reasons:\n- no wind\n- too many fleeces on one rack\n'
  expect(messagesOf(source).map(({ from, to }) => [from, to])).toEqual([
    ['Hi', 'thanks.'],
    ['When', 'rack'],
  ])
})

it.each([
  ['tags and what they stand for', '- {{first_name}} — from the list\n- {{farm}} — from the sign'],
  ['subjects to choose from', '- "What becomes of {{farm}} when your wool is damp"\n- "Your wool"'],
  ['a call', '### Phone follow-up\n\n> Hi {{first_name}}, this is Kim, how is your wool?'],
  ['a call, in German', '### Telefon-Nachfassen\n\n> Hallo {{first_name}}, hier ist Kim.'],
])('takes no message from %s', (_, text) => {
  const source = `# Cold emails\n\n## Email 1\n\n**Subject:** Wool\n\n${OPENING}\n\nBest,\nKim\n\n## For all emails\n\n${text}\n`
  expect(messagesOf(source)).toHaveLength(1)
})

it('reads a subject behind the name in a heading', () => {
  const source = `## Email 1 — Subject: Dry wool\n\n${OPENING}\n\nBest,\nKim\n\n## Email 2 - Subject: Dry by now?\n\n${OPENING}\n\nBest,\nKim\n`
  expect(messagesOf(source).map(({ subject, step }) => [subject, step])).toEqual([
    ['Dry wool', 1],
    ['Dry by now?', 2],
  ])
})

it('gives bodies below one subject that same subject', () => {
  const source =
    '## Email 1\n\n**Subject:** Wool\n\n**Body (English):**\n\n> Hi {{first_name}}, is it dry?\n\n**Body (German):**\n\n> Hallo {{first_name}}, ist sie trocken?\n'
  expect(messagesOf(source).map(({ from, subject }) => [from, subject])).toEqual([
    ['Hi', 'Wool'],
    ['Hallo', 'Wool'],
  ])
})

it('keeps a subject over a remark in brackets', () => {
  const source = `## Email 2\n\n**Subject:** Re: wool\n(In the same thread)\n\n---\n\n**Body:**\n\n${OPENING}\n\nBest,\nKim\n`
  expect(messagesOf(source).map(({ from, subject }) => [from, subject])).toEqual([
    ['Hi', 'Re: wool'],
  ])
})

it('knows what goes by email or elsewhere from its subject', () => {
  const source = `## Step 1: email or Instagram DM\n\n**Email subject:** Wool\n\n> ${OPENING.replace(/\n/g, '\n> ')}\n`
  expect(messagesOf(source).map(({ channel }) => channel)).toEqual(['email'])
})
