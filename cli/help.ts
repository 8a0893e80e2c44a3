import { OPTIONS, type OptionSpec } from './options.ts'
import { wrap } from './reporters/wrap.ts'

const WIDTH = 80

const USAGE = `outreach-lint reads Markdown templates of outreach messages and says what would
annoy the person who receives them

Usage
  outreach-lint [options] [path or glob …]   lint; no path: every template below
                                             this folder, or what the config
                                             includes
  outreach-lint inspect [path …]             how a file was understood
  outreach-lint explain <rule>               the page of a rule
  outreach-lint rules                        every rule, with its severity here
  outreach-lint test-rules [config …]        run the examples of your own rules
  outreach-lint convert --to <tool> [path …] write placeholders as another tool
                                             reads them
  outreach-lint server --stdio               the language server, for editors

Options`

const EXIT_CODES = `Exit codes
  0  no errors, and no more warnings than allowed
  1  problems, placeholders that convert left as they are, or examples that fail
  2  a mistake in the usage, the config or a file

A folder with the name of a command is given as ./rules`

/** The text of `--help`, from the table of options. */
export function helpText(): string {
  const rows = Object.entries<OptionSpec>(OPTIONS).map(([name, spec]) => {
    const short = spec.short ? `-${spec.short}, ` : '    '
    const value = spec.kind === 'value' ? ` <${spec.value}>` : ''
    return [`  ${short}--${name}${value}`, spec.help] as const
  })
  const indent = Math.max(...rows.map(([left]) => left.length)) + 2
  const lines = rows.flatMap(([left, help]) =>
    wrap(help, WIDTH - indent).map((row, index) => (index === 0 ? left : '').padEnd(indent) + row),
  )
  return [USAGE, ...lines, '', EXIT_CODES, ''].join('\n')
}
