import type { Outcome } from '../outcome.ts'
import type { Style } from '../style.ts'
import { tally } from '../tally.ts'

/** What was found in all, what --fix would mend and what is not shown. */
export function prettySummary(
  { files, failures }: Outcome,
  { style, hidden }: { readonly style: Style; readonly hidden: number },
): string[] {
  const { errors, warnings, infos, fixable } = tally(files)
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'suggestion'],
  ] as const
  const found = counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun))
  const messages = files.reduce((sum, file) => sum + file.messages, 0)
  const where = `in ${counted(messages, 'message')}, ${counted(files.length, 'file')}`
  const severity = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info'
  const verdict =
    found.length > 0
      ? style.severity(severity, `✖ ${found.join(', ')} ${where}`)
      : nothingFound(messages, files.length, failures.length > 0, style)
  const notes = [
    fixable > 0 && `${fixable} can be fixed with --fix`,
    hidden > 0 && `${counted(hidden, 'suggestion')} hidden; show with --level info`,
  ].filter((note) => note !== false)
  return [verdict, ...notes.map((note) => style.dim(`  ${note}`))]
}

function nothingFound(messages: number, files: number, failed: boolean, style: Style): string {
  if (messages === 0) return `No outreach messages in ${counted(files, 'file')}`
  const text = `No problems in ${counted(messages, 'message')}, ${counted(files, 'file')}`
  return failed ? text : style.good(`✔ ${text}`)
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
