import type { ConditionalLayer, ConfigChain, ConfigProblem, FileSystem } from './config-chain.ts'
import { type Layer, withLayer } from './config-layers.ts'
import { CONFIG_NAMES, isConfigFile } from './config-names.ts'
import { folderOf } from './config-paths.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { Settings, TeamRule } from './types.ts'

/** Where configs come from and what goes over them. */
export interface ConfigSource {
  readonly fileSystem: FileSystem
  /** The config to use for every file, an absolute path with `/`; null for none; else the nearest is found. */
  readonly config?: string | null
  /** What holds for files that have no config, as an editor's settings do. */
  readonly fallback?: Layer
  /** What the command line says; it wins. */
  readonly overrides?: Layer
}

/** The configs of a workspace. Paths are absolute, with `/`. Reads each config once. */
export interface Configs {
  /** The settings that hold for a file; the same object for all files to which the same layers apply. */
  settingsFor(path: string): Promise<Settings>
  /** Whether the file's config includes it; null where it names no files. */
  includes(path: string): Promise<boolean | null>
  excludes(path: string): Promise<boolean>
  /** The rules that the file's config and those that it extends make of phrases, for some files or all. */
  phraseRulesFor(path: string): Promise<readonly PlacedRule[]>
  /** The path of the file's config; null where there is none. */
  configFor(path: string): Promise<string | null>
  /** The mistakes in the file's config and in those that it extends. */
  problemsFor(path: string): Promise<readonly ConfigProblem[]>
  /** The mistakes in all configs read so far. */
  problems(): readonly ConfigProblem[]
}

/** A team's rule and the config that holds it. */
export interface PlacedRule {
  readonly rule: TeamRule
  readonly path: string
  readonly source: string
}

interface LoadedConfig {
  readonly path: string | null
  readonly chain: ConfigChain
  /** The mistakes in it and in those that it extends. */
  readonly problems: readonly ConfigProblem[]
  /** Settings by the numbers of the layers that apply. */
  readonly settings: Map<string, Settings>
}

/** Makes the configs of a workspace. Nothing is read before it is asked for. */
export function createConfigs({
  fileSystem,
  config,
  fallback = {},
  overrides = {},
}: ConfigSource): Configs {
  const problems: ConfigProblem[] = []
  /** By folder, or by its own path where the config is named. */
  const configs = new Map<string, Promise<LoadedConfig>>()
  const nothing = { layers: [{ files: null, layer: fallback }], include: null, exclude: null }
  const none = loaded(null, nothing, [])

  async function load(path: string, source: string): Promise<LoadedConfig> {
    const { readChain } = await import('./config-chain.ts')
    const read = await readChain(path, source, fileSystem)
    problems.push(...read.problems)
    return loaded(path, read.chain, read.problems)
  }

  function broken(problem: ConfigProblem): LoadedConfig {
    problems.push(problem)
    return loaded(null, nothing, [problem])
  }

  async function readNamed(path: string): Promise<LoadedConfig> {
    const source = await read(path)
    if (typeof source === 'string') return load(path, source)
    return broken(source ?? unreadable(path, 'No such config; check the name'))
  }

  function once(key: string, load: (key: string) => Promise<LoadedConfig>): Promise<LoadedConfig> {
    const known = configs.get(key) ?? load(key)
    configs.set(key, known)
    return known
  }

  function inFolder(folder: string): Promise<LoadedConfig> {
    return once(folder, find)
  }

  async function find(folder: string): Promise<LoadedConfig> {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`
    for (const name of CONFIG_NAMES) {
      const source = await read(prefix + name)
      if (source === null) continue
      if (typeof source !== 'string') return broken(source)
      if (isConfigFile(name, source)) return load(prefix + name, source)
    }
    const above = folderOf(folder)
    return above === folder ? none : inFolder(above)
  }

  async function read(path: string): Promise<string | null | ConfigProblem> {
    try {
      return await fileSystem.readFile(path)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return unreadable(path, `Config cannot be read: ${reason}`)
    }
  }

  const configOf = async (path: string) => {
    if (config === null) return none
    return config === undefined ? inFolder(folderOf(path)) : once(config, readNamed)
  }

  return {
    settingsFor: async (path) => settingsIn(await configOf(path), path, overrides),
    includes: async (path) => (await configOf(path)).chain.include?.(path) ?? null,
    excludes: async (path) => (await configOf(path)).chain.exclude?.(path) ?? false,
    phraseRulesFor: async (path) => (await configOf(path)).chain.layers.flatMap(placedRules),
    configFor: async (path) => (await configOf(path)).path,
    problemsFor: async (path) => (await configOf(path)).problems,
    problems: () => problems,
  }
}

function loaded(
  path: string | null,
  chain: ConfigChain,
  problems: readonly ConfigProblem[],
): LoadedConfig {
  return { path, chain, problems, settings: new Map() }
}

function placedRules({ layer, origin }: ConditionalLayer): PlacedRule[] {
  return origin ? [...(layer.phraseRules?.values() ?? [])].map((rule) => ({ rule, ...origin })) : []
}

function unreadable(path: string, message: string): ConfigProblem {
  return { path, source: '', span: { start: 0, end: 0 }, message }
}

function settingsIn({ chain, settings }: LoadedConfig, path: string, overrides: Layer): Settings {
  const applying = chain.layers.filter(({ files }) => files === null || files(path))
  const key = applying.map((layer) => chain.layers.indexOf(layer)).join()
  const known = settings.get(key)
  if (known) return known
  const layered = [...applying.map(({ layer }) => layer), overrides].reduce(
    withLayer,
    DEFAULT_SETTINGS,
  )
  const made = { ...layered, overridden: new Set(Object.keys(overrides)) }
  settings.set(key, made)
  return made
}
