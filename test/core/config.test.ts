import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../../rules/core/config-file.ts'
import { type ConfigSource, createConfigs, DEFAULT_SETTINGS } from '../../rules/index.ts'

type Files = Readonly<Record<string, string>>

function configsOf(files: Files, source: Omit<ConfigSource, 'fileSystem'> = {}) {
  return createConfigs({
    fileSystem: { readFile: async (path) => files[path] ?? null },
    ...source,
  })
}

/** The problems of one config, as `text at the place: message`. */
async function problemsOf(files: Files, source: Omit<ConfigSource, 'fileSystem'> = {}) {
  const configs = configsOf(files, source)
  await configs.settingsFor('/w/a.md')
  return configs.problems().map(({ source: text, span, message }) => {
    return `${text.slice(span.start, span.end)}: ${message}`
  })
}

const severityOf = async (files: Files, path: string, source = {}) =>
  (await configsOf(files, source).settingsFor(path)).rules.get('repeated-word')?.severity

describe('which config holds', () => {
  test('the nearest going up from the file', async () => {
    const configs = configsOf({
      '/w/.outreachlintrc.yaml': 'profile: recruiting',
      '/w/x/y/.outreachlintrc.json': '{"profile": "research"}',
    })
    expect(await configs.configFor('/w/x/a.md')).toBe('/w/.outreachlintrc.yaml')
    expect((await configs.settingsFor('/w/x/a.md')).profile).toBe('recruiting')
    expect(await configs.configFor('/w/x/y/z/a.md')).toBe('/w/x/y/.outreachlintrc.json')
    expect((await configs.settingsFor('/w/x/y/z/a.md')).profile).toBe('research')
    expect(await configs.configFor('/other/a.md')).toBeNull()
    expect(await configs.settingsFor('/other/a.md')).toEqual(DEFAULT_SETTINGS)
  })

  test.each([
    ['.outreachlintrc.json', '{"profile": "research"}'],
    ['.outreachlintrc.json', '\uFEFF{\r\n\t"profile":\t"research",\r\n}\r\n'],
    ['.outreachlintrc.yaml', '\uFEFFprofile: research\r\ntool: hubspot\r\n'],
    ['.outreachlintrc.jsonc', '{ // why\n "profile": /* so */ "research", }'],
    ['.outreachlintrc.yaml', '# why\nprofile: research # so\n'],
    ['.outreachlintrc.yml', 'profile: research'],
    ['package.json', '{"name": "x", "outreachLint": {"profile": "research"}, "y": 1}'],
  ])('%s: %j', async (name, text) => {
    const configs = configsOf({ [`/w/${name}`]: text })
    expect((await configs.settingsFor('/w/a.md')).profile).toBe('research')
    expect(configs.problems()).toEqual([])
  })

  test('a package.json without the key, or a broken one, is none', async () => {
    const configs = configsOf({
      '/.outreachlintrc.yml': 'profile: research',
      '/w/package.json': '{"name": "outreachLint"}',
      '/w/x/package.json': '{ no json',
    })
    expect((await configs.settingsFor('/w/x/a.md')).profile).toBe('research')
    expect(configs.problems()).toEqual([])
  })

  test('one that is named holds for all, or none where null is named', async () => {
    const files = {
      '/w/.outreachlintrc.yml': 'profile: research',
      '/c.yaml': 'profile: recruiting',
    }
    const profile = async (config: string | null) =>
      (await configsOf(files, { config }).settingsFor('/w/a.md')).profile
    expect(await profile('/c.yaml')).toBe('recruiting')
    expect(await profile(null)).toBe('sales')
  })

  test('drive letters work like folders', async () => {
    const configs = configsOf({ 'C:/w/.outreachlintrc.yml': 'exclude: ["old/**"]' })
    expect(await configs.excludes('C:/w/old/a.md')).toBe(true)
    expect(await configs.configFor('D:/w/a.md')).toBeNull()
  })
})

describe('what wins', () => {
  const files = {
    '/w/.outreachlintrc.yaml':
      'extends: [strict, ./base.yaml]\nrules: {repeated-word: info}\noverrides:\n' +
      '  - files: ["x/**"]\n    rules: {repeated-word: error}\n' +
      '  - files: ["x/y/*.md"]\n    rules: {repeated-word: "off"}\n    profile: research\n',
    '/w/base.yaml': 'profile: recruiting\nrules: {repeated-word: warning, over-limit: info}\n',
  }

  test('extended configs, then own keys, then overrides in their order, then the command line', async () => {
    expect(await severityOf(files, '/w/a.md')).toBe('info')
    expect(await severityOf(files, '/w/x/z/a.md')).toBe('error')
    expect(await severityOf(files, '/w/x/y/a.md')).toBe('off')
    const rules = new Map([['repeated-word', { severity: 'default' as const, options: {} }]])
    expect(await severityOf(files, '/w/x/y/a.md', { overrides: { rules } })).toBe('default')
  })

  test('what one does not say stays', async () => {
    const configs = configsOf(files)
    const { preset, profile, rules } = await configs.settingsFor('/w/x/a.md')
    expect([preset, profile, rules.get('over-limit')?.severity]).toEqual([
      'strict',
      'recruiting',
      'info',
    ])
    expect((await configs.settingsFor('/w/x/y/a.md')).profile).toBe('research')
  })

  test('variables and sender are merged by name, in all their forms', async () => {
    const { variables, sender } = await configsOf({
      '/w/.outreachlintrc.yaml':
        'extends: base.yaml\nsender: {company: Northfield}\nvariables:\n  role: Head of Sales\n' +
        '  team: {fallback: your team, length: 12}\n',
      '/w/base.yaml': 'sender: {name: Robin, company: X}\nvariables: [first_name, role]\n',
    }).settingsFor('/w/a.md')
    expect(sender).toEqual({ name: 'Robin', company: 'Northfield' })
    expect(variables).toEqual({
      first_name: {},
      role: { sample: 'Head of Sales' },
      team: { fallback: 'your team', length: 12 },
    })
  })

  test('a severity alone keeps the options that were set before', async () => {
    const option = '["warning", {"age": 16}]'
    const { rules } = await configsOf({
      '/w/.outreachlintrc.json': '{"extends": "base.json", "rules": {"hard-to-read": "error"}}',
      '/w/base.json': `{"rules": {"hard-to-read": ${option}}}`,
    }).settingsFor('/w/a.md')
    expect(rules.get('hard-to-read')).toEqual({ severity: 'error', options: { age: 16 } })
  })
})

describe('settings', () => {
  const files = {
    '/w/.outreachlintrc.yaml':
      'overrides: [{files: [x], profile: research}, {files: ["**/*.txt"], account: free}]',
  }

  test('are one object for all files to which the same layers apply', async () => {
    const configs = configsOf(files)
    const [a, b, x, y, t] = await Promise.all(
      ['/w/a.md', '/w/d/b.md', '/w/x/a.md', '/w/x/y/b.md', '/w/x/b.txt'].map(configs.settingsFor),
    )
    expect(b).toBe(a)
    expect(y).toBe(x)
    expect(x).not.toBe(a)
    expect(t).not.toBe(x)
    expect(await configs.settingsFor('/w/new.md')).toBe(a)
  })

  test('are one object for all files without a config', async () => {
    const configs = configsOf({})
    expect(await configs.settingsFor('/a/b.md')).toBe(await configs.settingsFor('/c.md'))
  })
})

test('globs are relative to the config in which they stand', async () => {
  const configs = configsOf({
    '/w/x/.outreachlintrc.yaml': 'extends: ../shared/base.yaml\ninclude: ["*.md", "deep/"]',
    '/w/shared/base.yaml': 'exclude: ["../x/old", "**/skip.md"]',
  })
  expect(await configs.includes('/w/x/a.md')).toBe(true)
  expect(await configs.includes('/w/x/deep/er/a.md')).toBe(true)
  expect(await configs.includes('/w/x/other/a.md')).toBe(false)
  expect(await configs.excludes('/w/x/skip.md')).toBe(false)
  expect(await configs.includes('/elsewhere/a.md')).toBeNull()
})

describe('mistakes', () => {
  const config = (text: string) => problemsOf({ '/w/.outreachlintrc.yaml': text })

  test('stand on the word that is wrong', async () => {
    expect(await config('rules:\n  repeated-wrod: off\nprofil: sales\n')).toEqual([
      'repeated-wrod: Unknown rule “repeated-wrod”; did you mean “repeated-word”?',
      'profil: Unknown key “profil”; did you mean “profile”?',
    ])
    expect(await config('rules: {hard-to-read: [info, {age: x, ages: 3}]}')).toEqual([
      'x: hard-to-read: age must be a whole number of 6 or more',
      'ages: Unknown option of hard-to-read “ages”; did you mean “age”?',
    ])
    expect(await config('variables: {a: {sampl: x}}')).toEqual([
      'sampl: Unknown key “sampl”; did you mean “sample”?',
    ])
    expect(await config('rules: {hard-to-read: false}')).toEqual([
      'false: hard-to-read has an unknown value; did you mean “off”?',
    ])
    expect(await config('overrides: [{profile: sales}]')).toEqual([
      '{profile: sales}: overrides[0] needs the key files',
    ])
    expect(await config('overrides: [{files: [a], include: [b]}]')).toEqual([
      'include: Unknown key “include”; remove it or check the spelling',
    ])
  })

  test('are globs that would take every other file', async () => {
    expect(await config('include: ["**/*.md", "!a.md"]\n')).toEqual([
      '"!a.md": include[1] begins with “!”; write what to leave out under exclude',
    ])
  })

  test('keep their place behind comments', async () => {
    const text = '{ /* 😀 */ "profile": /* x */ "slaes" }'
    expect(await problemsOf({ '/w/.outreachlintrc.jsonc': text })).toEqual([
      '"slaes": profile has an unknown value; did you mean “sales”?',
    ])
  })

  test('leave the rest of the config in force, and are told once', async () => {
    const configs = configsOf({
      '/w/.outreachlintrc.yaml': 'profile: research\nrules: {x-y: off, repeated-word: off}\n',
    })
    for (const path of ['/w/a.md', '/w/b.md', '/w/c/d.md']) {
      const { profile, rules } = await configs.settingsFor(path)
      expect([profile, rules.get('repeated-word')?.severity]).toEqual(['research', 'off'])
    }
    expect(configs.problems()).toHaveLength(1)
  })

  test('an empty config is none', async () => {
    expect(await config('')).toEqual([])
    expect(await config('# nothing yet\n')).toEqual([])
    expect(await config('{}')).toEqual([])
  })

  test('aliases are followed, but not without end', async () => {
    expect(await config('sender: &a {name: Robin}\nvariables: *a\n')).toEqual([])
    expect(await config('sender: &a {name: *a}\n')).toHaveLength(1)
    const bomb = Array.from(
      { length: 9 },
      (_, i) => `v${i + 1}: &v${i + 1} [${`*v${i},`.repeat(9)}]`,
    )
    const problems = await config(`profile: sales\nv0: &v0 [x]\n${bomb.join('\n')}\n`)
    expect(problems.join()).toContain('Config holds too many values; write its aliases out')
  })

  test.each([
    ['{"profile": ', '['],
    ['{"profile": ', '{"a":'],
    ['profile:\n', '- '],
  ])(
    'levels without end are reported where they begin to be too many: %s%s…',
    async (head, level) => {
      for (const count of [101, 20_000]) {
        const files = { '/w/.outreachlintrc.yaml': head + level.repeat(count) }
        const configs = configsOf(files)
        await configs.settingsFor('/w/a.md')
        const [problem, ...more] = configs.problems()
        expect(problem?.message).toBe('Is nested more than 100 levels deep; write it flatter')
        expect(problem?.span.start).toBeLessThan(700)
        expect(more).toEqual([])
      }
    },
  )

  test('configs that extend others twice do not multiply', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `/w/${index}.yaml`)
    const files = names.map((name, index) => [
      name,
      `extends: [${index + 1}.yaml, ${index + 1}.yaml]`,
    ])
    const mistakes = await problemsOf(
      { ...Object.fromEntries(files), '/w/30.yaml': 'profile: sales' },
      { config: '/w/0.yaml' },
    )
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toMatch(/: Extends more than 200 configs in all; extend fewer$/)
  })

  test('no text makes it throw, and none of another file is quoted', async () => {
    const word = fc.constantFrom(
      'user',
      'key',
      ':',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      '"',
      '-',
      '&a',
      '*a',
      '%',
      '\t',
      '!!x',
    )
    const secret = fc.array(word, { maxLength: 12 }).map((words) => `SECRET${words.join('')}`)
    const path = fc.constantFrom('/w/.outreachlintrc.json', '/w/.outreachlintrc.yaml')
    await fc.assert(
      fc.asyncProperty(path, secret, async (name, text) => {
        const configs = configsOf({ [name]: text })
        await configs.settingsFor('/w/a.md')
        expect(
          configs
            .problems()
            .map(({ message }) => message)
            .join(),
        ).not.toContain('SECRET')
      }),
    )
  })
})

describe('the schema', () => {
  const { properties, definitions } = Object(configSchema())

  test('describes every key and every rule with its options', () => {
    for (const [key, schema] of Object.entries<Record<string, unknown>>(properties)) {
      const { $ref: reference } = schema
      const described = typeof reference === 'string' ? definitions[key] : schema
      expect(described.description, key).toMatch(/^[A-Zr].+[^.]$/)
    }
    const [, withOptions] = definitions.rules.properties['hard-to-read'].anyOf
    expect(withOptions.items[1].properties.age).toMatchObject({
      type: 'integer',
      default: expect.any(Number),
      description: expect.any(String),
    })
  })

  test('knows no key that is not read', async () => {
    for (const key of Object.keys(properties)) {
      const [problem = ''] = await problemsOf({ '/w/.outreachlintrc.yaml': `${key}: {zz: [1]}` })
      expect(problem).not.toContain('Unknown key “$')
      expect(problem).not.toContain('is no outreach-lint config')
    }
  })
})

test.each(['//host/share/x.json', '\\\\host\\share\\x.json', '/\\host/x.json'])(
  'a config on another machine, %s, is never opened',
  async (name) => {
    const opened: string[] = []
    const configs = createConfigs({
      fileSystem: {
        readFile: async (path) => {
          opened.push(path)
          return path === '/w/.outreachlintrc.json' ? JSON.stringify({ extends: name }) : null
        },
      },
    })
    await configs.settingsFor('/w/a.md')
    expect(opened.filter((path) => path.includes('host'))).toEqual([])
    expect(configs.problems().map(({ message }) => message)).toEqual([
      'Extends a config on another machine; copy it beside this one and name that file',
    ])
  },
)
