import { halfClosed } from './broken-tags.ts'
import { readField } from './placeholder-field.ts'
import {
  closing,
  LONGEST,
  type TagContext,
  type TagMatch,
  unwrapped,
} from './placeholder-syntax.ts'
import { isTagName } from './slot-kind.ts'

/** Words that people put in brackets to be read, not to be replaced. */
const SPOKEN =
  /^(sic|laughs?|laughing|smiles?|grins?|applause|inaudible|external|internal|emphasis (mine|added)|citation needed|redacted|toc|_toc_|y\/n|…|\.\.\.|\s*)$/i
/** Labels that mail programs and lists put before a subject. */
const SUBJECT_LABEL =
  /^(ad|sponsored|webinar|invitation|reminder|action required|urgent|newsletter|announcement|confidential|wip|rfc)$/i
const BEFORE_SUBJECT =
  /(?:^|\n)[ \t>*_#-]*(?:(?:subject|betreff|objet|asunto)[^:\n]{0,20}:[ \t*_`"]*)?$/i
/** What only code, notes and references hold: `[!NOTE]`, `[^1]`, `[@source]`, `[a-z]`, `[1, 2]`, `["a", "b"]` */
const NO_NAME =
  /^[!^@,]|^(?:\w-\w)+$|^\d+(?:\.\d+)?(?:,\s?\d+(?:\.\d+)?)+$|^"[^"]*"(?:,\s*"[^"]*")+$|^'[^']*'(?:,\s*'[^']*')+$/
/** Targets that show that a link is still to be filled in. */
const NO_TARGET = /^(#|url|link|https?:\/\/|\.\.\.|insert.*|your.*)?$/i

/** Labels that the file defines as link targets: `[label]: https://…`. */
export function linkLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const match of source.matchAll(/^[ \t>]*\[([^\]\n]{1,400})\]:[ \t]*\S/gm))
    labels.add((match[1] ?? '').toLowerCase())
  return labels
}

/** The bracketed placeholder at `start`, or nothing where the bracket is a link, a task box or a word. */
export function bracketAt(source: string, start: number, context: TagContext): TagMatch | null {
  const { labels } = context
  if (source[start + 1] === '[') return doubled(source, start, context)
  const end = closing(source, start, '[', ']')
  if (end === null) return unclosed(source, start, context)
  const name = nameIn(source.slice(start + 1, end - 1))
  if (SPOKEN.test(name) || NO_NAME.test(name) || labels.has(name.toLowerCase())) return null
  if (name === 'object Object') return { end, name, kind: 'leak', dialect: 'square-bracket' }
  if (!/[\p{L}\p{N}]/u.test(name) || isTaskBox(source, start, name)) return null
  if (isIndex(source, start, name, context) || isChangedLetter(source, end, name)) return null
  if (SUBJECT_LABEL.test(name) && isBeforeSubject(source, start)) return null
  if (/^\d+$/.test(name) && isCitation(source, start, end)) return null
  if (source[end] === ':' && isLineStart(source, start) && hasTarget(source, end)) return null
  if (source[end] === '[' && isReference(source, end, labels)) return null
  if (source[end] === '(') return unfilledLink(source, start, end, name)
  if (!asksForValue(name, context) && isQuotedSpeech(source, start)) return null
  return { end, name, kind: 'human', dialect: 'square-bracket' }
}

/** Without the line end of a hard wrap, and without the escapes that Markdown exporters write. */
function nameIn(inner: string): string {
  return unwrapped(inner)
    .replace(/\\(?=[_*[\]]|$)/g, '')
    .trim()
}

/** `[Calendly link](#)`: a link that nobody has filled in yet. Any other link is no placeholder. */
function unfilledLink(source: string, start: number, end: number, name: string): TagMatch | null {
  if (source[start - 1] === '!') return null
  const human = { name, kind: 'human', dialect: 'square-bracket' } as const
  const length = source.slice(end + 1, end + LONGEST).indexOf(')')
  const target = length < 0 ? null : source.slice(end + 1, end + 1 + length).trim()
  if (target === null || target.includes('\n')) return { end, ...human }
  // "[Name](their first name)": a bracket and a remark, since no target holds a space.
  if (/\s/.test(target) && !/^\S+\s+["'(]/.test(target)) return { end, ...human }
  return NO_TARGET.test(target) ? { end: end + 1 + length + 1, ...human } : null
}

/** `[[First Name]]` is a tool's tag, `[[insert reason]]` a person's, `[[Page]]` a link of a vault. */
function doubled(source: string, start: number, context: TagContext): TagMatch | null {
  const end = closing(source, start, '[[', ']]')
  if (end === null) return halfClosed(source, start, context)
  const inner = unwrapped(source.slice(start + 2, end - 2)).trim()
  const dialect = 'double-bracket'
  if (/^MISSING TOKEN/i.test(inner)) return { end, name: inner, kind: 'leak', dialect }
  const { name, fallback } = readField(inner)
  if (/^insert\b/i.test(name)) return { end, name, kind: 'human', dialect }
  const { fills, knows } = context
  const meant = isTagName(name) || knows(name) || (fills(dialect) && /^\p{L}/u.test(name))
  return meant ? { end, name, kind: 'machine', dialect, fallback } : null
}

const UNCLOSED = /^\[([\p{L}][\p{L} _-]{1,30}?)(?:([})])|(?=[,.!?;:]|\s*(?:\n|$)))/u

/** `Hi [Name,` and `Hi [Name},`: a field's name that runs into the sentence. */
function unclosed(source: string, start: number, { isField }: TagContext): TagMatch | null {
  const match = UNCLOSED.exec(source.slice(start, start + 40))
  const name = match?.[1] ?? ''
  if (!/^(?:[A-Z]|your |first |last |their )/.test(name) || !isField(name)) return null
  const reason = match?.[2] ? 'is closed by another bracket' : 'is not closed'
  const defect = { reason, repaired: `[${name}]` }
  const end = start + (match?.[0].length ?? 0)
  return { end, name, kind: 'human', dialect: 'square-bracket', defect }
}

/** Whether nothing but the word "Subject" stands before it on its line. */
function isBeforeSubject(source: string, start: number): boolean {
  return BEFORE_SUBJECT.test(source.slice(Math.max(0, start - 60), start))
}

/** "[T]he": whoever quotes has changed a letter. */
function isChangedLetter(source: string, end: number, name: string): boolean {
  return name.length === 1 && /\p{L}/u.test(name) && /\p{L}/u.test(source[end] ?? '')
}

function isLineStart(source: string, at: number): boolean {
  return /(^|\n)[ \t>]*$/.test(source.slice(Math.max(0, at - 20), at))
}

/** Whether a target follows, as where a link's label is defined: `[label]: https://…`. */
function hasTarget(source: string, end: number): boolean {
  return /^:[ \t]*(?:<|https?:|mailto:|[./#\w-]+(?:\s*$|\s*\n))/.test(source.slice(end, end + 200))
}

function isTaskBox(source: string, start: number, name: string): boolean {
  return (
    /^[xX]$/.test(name) &&
    /(^|\n)[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(source.slice(Math.max(0, start - 20), start))
  )
}

/** `a[i]` is code, `at[Company]` a placeholder without its space. */
function isIndex(source: string, start: number, name: string, { isField }: TagContext): boolean {
  return /\w/.test(source[start - 1] ?? ' ') && /^[a-z]\w{0,20}$/.test(name) && !isField(name)
}

const CITABLE =
  /\b(?:posts?|papers?|articles?|stud(?:y|ies)|talks?|books?|reports?|works?|pieces?|chapters?|essays?|research|surveys?|see|sources?) $/i

/** A number that follows a word or ends a line is a citation; one before a noun is a value to change. */
function isCitation(source: string, start: number, end: number): boolean {
  return (
    /\S/.test(source[start - 1] ?? ' ') ||
    CITABLE.test(source.slice(Math.max(0, start - 12), start)) ||
    /^[^\S\n]*(\n|$|[.,;])/.test(source.slice(end, end + 3))
  )
}

function isReference(source: string, at: number, labels: ReadonlySet<string>): boolean {
  const length = source.slice(at, at + LONGEST).indexOf(']')
  // `[label][]`
  if (length === 1) return true
  return length > 1 && labels.has(source.slice(at + 1, at + length).toLowerCase())
}

/** Whether a bracket stands inside quotation marks that opened on its line. */
function isQuotedSpeech(source: string, start: number): boolean {
  const reach = source.slice(Math.max(0, start - LONGEST), start)
  const before = reach.slice(reach.lastIndexOf('\n') + 1)
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Whether words in brackets name a value, rather than being an aside of the person who is quoted. */
function asksForValue(name: string, { isField }: TagContext): boolean {
  return (
    isField(name) ||
    /^(?:[A-Z\d]{2,}(?:[ _/-][A-Z\d]+)*|[a-z]+(?:[-_/][a-z]+)+)$/.test(name) ||
    /\b(?:your|their|insert|specific|name|e\.g|relevant|mention|add|something|thing)\b/i.test(name)
  )
}
