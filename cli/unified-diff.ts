import { randomBytes } from 'node:crypto'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Io } from './io.ts'
import { visibleLines } from './safe-text.ts'

/** What a file would become, as a unified diff that `git apply` takes. */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** Diffs to be shown. A log obeys no line of them. */
export function shownDiffs(diffs: readonly string[], io: Io): string {
  const text = visibleLines(diffs.join(''))
  if (text === '' || !inActions(io)) return text
  const token = randomBytes(16).toString('hex')
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

/** Whether a log of GitHub Actions is written. */
export function inActions({ env }: Pick<Io, 'env'>): boolean {
  return env.GITHUB_ACTIONS === 'true'
}
