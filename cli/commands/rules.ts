import { rulesOf, ruleUrl, severityOfRule } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { tellFailures, tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { absolute } from '../paths.ts'
import { jsonText } from '../reporters/json.ts'
import { wrap } from '../reporters/wrap.ts'
import { type Style, styleFor, wantsColour } from '../style.ts'
import { openWorkspace } from '../workspace.ts'

interface Row {
  readonly rule: string
  readonly category: string
  /** Under the config and options that hold here. */
  readonly severity: 'error' | 'warning' | 'info' | 'off'
  readonly fixable: 'by-hand' | 'safely' | null
  readonly summary: string
  readonly url: string | null
}

/** Lists every rule with the severity that it has in this folder. */
export async function rulesCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace, mistakes } = await openWorkspace(options, [], io)
  const all =
    operands.length > 0 ? [...mistakes, 'rules takes no path; go to the folder'] : mistakes
  if (all.length > 0) {
    tellLines(all, io)
    return EXIT.failed
  }
  const settings = await workspace.settingsFor(absolute(io.cwd, 'template.md'))
  const rows = [...rulesOf(settings).values()].map(
    (registered): Row => ({
      rule: registered.id,
      category: registered.category,
      severity: severityOfRule(registered, settings),
      fixable: registered.rule.fixable ?? null,
      summary: registered.rule.summary,
      url: ruleUrl(registered),
    }),
  )
  const failures = workspace.failures()
  tellFailures(failures, [], io)
  if (options.format === 'json') io.stdout.write(jsonText({ version: 1, rules: rows }))
  else {
    const style = styleFor(wantsColour(io, io.stdout, options['no-color'] ?? false))
    io.stdout.write(table(rows, style, Math.min(io.stdout.columns ?? 80, 120)))
  }
  return failures.length > 0 ? EXIT.failed : EXIT.clean
}

function table(rows: readonly Row[], style: Style, width: number): string {
  const names = Math.max(...rows.map(({ rule }) => rule.length))
  const indent = names + 15
  const lines = rows.flatMap((row, index) => {
    const head = rows[index - 1]?.category === row.category ? [] : ['', style.bold(row.category)]
    const mark = row.fixable === 'safely' ? '✓' : row.fixable ? '·' : ' '
    const severity = row.severity.padEnd(7)
    const coloured =
      row.severity === 'off' ? style.dim(severity) : style.severity(row.severity, severity)
    const [first = '', ...rest] = wrap(row.summary, width - indent)
    const start = `  ${row.rule.padEnd(names)}  ${coloured}  ${mark} `
    return [...head, start + first, ...rest.map((text) => ' '.repeat(indent - 1) + text)]
  })
  return `${lines.slice(1).join('\n')}\n\n✓ --fix mends it   · a fix to choose yourself\n`
}
