import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const rule = 'sample-data-left-in'
const ready = (body: string, lines = '') =>
  `---\nchannel: email\nstatus: ready\n${lines}---\n\n${body}`

describe('sample-data-left-in', () => {
  it.each([
    'Hi «John Doe», good day.',
    'Hi «Test», good day to you.',
    'Hi Kim, is it true that «Acme» moved? And «ACME Corp» too?',
    'Hi «Contoso» team, «XYZ Company» sent me.',
    'Hi Kim, write to «your.name@harbour.example», «name@example.org» or «you@company.com».',
    'Hi Kim, the list is at «http://localhost:3000/list», «www.mycompany.com» and «acme.com».',
    'Hi Kim, call me: «+1 212-555-0188», «(123) 456-7890» or «020 7946 0991».',
    'Hi Kim, we are at «123 Main St», «Anytown».',
    'Hi Kim,\n\n«lorem ipsum dolor» sit amet.',
  ])('finds %s', async (text) => {
    const problems = await expectProblems(ready(text), rule)
    for (const { severity } of problems) expect(severity).toBe('warning')
  })

  it.each([
    'Hi Jane, good day to John Doerr and Jane Dory.',
    'Hi Kim, how is Acme Brick doing? And Al Acme, and New Acme?',
    'Hi Kim, does your proxy speak ACME? Our ACME client does. See acme.sh and my-acme.com.',
    'Hi Kim, does your parser take names like John Doe, or “Jane Doe”?',
    'Hi Kim, I tried `curl -L https://example.com` and curl example.com on it.',
    'Hi Kim, is fetch("https://example.com") slow? Our-example.com is not.',
    'Hi Kim, part 555-01 and AAMA 555-0100hr and 8555-0100 were fine, 123 Maine Street was not.',
    'Hi Kim, your site still shows lorem ipsum below the fold.',
    'Hi Kim, the file main.test is green, and my company.com page is up.',
    'Hi {{full_name}}, here is {{link}}, call {{phone}} of {{company}}.',
  ])('leaves %s alone', async (text) => {
    await expectProblems(ready(text), rule)
  })

  it('looks into subjects and wrapped quotes', async () => {
    await expectProblems(
      ready('Good day to you, Kim.', 'subject: "For «Acme»: one question"\n'),
      rule,
    )
    await expectProblems(
      '# Ready to send\r\n\r\n## Email 1\r\n\r\n> Hi Kim, I met\r\n> «Jane Doe» today. She likes it.\r\n',
      rule,
    )
  })

  it('is silent in drafts and examples', async () => {
    await expectProblems('Hi Jane Doe, how is Acme?', rule)
    await expectProblems('## Email 1, filled in (example)\n\n> Hi Jane Doe, how is Acme?\n', rule)
  })

  it('leaves the sender’s own values alone', async () => {
    const settings = { sender: { name: 'Jane Doe', company: 'Acme Ltd', phone: '555-0142' } }
    await expectProblems(ready('Good day, Kim.\n\nJane Doe, Acme\n555-0142'), rule, { settings })
  })
})
