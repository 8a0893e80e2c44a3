import fc from 'fast-check'
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

  it('knows that a fallback may keep the limit', async () => {
    const settings = { variables: { nick: { length: 20, fallback: 'you' } } }
    const { problems } = await lintOneRule(note(`{{nick}} ${letters(290)}`), rule, { settings })
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'Note is 311 characters; LinkedIn takes 300' },
    ])
  })

  it.each([
    ['max_length: 20', 'characters'],
    ['max_length: "20"', 'characters'],
    ['maxLength: 20 characters', 'characters'],
    ['max_length: ≤ 20 chars', 'characters'],
    ['character_limit: 10-20', 'characters'],
    ['max-words: 4', 'words'],
    ['max_length: 4 words', 'words'],
    ['max_length: 2 to 4 words', 'words'],
  ])('reads the limit %s', async (line, unit) => {
    const [, over] = unit === 'words' ? [4, 5] : [20, 21]
    const head = `---\nchannel: email\n${line}\n---\n\n`
    const text = unit === 'words' ? 'Hi Kim, good day «Kim»' : `Hi Kim, ${letters(12)}«b»`
    const [problem] = await expectProblems(head + text, rule)
    expect(problem?.message).toContain(`is ${over} ${unit}; the template allows ${over - 1}`)
  })

  it.each(['max_length: short', 'max_length: 0', 'max_length:', 'max_length: [3]'])(
    'takes %s for no limit',
    async (line) => {
      await expectProblems(`---\nchannel: email\n${line}\n---\n\nHi Kim, good day`, rule)
    },
  )

  it('takes the channel’s limit where the template’s is higher or counts words', async () => {
    const text = `${letters(299)} «b»`
    await expectProblems(note(text, 'max_length: 2,000 characters\n'), rule)
    await expectProblems(note(text, 'max_length: 90 words\n'), rule)
  })

  it('counts words over all choices', async () => {
    const head = '---\nchannel: email\nmax_words: 5\n---\n\n'
    const [sure] = await expectProblems(`${head}Hi Kim, {a good day|the very best} «to you»`, rule)
    expect(sure).toMatchObject({
      severity: 'error',
      message: 'Email is 7 words; the template allows 5',
    })
    const [written] = await expectProblems(`${head}Hi Kim, {a good|good} day «you»`, rule)
    expect(written?.severity).toBe('warning')
    const [reached] = await expectProblems(`${head}Hi {Kim|dear Kim}, good day «you»`, rule)
    expect(reached?.message).toBe('Email can reach 6 words; the template allows 5')
  })

  it('calls an error only what every choice is', async () => {
    const option = fc.integer({ min: 1, max: 20 }).map((count) => 'ab '.repeat(count))
    const choice = fc.array(option, { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 4 }), async (choices) => {
        const text = choices.map((options) => `{${options.join('|')}}`).join(' so ')
        const { problems, template } = await lintOneRule(note(`${letters(180)} ${text}!`), rule)
        const sizes = template.messages.flatMap(({ renditions }) =>
          renditions.map(({ body }) => body.text.length),
        )
        const shortest = choices.reduce(
          (sum, options) => sum + Math.min(...options.map(({ length }) => length)),
          180 + 2 + 4 * (choices.length - 1),
        )
        const [problem] = problems
        if (shortest > 300) expect(problem?.severity).toBe('error')
        else if (Math.max(...sizes) > 300) expect(problem?.severity).toBe('warning')
        if (problem?.severity === 'error') expect(Math.min(...sizes)).toBeGreaterThan(300)
      }),
      { numRuns: 150 },
    )
  })

  it('knows what an InMail’s subject takes', async () => {
    const head = (subject: string) =>
      `---\nchannel: inmail\nsubject: ${subject}\n---\n\nHi Kim, good day.`
    await expectProblems(head(letters(200)), rule)
    const [problem] = await expectProblems(head(`${letters(200)}«bb»`), rule)
    expect(problem?.message).toBe('Subject is 202 characters; LinkedIn takes 200')
    const { problems } = await lintOneRule(head(`'${letters(198)}{b|ccc}'`), rule)
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'Subject can reach 201 characters; LinkedIn takes 200' },
    ])
  })
})
