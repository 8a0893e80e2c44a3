import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const RULE = 'sender-name-mismatch'
const ILSE = { settings: { sender: { name: 'Ilse Brandt', company: 'Northfield' } } }

function letter(signature: string): string {
  return `Hi Kim,\n\nwho looks after the lamps?\n\n${signature}`
}

describe('under a configured sender', () => {
  it.each([
    'Best,\n«Marek»',
    'Kind regards\n\n«Marek Lis» | Northfield',
    '— «Marek»',
    'Thanks, «Marek»',
    'Viele Grüße\n«Marek Lis»',
    'Best,\n«Marek»\n\nP.S. The lamps are from 1962.',
  ])('%j', async (signature) => {
    await expectProblems(letter(signature), RULE, ILSE)
  })

  it.each([
    'Best,\nIlse',
    'Best,\nDr. Ilse Brandt',
    'Best,\nI. Brandt',
    'Best,\nIlsé',
    'Best,\nThe Northfield Team',
    'Best,\n{{sender_name}}',
    'Best,\n[Your Name]',
    'Best,',
    'Thanks for looking.',
  ])('but not %j', async (signature) => {
    await expectProblems(letter(signature), RULE, ILSE)
  })

  it('takes the sender that front matter names', async () => {
    await expectProblems(
      `---\nchannel: email\nsender: Marek Lis\n---\n\n${letter('Best,\nMarek')}`,
      RULE,
      ILSE,
    )
  })

  it('leaves alone a name that is allowed', async () => {
    await expectProblems(letter('Best,\nLulu'), RULE, { ...ILSE, options: { allow: ['Lulu'] } })
  })

  it('expects nobody where no name is configured', async () => {
    const settings = { sender: { company: 'Northfield' } }
    await expectProblems(letter('Best,\nMarek'), RULE, { settings })
  })
})

describe('the form of the name to sign with', () => {
  const sender = { last_name: 'Brandt', first_name: 'Ilse', name: 'Ilse Brandt' }

  it.each([
    ['Marek', 'Ilse'],
    ['Marek Lis', 'Ilse Brandt'],
  ])('for %s is %s', async (signed, expected) => {
    const [problem] = await expectProblems(letter(`Best,\n«${signed}»`), RULE, {
      settings: { sender },
    })
    expect(problem?.fixes[0]?.edits[0]?.text).toBe(expected)
  })
})

describe('in a sequence', () => {
  const first = `## Email 1\n\n> Hi Kim, who looks after the lamps?\n>\n> Best,\n> Ilse\n\n`

  it('shows the name before it', async () => {
    const second =
      '## Email 2 (3 days later)\n\n> Hi Kim, they are from 1962.\n>\n> Best,\n> «Marek»\n'
    const [problem] = await expectProblems(first + second, RULE)
    expect(problem?.related.map(({ message }) => message)).toEqual(['signed “Ilse”'])
  })

  it.each([
    [
      'longer forms',
      '## Email 2 (3 days later)\n\n> Hi Kim, they are from 1962.\n>\n> Best,\n> Ilse Brandt\n',
    ],
    [
      'a sender whom the heading names',
      '## Email 2 from our founder (3 days later)\n\n> Hi Kim, they are from 1962.\n>\n> Best,\n> Marek\n',
    ],
    [
      'a colleague who says so',
      '## Email 2 (3 days later)\n\n> Hi Kim, Ilse told me of the lamps.\n>\n> Best,\n> Marek\n',
    ],
  ])('takes %s', async (_, second) => {
    await expectProblems(first + second, RULE)
  })

  it('compares no alternatives', async () => {
    const text =
      '## Cold email A\n\n> Hi Kim, whose are the lamps?\n>\n> Best,\n> Ilse\n\n## Cold email B\n\n> Hi Kim, whose are they?\n>\n> Best,\n> Marek\n'
    await expectProblems(text, RULE)
  })
})
