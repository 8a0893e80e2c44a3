import type { Settings } from '../rules/index.ts'
import { GitIgnore } from './git-ignore.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import type { Failure } from './outcome.ts'
import { absolute, shown } from './paths.ts'
import { textOf } from './read-template.ts'
import type { Workspace } from './workspace.ts'

export interface StdinFile {
  readonly path: string
  readonly source: string
  readonly settings: Settings
  /** Whether its name is one that --respect-ignore leaves out. */
  readonly ignored: boolean
}

/** Reads standard input as the file that it is said to be; its settings are those of that file's folder. */
export async function readStdinFile(
  options: OptionValues,
  workspace: Workspace,
  io: Io,
): Promise<StdinFile | { readonly failure: Failure }> {
  const given = options['stdin-filename']
  const file = absolute(io.cwd, given ?? 'stdin.md')
  const path = given === undefined ? '<stdin>' : shown(io.cwd, file)
  const read = textOf(await io.readStdin())
  if ('mistake' in read)
    return { failure: { path, position: read.position, message: read.mistake } }
  const ignored =
    options['respect-ignore'] === true &&
    given !== undefined &&
    ((await workspace.excludes(file)) || (await new GitIgnore().ignores(file)))
  return { path, source: read.source, settings: await workspace.settingsFor(file), ignored }
}
