import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

const RULE = 'deceptive-subject'
const SALE = 'We help ports save 30% on pumps. Are you free for a quick call on Tuesday?'

function email(subject: string, body: string, more = ''): string {
  return `---\nchannel: email\n${more}---\n\nSubject: ${subject}\n\nHi Kim,\n\n${body}\n`
}

describe('a prefix of answers', () => {
  it.each([
    ['«RE:» pumps', 'How old are they?'],
    ['«Re[2]:» pumps', 'How old are they?'],
    ['«Fwd: Re:» pumps', 'How old are they?'],
    ['«AW:» Pumpen', 'Wir bieten Ihnen Pumpen an und freuen uns auf Sie.'],
    ['«TR :» les pompes', 'Nous vous proposons des pompes pour votre port.'],
  ])('%s', async (subject, body) => {
    const [problem] = await expectProblems(email(subject, body), RULE)
    expect(problem?.severity).toBe('error')
    expect(problem?.fixes.map(({ safe }) => safe)).toEqual([true])
  })

  it.each([
    ['Regarding the pumps', 'How old are they?'],
    ['Rest: a word on pumps', 'How old are they?'],
    ['Re: [Original subject]', 'How old are they?'],
    ['Re: {{thread_subject}}', 'How old are they?'],
    ['Re:', 'How old are they?'],
    ['Re: pumps', 'Thanks for your message about them.'],
    ['Re: pumps', 'Following up on my email of Monday.'],
    ['AW: Pumpen', 'Vielen Dank für Ihre Anfrage zu den Pumpen.'],
  ])('but not %s, %s', async (subject, body) => {
    await expectProblems(email(subject, body), RULE)
  })

  it('is fine on a later step', async () => {
    await expectProblems(email('Re: pumps', 'How old are they?', 'step: 2\n'), RULE)
  })

  it('is a suggestion in a letter of application', async () => {
    const text = email('«Re:» Night baker', 'I am applying for the position of night baker.')
    const [problem] = await expectProblems(text, RULE)
    expect(problem?.severity).toBe('info')
  })

  it('goes from a subject in front matter and leaves its quotes', async () => {
    const source = '---\nchannel: email\nsubject: "Re: pumps"\n---\n\nHi Kim, how old are they?\n'
    const { path, problems } = await lintOneRule(source, RULE)
    expect(applyBestFixes(source, path, problems)).toBe(source.replace('Re: ', ''))
  })

  it('is found in one choice of several', async () => {
    await expectProblems(email('{«Re:» pumps|Pumps}', 'How old are they?'), RULE)
  })
})

describe('business that never was', () => {
  it.each([
    '«Our call tomorrow»',
    '«Invoice attached»',
    '«Following up on our conversation»',
    '«Your account has been suspended»',
  ])('%s', async (subject) => {
    await expectProblems(email(subject, SALE), RULE)
  })

  it.each([
    ['Invoice attached', 'The invoice for the two pumps is below.'],
    ['Our call tomorrow', 'We agreed on nine; may we make it ten? Are you free for a call then?'],
    ['After our talk', `It was great meeting you at the fair. ${SALE}`],
    ['Your invoice process', SALE],
    ['Reservations about slow pumps', SALE],
  ])('but not %s: %s', async (subject, body) => {
    await expectProblems(email(subject, body), RULE)
  })

  it('is told in English messages alone', async () => {
    await expectProblems(email('Invoice attached', SALE, 'language: fr\n'), RULE)
  })
})

it('takes an alarm for a suggestion, and urgent care for none', async () => {
  const [problem] = await expectProblems(email('«URGENT:» the pumps', SALE), RULE)
  expect(problem?.severity).toBe('info')
  await expectProblems(email('Urgent care in Lisbon', SALE), RULE)
})
