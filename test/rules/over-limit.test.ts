import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const rule = 'over-limit'
const note = (body: string, lines = '') => `---\nchannel: connection-note\n${lines}---\n\n${body}`
const letters = (count: number) => 'a'.repeat(count)

describe('over-limit', () => {
  it.each([
    ['connection-note', 300],
    ['inmail', 2000],
    ['direct-message', 8000],
  ])('knows what a %s takes', async (channel, limit) => {
    const head = `---\nchannel: ${channel}\n---\n\n`
    await expectProblems(head + letters(limit), rule)
    const [problem] = await expectProblems(`${head}${letters(limit)}«b»`, rule)
    expect(problem?.message).toContain(`is ${limit + 1} characters; LinkedIn takes ${limit}`)
  })

  it('sets no limit of its own for email', async () => {
    await expectProblems(`---\nchannel: email\n---\n\n${letters(9000)}`, rule)
  })

  it('goes by the account, that of the front matter first', async () => {
    const free = { settings: { account: 'free' } } as const
    await expectProblems(note(`${letters(200)}«b»`), rule, free)
    await expectProblems(note(`${letters(200)}b`), rule)
    await expectProblems(note(`${letters(200)}b`, 'account: premium\n'), rule, free)
    await expectProblems(note(`${letters(200)}«b»`, 'account: free\n'), rule)
  })

  it('takes the smallest of the limits', async () => {
    await expectProblems(note(`${letters(280)}«b»`, 'max_length: 280\n'), rule)
    await expectProblems(note(`${letters(300)}«b»`, 'max_length: 400\n'), rule)
  })

  it('shows where a limit is named', async () => {
    const [problem] = await expectProblems(
      '## Email 1 (max 20 characters)\n\nHi Kim, good day to «you.»',
      rule,
    )
    expect(problem?.related).toEqual([
      expect.objectContaining({
        message: 'A limit of 20 characters is named here',
        span: { start: 0, end: 30 },
      }),
    ])
  })

  it('counts UTF-16 units, and one for a line end of either kind', async () => {
    const text = `${letters(294)}\n👍👍«👍»`
    await expectProblems(note(text), rule)
    const windows = await lintOneRule(note(text).replace(/[«»]/g, '').replace(/\n/g, '\r\n'), rule)
    expect(windows.problems.map(({ message }) => message)).toEqual([
      'Note is 301 characters; LinkedIn takes 300',
    ])
  })

  it('counts no quote marks, markup or white space at the end', async () => {
    const body = `> Hi Kim, **${letters(280)}**\n> [so](https://example.org)   \n`
    await expectProblems(`## Connection request\n\n${body}`, rule)
  })

  it('counts a tag with its value, and with the length that is declared', async () => {
    await expectProblems(note(`{{a_rather_long_name_for_a_tag}}${letters(270)}`), rule)
    const settings = { variables: { nick: { length: 40 } } }
    const [problem] = await expectProblems(note(`{{nick}}${letters(260)}«${letters(8)}»`), rule, {
      settings,
    })
    expect(problem?.message).toContain('is 308 characters')
  })

  it('is an error where every choice is too long, and a warning where only some are', async () => {
    const [sure] = await expectProblems(note(`${letters(298)}{bb«b»|cccc}`), rule)
    expect(sure?.severity).toBe('error')
    const [written] = await expectProblems(note(`${letters(298)}{bb«b»|c}`), rule)
    expect(written).toMatchObject({
      severity: 'warning',
      message: 'Note is 301 characters; LinkedIn takes 300',
    })
    const { problems } = await lintOneRule(note(`${letters(298)}{b|cccc}`), rule)
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      message: 'Note can reach 302 characters; LinkedIn takes 300',
    })
    await expectProblems(note(`${letters(298)}{b|cc}`), rule)
  })

  it('knows what an InMail’s subject takes', async () => {
    const head = (subject: string) =>
      `---\nchannel: inmail\nsubject: ${subject}\n---\n\nHi Kim, good day.`
    await expectProblems(head(letters(200)), rule)
    const [problem] = await expectProblems(head(`${letters(200)}«bb»`), rule)
    expect(problem?.message).toBe('Subject is 202 characters; LinkedIn takes 200')
  })
})
