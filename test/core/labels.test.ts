import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Message, parseTemplate } from '../../rules/index.ts'

/** The message below a heading, or nothing where none is found. */
function below(heading: string): Message | undefined {
  const source = `## ${heading}\n\n> Hi {{first_name}}, your talk on night trains stayed with me.\n`
  return parseTemplate('letters.md', source, DEFAULT_SETTINGS).template.messages[0]
}

describe('a heading', () => {
  it.each([
    'Connection request before the event',
    'Email 1 (day before the webinar)',
    'Email 3: never heard back',
    'DM instead of InMail',
    'Email 2: wrong person',
    'Follow\u2011up, three days later',
    'Nachricht 2',
    'Dernier message',
    'E2',
  ])('announces a message: %s', (heading) => {
    expect(below(heading)).toBeDefined()
  })

  it.each([
    'Bad',
    '❌ Email 1',
    'Bad example',
    'Bad email:',
    'Email (before)',
    'Email 1 – weak',
    'Weak version of the connection request',
    'Don’t: the connection request',
    'Never send this email',
    'Email: what not to send',
    'Messages to avoid',
    'Common mistakes in a first email',
  ])('condemns what stands below: %s', (heading) => {
    expect(below(heading)).toBeUndefined()
  })

  it.each([
    'Follow-up (sent 3 days after no reply)',
    'Email 2: to be sent on day 3',
    'Message sent after the webinar',
    'Email 2, to be sent',
    'Email 2 (not sent)',
    'Sent 3 days after email 1',
  ])('tells a plan: %s', (heading) => {
    expect(below(heading)?.readiness).toBe('draft')
  })

  it.each(['Sent', 'Sent emails', 'Email 1 – sent', 'Email 1 (sent)', 'Already sent: email 1'])(
    'tells what was sent: %s',
    (heading) => {
      expect(below(heading)?.readiness).toBe('sent')
    },
  )
})

it.each([
  ['digits', (run: string) => `Email 1 ${run.replace(/./g, '1')}`],
  ['white space', (run: string) => `Email 1, 5${run}`],
  ['white space after a word', (run: string) => `Email${run}x, wait${run}x, max${run}x`],
])('comes to the end of a heading with many %s', (_, write) => {
  // Cubic time would take minutes here, and the test would be cut off.
  expect(() => below(write(' '.repeat(20_000)))).not.toThrow()
})
