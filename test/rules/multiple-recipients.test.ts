import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const RULE = 'multiple-recipients'

function frontMatter(lines: string, body = 'Hello, who looks after the lamps?'): string {
  return `---\nchannel: email\n${lines}\n---\n\n${body}\n`
}

describe('front matter', () => {
  it.each([
    'to: «a@example.org; b@example.org»',
    'to:\n  «- a@example.org\n  - b@example.org\n  - c@example.org»',
    'to: kim@example.org\ncc: «a@example.org, b@example.org»',
    'To: «"{{email}}, {{second_email}}"»',
    'to: «undisclosed recipients»',
    'to: «all@example.org»',
  ])('%s', async (lines) => {
    const problems = await expectProblems(frontMatter(lines), RULE)
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  })

  it.each([
    'to: kim@example.org',
    'to: Kim <kim@example.org>',
    'to: info@example.org',
    'to: "{{ first }}@{{ domain }}"',
    'to: kim@example.org, kim@example.org',
    'to: kim@example.org or ana@example.org',
    'to: "{{email}}"\nbcc: a@example.org, b@example.org',
    'to: heads of operations, in towns with a pier',
  ])('but not %s', async (lines) => {
    await expectProblems(frontMatter(lines), RULE)
  })

  it('is told once for all messages of a file', async () => {
    const text =
      '---\nto: «a@example.org, b@example.org»\n---\n\n## Email 1\n\n> Hello, whose are the lamps?\n\n## Email 2\n\n> Hello, whose are they?\n'
    await expectProblems(text, RULE)
  })
})

describe('greetings to each', () => {
  const two = 'to: a@example.org, b@example.org'

  it.each(['Hi {{first_name}} and {{other_name}}, meet at last.', 'Hello Ana & Bo, meet at last.'])(
    '%s',
    async (body) => expectProblems(frontMatter(two, body), RULE).then(() => {}),
  )

  it('excuse no more than a few', async () => {
    const many = 'to: «a@example.org, b@example.org, c@example.org, d@example.org»'
    await expectProblems(frontMatter(many, 'Hello Ana and Bo, here it is.'), RULE)
  })
})

describe('lines above a message', () => {
  it('belong to the message below them', async () => {
    const text = [
      '## Email to the port',
      '',
      '**To:** kim@example.org',
      '',
      '> Hi Kim, whose are the lamps?',
      '',
      '## Email to the town',
      '',
      '**To:** «a@example.org, b@example.org»',
      '',
      '> Hello, whose are the lamps?',
      '',
    ].join('\n')
    await expectProblems(text, RULE)
  })

  it('are left alone after a reply', async () => {
    const text =
      '## If they reply\n\nTo: a@example.org, b@example.org\n\n> Hello, here is the plan of the lamps.\n'
    await expectProblems(text, RULE)
  })
})
