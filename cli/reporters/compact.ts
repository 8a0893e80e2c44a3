import type { Outcome } from '../outcome.ts'
import { isFileMistake } from '../outcome.ts'
import { visible, visiblePath } from '../safe-text.ts'

/** One line for each problem: `path:line:column: severity: message [rule]`. */
export function compactReport({ files }: Outcome): string {
  return files
    .flatMap(({ path, lines, problems }) =>
      problems
        .filter((problem) => !isFileMistake(problem))
        .map(({ span, severity, message, rule }) => {
          const { line, column } = lines.position(span.start)
          const place = `${visiblePath(path)}:${line}:${column}`
          return `${place}: ${severity}: ${visible(message)} [${rule}]\n`
        }),
    )
    .join('')
}
