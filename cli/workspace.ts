import { nodeFiles } from '../node/file-system.ts'
import { createConfigs, type Settings } from '../rules/index.ts'
import type { Selection } from './discover.ts'
import { configFailure } from './failures.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import type { Failure } from './outcome.ts'
import { readOverrides } from './overrides.ts'
import { type AbsolutePath, absolute } from './paths.ts'

/** What configs and options say about files. */
export interface Workspace extends Selection {
  readonly settingsFor: (file: AbsolutePath) => Promise<Settings>
  /** The mistakes in the configs read so far. */
  readonly failures: () => readonly Failure[]
}

/** Opens the configs that hold here under these options; `mistakes` are in the options. */
export function openWorkspace(
  options: OptionValues,
  { cwd }: Pick<Io, 'cwd'>,
): { readonly workspace: Workspace; readonly mistakes: readonly string[] } {
  const { overrides, mistakes } = readOverrides(options)
  const named = options.config === undefined ? {} : { config: absolute(cwd, options.config) }
  const configs = createConfigs({
    fileSystem: nodeFiles,
    overrides,
    ...(options['no-config'] ? { config: null } : named),
  })
  const workspace: Workspace = {
    settingsFor: (file) => configs.settingsFor(file),
    includes: (file) => configs.includes(file),
    excludes: (file) => configs.excludes(file),
    failures: () => configs.problems().map((problem) => configFailure(problem, cwd)),
  }
  return { workspace, mistakes }
}
