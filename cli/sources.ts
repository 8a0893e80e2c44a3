import type { SourceFile } from '../rules/index.ts'
import type { Arguments } from './arguments.ts'
import { discover } from './discover.ts'
import type { Io } from './io.ts'
import { readBatches } from './lint-files.ts'
import type { OptionValues } from './options.ts'
import type { Failure } from './outcome.ts'
import { readStdinFile } from './stdin.ts'
import type { Workspace } from './workspace.ts'

/** Templates that were read, with their settings. */
export interface Sources {
  readonly sources: readonly Required<SourceFile>[]
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
}

/** Reads what the operands name, or standard input. */
export function readSources(
  { operands, options }: Pick<Arguments, 'operands' | 'options'>,
  workspace: Workspace,
  io: Io,
): Promise<Sources> {
  return options.stdin
    ? fromStdin(options, workspace, io)
    : fromPaths(operands, options, workspace, io)
}

async function fromPaths(
  operands: readonly string[],
  options: OptionValues,
  workspace: Workspace,
  { cwd }: Io,
): Promise<Sources> {
  const found = await discover(operands, cwd, workspace, options['respect-ignore'] ?? false)
  const { settingsFor } = workspace
  const sources: Required<SourceFile>[] = []
  const failures = [...found.failures]
  for await (const read of readBatches(found.files, { cwd, settingsFor })) {
    sources.push(...read.sources)
    failures.push(...read.failures)
  }
  return { sources, failures, notes: found.notes }
}

async function fromStdin(options: OptionValues, workspace: Workspace, io: Io): Promise<Sources> {
  const read = await readStdinFile(options, workspace, io)
  if ('failure' in read) return { sources: [], failures: [read.failure], notes: [] }
  return { sources: read.ignored ? [] : [read], failures: [], notes: [] }
}
