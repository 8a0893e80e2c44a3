import type { Outcome } from '../outcome.ts'
import type { Style } from '../style.ts'
import { tally } from '../tally.ts'

/** How many problems the level leaves out. */
export interface Hidden {
  readonly warnings: number
  readonly infos: number
}

/** What was found in all, what --fix would mend and what is not shown. */
export function prettySummary(
  { files, failures }: Outcome,
  { style, hidden }: { readonly style: Style; readonly hidden: Hidden },
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
      : nothingFound(messages, files.length, { failed: failures.length > 0, hidden, style })
  const hiddenCounts = [
    hidden.warnings > 0 && counted(hidden.warnings, 'warning'),
    hidden.infos > 0 && counted(hidden.infos, 'suggestion'),
  ]
    .filter((count) => count !== false)
    .join(' and ')
  const mended = files.filter((file) => file.mended).length
  const notes = [
    mended > 0 && `${counted(mended, 'file')} mended`,
    fixable > 0 && `${fixable} can be fixed with --fix`,
    hiddenCounts !== '' && `${hiddenCounts} hidden; show with --level info`,
  ].filter((note) => note !== false)
  return [verdict, ...notes.map((note) => style.dim(`  ${note}`))]
}

function nothingFound(
  messages: number,
  files: number,
  { failed, hidden, style }: { failed: boolean; hidden: Hidden; style: Style },
): string {
  if (messages === 0) return `No outreach messages in ${counted(files, 'file')}`
  const what = hidden.warnings > 0 ? 'No errors' : 'No problems'
  const text = `${what} in ${counted(messages, 'message')}, ${counted(files, 'file')}`
  return failed ? text : style.good(`✔ ${text}`)
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
