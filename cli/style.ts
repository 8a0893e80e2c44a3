import type { PlaceholderKind, Severity } from '../rules/index.ts'
import type { Io, Output } from './io.ts'

/** Colours a text, or leaves it alone where nobody wants colours. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  path(text: string): string
  good(text: string): string
  severity(severity: Severity, text: string): string
  /** What stands for a placeholder, by who or what replaces it. */
  filled(kind: PlaceholderKind, text: string): string
}

const CODES = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const
const SEVERITY_COLOUR = { error: 'red', warning: 'yellow', info: 'blue' } as const
const FILLED_COLOUR = {
  machine: 'cyan',
  human: 'yellow',
  spintax: 'magenta',
  conditional: 'magenta',
  leak: 'red',
} as const

export function styleFor(coloured: boolean): Style {
  const paint = (text: string, ...names: readonly (keyof typeof CODES)[]) =>
    coloured && text !== ''
      ? `\u001B[${names.map((name) => CODES[name]).join(';')}m${text}\u001B[0m`
      : text
  return {
    bold: (text) => paint(text, 'bold'),
    dim: (text) => paint(text, 'dim'),
    path: (text) => paint(text, 'bold', 'underline'),
    good: (text) => paint(text, 'green'),
    severity: (severity, text) => paint(text, SEVERITY_COLOUR[severity]),
    filled: (kind, text) => paint(text, FILLED_COLOUR[kind]),
  }
}

/** Whether to colour: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColour({ env }: Pick<Io, 'env'>, output: Output, never: boolean): boolean {
  if (never) return false
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env
  if (forced) return forced !== '0' && forced !== 'false'
  if (refused) return false
  return output.isTTY && terminal !== 'dumb'
}
