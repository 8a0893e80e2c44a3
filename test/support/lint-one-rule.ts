import {
  DEFAULT_SETTINGS,
  type FileReport,
  lint,
  type Problem,
  type Settings,
} from '../../rules/index.ts'
import { resources } from './resources.ts'

/** What holds for an example besides its text. All optional. */
export interface Context {
  /** Name of the file, which may speak of a channel: `linkedin-notes.md`. */
  readonly path?: string
  readonly settings?: Partial<Settings>
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Lints one text with one rule alone, so that no stronger finding hides its. */
export async function lintOneRule(
  source: string,
  rule: string,
  { path = 'templates/example.md', settings = {}, options }: Context = {},
): Promise<FileReport> {
  const configured = options ? ([[rule, { severity: 'default', options }]] as const) : []
  const all: Settings = {
    ...DEFAULT_SETTINGS,
    ...settings,
    rules: new Map(configured),
    only: [rule],
  }
  const [report] = await lint([{ path, source, settings: all }], resources)
  if (!report) throw new Error('The file was given, and no report came back')
  return report
}

/** Applies the best fix of every problem to its text; leaves out one that overlaps an earlier. */
export function applyBestFixes(source: string, path: string, problems: readonly Problem[]): string {
  const taken: { start: number; end: number; text: string }[] = []
  for (const { fixes } of problems) {
    const edits = (fixes[0]?.edits ?? []).filter((edit) => edit.path === path)
    const clash = edits.some(({ span }) =>
      taken.some((other) => span.start < other.end && other.start < span.end),
    )
    if (!clash) taken.push(...edits.map(({ span, text }) => ({ ...span, text })))
  }
  return taken
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      source,
    )
}
