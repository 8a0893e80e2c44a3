import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const rule = 'unfilled-placeholder'
const ready = (body: string, lines = '') =>
  `---\nchannel: email\nstatus: ready\n${lines}---\n\n${body}`

describe('unfilled-placeholder', () => {
  it('counts what a draft still needs, each name once', async () => {
    const [problem] = await expectProblems(
      'Hi «[Name]», I read [article]. [Name], would [insert a question]? {{signature}}',
      rule,
    )
    expect(problem?.severity).toBe('info')
    expect(problem?.message).toContain('3 things')
    expect(problem?.related.map(({ message }) => message)).toEqual([
      '“[article]” is to be filled in too',
      '“[Name]” is to be filled in too',
      '“[insert a question]” is to be filled in too',
    ])
  })

  it.each([
    'Hi Kim, I built a TODO app with your library.',
    'Hi Kim, you ran Super Bowl XX ads and wrote Book XX. Love, Mum XXX',
    'Hi Kim, I saw C<T> and a[i] in your code.',
    'Hi Kim, your post [1] and the paper [2] were good.',
  ])('leaves %s alone', async (text) => {
    await expectProblems(ready(text), rule)
  })

  it('finds what looks much the same', async () => {
    await expectProblems(
      ready('Dear Mr «XX», we save «XX%» at«[Company]», «TODO» and «[3]» hours for Hi«<name>».'),
      rule,
    )
  })

  it('finds gaps in every choice of spintax', async () => {
    await expectProblems(ready('Hi Kim, {good day|«[a kind word]»|how is «[city]»}?'), rule)
  })

  it('finds gaps in the subject, in a heading’s message and in front matter', async () => {
    await expectProblems(ready('Hi Kim, good day to you.', 'subject: "About «[topic]»"\n'), rule)
    await expectProblems(
      '## Email 1 (FINAL)\n\n```\nSubject: About «[topic]»\n\nHi Kim, good day.\n```\n',
      rule,
    )
  })

  it('finds tags in a message that was sent', async () => {
    const sent =
      '---\nchannel: email\nstatus: sent\n---\n\nHi «{{first_name}}», I read «[article]».'
    const problems = await expectProblems(sent, rule)
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error'])
    expect(problems[0]?.message).toContain('marked as sent')
  })

  it('leaves tags of a ready message to the tool', async () => {
    await expectProblems(ready('Hi {{first_name}}, {good|fine} %signature% *|COMPANY|*'), rule)
  })

  it('writes tags as most of the file does', async () => {
    const settings = { variables: { first_name: {}, company: {} } }
    const [problem] = await expectProblems(
      ready('Hi «[First Name]», how is %company% doing? %city% is far.'),
      rule,
      { settings },
    )
    expect(problem?.fixes[0]?.edits[0]?.text).toBe('%first_name%')
    expect(problem?.fixes[0]?.safe).toBe(false)
  })

  it('never writes the sender’s name where the recipient’s belongs', async () => {
    const [problem] = await expectProblems(ready('Hi «[Name]», good day.'), rule, {
      settings: { sender: { name: 'Kim Aalto' } },
    })
    expect(problem?.fixes).toEqual([])
  })

  it('finds a gap that is wrapped over two quoted lines', async () => {
    const text =
      '## Ready to send\n\n### Email 1\n\n> Hi Kim, I read «[the article\n> of theirs]» today.\n'
    await expectProblems(text, rule)
    await expectProblems(text.replace(/\n/g, '\r\n'), rule)
  })
})
