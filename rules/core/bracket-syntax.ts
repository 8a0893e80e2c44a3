import type { TagMatch } from './placeholder-syntax.ts'
import { closing } from './placeholder-syntax.ts'
import { isFieldName } from './slot-kind.ts'

/** Words that people put in brackets to be read, not to be replaced. */
const SPOKEN = /^(sic|laughs?|smiles?|external|internal|ad|sponsored|webinar|…|\.\.\.|\s*)$/i
/** Targets that show that a link is still to be filled in. */
const NO_TARGET = /^(#|url|link|https?:\/\/|\.\.\.|insert.*|your.*)?$/i

/** Labels that the file defines as link targets: `[label]: https://…`. */
export function linkLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const match of source.matchAll(/^[ \t>]*\[([^\]\n]+)\]:[ \t]*\S/gm))
    labels.add((match[1] ?? '').toLowerCase())
  return labels
}

/** The bracketed placeholder at `start`, or nothing where the bracket is a link, a task box or a word. */
export function bracketAt(
  source: string,
  start: number,
  labels: ReadonlySet<string>,
): TagMatch | null {
  if (source[start + 1] === '[') return doubled(source, start)
  const end = closing(source, start, '[', ']')
  if (end === null) return null
  const name = source
    .slice(start + 1, end - 1)
    .replace(/\s*\n[ \t>]*/g, ' ')
    .trim()
  if (SPOKEN.test(name) || name.startsWith('^') || labels.has(name.toLowerCase())) return null
  if (name === 'object Object') return { end, name, kind: 'leak', dialect: 'square-bracket' }
  if (!/[\p{L}\p{N}]/u.test(name) || isTaskBox(source, start, name)) return null
  if (/^\d+$/.test(name) && isCitation(source, start, end)) return null
  if (source[end] === ':' && isLineStart(source, start)) return null
  if (source[end] === '[' && isReference(source, end, labels)) return null
  if (source[end] === '(') return unfilledLink(source, start, end, name)
  return { end, name, kind: 'human', dialect: 'square-bracket' }
}

/** `[Calendly link](#)`: a link that nobody has filled in yet. Any other link is no placeholder. */
function unfilledLink(source: string, start: number, end: number, name: string): TagMatch | null {
  if (source[start - 1] === '!') return null
  const close = source.indexOf(')', end)
  const target = close < 0 ? null : source.slice(end + 1, close).trim()
  if (target === null || target.includes('\n'))
    return { end, name, kind: 'human', dialect: 'square-bracket' }
  // "[Name](their first name)": a bracket and a remark, since no target holds a space.
  if (/\s/.test(target) && !/^\S+\s+["'(]/.test(target))
    return { end, name, kind: 'human', dialect: 'square-bracket' }
  return NO_TARGET.test(target)
    ? { end: close + 1, name, kind: 'human', dialect: 'square-bracket' }
    : null
}

/** `[[First Name]]` is a tool's tag, `[[insert reason]]` a person's, `[[Page]]` a link of a vault. */
function doubled(source: string, start: number): TagMatch | null {
  const end = closing(source, start, '[[', ']]')
  if (end === null) return null
  const inner = source.slice(start + 2, end - 2).trim()
  if (/^MISSING TOKEN/.test(inner))
    return { end, name: inner, kind: 'leak', dialect: 'double-bracket' }
  const [name = '', fallback] = inner.split('|').map((part) => part.trim())
  if (/^insert\b/i.test(name)) return { end, name, kind: 'human', dialect: 'double-bracket' }
  if (!isFieldName(name) || !/^[\p{L}]/u.test(name)) return null
  return { end, name, kind: 'machine', dialect: 'double-bracket', fallback: fallback ?? null }
}

function isLineStart(source: string, at: number): boolean {
  return /(^|\n)[ \t>]*$/.test(source.slice(Math.max(0, at - 20), at))
}

function isTaskBox(source: string, start: number, name: string): boolean {
  return (
    /^[xX]$/.test(name) &&
    /(^|\n)[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(source.slice(Math.max(0, start - 20), start))
  )
}

/** A number that follows a word or ends a line is a citation; one before a noun is a value to change. */
function isCitation(source: string, start: number, end: number): boolean {
  return /\S/.test(source[start - 1] ?? ' ') || /^\s*(\n|$)/.test(source.slice(end, end + 3))
}

function isReference(source: string, at: number, labels: ReadonlySet<string>): boolean {
  const close = source.indexOf(']', at)
  return close > 0 && labels.has(source.slice(at + 1, close).toLowerCase())
}
