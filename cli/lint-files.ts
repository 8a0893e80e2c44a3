import {
  type FileReport,
  lint,
  type Resources,
  type Settings,
  type SourceFile,
} from '../rules/index.ts'
import { failureAt } from './failures.ts'
import { linesOf } from './lines.ts'
import { type Failure, isFileMistake, type LintedFile, type Outcome } from './outcome.ts'
import { type AbsolutePath, shown } from './paths.ts'
import { readTemplate } from './read-template.ts'

/** Files that are read and linted together: enough to share work, few enough to be open at once. */
const BATCH = 200

export interface LintOptions {
  readonly cwd: string
  readonly settingsFor: (file: AbsolutePath) => Promise<Settings>
  /** null: nothing is mended. */
  readonly mend: Mend | null
  readonly resources: Resources
}

/** Mends linted files, in their order; what it answers is reported. */
export type Mend = (
  files: readonly LintedFile[],
  settings: ReadonlyMap<string, Settings>,
) => Promise<Outcome>

/** Reads and lints files, batch by batch; one that cannot be read becomes a failure. */
export async function lintFiles(
  paths: readonly AbsolutePath[],
  options: LintOptions,
): Promise<Outcome> {
  const files: LintedFile[] = []
  const failures: Failure[] = []
  for await (const read of readBatches(paths, options)) {
    const outcome = await lintBatch(read.sources, options.mend, options.resources)
    files.push(...outcome.files)
    failures.push(...read.failures, ...outcome.failures)
  }
  return { files, failures }
}

/** Lints texts together, mends them where that is asked for, and tells mistakes in files as failures. */
export async function lintBatch(
  batch: readonly Required<SourceFile>[],
  mend: Mend | null,
  resources: Resources,
): Promise<Outcome> {
  const linted = (await lint(batch, resources)).map(lintedFile)
  const settings = new Map(batch.map((file) => [file.path, file.settings]))
  const { files, failures } = mend ? await mend(linted, settings) : { files: linted, failures: [] }
  return { files, failures: [...failures, ...files.flatMap(mistakesOf)] }
}

export function lintedFile({ path, template, problems }: FileReport): LintedFile {
  const { source, messages } = template
  const lines = linesOf(source)
  return { path, source, lines, messages: messages.length, problems, diff: null }
}

interface Batch {
  readonly sources: readonly Required<SourceFile>[]
  readonly failures: readonly Failure[]
}

type ReadOptions = Pick<LintOptions, 'cwd' | 'settingsFor'>

/** Reads files with their settings, batch by batch, in their order. */
export async function* readBatches(
  paths: readonly AbsolutePath[],
  options: ReadOptions,
): AsyncGenerator<Batch> {
  for (let at = 0; at < paths.length; at += BATCH)
    yield await readBatch(paths.slice(at, at + BATCH), options)
}

async function readBatch(
  paths: readonly AbsolutePath[],
  { cwd, settingsFor }: ReadOptions,
): Promise<Batch> {
  const read = await Promise.all(
    paths.map(async (file): Promise<Required<SourceFile> | Failure> => {
      const path = shown(cwd, file)
      const result = await readTemplate(file)
      if ('source' in result)
        return { path, source: result.source, settings: await settingsFor(file) }
      return { path, position: result.position, message: result.mistake }
    }),
  )
  // Not told as they come: which file is read first differs from run to run.
  return {
    sources: read.filter((one) => 'source' in one),
    failures: read.filter((one) => 'message' in one),
  }
}

function mistakesOf({ path, lines, problems }: LintedFile): Failure[] {
  return problems.filter(isFileMistake).map((problem) => failureAt(path, lines, problem))
}
