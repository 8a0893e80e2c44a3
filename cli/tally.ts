import type { LintedFile } from './outcome.ts'

export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Problems that --fix would mend. */
  readonly fixable: number
}

export function tally(files: readonly LintedFile[]): Tally {
  const problems = files.flatMap((file) => file.problems)
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity)
  return {
    errors: of('error').length,
    warnings: of('warning').length,
    infos: of('info').length,
    fixable: problems.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
  }
}
