import { describe, expect, test } from 'vitest'
import { applyFixes, createConfigs, failedExamples, lint } from '../../rules/index.ts'

const RULES = `phraseRules:
  no-synergy:
    phrases: ["synergy|synergies", "~leverage ...3 <plural>"]
    message: "“{words}” says nothing"
    replacement: work together
`

function configsOf(files: Readonly<Record<string, string>>) {
  return createConfigs({ fileSystem: { readFile: async (path) => files[path] ?? null } })
}

async function problemsIn(yaml: string, source: string, path = '/w/a.md') {
  const configs = configsOf({ '/w/.outreachlintrc.yaml': yaml })
  const settings = await configs.settingsFor(path)
  expect(configs.problems()).toEqual([])
  const [report] = await lint([{ path, source, settings }])
  return report?.problems ?? []
}

const rulesIn = async (yaml: string, source: string) =>
  (await problemsIn(yaml, source)).map(({ rule, severity }) => `${rule} ${severity}`)

const email = (text: string, head = 'step: 1') =>
  `---\nchannel: email\nsubject: The kiln in Delft\n${head}\n---\n\n${text}\n`
const ONE = email('Hi Ana, I saw there is synergy in your workshop. Would you share the kiln?')
const own = (found: readonly string[]) => found.filter((one) => one.startsWith('no-synergy'))

/** The mistakes in a rule with these keys, each as its place and message. */
async function mistakesIn(keys: string, name = 'our-words') {
  const text = `phraseRules:\n  ${name}: ${keys}\n`
  const configs = configsOf({ '/w/.outreachlintrc.yaml': text })
  await configs.settingsFor('/w/a.md')
  return configs
    .problems()
    .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`)
}

describe('a rule of phrases', () => {
  test('finds its words in subject and text, each once with the others as evidence', async () => {
    const source = `---\nchannel: email\nsubject: Synergy\n---\n\nHi Ana, we leverage our tools\nand synergies. I saw your kiln.\n`
    const found = (await problemsIn(RULES, source)).filter(({ rule }) => rule === 'no-synergy')
    expect(found.map(({ message, related }) => [message, related.length])).toEqual([
      ['“Synergy” says nothing', 0],
      ['“leverage our tools” says nothing', 1],
    ])
    expect(found.map(({ url }) => url)).toEqual([null, null])
  })

  test.each([
    ['channels: [inmail]', 'step: 1', 0],
    ['channels: [inmail, email]', 'step: 1', 1],
    ['steps: first', 'step: 1', 1],
    ['steps: first', 'step: 3', 0],
    ['steps: follow-ups', 'step: 1', 0],
    ['steps: follow-ups', 'step: 3', 1],
    ['steps: [2, 3]', 'step: 3', 1],
    ['steps: [2, 3]', 'step: 4', 0],
    ['language: de', 'step: 1', 0],
    ['language: de', 'language: de-AT', 1],
    ['severity: error', 'language: de', 0],
  ])('with %s in a message with %s', async (key, head, count) => {
    const text = ONE.replace('step: 1', head)
    expect(own(await rulesIn(`${RULES}    ${key}\n`, text))).toHaveLength(count)
  })

  test.each([
    [
      'work together',
      'Synergy is there, and synergy stays.',
      'Work together is there, and work together stays.',
    ],
    ['', 'Synergy, I think, helps.', 'I think, helps.'],
    ['', 'We have, synergy, a kiln.', 'We have, a kiln.'],
    ['', 'We share synergy.', 'We share.'],
    ['', 'We share\nsynergy and tea.', 'We share\nand tea.'],
  ])('replaced by “%s”: %s', async (replacement, before, after) => {
    const yaml = RULES.replace('work together', `"${replacement}"`)
    const source = email(`Hi Ana,\n\n${before}`)
    const problems = (await problemsIn(yaml, source)).filter(({ rule }) => rule === 'no-synergy')
    expect(applyFixes({ path: '/w/a.md', source }, problems).applied).toBe(0)
    const chosen = problems.map((one) => ({
      ...one,
      fixes: one.fixes.map((fix) => ({ ...fix, safe: true })),
    }))
    expect(applyFixes({ path: '/w/a.md', source }, chosen).source).toContain(`\n\n${after}\n`)
  })

  test('takes its severity from rules, and presets leave it as it is', async () => {
    expect(own(await rulesIn(`${RULES}rules: { no-synergy: error }`, ONE))).toEqual([
      'no-synergy error',
    ])
    expect(own(await rulesIn(`${RULES}rules: { no-synergy: off }`, ONE))).toEqual([])
    expect(own(await rulesIn(`${RULES}extends: relaxed`, ONE))).toEqual(['no-synergy warning'])
    expect(own(await rulesIn(`${RULES}    severity: info\nextends: strict`, ONE))).toEqual([
      'no-synergy info',
    ])
  })

  test('is turned off by its name in front matter and comments, without a remark', async () => {
    const off = email('Hi Ana, there is synergy.', 'lint: { disable: [no-synergy] }')
    const found = await rulesIn(RULES, off)
    expect(found.filter((one) => /no-synergy|config-problem/.test(one))).toEqual([])
    const mistyped = await problemsIn(RULES, off.replace('[no-synergy]', '[no-sinergy]'))
    expect(mistyped.find(({ rule }) => rule === 'config-problem')?.message).toContain(
      '“no-synergy”',
    )
  })

  test('speaks alone where ours says the same of its words, and is never hidden', async () => {
    const text = email('Hi Ana, the synergy between our kilns is what I liked.')
    expect(await rulesIn('rules: { buzzword: warning }', text)).toContain('buzzword warning')
    const yaml = `${RULES}rules: { buzzword: warning }`
    const found = await rulesIn(yaml, text)
    expect(found).toContain('no-synergy warning')
    expect(found).not.toContain('buzzword warning')
    expect(await rulesIn(yaml.replace('warning }', 'error }'), text)).toContain(
      'no-synergy warning',
    )
  })
})

describe('configs', () => {
  test('that extend others replace a rule of the same name, and may turn it off', async () => {
    const files = {
      '/w/base.yaml': RULES,
      '/w/x/.outreachlintrc.yaml': 'extends: ../base.yaml\nrules: { no-synergy: off }\n',
      '/w/y/.outreachlintrc.yaml': `extends: ../base.yaml\noverrides:\n  - files: [a/**]\n    phraseRules: { no-synergy: { phrases: [kiln], message: Mine } }\n`,
    }
    const configs = configsOf(files)
    const off = await configs.settingsFor('/w/x/a.md')
    expect(off.rules.get('no-synergy')?.severity).toBe('off')
    const messageIn = async (path: string) =>
      (await configs.settingsFor(path)).phraseRules.get('no-synergy')?.definition.message
    expect(await messageIn('/w/y/a/b.md')).toBe('Mine')
    expect(await messageIn('/w/y/b.md')).toBe('“{words}” says nothing')
    expect(configs.problems()).toEqual([])
    const placed = await configs.phraseRulesFor('/w/y/a.md')
    expect(placed.map(({ path }) => path)).toEqual(['/w/base.yaml', '/w/y/.outreachlintrc.yaml'])
  })

  test.each([
    ['{ phrases: [], message: x }', /\[\]: .* must be a list that is not empty/],
    ['{ phrases: [kiln] }', /needs the key message/],
    ['{ phrases: ["follow-up"], message: x }', /"follow-up": .* write “follow up”/],
    ['{ phrases: ["don’t miss"], message: x }', /an apostrophe/],
    ['{ phrases: ["miss out!"], message: x }', /the sign “!”/],
    ['{ phrases: ["(a b"], message: x }', /"\(a b": .*parentheses/],
    ['{ phrases: ["a b)"], message: x }', /cannot be read/],
    ['{ phrases: ["a ...999999999 b"], message: x }', /too wide/],
    ['{ phrases: ["a unless b unless c"], message: x }', /twice/],
    ['{ phrases: ["<foo>"], message: x }', /<foo> is not known/],
    ['{ phrases: [kiln], message: "{word}" }', /only \{words\}/],
    ['{ phrases: [kiln], message: x, channels: [mail] }', /mail: .*“email”/],
    ['{ phrases: [kiln], message: x, bad: ["«x"] }', /between « and »/],
  ])('tell what is wrong with %s', async (keys, mistake) => {
    expect(await mistakesIn(keys)).toEqual([expect.stringMatching(mistake)])
  })

  test.each(['No synergy', 'buzzword', 'config-problem', 'a_b'])(
    'tell of the name %s',
    async (name) => {
      const keys = '{ phrases: [kiln], message: x }'
      expect(await mistakesIn(keys, name)).toEqual([expect.stringContaining(`${name}: `)])
    },
  )
})

test('a phrase of fifty words is found', async () => {
  const words = Array.from({ length: 50 }, (_, at) => 'xyz'[at % 3]).join(' ')
  const yaml = `phraseRules: { no-synergy: { phrases: ["${words}"], message: long } }`
  const text = email(`Hi Ana, the text is ${words} and so on.`, 'language: en')
  expect(own(await rulesIn(yaml, text))).toHaveLength(1)
})

test('examples that fail are told with what is found', async () => {
  const yaml = `${RULES}    good: [We share synergy., We share a kiln.]\n    bad: ["We «share» synergy.", "We share «synergy».", We share a kiln.]\n`
  const settings = await configsOf({ '/w/.outreachlintrc.yaml': yaml }).settingsFor('/w/a.md')
  const rule = settings.phraseRules.get('no-synergy')
  const failed = rule ? await failedExamples(rule) : []
  expect(failed.map(({ kind, reason, found }) => [kind, reason, found])).toEqual([
    ['good', 'found', ['synergy']],
    ['bad', 'other words', ['synergy']],
    ['bad', 'nothing', []],
  ])
})
