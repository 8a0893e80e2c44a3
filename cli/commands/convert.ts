import {
  type Conversion,
  convertTemplate,
  parseTemplate,
  type SourceFile,
  shortened,
  type Tool,
  toolNamed,
} from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { failureAt, tellFailures, tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import type { OptionValues } from '../options.ts'
import type { Failure } from '../outcome.ts'
import { absolute } from '../paths.ts'
import { counted } from '../reporters/pretty-summary.ts'
import { readSources } from '../sources.ts'
import { shownDiffs, unifiedDiff } from '../unified-diff.ts'
import { openWorkspace } from '../workspace.ts'
import { writeTemplate } from '../write-template.ts'

interface Converted {
  readonly path: string
  readonly before: string
  readonly conversion: Conversion
  /** What of the file could not be read. */
  readonly failures: readonly Failure[]
}

/** Writes the placeholders of templates in the dialect of another tool, and tells what was left. */
export async function convertCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace, mistakes } = await openWorkspace(options, operands, io)
  const to = toolNamed(options.to ?? null)
  if (mistakes.length > 0 || !to) {
    tellLines(mistakes, io)
    return EXIT.failed
  }
  const read = await readSources({ operands, options }, workspace, io)
  // A config with a mistake may name another tool.
  const sound = workspace.failures().length === 0
  const files = sound ? read.sources.map((source) => convert(source, to)) : []
  const unwritten = options.stdin ? [] : await deliver(files, options, io)
  if (options.stdin) io.stdout.write((files[0]?.conversion ?? read.sources[0])?.source ?? '')
  const failures = [
    ...read.failures,
    ...files.flatMap((file) => file.failures),
    ...unwritten,
    ...workspace.failures(),
  ]
  tellFailures(failures, [...read.notes, ...files.flatMap(notesOn)], io)
  if (sound) tellLines([...toolNotes(read.sources, to, options), summary(files, options)], io)
  if (failures.length > 0) return EXIT.failed
  return files.some(({ conversion }) => conversion.left.length > 0) ? EXIT.problems : EXIT.clean
}

function convert({ path, source, settings }: Required<SourceFile>, to: Tool): Converted {
  const { template, problems } = parseTemplate(path, source, settings)
  const lines = linesOf(source)
  const failures = problems.map((problem) => failureAt(path, lines, problem))
  const conversion = convertTemplate(template, to, toolNamed(template.settings.tool))
  return { path, before: source, conversion, failures }
}

/** Writes the files, or shows what would become of them; answers which could not be written. */
async function deliver(
  files: readonly Converted[],
  options: OptionValues,
  io: Io,
): Promise<readonly Failure[]> {
  const changed = files.filter(({ before, conversion }) => conversion.source !== before)
  if (options['dry-run']) {
    const diffs = changed.map(({ path, before, conversion }) =>
      unifiedDiff(path, before, conversion.source),
    )
    io.stdout.write(shownDiffs(diffs, io))
    return []
  }
  const failures: Failure[] = []
  for (const { path, before, conversion } of changed) {
    const texts = { before, after: conversion.source }
    const workspace = absolute(io.cwd, '.')
    const refusal = await writeTemplate(absolute(io.cwd, path), texts, workspace, 'converted')
    if (refusal) failures.push({ path, position: null, message: refusal })
  }
  return failures
}

/** The longest tag that is quoted whole, in UTF-16 units. */
const MOST = 60

/** What was left, and what the way back would not restore, one line each. */
function notesOn({ path, before, conversion: { left, altered } }: Converted): string[] {
  const lines = linesOf(before)
  const notes = left.map(({ span, raw, reason }) => {
    const { line, column } = lines.position(span.start)
    return `${path}:${line}:${column}: ${shortened(raw, MOST)}: ${reason}; left as it is`
  })
  const [first] = altered
  if (first) {
    const what = `${counted(altered.length, 'placeholder')} would come back in another spelling`
    notes.push(`${path}: ${what}, ${shortened(first.raw, MOST)} as ${shortened(first.back, MOST)}`)
  }
  return notes
}

/** What the config says of the tool that will no longer be true, or keeps a conversion from doing anything. */
function toolNotes(
  sources: readonly Required<SourceFile>[],
  to: Tool,
  { from }: OptionValues,
): string[] {
  if (from !== undefined) return []
  const named = new Set(sources.flatMap(({ settings }) => settings.tool ?? []))
  return [...named].map((tool) =>
    tool === to.id
      ? `The config names ${tool} as the tool already; if the templates are for another, add --from <tool>`
      : `The config names ${tool} as the tool; write ${to.id} there`,
  )
}

function summary(files: readonly Converted[], options: OptionValues): string {
  const changed = files.filter(({ before, conversion }) => conversion.source !== before).length
  const converted = files.reduce((sum, { conversion }) => sum + conversion.converted, 0)
  const left = files.reduce((sum, { conversion }) => sum + conversion.left.length, 0)
  const done = options['dry-run'] ? 'to be converted' : 'converted'
  const rest = left === 0 ? '' : `; ${left} left as ${left === 1 ? 'it is' : 'they are'}`
  return `${counted(changed, 'file')} ${done}, ${counted(converted, 'placeholder')}${rest}`
}
