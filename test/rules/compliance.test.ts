import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Settings } from '../../rules/index.ts'
import { expectProblems } from '../support/expect-problems.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const LETTER = '## Email 1\n\n> Hi Kim, who looks after the lamps of the old pier?\n'
const DEMANDED = ['missing-opt-out', 'missing-postal-address']

/** The severities of what the law demands, by rule. */
async function demanded(settings: Partial<Settings>, source = LETTER): Promise<object> {
  const [report] = await lint([
    { path: 'a.md', source, settings: { ...DEFAULT_SETTINGS, ...settings } },
  ])
  const found = report?.problems.filter(({ rule }) => DEMANDED.includes(rule)) ?? []
  return Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]))
}

const BOTH = { 'missing-opt-out': 'error', 'missing-postal-address': 'error' }

describe('what a law on commercial email demands', () => {
  it.each([
    ['no law', null, {}],
    ['CAN-SPAM', 'can-spam', BOTH],
    ['CASL', 'casl', BOTH],
    ['PECR', 'pecr', { 'missing-opt-out': 'error' }],
  ] as const)('under %s', async (_, compliance, expected) => {
    expect(await demanded({ compliance })).toEqual(expected)
  })

  it.each(['recommended', 'strict', 'relaxed'] as const)('is an error under %s', async (preset) => {
    expect(await demanded({ preset, compliance: 'casl' })).toEqual(BOTH)
  })

  it('is a warning under strict where no law is named', async () => {
    expect(await demanded({ preset: 'strict' })).toEqual({
      'missing-opt-out': 'warning',
      'missing-postal-address': 'warning',
    })
  })

  it.each(['off', 'info'] as const)('is %s where the config says so', async (severity) => {
    const rules = new Map([['missing-opt-out', { severity, options: {} }]])
    expect(await demanded({ compliance: 'pecr', rules })).toEqual(
      severity === 'off' ? {} : { 'missing-opt-out': 'info' },
    )
  })

  it.each([
    ['a direct message', LETTER.replace('Email 1', 'Direct message')],
    ['a connection note', LETTER.replace('Email 1', 'Connection request')],
    ['an answer', LETTER.replace('Email 1', 'Email, if they reply')],
  ])('does not concern %s', async (_, source) => {
    expect(await demanded({ compliance: 'casl' }, source)).toEqual({})
  })

  it('is a suggestion in a letter of application', async () => {
    const source = '## Email 1\n\n> Dear Ms Marr, I am applying for the post of lamplighter.\n'
    expect(await demanded({ compliance: 'pecr' }, source)).toEqual({ 'missing-opt-out': 'info' })
  })
})

describe('missing-opt-out', () => {
  it.each([
    '{{unsubscribe_link}}',
    '*|UNSUB|*',
    '[Unsubscribe](https://example.org/u/1)',
    '[here](https://example.org/unsubscribe?u=1)',
    'Opt out at any time.',
    'Reply “no” and I will stop.',
    "If you'd rather not hear from me, let me know and I won't write again.",
    'Hier können Sie sich abmelden.',
    'Para darte de baja, responde.',
    'Se désinscrire',
    '退订',
  ])('knows %s', async (line) => {
    await expectProblems(`${LETTER}>\n> ${line}\n`, 'missing-opt-out')
  })

  it.each(['Say no to dark piers.', 'We send out lamps on Monday.', 'Thank you, and goodbye.'])(
    'takes no way out from %s',
    async (line) => {
      const { problems } = await lintOneRule(`${LETTER}>\n> ${line}\n`, 'missing-opt-out')
      expect(problems).toHaveLength(1)
    },
  )

  it('adds the footer of the config, or a blank where that has no way out', async () => {
    const added = async (footer: string) => {
      const settings = { sender: { footer } }
      const { problems } = await lintOneRule(LETTER, 'missing-opt-out', { settings })
      return problems[0]?.fixes[0]?.edits[0]?.text
    }
    expect(await added('Unsubscribe: {{link}}\nNorthfield')).toBe(
      '\n>\n> Unsubscribe: {{link}}\n> Northfield',
    )
    expect(await added('Northfield')).toBe('\n>\n> [How to unsubscribe]')
  })

  it('offers nothing where no line can be added', async () => {
    const cell =
      '## Email 1\n\n| Day | Message |\n|---|---|\n| 1 | Hi Kim, who looks after the lamps of the old pier? |\n'
    const { problems } = await lintOneRule(cell, 'missing-opt-out')
    expect(problems.map(({ fixes }) => fixes)).toEqual([[]])
  })
})

describe('missing-postal-address', () => {
  it.each([
    'Northfield, 12 Pier Street, Whitby YO21 3PU',
    'PO Box 12, Halifax',
    '448 Bryant St, San Francisco, CA 94107',
    'Hafenstraße 7, Hamburg',
    '12 rue du Port, Brest',
    'Calle del Mar 7, Vigo',
    'Via del Porto 3, Genova',
    'Northfield BV, 1012 Amsterdam',
    '{{company_address}}',
    '{{signature}}',
  ])('knows %s', async (line) => {
    await expectProblems(`${LETTER}>\n> ${line}\n`, 'missing-postal-address')
  })

  it.each([
    'The meeting is on 7 May, 2027 Time permitting.',
    'We mend 12 lamps a week.',
    'My email address is {{email_address}}.',
    'Call 0463 555 0100.',
  ])('takes no address from %s', async (line) => {
    const { problems } = await lintOneRule(`${LETTER}>\n> ${line}\n`, 'missing-postal-address')
    expect(problems).toHaveLength(1)
  })

  it('knows the address of the config in any lines', async () => {
    const settings = { sender: { address: 'Northfield House, Whitby' } }
    const text = `${LETTER}>\n> Northfield House\n> Whitby\n`
    await expectProblems(text, 'missing-postal-address', { settings })
  })
})
