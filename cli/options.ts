/** One option of the command line: how it is read and what `--help` says about it. */
export type OptionSpec<T = unknown> = Flag | Valued<T>

interface Flag {
  readonly kind: 'flag'
  readonly help: string
  readonly short?: string
}

interface Valued<T> {
  readonly kind: 'value'
  /** How `--help` calls the value. */
  readonly value: string
  readonly help: string
  readonly short?: string
  readonly repeatable: boolean
  /** Says what it read, or what is wrong with it. */
  read(text: string): Read<T>
}

export type Read<T> = { readonly value: T } | { readonly mistake: string }

function flag(help: string): Flag {
  return { kind: 'flag', help }
}

function text(value: string, help: string): Valued<string> {
  return {
    kind: 'value',
    value,
    help,
    repeatable: false,
    read: (given) => (given === '' ? { mistake: 'is empty' } : { value: given }),
  }
}

function choice<const T extends string>(
  choices: readonly T[],
  value: string,
  help: string,
): Valued<T> {
  return {
    kind: 'value',
    value,
    help,
    repeatable: false,
    read: (given) => {
      const found = choices.find((one) => one === given)
      if (found !== undefined) return { value: found }
      return { mistake: `takes ${orList(choices)}, not ${given === '' ? 'nothing' : given}` }
    },
  }
}

function count(value: string, help: string, minimum: number): Valued<number> {
  return {
    kind: 'value',
    value,
    help,
    repeatable: false,
    read: (given) => {
      const number = Number(given)
      const fits = /^\d+$/.test(given) && Number.isSafeInteger(number) && number >= minimum
      return fits ? { value: number } : { mistake: `takes a whole number of ${minimum} or more` }
    },
  }
}

/** `a, b or c`. */
export function orList(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`
}

const FORMATS = ['pretty', 'compact', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

const SEVERITIES = ['error', 'warning', 'info'] as const
const CHANNELS = ['connection-note', 'direct-message', 'inmail', 'email'] as const
const PRESETS = ['recommended', 'strict', 'relaxed'] as const

/** Every option, in the order of `--help`; what is parsed and what is documented cannot differ. */
export const OPTIONS = {
  format: {
    ...choice(FORMATS, 'format', `${orList(FORMATS)}; the default is pretty`),
    short: 'f',
  },
  'output-file': { ...text('file', 'write the report to a file'), short: 'o' },
  fix: flag('apply the safe fixes'),
  'fix-dry-run': flag('show what --fix would change, as a diff'),
  stdin: flag('read standard input; print it mended with --fix, or converted'),
  'stdin-filename': text('file', 'read standard input as this file'),
  config: { ...text('file', 'use this config'), short: 'c' },
  'no-config': flag('use no config'),
  rule: {
    ...text('id=severity', 'set a rule to error, warning, info, off or default; repeatable'),
    repeatable: true,
  },
  only: { ...text('id,…', 'run these rules alone; repeatable'), repeatable: true },
  preset: choice(PRESETS, 'preset', `${orList(PRESETS)}`),
  profile: text('profile', 'what the messages are for, such as sales or recruiting'),
  tool: text('tool', 'the program that fills the placeholders'),
  to: text('tool', 'convert: the tool to write the placeholders for'),
  from: text('tool', 'convert: the tool they are written for; else the config’s or the file’s'),
  'dry-run': flag('convert: show what would change, as a diff'),
  channel: choice(CHANNELS, 'channel', 'the channel of messages that do not say'),
  step: count('number', 'the step of messages that do not say', 1),
  'max-warnings': count('number', 'fail above this many warnings', 0),
  quiet: flag('report errors only'),
  level: choice(SEVERITIES, 'severity', 'lowest severity shown; pretty shows warning and above'),
  'respect-ignore': flag('leave out ignored files even where they are named'),
  stdio: flag('how the language server talks to its editor'),
  'no-color': flag('no colours; NO_COLOR and FORCE_COLOR work too'),
  version: flag('print the version'),
  help: { ...flag('print this help'), short: 'h' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof OPTIONS

type ValueOf<S> = S extends { kind: 'flag' }
  ? boolean
  : S extends { repeatable: true; read(text: string): Read<infer T> }
    ? readonly T[]
    : S extends { read(text: string): Read<infer T> }
      ? T
      : never

/** What was given, by option; an option that was not given is absent. */
export type OptionValues = { readonly [K in OptionName]?: ValueOf<(typeof OPTIONS)[K]> }
