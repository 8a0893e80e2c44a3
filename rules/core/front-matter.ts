import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { MOST_LEVELS, tooDeepYaml } from './nesting.ts'
import { nameWords } from './slot-kind.ts'
import type { FrontMatter, Span } from './types.ts'

/** A part of a file that cannot be read, as its author should hear of it. */
export interface Unreadable {
  readonly message: string
  readonly span: Span
}

/** Names under which template files say the same thing. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    platform: 'channel',
    type: 'channel',
    medium: 'channel',
    touch: 'step',
    order: 'step',
    position: 'step',
    'delay-days': 'delay',
    wait: 'delay',
    timing: 'delay',
    'wait-days': 'delay',
    'subject-line': 'subject',
    lang: 'language',
  }),
)

/** The parser's own words are for people who write parsers. */
const NOT_YAML =
  'Front matter is not valid YAML here; put the value in quotes, or mend the indentation'

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/** The YAML block at the head of a file, or null where there is none. */
export function frontMatterSpan(source: string): Span | null {
  const opening = OPENING.exec(source)
  if (!opening) return null
  const start = opening[0].length
  const closing = CLOSING.exec(source.slice(start))
  return closing ? { start, end: start + closing.index } : null
}

/** Where the body begins: after the front matter's closing line. */
export function bodyStart(source: string): number {
  const span = frontMatterSpan(source)
  if (!span) return source.startsWith('\uFEFF') ? 1 : 0
  const line = source.indexOf('\n', span.end)
  return line < 0 ? source.length : line + 1
}

/** Reads the front matter; a broken one yields a problem, and the file is read as if it had none. */
export function readFrontMatter(source: string): {
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly Unreadable[]
} {
  const span = frontMatterSpan(source)
  if (!span) return { frontMatter: null, problems: [] }
  const text = source.slice(span.start, span.end)
  const broken = (message: string, start: number, end: number) => ({
    frontMatter: null,
    problems: [{ message, span: { start: span.start + start, end: span.start + end } }],
  })
  const deep = tooDeepYaml(text)
  if (deep)
    return broken(
      `Front matter is nested more than ${MOST_LEVELS} levels deep; write it flatter`,
      deep.start,
      deep.end,
    )
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const at = Math.min(error.pos[0], text.length)
    return broken(NOT_YAML, at, Math.min(at + 1, text.length))
  }
  const { entries, problems } = entriesOf(document, span.start)
  return { frontMatter: { entries, span }, problems }
}

/** The name that a key goes by, however it is written: `maxLength`, `Max length`. */
export function keyName(key: string): string {
  return nameWords(key).replace(/ /g, '-')
}

/** What the keys say; a value with an alias that stands for nothing, or for too much, is left out and reported. */
function entriesOf(document: Document, offset: number) {
  const entries = new Map<string, { value: unknown; span: Span }>()
  const problems: Unreadable[] = []
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    const name = keyName(key.value)
    const range = isNode(value) ? value.range : key.range
    const span = { start: offset + (range?.[0] ?? 0), end: offset + (range?.[1] ?? 0) }
    const known = SYNONYMS.get(name) ?? name
    if (entries.has(known) && known !== name) continue
    try {
      entries.set(known, {
        value: isNode(value) ? value.toJS(document, { maxAliasCount: 50 }) : null,
        span,
      })
    } catch {
      const message = `The value of “${key.value}” refers to another with “*” and cannot be read; put it in quotes`
      problems.push({ message, span })
    }
  }
  return { entries, problems }
}

function isNode(
  value: unknown,
): value is { range?: [number, number, number]; toJS(doc: unknown, options: object): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value
}
