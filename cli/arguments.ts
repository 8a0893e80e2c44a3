import { parseArgs } from 'node:util'
import { OPTIONS, type OptionName, type OptionSpec, type OptionValues } from './options.ts'

const COMMANDS = ['lint', 'inspect', 'explain', 'rules', 'test-rules', 'convert', 'server'] as const
export type Command = (typeof COMMANDS)[number]

export interface Arguments {
  readonly command: Command
  /** What stands after the command that is no option. */
  readonly operands: readonly string[]
  readonly options: OptionValues
}

type Token = NonNullable<ReturnType<typeof tokenise>['tokens']>[number]

/** Reads the command line, or says what is wrong with it: one sentence for each mistake. */
export async function readArguments(
  argv: readonly string[],
): Promise<{ readonly args: Arguments } | { readonly mistakes: readonly string[] }> {
  const { tokens, positionals } = tokenise(argv)
  const values = new Map<string, unknown>()
  const mistakes: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (isOption(token.name)) readOption(token, OPTIONS[token.name], values, mistakes)
    else mistakes.push(await unknownOption(token))
  }
  if (mistakes.length > 0) return { mistakes }
  const [first] = positionals
  const command = COMMANDS.find((one) => one === first && !afterTerminator(tokens, first))
  return {
    args: {
      command: command ?? 'lint',
      operands: command ? positionals.slice(1) : positionals,
      // Each value was read by the option of that name.
      options: Object.fromEntries(values) as OptionValues,
    },
  }
}

function tokenise(argv: readonly string[]) {
  const specs = Object.entries<OptionSpec>(OPTIONS).map(([name, spec]) => [
    name,
    {
      type: spec.kind === 'flag' ? ('boolean' as const) : ('string' as const),
      ...(spec.short === undefined ? {} : { short: spec.short }),
    },
  ])
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(specs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
}

function afterTerminator(tokens: readonly Token[], word: string): boolean {
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator')
  const at = tokens.findIndex((token) => token.kind === 'positional' && token.value === word)
  return end >= 0 && end < at
}

type OptionToken = Extract<Token, { kind: 'option' }>

function readOption(
  { name, rawName, value, inlineValue }: OptionToken,
  spec: OptionSpec,
  values: Map<string, unknown>,
  mistakes: string[],
): void {
  if (spec.kind === 'flag') {
    if (inlineValue) mistakes.push(`${rawName} takes no value; write ${rawName} alone`)
    values.set(name, true)
    return
  }
  if (value === undefined || (!inlineValue && /^-./.test(value))) {
    mistakes.push(`${rawName} needs a value; write ${rawName} <${spec.value}>`)
    return
  }
  const read = spec.read(value)
  if ('mistake' in read) mistakes.push(`${rawName} ${read.mistake}`)
  else if (!spec.repeatable) values.set(name, read.value)
  else {
    const before = values.get(name)
    values.set(name, [...(Array.isArray(before) ? before : []), read.value])
  }
}

async function unknownOption({ name, rawName }: OptionToken): Promise<string> {
  // The engine is loaded only where there is something to guess.
  const { nearest } = await import('../rules/index.ts')
  const meant = nearest(name, Object.keys(OPTIONS))
  const remedy = meant ? `did you mean --${meant}?` : '--help lists all'
  return `Unknown option ${rawName}; ${remedy}`
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}
