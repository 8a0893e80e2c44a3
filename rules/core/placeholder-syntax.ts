import type { Tool } from '../tools/tool.ts'
import { countWhile } from './choices.ts'
import type { classify } from './slot-kind.ts'
import type { Dialect, PlaceholderKind, Span } from './types.ts'

/** A placeholder as its delimiters show it, before anybody asks what it means. */
export interface TagMatch {
  readonly end: number
  readonly name: string
  readonly kind: PlaceholderKind
  readonly dialect: Dialect
  readonly fallback?: string | null
  /** Where the syntax says whose value it is; else the name does. */
  readonly owner?: 'sender'
  readonly defect?: { readonly reason: string; readonly repaired: string | null }
  readonly options?: readonly Span[]
}

/** What must be known of the whole file, and of who fills its tags, before a tag in it can be told. */
export interface TagContext {
  /** Labels of reference links, in lower case. */
  readonly labels: ReadonlySet<string>
  /** Names of elements that the file closes: `<quote>…</quote>` is markup, `<quote>` alone a placeholder. */
  readonly closed: ReadonlySet<string>
  /** Fences that hold code, in order. */
  readonly code: readonly Span[]
  /** `{{end spin}}` and `{% endcomment %}`, in order. */
  readonly ends: { readonly spin: readonly Span[]; readonly comment: readonly Span[] }
  /** Whether the file has more tags in double curly brackets than in single ones. */
  readonly isDoubleCurly: boolean
  /** The tool that the config names. */
  readonly tool: Tool | null
  /** Whether that tool fills a dialect. */
  fills(dialect: Dialect): boolean
  /** Whether the config declares this name, or the tool brings it along. */
  knows(name: string): boolean
  /** Whether a field is commonly named like this, or is known. */
  isField(name: string): boolean
  readonly classify: typeof classify
}

/** The longest placeholder that is looked for, in UTF-16 units; it keeps the scan linear. */
export const LONGEST = 400

/** The longest text to choose from that is looked for, all its options together. */
export const LONGEST_CHOICE = 4000

/** Names that read like instructions to a person rather than like a tool's field. */
const INSTRUCTION =
  /[/—–:;?]|\be\.?g\b|(?:\S+\s+){3}\S|^(?:insert|specific|brief|mention|describe|add|explain)\s/i

/** Variables of the machine rather than of a message: `${PATH}`, `%USERPROFILE%`. */
const ENVIRONMENT =
  /^(?:HOME|PATH|USER|USERNAME|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|TEMP|TMP|TMPDIR|PWD|SHELL|HOSTNAME|PORT|LANG|CI|NODE_ENV|WINDIR|windir|SystemRoot|[a-z])$/

/** Whether a script, rather than a tool, fills this name. */
export function isScriptVariable(name: string): boolean {
  return ENVIRONMENT.test(name)
}

/** Whether a name tells a person what to write, so that no tool can fill it. */
export function isInstruction(name: string): boolean {
  return INSTRUCTION.test(name)
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

/** The index after the bracket that closes the one at `start`; null where none does in reach. */
export function closing(
  source: string,
  start: number,
  open: string,
  close: string,
  reach = LONGEST,
): number | null {
  let depth = 0
  const last = Math.min(source.length, start + reach)
  for (let index = start; index < last; index++) {
    const char = source[index]
    if (char === '\n' && matchAt(EMPTY_LINE, source, index + 1)) return null
    if (char === open[0] && source.startsWith(open, index)) {
      if (++depth > DEEPEST) return null
      index += open.length - 1
    } else if (char === close[0] && source.startsWith(close, index)) {
      depth--
      index += close.length - 1
      if (depth === 0) return index + 1
    }
  }
  return null
}

/** Brackets nested deeper than this are no tags; so a run of open ones costs each no more than this. */
const DEEPEST = 20
const EMPTY_LINE = /[ \t>]{0,40}\r?\n/y

/** A tag of a match; its name is the first group that matched. */
export function tag(
  start: number,
  match: RegExpExecArray,
  kind: PlaceholderKind,
  dialect: Dialect,
): TagMatch {
  const name = match.slice(1).find((group) => group !== undefined) ?? ''
  return { end: start + match[0].length, name, kind, dialect }
}

/** The source spans between top-level pipes, which are escaped in the cells of a table. */
export function pieces(inner: string, from: number): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index <= inner.length; index++) {
    const char = inner[index]
    if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === undefined || (char === '|' && depth === 0)) {
      const escaped = char === '|' && index > start && inner[index - 1] === '\\'
      spans.push({ start: from + start, end: from + index - (escaped ? 1 : 0) })
      start = index + 1
    }
  }
  return spans
}

/** On one line, where the author wrapped it hard, in a quote perhaps. */
export function unwrapped(text: string): string {
  if (!text.includes('\n')) return text
  const [first = '', ...rest] = text.split('\n')
  return [first, ...rest.map((line) => line.replace(/^[ \t>]+/, ''))]
    .map((line) => line.trimEnd())
    .join(' ')
}

/** The first of spans in order that begins at an offset or after it. */
export function firstAfter(spans: readonly Span[], offset: number): Span | undefined {
  return spans[countWhile(spans, ({ start }) => start < offset)]
}
