import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

/** Channel, step and text of each message of a template. */
function messagesOf(source: string): string[] {
  const { template } = parseTemplate('templates/notes.md', source, DEFAULT_SETTINGS)
  return template.messages.map(({ channel, step, body }) => `${channel} ${step}: ${body.text}`)
}

describe('messages among messages', () => {
  it('need no greeting under a heading that names a step', () => {
    const source = `## Email 1

Hi {{first_name}},

How do you dry the wool?

Best,
Kim

## Email 2 (day 4)

The wool is still wet, so I ask once more.

## Notes

You write to nobody twice in one week.
`
    expect(messagesOf(source)).toEqual([
      'email 1: Hi Robin,\n\nHow do you dry the wool?\n\nBest,\nKim',
      'email 2: The wool is still wet, so I ask once more.',
    ])
  })

  it('are none in a page that only speaks of steps', () => {
    expect(messagesOf('# Guide\n\n## Email 2\n\nYou send the second email on day 4.\n')).toEqual([])
  })
})

describe('a label on a line of its own', () => {
  it.each(['**Connection request**\n', '**Connection request**  \n', '**Connection request:**\n'])(
    '%j heads what follows in its paragraph',
    (label) => {
      expect(
        messagesOf(`# LinkedIn\n\n${label}Hi {{first_name}}, how do you dry the wool?\n`),
      ).toEqual(['connection-note 1: Hi Robin, how do you dry the wool?'])
    },
  )

  it('is part of the message where it names none', () => {
    const source = '# Cold email\n\nHi {{first_name}},\n\n**The wool**\ndries on the line.\n'
    expect(messagesOf(source)).toEqual(['email 1: Hi Robin,\n\nThe wool\ndries on the line.'])
  })
})

it('takes a text that mentions a tag, as code, for none', () => {
  const about =
    '# Our outreach\n\nThis tool reads your messages and tells you what we found, `[Name]` left open say.\n'
  expect(messagesOf(about)).toEqual([])
  expect(messagesOf(about.replaceAll('`', ''))).toHaveLength(1)
})

it('takes a heading that speaks of the acceptance for one over a message', () => {
  const source =
    '# LinkedIn\n\n## After they accept\n\nThanks for connecting, {{first_name}}! How do you dry the wool?\n'
  expect(messagesOf(source)).toEqual([
    'direct-message 1: Thanks for connecting, Robin! How do you dry the wool?',
  ])
})

it('reads the first line of a list item over a quote as its heading', () => {
  const source = `# LinkedIn sequence

1. Connection request

   > Hi {{first_name}}, how do you dry the wool?

2. Follow-up after 3 days

   > Hi {{first_name}}, we tried the attic.
`
  expect(messagesOf(source)).toEqual([
    'connection-note 1: Hi Robin, how do you dry the wool?',
    'direct-message 2: Hi Robin, we tried the attic.',
  ])
})

it('goes on after a thank-you with the first follow-up', () => {
  const letter = 'Hi {{first_name}}, how do you dry the wool?'
  const headings = ['Connection request', 'After they accept', 'Follow-up 1 (3 days later)']
  const source = headings.map((heading) => `## ${heading}\n\n> ${letter}\n`).join('\n')
  expect(messagesOf(source).map((message) => message.split(':')[0])).toEqual([
    'connection-note 1',
    'direct-message 2',
    'direct-message 3',
  ])
})

it('reads that first line the same with a comment below it', () => {
  const item = (comment: string) =>
    `# LinkedIn sequence\n\n1. Connection request\n${comment}   > Hi {{first_name}}, how do you dry the wool?\n`
  expect(messagesOf(item('   <!-- approved -->\n'))).toEqual(messagesOf(item('')))
  expect(messagesOf(item(''))).toEqual(['connection-note 1: Hi Robin, how do you dry the wool?'])
})

it('takes no fence for a message while only its first line is written', () => {
  const letter = '## Connection request\n\n> Hi {{first_name}}, how do you dry the wool?\n'
  expect(messagesOf(`${letter}\n## Follow-up\n\n\`\`\``)).toEqual(messagesOf(letter))
})

it('reads on behind two lines of which one ends in a comma', () => {
  const letter =
    'Hi {{first_name}},\n\nwhen I saw your barns,\nwe had one question:\n\n- how dry is the wool?\n\nBest,\nKim'
  expect(messagesOf(`# Cold email\n\n${letter}\n`)).toEqual([
    `email 1: ${letter.replace('{{first_name}}', 'Robin')}`,
  ])
})

it('takes the signature behind a sign-off along', () => {
  expect(messagesOf('Hi {{first_name}},\n\nhow dry is the wool?\n\nBest,\n\nKim\n')).toEqual([
    'unknown 1: Hi Robin,\n\nhow dry is the wool?\n\nBest,\n\nKim',
  ])
})

it('keeps quotes in a row apart that are versions of one note', () => {
  const quotes = [
    'Hi {{first_name}}, your wool is dry.',
    'Your wool is dry, by the way. May I see the line that you dry it on?',
  ]
  const source = `## Connection notes\n\n${quotes.map((one) => `> ${one}`).join('\n\n')}\n`
  expect(messagesOf(source)).toHaveLength(2)
})

it('joins quotes that only empty lines divide where the last signs', () => {
  const source = '## Email\n\n> Hi {{first_name}},\n\n> how dry is the wool?\n\n> Best,\n> Kim\n'
  expect(messagesOf(source)).toEqual(['email 1: Hi Robin,\n\nhow dry is the wool?\n\nBest,\nKim'])
})

describe('tables', () => {
  it('of two columns hold messages', () => {
    const source =
      '# Emails\n\n| Step | Message |\n|---|---|\n| 1 | Hi {{first_name}}, how dry is the wool? |\n| 2 | Hi {{first_name}}, is it dry by now? |\n'
    expect(messagesOf(source)).toEqual([
      'email 1: Hi Robin, how dry is the wool?',
      'email 2: Hi Robin, is it dry by now?',
    ])
  })

  it('tell the days of their messages by numbers alone', () => {
    const source =
      '# Emails\n\n| Day | Message |\n|---|---|\n| 1 | Hi {{first_name}}, how dry is the wool? |\n| 4 | Is it dry by now, {{first_name}}? |\n'
    const { messages } = parseTemplate('a.md', source, DEFAULT_SETTINGS).template
    expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
      [1, null],
      [2, 3],
    ])
  })
})

it('goes on with a sequence below an answer to a reply', () => {
  const letter = '> Hi {{first_name}}, how dry is the wool?\n'
  const headings = ['Email 1', 'If they reply', 'Email 2 (day 4)', 'Email 3 (day 9)']
  const source = headings.map((one) => `## ${one}\n\n${letter}`).join('\n')
  const { messages } = parseTemplate('a.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [1, null],
    [null, null],
    [2, 4],
    [3, 5],
  ])
})

it('takes the label of an answer below a numbered message for no part of it', () => {
  const letter = '> Hi {{first_name}}, how dry is the wool?\n'
  const source = `# Cold emails\n\n## Email 1\n\n${letter}\n**If they reply:**\n\n${letter}\n**If no reply after 4 days:**\n\n${letter}\n## Email 3 (day 9)\n\n${letter}`
  const { messages } = parseTemplate('a.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ step, delayDays }) => [step, delayDays])).toEqual([
    [1, null],
    [null, null],
    [2, 4],
    [3, 5],
  ])
})

it('hears what a metadata line says of the next message, not of all', () => {
  const source =
    '# Letters\n\n**Channel:** email\n\n> Hi {{first_name}}, how dry is the wool?\n\n**Channel:** LinkedIn message\n\n> Hi {{first_name}}, is it dry by now?\n'
  expect(messagesOf(source).map((one) => one.split(' ')[0])).toEqual(['email', 'direct-message'])
})

it.each([
  [
    'an article',
    '# How to write a cold email\n\n## Follow-up\n\n> Why have you not replied to my last email?\n\nNobody answers that.\n',
  ],
  [
    'a bad example',
    '## Connection request\n\n❌ Bad example\n\n> Hi {{first_name}}, we dry wool for all.\n',
  ],
  [
    'a manual',
    '## Connection request\n\nWe send a connection request on day 1. The note must use {{first_name}} and something of yours.\n',
  ],
])('takes no message from %s', (_, source) => {
  expect(messagesOf(source)).toEqual([])
})
