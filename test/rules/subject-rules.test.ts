import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

const hello = 'Hi Kim, how long is the queue at pier 4 on a Friday?'
const opened = '«Hi Kim,» how long is the queue at pier 4 on a Friday?'
const first = `## Email to ferries\n\n\`\`\`\nSubject: The queue\n\n${hello}\n\`\`\`\n`
const second = (body: string, heading = '## Email to harbours') =>
  `${first}\n${heading}\n\n${body}\n`

describe('missing-subject', () => {
  const rule = 'missing-subject'

  it('misses one where another email of the file has one', async () => {
    const [problem] = await expectProblems(second(`> ${opened}`), rule)
    expect(problem).toMatchObject({
      severity: 'warning',
      message: 'Email has no subject; add a line “Subject: …” above it',
    })
  })

  it('sees an empty field', async () => {
    await expectProblems(`---\nchannel: email\nsubject:\n---\n\n${opened}`, rule)
    await expectProblems(`## Email 1\n\n> Subject:\n>\n> ${opened}`, rule)
    await expectProblems(`## Email 1\r\n\r\n> **Objet :**\r\n>\r\n> ${opened}`, rule)
  })

  it.each([
    ['a bare body', `---\nchannel: email\n---\n\n${hello}`],
    ['a field that is left blank on purpose', `---\nchannel: email\nsubject: ""\n---\n\n${hello}`],
    ['a file with no subject at all', `## Email 1\n\n> ${hello}\n`],
    ['a subject that stays blank', second(`**Subject:** (blank)\n\n> ${hello}`)],
    ['subjects to choose from', second(`> ${hello}\n\nSubject lines to try:\n\n- Queues\n`)],
    ['a subject in another language', second(`Betreff siehe oben\n\n> ${hello}`)],
    ['a subject in Japanese', second(`件名は上のとおり\n\n> ${hello}`)],
    ['a second version', `${first}\n> ${hello}\n`],
    ['a follow-up', second(`> ${hello}`, '## Follow-up email, 3 days later')],
    ['an answer', second(`> ${hello}`, '## Email if they reply')],
    ['an example', second(`> ${hello}`, '## Example email')],
    ['a note', second(`> ${hello}`, '## Connection request')],
    [
      'a part of a message',
      second('> {Would a short call suit you|Are you free for a short call} on Friday?'),
    ],
  ])('is silent for %s', async (_, source) => {
    await expectProblems(source, rule)
  })

  it('comes to the end of many', async () => {
    const { problems } = await lintOneRule(`## InMail\n\n> ${hello}\n\n`.repeat(2_000), rule)
    expect(problems.length).toBeGreaterThan(1_000)
  })
})

describe('unwanted-subject', () => {
  const rule = 'unwanted-subject'
  const fixed = async (source: string) => {
    const { problems, path } = await lintOneRule(source, rule)
    expect(problems).toHaveLength(1)
    return applyBestFixes(source, path, problems)
  }

  it('deletes the line in a quote and leaves its line ends', async () => {
    expect(
      await fixed(`## Connection request\r\n\r\n> Subject: Queues\r\n>\r\n> ${hello}\r\n`),
    ).toBe(`## Connection request\r\n\r\n> ${hello}\r\n`)
  })

  it.each(['Betreff', '**Asunto**', 'Subject lines', '件名'])(
    'knows a line of %s',
    async (label) => {
      const source = `## Connection request\n\n> ${label}: Queues\n>\n> ${hello}\n`
      expect(await fixed(source)).toBe(`## Connection request\n\n> ${hello}\n`)
    },
  )

  it('leaves front matter to its author', async () => {
    const source = `---\nchannel: connection-note\nsubject: «Queues»\n---\n\n${hello}`
    const [problem] = await expectProblems(source, rule)
    expect(problem?.fixes).toEqual([])
  })

  it.each(['email', 'inmail', 'direct-message'])('has nothing to say of an %s', async (channel) => {
    await expectProblems(`---\nchannel: ${channel}\nsubject: Queues\n---\n\n${hello}`, rule)
  })
})
