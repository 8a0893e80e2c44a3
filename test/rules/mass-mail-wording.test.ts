import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const RULE = 'mass-mail-wording'
const EMAIL = '---\nchannel: email\n---\n\n'

describe('greetings to many', () => {
  it.each([
    '«Hi all», our spring sale begins on Monday.',
    '«Good morning everyone» - our spring sale begins on Monday.',
    '«Dear valued customer», our spring sale begins on Monday.',
    '«Dear Boat Owners»,\n\nour spring sale begins on Monday.',
    '«Dear Sir/Madam», our platform saves schools 30%. Book a demo.',
    '«To whom it may concern»: our platform saves schools 30%. Book a demo.',
  ])('%s', async (text) => {
    const problems = await expectProblems(EMAIL + text, RULE)
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  })

  it.each([
    'Hi James, our spring sale begins on Monday.',
    'Dear Dr. Meyers, our spring sale begins on Monday.',
    'Dear Tom Waters,\n\nour spring sale begins on Monday.',
    'Hi there {{first_name}}, our spring sale begins on Monday.',
    'Hi all the best for the launch on Monday.',
    'Hello Northfield team, our spring sale begins on Monday.',
    'Dear {{first_name}}, this is not a mass email.',
    'Hey folks, hey Ravi in particular, the scheduler stops on Mondays.',
    'Sehr geehrte Damen und Herren, wir laden Sie und Ihre Familie zum Fest ein.',
  ])('but not %s', async (text) => {
    await expectProblems(EMAIL + text, RULE)
  })

  it('leaves a thread alone into which an answer brought others', async () => {
    await expectProblems(
      '## If they reply\n\n> Hi all, the plan of the new pier is attached.',
      RULE,
    )
  })
})

describe('greetings that some write to a few, or to one', () => {
  it.each([
    ['«Hi folks», the scheduler stops on Mondays.', 'info'],
    ['«Hi folks», our platform saves schools 30%. Book a demo.', 'error'],
    ['«Dear Sir», I own the flat above the old pier.', 'info'],
    ['«Dear Sir», our platform saves schools 30%. Book a demo.', 'error'],
  ])('%s: %s', async (text, severity) => {
    const problems = await expectProblems(EMAIL + text, RULE)
    expect(problems.map((problem) => problem.severity)).toEqual([severity])
  })
})

it('leaves alone what is allowed', async () => {
  const text = `${EMAIL}Dear members, the choir meets on Monday.`
  await expectProblems(text, RULE, { options: { allow: ['dear members'] } })
})

describe('the profile', () => {
  const LETTER = `${EMAIL}«To whom it may concern», I would like to see the plans of the old pier.`

  it.each([
    ['sales', 'warning'],
    ['research', 'info'],
    ['job-search', 'info'],
  ] as const)('%s, the greeting of a letter: %s', async (profile, severity) => {
    const problems = await expectProblems(LETTER, RULE, { settings: { profile } })
    expect(problems.map((problem) => problem.severity)).toEqual([severity])
  })

  it('never excuses a mass mailing', async () => {
    const text = `${EMAIL}«Dear all», I study piers.`
    const problems = await expectProblems(text, RULE, { settings: { profile: 'research' } })
    expect(problems[0]?.severity).toBe('error')
  })
})

describe('the name to put in', () => {
  it.each([
    [
      'as the file writes it',
      '## Email 1\n\n> Hi all, hello.\n\n## Email 2\n\n> Hi %FIRSTNAME%,',
      '%FIRSTNAME%',
      {},
    ],
    [
      'as the other tags are written',
      '## Email 1\n\n> Hi all, how is {!Account.Name}?',
      '{!first_name}',
      {},
    ],
    [
      'as the tool has it',
      '## Email 1\n\n> Hi all, how is the pier?',
      '{{firstName}}',
      { tool: 'lemlist' },
    ],
    ['as a blank', '## Email 1\n\n> Hi all, how is the pier?', '[Name]', {}],
  ])('%s', async (_, source, tag, settings) => {
    const { problems } = await lintOneRule(source, RULE, { settings })
    expect(problems[0]?.fixes[0]?.edits[0]?.text).toBe(`Hi ${tag}`)
  })
})
