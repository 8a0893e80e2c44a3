import type { Problem } from '../rules/index.ts'
import type { Lines, Position } from './lines.ts'

/** A file that was linted. */
export interface LintedFile {
  /** Relative to the working directory where it lies below it, with `/`. */
  readonly path: string
  readonly source: string
  readonly lines: Lines
  readonly messages: number
  /** In order of their place. */
  readonly problems: readonly Problem[]
  /** Whether --fix changed it. */
  readonly mended?: boolean
  /** What --fix-dry-run would change, as a unified diff; null where that is nothing. */
  readonly diff: string | null
}

/** Something that kept the linter from its work: told on standard error, exit code 2. */
export interface Failure {
  readonly path: string | null
  readonly position: Position | null
  /** What is wrong, and the remedy. */
  readonly message: string
}

export interface Outcome {
  /** By path. */
  readonly files: readonly LintedFile[]
  readonly failures: readonly Failure[]
}

/** Problems that are told as failures too, since no rule made them. */
export function isFileMistake({ rule, severity }: Problem): boolean {
  return severity === 'error' && (rule === 'unreadable-template' || rule === 'config-problem')
}
