import { nodeFiles } from '../node/file-system.ts'
import {
  type Configs,
  createConfigs,
  type PlacedRule,
  registry,
  type Settings,
  unknownName,
} from '../rules/index.ts'
import type { Selection } from './discover.ts'
import { configFailure } from './failures.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import type { Failure } from './outcome.ts'
import { type NamedRule, readOverrides } from './overrides.ts'
import { type AbsolutePath, absolute } from './paths.ts'

/** What configs and options say about files. */
export interface Workspace extends Selection {
  readonly configFor: (file: AbsolutePath) => Promise<AbsolutePath | null>
  readonly phraseRulesFor: (file: AbsolutePath) => Promise<readonly PlacedRule[]>
  readonly settingsFor: (file: AbsolutePath) => Promise<Settings>
  /** The mistakes in the configs read so far. */
  readonly failures: () => readonly Failure[]
}

/**
 * Opens the configs that hold here, and for what the operands name, under these options; `mistakes` are in the
 * options.
 */
export async function openWorkspace(
  options: OptionValues,
  operands: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<{ readonly workspace: Workspace; readonly mistakes: readonly string[] }> {
  const { overrides, named, mistakes } = readOverrides(options)
  const config = options.config === undefined ? {} : { config: absolute(cwd, options.config) }
  const configs = createConfigs({
    fileSystem: nodeFiles,
    overrides,
    ...(options['no-config'] ? { config: null } : config),
  })
  const workspace: Workspace = {
    configFor: (file) => configs.configFor(file),
    phraseRulesFor: (file) => configs.phraseRulesFor(file),
    settingsFor: (file) => configs.settingsFor(file),
    includes: (file) => configs.includes(file),
    excludes: (file) => configs.excludes(file),
    failures: () => configs.problems().map((problem) => configFailure(problem, cwd)),
  }
  const places = ['template.md', ...operands].map((name) => absolute(cwd, name))
  return { workspace, mistakes: [...mistakes, ...(await unknownRules(named, places, configs))] }
}

/** Rules that options name, and neither we have nor a config. Configs are read only where it depends on them. */
async function unknownRules(
  named: readonly NamedRule[],
  places: readonly AbsolutePath[],
  configs: Configs,
): Promise<string[]> {
  const foreign = named.filter(({ id }) => !registry.has(id))
  if (foreign.length === 0) return []
  const placed = await Promise.all(places.map((place) => configs.phraseRulesFor(place)))
  const team = placed.flat().map(({ rule }) => rule.id)
  return foreign
    .filter(({ id }) => !team.includes(id))
    .map(({ id, option }) => `${option}: ${unknownName('rule', id, [...registry.keys(), ...team])}`)
}
