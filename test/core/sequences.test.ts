import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

/** Channel, step and delay of a letter under each heading. */
function under(headings: readonly string[], path = 'letters.md'): string[] {
  const letter = '> Hi {{first_name}}, how do you dry the wool?'
  const isTitle = (heading: string) => heading.startsWith('# ')
  const source = headings.map((one) => (isTitle(one) ? one : `${one}\n\n${letter}`)).join('\n\n')
  const { messages } = parseTemplate(path, source, DEFAULT_SETTINGS).template
  return messages.map(({ channel, step, delayDays }) => {
    const days = delayDays === null ? '' : ` +${delayDays}`
    return `${SHORT[channel]} ${step}${days}`
  })
}

const SHORT = {
  'connection-note': 'note',
  'direct-message': 'dm',
  inmail: 'inmail',
  email: 'email',
  unknown: '?',
} as const

it.each<[headings: string[], expected: string[]]>([
  [
    ['## Connection note', '## First DM, after they accept', '## Follow-up DM (no reply)'],
    ['note 1', 'dm 2', 'dm 3'],
  ],
  [
    ['## Connection request', '## Message 1 (after connection)', '## Message 2 (3 days later)'],
    ['note 1', 'dm 2', 'dm 3 +3'],
  ],
  [
    ['## Connection request', '## After they accept: farmers', '## After they accept: dyers'],
    ['note 1', 'dm 2', 'dm 2'],
  ],
  [
    ['## Initial email', '## Follow-up #1 (3 days later)', '## Breakup email (a week later)'],
    ['email 1', 'email 2 +3', 'email 3 +7'],
  ],
  [
    ['## Day 1: Email', '## Day 2: LinkedIn connection request', '## Day 7: LinkedIn message'],
    ['email 1', 'note 2 +1', 'dm 3 +5'],
  ],
  [
    ['## Email #1', '## Email #2 (+3 days)', '## Email #3 (+1 week)'],
    ['email 1', 'email 2 +3', 'email 3 +7'],
  ],
  [
    ['## Cold email, version A', '## Cold email, version B', '## Follow-up, version A'],
    ['email 1', 'email 1', 'email 2'],
  ],
  [
    ['## Email A', '## Email B', '## Follow-up 1', '## Follow-up 2'],
    ['email 1', 'email 1', 'email 2', 'email 3'],
  ],
  [
    [
      '## Email 1: First outreach (farmers)',
      '## Email 2: First outreach (dyers)',
      '## Email 3: Follow-up #1 (3 days after initial)',
      '## Email 4: Last word (8 days after initial)',
    ],
    ['email 1', 'email 1', 'email 2 +3', 'email 3 +5'],
  ],
  [
    [
      '## Day 1: connection note',
      '## Day 2: thank you, after they accept',
      '## Day 4: First email',
    ],
    ['note 1', 'dm 2 +1', 'email 3 +2'],
  ],
  [
    ['# After the demo, no reply', '## Day 1: a nudge', '## Day 3: an idea'],
    ['? 2 +1', '? 3 +2'],
  ],
  [
    ['## Email 1 (after 7 days of silence)', '## Email 2 (day 14 of silence)'],
    ['email 1 +7', 'email 2 +7'],
  ],
  [
    ['## Email 1 (24 hours after the visit)', '## Email 2 (sent 72 hours after the visit)'],
    ['email 1 +1', 'email 2 +2'],
  ],
  [
    ['## LinkedIn 1: Connect', '## LinkedIn 2: Thanks (1 day after they accept)'],
    ['note 1', 'dm 2 +1'],
  ],
  [
    ['[Step 1/3] First email', '[Step 2/3] Nudge – 3 days later', '[Step 3/3] Goodbye'],
    ['email 1', 'email 2 +3', 'email 3'],
  ],
  [
    ['## Touch 1 (Day 1, email)', '## Touch 2 (Day 4, call)', '## Touch 3 (Day 7, email)'],
    ['email 1', 'email 3 +6'],
  ],
  [
    ['## Follow-up 1 — for farmers', '## Follow-up 2 — for dyers'],
    ['? 2', '? 2'],
  ],
  [
    [
      '# LinkedIn',
      '## Sequence A',
      '### DM 1',
      '### DM 2',
      '## Sequence B',
      '### DM 1',
      '### DM 2',
    ],
    ['dm 1', 'dm 1', 'dm 2', 'dm 1', 'dm 1', 'dm 2'],
  ],
  [
    ['# LinkedIn', '## Connection note', '## Message 1', '## Message 2'],
    ['note 1', 'dm 2', 'dm 3'],
  ],
  [
    [
      '# Connection notes',
      '## Note 1',
      '## Note 2',
      '# DMs after they accept',
      '## DM 1 (2 days after they accept)',
      '## DM 2',
    ],
    ['note 1', 'note 1', 'dm 2 +2', 'dm 3'],
  ],
  [
    [
      '## Connection request',
      '## DM 1',
      '## DM 2 (if they reply to DM 1)',
      '## DM 2b (if they do not)',
    ],
    ['note 1', 'dm 2', 'dm 3', 'dm 3'],
  ],
  [
    ['## Email A1', '## Email A2 (day 3)', '## Email B1', '## Email B2 (day 4)'],
    ['email 1', 'email 2 +3', 'email 1', 'email 2 +4'],
  ],
  [
    [
      '## Email 1',
      '## Email 2 — 3 days after Email 1',
      '## Email 3 — 7 days after the first email',
    ],
    ['email 1', 'email 2 +3', 'email 3 +4'],
  ],
  [
    ['## Follow-up 1 (a day after the demo)', '## Follow-up 2 (3 days after the demo)'],
    ['? 2 +1', '? 3 +2'],
  ],
  [
    ['## Day 0: email', '## Day 0: LinkedIn connection request', '## Day 3: email'],
    ['email 1', 'note 2 +0', 'email 3 +3'],
  ],
  [
    ['## DM 1', '## DM 2', '## If they say yes'],
    ['dm 1', 'dm 2', 'dm null'],
  ],
  [
    ['## Demande de connexion', '## Après acceptation', '## Relance (J+7)'],
    ['note 1', 'dm 2', 'dm 3 +7'],
  ],
])('%j', (headings, expected) => {
  expect(under(headings)).toEqual(expected)
})

it('counts on from a message that stands in another file', () => {
  const headings = ['## Email 1 — Day 3', '## Email 2 — Day 7']
  expect(under(headings, 'templates/follow-up-sequence.md')).toEqual(['email 2 +3', 'email 3 +4'])
  expect(under(headings, 'templates/letters.md')[0]).toBe('email 1 +3')
})

it('counts the numbers of headings in a sequence, and in nothing else', () => {
  const letter = '\n\n> Hi {{first_name}}, how do you dry the wool?\n\n'
  const headings = ['1. Wool', '2. Racks', '3. Moths'].map((one) => `## ${one}${letter}`).join('')
  const stepsBelow = (title: string) =>
    parseTemplate(
      'letters.md',
      `# ${title}\n\n${headings}`,
      DEFAULT_SETTINGS,
    ).template.messages.map(({ step }) => step)
  expect(stepsBelow('Cold email sequence')).toEqual([1, 2, 3])
  expect(stepsBelow('Cold email templates')).toEqual([1, 1, 1])
})

it.each([
  ['> Send: day 1', '> Send: day 4'],
  ['Send on day 1.', 'Goes out 3 days after Email 1.'],
  ['📅 **Day 1**', '⏱ Day 4'],
  ['**Day 1** | **Channel:** email', '**Day 4** | **Channel:** email'],
])('takes a line between subject and text for no message, but for its time: %s', (...lines) => {
  const source = lines
    .map(
      (line, index) =>
        `## Email ${index + 1}\n\n**Subject:** Wool\n\n${line}\n\nHi {{first_name}}, is it dry?\n\nKim\n`,
    )
    .join('\n')
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ subject, delayDays }) => [subject?.text, delayDays])).toEqual([
    ['Wool', null],
    ['Wool', 3],
  ])
})

it.each(['```\n\n```\n', '\n'])(
  'reads the titles of messages in fences parted by %j',
  (between) => {
    const text = 'Subject: Wool\n\nHi {{first_name}},\n\nIs it dry?\n\nKim\n'
    const source = `# Cold emails\n\n\`\`\`\nEMAIL 1 (day 0)\n${text}${between}EMAIL 2 (day 3)\n${text}\`\`\`\n`
    const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
    expect(
      messages.map(({ subject, step, delayDays }) => [subject?.text, step, delayDays]),
    ).toEqual([
      ['Wool', 1, null],
      ['Wool', 2, 3],
    ])
  },
)

it('counts an opener whose text stands elsewhere', () => {
  const source =
    '# Cold emails\n\n## Day 0: First email\n\nUse one of the templates.\n\n## Day 3: Nudge\n\n> Hi {{first_name}}, is the wool dry?\n\n## Day 8: Goodbye\n\n> Hi {{first_name}}, fare well.\n'
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [2, 3],
    [3, 5],
  ])
})

it('takes what is counted many times without a day for alternatives', () => {
  const headings = Array.from({ length: 12 }, (_, index) => `## Email ${index + 1}: a reason`)
  expect(new Set(under(headings).map((one) => one.split(' ')[0]))).toEqual(new Set(['email']))
  const { sequences } = parseTemplate(
    'letters.md',
    headings.join('\n\n> Hi Kim, wool?\n\n'),
    DEFAULT_SETTINGS,
  ).template
  expect(sequences).toEqual([])
})

it('puts messages in order that only a plan knows days of', () => {
  const plan = '1. Wool: day 1\n2. Proof: day 4\n3. Farewell: day 11'
  const headings = ['# Outreach', plan, '## Wool', '## Proof', '## Farewell']
  const source = headings
    .map((one) => `${one}\n\n${/^## /.test(one) ? '> Hi {{first_name}}, wool?' : ''}`)
    .join('\n\n')
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [1, null],
    [2, 3],
    [3, 7],
  ])
})

it('counts a delay of a plan from the message that it names', () => {
  const plan =
    '| # | When |\n|---|---|\n| E1 | Day 0 |\n| E2 | 3 days after E1 |\n| E3 | 5 days after E2 |'
  const headings = ['# Cold emails', plan, '## E1', '## E2', '## E3']
  const source = headings
    .map((one) => `${one}\n\n${/^## /.test(one) ? '> Hi {{first_name}}, wool?' : ''}`)
    .join('\n\n')
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ delayDays }) => delayDays)).toEqual([null, 3, 5])
})

it('reads the name of a step that stands in a paragraph of its own', () => {
  const text = 'Subject: Wool\n\nHi {{first_name}},\n\nIs it dry?\n\nBest,\nKim'
  const source = `Email 1:\n\n${text}\n\nEmail 2 (3 days later):\n\n${text}\n`
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [1, null],
    [2, 3],
  ])
})

const PLAN = `# LinkedIn

| Step | Day | What |
|---|---|---|
| 1 | 1 | Connection request |
| 2 | 4 | Thanks |
| 3 | 10 | Last message |
`

it('joins a plan by the names and the numbers of its rows', () => {
  const letter = '> Hi {{first_name}}, how do you dry the wool?\n'
  const headings = ['Connection request', 'After they accept', 'Last message']
  const source = PLAN + headings.map((one) => `\n## ${one}\n\n${letter}`).join('')
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [1, null],
    [2, 3],
    [3, 6],
  ])
})

it.each([
  ['Send 24–48 hours after they accept. Keep it short.', 1],
  ['If no reply in 5–7 days:', 5],
  ['Wait three days, then send:', 3],
  ['**Use when:** Within 48 hours of the market', 2],
  ['Teams that wait three days lose the deal.', null],
  ['Send it as plain text.', null],
])('reads when a message goes out from the line above it: %s', (line, days) => {
  const source = `## Follow-up message\n\n${line}\n\n> Hi {{first_name}}, how do you dry the wool?\n`
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ delayDays }) => delayDays)).toEqual([days])
})

it('takes the line above a message for nearer than a plan', () => {
  const line = 'Send it a day after they accept.'
  const source = `${PLAN}\n## After they accept\n\n${line}\n\n> Hi {{first_name}}, how do you dry the wool?\n`
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ delayDays }) => delayDays)).toEqual([1])
})

it.each([
  ['sequences/email-2.md', 2],
  ['follow-up-2.md', 3],
  ['cold_email_1.md', 1],
  ['cold-email-v2.md', 1],
  ['2024-emails/letters.md', 1],
])('takes the step of a message from the name of its file: %s', (path, step) => {
  const source = '# Wool\n\n> Hi {{first_name}}, how do you dry the wool?\n'
  const { messages } = parseTemplate(path, source, DEFAULT_SETTINGS).template
  expect(messages.map((message) => message.step)).toEqual([step])
})

it('lets headings and front matter say more than the name of the file', () => {
  const source =
    '---\nchannel: email\nstep: 1\n---\n\nHi {{first_name}}, how do you dry the wool?\n'
  const { messages } = parseTemplate('email-3.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, firstTouch }) => [step, firstTouch])).toEqual([[1, true]])
  expect(under(['## Email 1', '## Email 2 (3 days later)'], 'email-3.md')).toEqual([
    'email 1',
    'email 2 +3',
  ])
})
