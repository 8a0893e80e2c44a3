import type { Arguments, Command } from './arguments.ts'
import type { OptionName } from './options.ts'

/** Options of the commands other than `lint`, which takes all but those of `convert`. */
const TAKEN: Readonly<Record<Exclude<Command, 'lint'>, readonly OptionName[]>> = {
  inspect: [
    'format',
    'stdin',
    'stdin-filename',
    'config',
    'no-config',
    'profile',
    'tool',
    'channel',
    'step',
    'respect-ignore',
  ],
  explain: ['config', 'no-config'],
  'test-rules': ['config'],
  convert: [
    'to',
    'from',
    'dry-run',
    'stdin',
    'stdin-filename',
    'config',
    'no-config',
    'channel',
    'step',
  ],
  rules: ['format', 'config', 'no-config', 'rule', 'only', 'preset'],
  server: ['stdio'],
}
const OF_CONVERT: readonly OptionName[] = ['to', 'from', 'dry-run']
const EVERYWHERE: readonly OptionName[] = ['no-color', 'version', 'help']

const EXCLUSIVE: readonly (readonly [OptionName, OptionName])[] = [
  ['config', 'no-config'],
  ['fix', 'fix-dry-run'],
  ['quiet', 'level'],
  ['dry-run', 'stdin'],
]

/** Says what does not go together in a command line that was read, one sentence each. */
export function contradictions({ command, operands, options }: Arguments): string[] {
  // Every key of the values is the name of an option.
  const given = Object.keys(options) as OptionName[]
  const mistakes: string[] = []
  if (command !== 'lint') {
    const taken = [...TAKEN[command], ...EVERYWHERE]
    for (const name of given) {
      if (!taken.includes(name)) mistakes.push(`${command} does not take --${name}; leave it out`)
    }
    if (options.format && options.format !== 'pretty' && options.format !== 'json')
      mistakes.push(`${command} writes pretty or json, not ${options.format}`)
  }
  if (command === 'lint') {
    for (const name of given) {
      if (OF_CONVERT.includes(name))
        mistakes.push(`--${name} belongs to convert; write outreach-lint convert --to <tool>`)
    }
  }
  if (command === 'convert' && options.to === undefined)
    mistakes.push('convert needs a tool to write for; add --to <tool>')
  if (options.stdio !== (command === 'server' || undefined))
    mistakes.push(
      `${options.stdio ? '--stdio belongs to the language server' : 'server talks over standard input and output'}; write outreach-lint server --stdio`,
    )
  for (const [one, other] of EXCLUSIVE) {
    if (given.includes(one) && given.includes(other))
      mistakes.push(`--${one} and --${other} exclude each other; give one`)
  }
  if (options.stdin && operands.length > 0)
    mistakes.push('--stdin takes no paths; give the name as --stdin-filename')
  if (options['stdin-filename'] !== undefined && !options.stdin)
    mistakes.push('--stdin-filename needs --stdin; add it')
  return mistakes
}
