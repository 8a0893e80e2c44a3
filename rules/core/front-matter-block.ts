import { fieldName, isPlainKey } from './front-matter-keys.ts'
import type { FrontMatterField, Span } from './types.ts'

/** The settings at the head of a file. */
export interface FrontMatterBlock {
  readonly format: 'yaml' | 'toml'
  /** Without the lines around it. */
  readonly span: Span
  /** Where the body begins. */
  readonly end: number
  /** Whether a line ends it; else it is taken to end at the first blank line. */
  readonly closed: boolean
}

/** A key at the top level of a block and what it says, offsets from the beginning of the block. */
export type Field = Omit<FrontMatterField, 'name'>

const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/
const CLOSING = { yaml: /^(?:---|\.\.\.)[ \t]*$/, toml: /^\+\+\+[ \t]*$/ }
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y

const KEY = /^[ \t]*[^\s:=#][^\s:=]*(?: [^\s:=]+){0,3}[ \t]*(?::(?:\s|$)|=)/
/** What else may begin a line of YAML or TOML: indentation, a comment, an item, brackets, quotes. */
const OTHER = /^(?:[\s#{}[\]"'?&*!|>%,]|-(?:\s|$))/

/**
 * Finds the front matter of a file; null where there is none. Text between two lines across the page is none:
 * it begins with something else than a key, or has a line of prose below a blank one. Reads no further than
 * the front matter goes.
 */
export function frontMatterBlock(source: string): FrontMatterBlock | null {
  const opening = OPENING.exec(source)
  if (!opening) return null
  const format = opening[1] === '---' ? 'yaml' : 'toml'
  const start = opening[0].length
  let blank: number | null = null
  let hasKey = false
  for (let at = start; ; ) {
    LINE.lastIndex = at
    const [whole = '', line = ''] = LINE.exec(source) ?? []
    const next = at + whole.length
    const isEnd = CLOSING[format].test(line)
    if (isEnd && (hasKey || isBare(source.slice(start, at))))
      return { format, span: { start, end: at }, end: next, closed: true }
    const isKey = KEY.test(line) || /^["'{[]/.test(line)
    const isProse = !isKey && line !== '' && !OTHER.test(line)
    if (isEnd || next === at || (isProse && blank !== null)) break
    if (line.trim() === '') blank ??= at
    // "channel email" was to be one.
    hasKey ||= isKey || fieldName(line.split(/\s/, 1)[0] ?? '') !== null
    at = next
  }
  return unclosed(source, start, blank ?? source.length, format)
}

/** Where the body of a file begins: after its front matter, or its byte order mark. */
export function bodyStart(source: string): number {
  return frontMatterBlock(source)?.end ?? (source.startsWith('\uFEFF') ? 1 : 0)
}

/** A block of comments may be filled yet. */
function isBare(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*$/.test(text)
}

/**
 * Lines that set something of ours as settings are written, up to the first blank one. "Subject: Hello" below a
 * line across the page is the head of a letter.
 */
function unclosed(
  source: string,
  start: number,
  end: number,
  format: 'yaml' | 'toml',
): FrontMatterBlock | null {
  const [line = ''] = source.slice(start, end).split(/[\r\n]/, 1)
  const [key = ''] = line.split(/[:=]/, 1)
  if (key === line || !isPlainKey(key.trim())) return null
  return { format, span: { start, end }, end, closed: false }
}
