import picomatch from 'picomatch/posix.js'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import type { Layer } from './config-layers.ts'
import { folderOf, isNetworkPath, joined } from './config-paths.ts'
import { reportUnknownRules } from './config-rules.ts'
import { PRESETS } from './settings.ts'
import type { Span } from './types.ts'

/** A config file with those that it extends, the weakest first. */
export interface ConfigChain {
  readonly layers: readonly ConditionalLayer[]
  /** From the last config that says; null where none does. */
  readonly include: Globs | null
  readonly exclude: Globs | null
}

export interface ConditionalLayer {
  /** The files for which it holds; null for all. */
  readonly files: Globs | null
  readonly layer: Layer
  /** The config that says so; none for a preset. */
  readonly origin?: { readonly path: string; readonly source: string }
}

/** Whether a path is meant. */
export type Globs = (path: string) => boolean

/** A mistake in a config file, in its place. */
export interface ConfigProblem {
  readonly path: string
  /** The file's text, for lines and columns; empty where it cannot be read. */
  readonly source: string
  readonly span: Span
  /** What is wrong, and the remedy. */
  readonly message: string
}

/** Reads a text file; null where there is none. Rejects with an Error whose message says why. */
export interface FileSystem {
  /** `path` is absolute, with `/`. */
  readFile(path: string): Promise<string | null>
}

interface Reading {
  readonly fileSystem: FileSystem
  readonly problems: ConfigProblem[]
  /** The configs that are being read, from the outermost: none of them may be extended again. */
  readonly open: readonly string[]
  /** How many more may be extended; configs that extend the same ones twice would multiply without end. */
  readonly budget: { left: number }
}

const MOST_EXTENDED = 200

const NOTHING: ConfigChain = { layers: [], include: null, exclude: null }

/** Reads a config and what it extends. Whatever does not fit is reported and left out. */
export async function readChain(
  path: string,
  source: string,
  fileSystem: FileSystem,
): Promise<{ readonly chain: ConfigChain; readonly problems: readonly ConfigProblem[] }> {
  const problems: ConfigProblem[] = []
  const chain = await chainOf(path, source, {
    fileSystem,
    problems,
    open: [path],
    budget: { left: MOST_EXTENDED },
  })
  // Which rules the team has is known last; a reader goes from the top of a file to its end.
  const paths = [...new Set(problems.map((problem) => problem.path))]
  problems.sort(
    (a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.span.start - b.span.start,
  )
  return { chain, problems }
}

async function chainOf(path: string, source: string, reading: Reading): Promise<ConfigChain> {
  const report = (span: Span, message: string) => {
    reading.problems.push({ path, source, span, message })
  }
  const config = readConfigFile(path, source, report)
  if (!config) return NOTHING
  let base = NOTHING
  for (const { value, span } of config.extends ?? []) {
    const extended = await extendedChain(value, path, reading, (message) => report(span, message))
    base = {
      layers: [...base.layers, ...extended.layers],
      include: extended.include ?? base.include,
      exclude: extended.exclude ?? base.exclude,
    }
  }
  const chain = withOwnKeys(base, config, path, source)
  const team = chain.layers.flatMap(({ layer }) => [...(layer.phraseRules?.keys() ?? [])])
  for (const keys of [config, ...(config.overrides ?? [])]) reportUnknownRules(keys, team, report)
  return chain
}

function withOwnKeys(
  base: ConfigChain,
  config: ConfigFile,
  path: string,
  source: string,
): ConfigChain {
  const folder = folderOf(path)
  const origin = { path, source }
  const { $schema: _schema, extends: _extends, include, exclude, overrides, ...keys } = config
  const own = (overrides ?? []).map(({ files, ...layer }) => ({
    files: globsIn(folder, files ?? []),
    layer,
    origin,
  }))
  return {
    layers: [...base.layers, { files: null, layer: keys, origin }, ...own],
    include: include ? globsIn(folder, include) : base.include,
    exclude: exclude ? globsIn(folder, exclude) : base.exclude,
  }
}

async function extendedChain(
  name: string,
  from: string,
  reading: Reading,
  report: (message: string) => void,
): Promise<ConfigChain> {
  const preset = PRESETS.find((one) => one === name)
  if (preset) return { ...NOTHING, layers: [{ files: null, layer: { preset } }] }
  if (isNetworkPath(name)) {
    report('Extends a config on another machine; copy it beside this one and name that file')
    return NOTHING
  }
  const path = joined(folderOf(from), name)
  if (reading.open.includes(path)) {
    report('Extends a config that extends this one; remove one of the two')
    return NOTHING
  }
  const { left } = reading.budget
  if (left === 0) report(`Extends more than ${MOST_EXTENDED} configs in all; extend fewer`)
  reading.budget.left = left - 1
  if (left <= 0) return NOTHING
  try {
    const source = await reading.fileSystem.readFile(path)
    if (source !== null)
      return await chainOf(path, source, { ...reading, open: [...reading.open, path] })
    report(`Extends a config that does not exist; name ${PRESETS.join(', ')} or a file`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    report(`Extends a config that cannot be read: ${reason}`)
  }
  return NOTHING
}

/** Globs that are relative to a folder. One that names a folder takes all in it. */
function globsIn(folder: string, globs: readonly string[]): Globs {
  const patterns = globs.flatMap((glob) => {
    const plain = glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
    return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`]
  })
  const matches = picomatch(patterns, { dot: true })
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return (path) => path.startsWith(prefix) && matches(path.slice(prefix.length))
}
