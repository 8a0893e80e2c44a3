import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { nameWords } from './slot-kind.ts'
import type { FrontMatter, Span } from './types.ts'

/** A mistake in the file's front matter, as its author should hear of it. */
export interface FrontMatterProblem {
  readonly message: string
  readonly span: Span
}

/** Names under which template files say the same thing. */
const SYNONYMS: Readonly<Record<string, string>> = {
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
}

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
  readonly problems: readonly FrontMatterProblem[]
} {
  const span = frontMatterSpan(source)
  if (!span) return { frontMatter: null, problems: [] }
  const text = source.slice(span.start, span.end)
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const at = span.start + Math.min(error.pos[0], text.length)
    const message = `Front matter is not valid YAML: ${plain(error.message)}; quote the value or mend the indentation`
    return {
      frontMatter: null,
      problems: [{ message, span: { start: at, end: Math.min(at + 1, span.end) } }],
    }
  }
  const entries = new Map<string, { value: unknown; span: Span }>()
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue
      const name = nameWords(key.value).replace(/ /g, '-')
      const range = isNode(value) ? value.range : key.range
      const place = { start: span.start + (range?.[0] ?? 0), end: span.start + (range?.[1] ?? 0) }
      const known = SYNONYMS[name] ?? name
      if (!entries.has(known) || known === name)
        entries.set(known, {
          value: isNode(value) ? value.toJS(document, { maxAliasCount: 50 }) : null,
          span: place,
        })
    }
  }
  return { frontMatter: { entries, span }, problems: [] }
}

function isNode(
  value: unknown,
): value is { range?: [number, number, number]; toJS(doc: unknown, options: object): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value
}

/** The parser's message without its own place and excerpt, which would be relative to the block. */
function plain(message: string): string {
  const [line = ''] = message.split('\n')
  return line
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/^./, (letter) => letter.toLowerCase())
}
