import { describe, expect, test } from 'vitest'
import { editorSettingsSchema } from '../../rules/core/config-file.ts'
import { createConfigs, isConfigFile, readEditorSettings } from '../../rules/index.ts'

describe("an editor's settings", () => {
  test('are read as a config is', async () => {
    const { layer, mistakes } = await readEditorSettings({
      preset: 'strict',
      account: 'free',
      variables: ['first_name'],
      rules: { 'guilt-trip': 'off', 'hard-to-read': ['warning', {}] },
    })
    expect(mistakes).toEqual([])
    expect(layer).toMatchObject({
      preset: 'strict',
      account: 'free',
      variables: { first_name: {} },
    })
    expect(layer.rules?.get('guilt-trip')?.severity).toBe('off')
    expect(layer.rules?.get('hard-to-read')?.severity).toBe('warning')
  })

  test('that nobody made are none', async () => {
    const nothing = { layer: {}, mistakes: [] }
    expect(await readEditorSettings({ profile: null, sender: undefined })).toEqual(nothing)
    expect(await readEditorSettings({})).toEqual(nothing)
    expect(await readEditorSettings(null)).toEqual(nothing)
    expect(await readEditorSettings(undefined)).toEqual(nothing)
  })

  test('with a mistake are told, and the others kept', async () => {
    const { layer, mistakes } = await readEditorSettings({
      profile: 'recruitng',
      account: 'free',
      rules: { 'guilt-trp': 'off' },
      overrides: [],
    })
    expect(layer).toMatchObject({ account: 'free' })
    expect(mistakes).toEqual([
      'profile has an unknown value; did you mean “recruiting”?',
      'Unknown rule “guilt-trp”; did you mean “guilt-trip”?',
      expect.stringContaining('Unknown key “overrides”'),
    ])
  })

  test('of another shape are told', async () => {
    expect((await readEditorSettings(['strict'])).mistakes).toHaveLength(1)
    expect((await readEditorSettings('strict')).mistakes).toHaveLength(1)
  })

  test('hold where no config does, and nowhere else', async () => {
    const { layer } = await readEditorSettings({ account: 'free', profile: 'research' })
    const configs = createConfigs({
      fileSystem: {
        readFile: async (path) => (path === '/w/.outreachlintrc.yaml' ? 'tool: lemlist' : null),
      },
      fallback: layer,
    })
    expect(await configs.settingsFor('/w/a.md')).toMatchObject({
      tool: 'lemlist',
      account: null,
      profile: 'sales',
    })
    expect(await configs.settingsFor('/x/a.md')).toMatchObject({
      tool: null,
      account: 'free',
      profile: 'research',
    })
  })

  test('have a schema that names what it refers to', () => {
    const text = JSON.stringify(editorSettingsSchema())
    const referred = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map((match) => match[1])
    const { definitions } = editorSettingsSchema()
    expect(referred.length).toBeGreaterThan(0)
    expect(Object.keys(Object(definitions))).toEqual(expect.arrayContaining(referred))
  })
})

test.each([
  ['/w/.outreachlintrc.yml', '', true],
  ['.outreachlintrc.jsonc', '', true],
  ['/w/package.json', '{"outreachLint": {}}', true],
  ['/w/package.json', '{"name": "outreachLint"}', false],
  ['/w/outreachlintrc.json', '{"outreachLint": {}}', false],
])('%s with %j is a config: %s', (path, source, expected) => {
  expect(isConfigFile(path, source)).toBe(expected)
})
