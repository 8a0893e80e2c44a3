import type { Span } from './types.ts'

/** Levels of lists, quotes or brackets that a file may have: more than any message needs, and what parsers bear. */
export const MOST_LEVELS = 100
/** Emphasis and brackets that may stand open in one paragraph. */
const MOST_OPEN = 1000

/** Columns that no file indents its text by, unless each level has a line of its own. */
const MOST_COLUMNS = 4 * MOST_LEVELS

/** Where Markdown is nested deeper than parsers and walks bear; null where it is not. Takes linear time. */
export function tooDeepMarkdown(source: string, from: number): Span | null {
  return tooManyContainers(source, from) ?? tooManyOpen(source, from)
}

const INDENTED_YAML = new RegExp(
  `^[ \\t]{${MOST_COLUMNS},}(?=\\S)|^[ \\t]*(?:[-?][ \\t]+){${MOST_LEVELS},}`,
  'm',
)

/** Where YAML, JSON among it, is nested deeper than its parser bears; null where it is not. Takes linear time. */
export function tooDeepYaml(source: string): Span | null {
  let depth = 0
  for (const { 0: bracket, index } of source.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MOST_LEVELS) return { start: index, end: index + 1 }
  }
  const line = INDENTED_YAML.exec(source)
  return line && { start: line.index, end: line.index + line[0].length }
}

const CONTAINERS = /[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*/y

/** A line that begins with too many quote marks and list markers, or the last of as many lines. */
function tooManyContainers(source: string, from: number): Span | null {
  for (let at = from; at < source.length; at = source.indexOf('\n', at) + 1 || source.length) {
    CONTAINERS.lastIndex = at
    const lead = CONTAINERS.exec(source)?.[0] ?? ''
    if (lead.length <= MOST_LEVELS) continue
    const markers = lead.match(/[^\s\d]/g)?.length ?? 0
    const columns = lead.replace(/\t/g, '    ').length
    const deep = markers > MOST_LEVELS || (markers > 0 && columns > MOST_COLUMNS)
    if (deep && !isRule(source, at)) return { start: at, end: at + lead.length }
  }
  return null
}

/** `- - - -` is a line across the page, however long. */
function isRule(source: string, at: number): boolean {
  const end = source.indexOf('\n', at)
  const line = source.slice(at, end < 0 ? source.length : end)
  return /^[ \t]*([-*_])(?:[ \t]*\1)*\s*$/.test(line)
}

const INLINE = /\n[ \t>]*\r?\n|[*_]+|[[\]]/g

function tooManyOpen(source: string, from: number): Span | null {
  let emphasis = 0
  let brackets = 0
  for (const { 0: sign, index } of source.slice(from).matchAll(INLINE)) {
    const at = from + index
    const end = at + sign.length
    if (sign === '[') brackets++
    else if (sign === ']') brackets = Math.max(0, brackets - 1)
    else if (sign.startsWith('\n')) emphasis = brackets = 0
    else if (opens(source, at, end)) emphasis += sign.length
    else emphasis = Math.max(0, emphasis - sign.length)
    if (emphasis > MOST_OPEN || brackets > MOST_OPEN) return { start: at, end }
  }
  return null
}

/** Whether signs of emphasis stand before a word rather than after one. */
function opens(source: string, at: number, end: number): boolean {
  return /\S/.test(source[end] ?? ' ') && !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ')
}
