import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const on = (channel: string, body: string, lines = '') =>
  `---\nchannel: ${channel}\n${lines}---\n\n${body}`
const letters = (count: number) => 'a'.repeat(count)
const words = (count: number) => Array.from({ length: count }, () => 'ship').join(' ')

describe('near-limit', () => {
  const rule = 'near-limit'

  it('speaks of notes only while the account is unknown', async () => {
    const source = on('connection-note', `${letters(200)}«bb»`)
    const [problem] = await expectProblems(source, rule)
    expect(problem?.message).toMatch(/^Note is 202 characters; a free account sends 200, so /)
    for (const account of ['free', 'premium'] as const)
      await expectProblems(source.replace(/[«»]/g, ''), rule, { settings: { account } })
  })

  it('counts the longest choice', async () => {
    const { problems } = await lintOneRule(on('connection-note', `${letters(199)}{b|ccc}`), rule)
    expect(problems[0]?.message).toContain('Note can reach 202 characters')
  })

  it('knows where tools stop for InMail', async () => {
    await expectProblems(on('inmail', letters(1900)), rule)
    await expectProblems(on('inmail', `${letters(1900)}«b»`), rule)
  })

  it.each(['email', 'direct-message'])('has nothing to say of a %s', async (channel) => {
    await expectProblems(on(channel, letters(7900)), rule)
  })
})

describe('too-long', () => {
  const rule = 'too-long'

  it.each([
    ['email', 150],
    ['direct-message', 150],
  ])('counts the words of a %s', async (channel, most) => {
    await expectProblems(on(channel, words(most)), rule)
    const [problem] = await expectProblems(on(channel, `${words(most)} «ahoy ship»`), rule)
    expect(problem?.message).toContain(`is ${most + 2} words; keep it to ${most}`)
  })

  it('counts the characters of an InMail', async () => {
    await expectProblems(on('inmail', letters(800)), rule)
    await expectProblems(on('inmail', `${letters(800)}«b»`), rule)
  })

  it('leaves notes to their limit, and answers to their writer', async () => {
    await expectProblems(on('connection-note', words(200)), rule)
    await expectProblems(`# Email\n\n## If they reply\n\n> Hi Kim, ${words(200)}.`, rule)
  })

  it('leaves it to a limit that the template names', async () => {
    await expectProblems(on('email', words(200), 'max_length: 4000\n'), rule)
  })

  it('goes by the text as it is written', async () => {
    await expectProblems(on('email', `${words(149)} {ship|ship ship}`), rule)
  })
})

describe('subject-length', () => {
  const rule = 'subject-length'
  const subject = (text: string, channel = 'email') =>
    on(channel, 'Hi Kim, good day to you.', `subject: ${text}\n`)

  it.each(['email', 'inmail'])('counts that of an %s', async (channel) => {
    await expectProblems(subject(letters(60), channel), rule)
    await expectProblems(subject(`${letters(60)}«b»`, channel), rule)
  })

  it('has nothing to say of a note, which has none', async () => {
    await expectProblems(subject(letters(70), 'connection-note'), rule)
  })

  it('guesses no value’s length', async () => {
    await expectProblems(subject(`${letters(52)} {{company}}?`), rule)
    await expectProblems(subject(`${letters(43)} {{company}} «again»`), rule)
  })
})

describe('one fault, one finding', () => {
  const found = async (source: string, settings: Partial<Settings> = {}) => {
    const all = { ...DEFAULT_SETTINGS, ...settings }
    const [report] = await lint([{ path: 'letter.md', source, settings: all }])
    return (report?.problems ?? [])
      .map(({ rule }) => rule)
      .filter((rule) => /li|long|len/.test(rule))
  }

  it('tells of a length once', async () => {
    expect(await found(on('inmail', `${words(500)}`))).toEqual(['over-limit'])
    expect(await found(on('inmail', `${words(390)}`))).toEqual(['near-limit'])
    expect(await found(on('inmail', `${words(300)}`))).toEqual(['too-long'])
    expect(await found(on('connection-note', words(70)))).toEqual(['over-limit'])
    const subject = `subject: ${words(50)}\n`
    expect(await found(on('inmail', 'Hi Kim, good day.', subject))).toEqual(['over-limit'])
  })

  it('tells of a subject and of a body each', async () => {
    const source = on('inmail', words(500), `subject: ${words(20)}\n`)
    expect((await found(source)).sort()).toEqual(['over-limit', 'subject-length'])
  })

  it('lets the weaker speak where the stronger is off', async () => {
    const rules = new Map([['over-limit', { severity: 'off', options: null }]] as const)
    expect(await found(on('inmail', words(500)), { rules })).toEqual(['near-limit'])
  })
})
