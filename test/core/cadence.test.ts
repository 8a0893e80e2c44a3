import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

const LETTER = '**Subject:** Wool\n\nHi {{first_name}}, how do you dry it?\n\nBest,\nKim\n'
const LETTERS = ['## Email 1: opener', '## Email 2: proof', '## Email 3: breakup']
  .map((heading) => `${heading}\n\n${LETTER}`)
  .join('\n---\n\n')

function delaysIn(source: string): (number | null)[] {
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  return messages.map(({ delayDays }) => delayDays)
}

it.each([
  ['**Spacing:** 4 days between emails', [null, 4, 4]],
  ['Send 3 days apart.', [null, 3, 3]],
  ['- Wait 3-4 days between each email\n- Stop when they answer', [null, 3, 3]],
  ['**Emails:** 3 (Day 0, Day 4, Day 9)', [null, 4, 5]],
  ['**Timing:** Day 1 / Day 4 / Day 8', [null, 3, 4]],
  ['Send on days 0, 3 and 7.', [null, 3, 4]],
  ['*Cadence: Day 0 → Day 3 → Day 7. Fill in the tags.*', [null, 3, 4]],
  ['Follow-ups: day 3, day 8', [null, 3, 5]],
  ['**Flow:** Email 1 (day 0) → Email 2 (day 3) → Email 3 (day 7)', [null, 3, 4]],
  ['Email 1 → wait 4 days → Email 2 → wait 5 days → Email 3', [null, 4, 5]],
  [
    '- Send Email 1 → wait 3 days → send Email 2\n- Send Email 2 → wait 4 days → send Email 3\n- After Email 3 → stop',
    [null, 3, 4],
  ],
  ['```\nEmail 1 (day 0)\n   ↓ wait 3 days\nEmail 2\n   ↓ wait 4 days\nEmail 3\n```', [null, 3, 4]],
  ['```\nDay 0: Email 1\nDay 4: Email 2\nDay 9: Email 3\n```', [null, 4, 5]],
  ['**Email 1:** Day 0\n**Email 2:** Day 4 (if no reply)\n**Email 3:** Day 9', [null, 4, 5]],
  ['Leave 5 minutes between emails.', [null, null, null]],
  ['Comment on days 2 and 4.', [null, null, null]],
  ['Letters → Answers → Meetings', [null, null, null]],
])('hears of the time between all messages from %j, above or below them', (line, delays) => {
  expect(delaysIn(`# Wool\n\n${line}\n\n${LETTERS}`)).toEqual(delays)
  expect(delaysIn(`# Wool\n\n${LETTERS}\n## Rhythm\n\n${line}\n`)).toEqual(delays)
})

it('takes the days in a heading for nearer than those between all messages', () => {
  const source = `# Wool: 4 days apart\n\n## Email 1\n\n${LETTER}\n## Email 2 (6 days later)\n\n${LETTER}\n## Email 3\n\n${LETTER}`
  expect(delaysIn(source)).toEqual([null, 6, 4])
})

it('takes days in a letter for no plan', () => {
  const letter = LETTER.replace('Best', 'We shear on day 1, day 3 and day 5.\n\nBest')
  const source = ['## Email 1', '## Email 2'].map((one) => `${one}\n\n${letter}`).join('\n')
  expect(delaysIn(`# Wool\n\n${source}`)).toEqual([null, null])
})
