import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { configSchema, editorSettingsSchema } from '../../rules/core/config-file.ts'
import {
  extensionManifest,
  type PackageManifest,
  withoutVerdicts,
} from '../../scripts/extension-manifest.ts'
import { extensionSettings } from '../../scripts/extension-settings.ts'
import { loadClient } from './support/load-client.ts'

const root = path.resolve(import.meta.dirname, '../..')
const ours: PackageManifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const manifest = extensionManifest(ours, {
  main: './dist/extension.js',
  configuration: extensionSettings(),
  packageSchema: './package.schema.json',
})

/** Every value below a key of that name, at any depth. */
function valuesOf(key: string, within: unknown): unknown[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ])
}

describe('the manifest', () => {
  it('says nothing that is for npm alone', () => {
    const npm = [
      'type',
      'sideEffects',
      'bin',
      'exports',
      'files',
      'scripts',
      'dependencies',
      'devDependencies',
    ]
    expect(Object.keys(manifest).filter((key) => npm.includes(key))).toEqual([])
    expect(manifest.engines).toEqual({ vscode: ours.engines.vscode })
  })

  it('names files that are there', () => {
    const named = ['icon', 'svg', 'url'].flatMap((key) => valuesOf(key, manifest)).map(String)
    const files = named.filter((name) => !/^\w+:/.test(name) && name !== './package.schema.json')
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })

  it('checks the key in package.json', () => {
    expect(manifest.contributes.jsonValidation).toContainEqual({
      fileMatch: 'package.json',
      url: './package.schema.json',
    })
  })
})

describe('the commands', () => {
  const named = valuesOf('command', manifest.contributes.commands).map(String)

  it('are those that the client registers', async () => {
    expect(named.length).toBeGreaterThan(0)
    expect([...named].sort()).toEqual((await registeredCommands()).sort())
  })

  it('are there where the walkthrough offers them', () => {
    const steps = JSON.stringify(manifest.contributes.walkthroughs)
    const offered = [...steps.matchAll(/outreachLint\.(?!messages)\w+/g)].map(
      ([command]) => command,
    )
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.filter((command) => !named.includes(command))).toEqual([])
  })
})

describe('the settings', () => {
  const settings: Record<string, Record<string, unknown>> = Object(extensionSettings().properties)
  const entries = Object.entries(settings)

  it('are those of the engine, and two of the extension', () => {
    const mirrored = Object.keys(Object(editorSettingsSchema().properties))
    const all = ['enable', ...mirrored, 'trace.server'].map((key) => `outreachLint.${key}`)
    expect(Object.keys(settings)).toEqual(all)
  })

  it('refer to nothing outside themselves', () => {
    expect(valuesOf('$ref', settings)).toEqual([])
  })

  it.each(entries)('%s has a default that may be chosen and a meaning for each value', (_, one) => {
    const values = one.enum
    expect(one).toHaveProperty('default')
    if (!Array.isArray(values)) return
    expect(values).toContain(one.default)
    const texts = [one.enumDescriptions ?? values, one.enumItemLabels ?? values]
    for (const text of texts) expect(text).toHaveLength(values.length)
  })

  it.each(['preset', 'profile', 'account', 'compliance'])('%s explains each value', (key) => {
    const { enum: values, enumDescriptions } = settings[`outreachLint.${key}`] ?? {}
    const explained = Object(enumDescriptions).filter((text: string) => text !== '')
    expect(explained).toHaveLength(Object(values).filter((value: unknown) => value !== null).length)
  })
})

describe('the schema of configs', () => {
  it('helps to write and judges nothing that the server judges', () => {
    const helping = withoutVerdicts(configSchema())
    expect(valuesOf('additionalProperties', configSchema())).toContain(false)
    expect(valuesOf('additionalProperties', helping)).not.toContain(false)
    expect(Object(helping.properties).account.anyOf).toEqual([{ enum: ['free', 'premium'] }, {}])
    expect(Object.keys(Object(helping.properties))).toEqual(
      Object.keys(Object(configSchema().properties)),
    )
  })
})

/** Runs the client's code with as much of VS Code as it takes to register its commands. */
async function registeredCommands(): Promise<string[]> {
  const registered: string[] = []
  const vscode = {
    commands: { registerCommand: (name: string) => registered.push(name) },
    Disposable: { from: () => null },
  }
  const { registerCommands } = await loadClient<typeof import('../../client/commands.ts')>(
    'commands.ts',
    vscode,
    { 'vscode-languageclient/node': {} },
  )
  const parts: unknown = {}
  // Nothing is used before a command runs.
  registerCommands(parts as Parameters<typeof registerCommands>[0])
  return registered
}
