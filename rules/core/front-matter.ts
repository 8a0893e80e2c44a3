import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { type Field, frontMatterBlock } from './front-matter-block.ts'
import { fieldName, keyName } from './front-matter-keys.ts'
import { tomlFields } from './front-matter-toml.ts'
import { MOST_LEVELS, tooDeepYaml } from './nesting.ts'
import type { FrontMatter, FrontMatterField, Span } from './types.ts'

/** A part of a file that cannot be read, as its author should hear of it. */
export interface Unreadable {
  readonly message: string
  readonly span: Span
}

/** The parsers' own words are for people who write parsers. */
const NOT_YAML =
  'Front matter is not valid YAML here; put the value in quotes, or mend the indentation'
const NOT_TOML = 'Front matter is not valid TOML here; put texts in quotes, and write each key once'
const NO_KEYS = 'Front matter says nothing for want of keys; write lines such as “channel: email”'
const TOO_DEEP = `Front matter is nested more than ${MOST_LEVELS} levels deep; write it flatter`

/** Reads the front matter; a broken one yields a problem, and the file is read as if it had none. */
export function readFrontMatter(source: string): {
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly Unreadable[]
} {
  const block = frontMatterBlock(source)
  if (!block) return { frontMatter: null, problems: [] }
  const { span, format } = block
  // The parsers take a lone carriage return for no line end.
  const text = source.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n')
  const deep = tooDeepYaml(text)
  const read = deep ? { problem: TOO_DEEP, at: deep } : READERS[format](text)
  if ('problem' in read)
    return {
      frontMatter: null,
      problems: [{ message: read.problem, span: shifted(read.at, span.start) }],
    }
  const fields = read.fields.map((field) => ({
    ...field,
    name: fieldName(field.key) ?? keyName(field.key),
    keySpan: shifted(field.keySpan, span.start),
    span: shifted(field.span, span.start),
  }))
  const problems = read.problems.map((one) => ({ ...one, span: shifted(one.span, span.start) }))
  return { frontMatter: { fields, entries: entriesOf(fields), span }, problems }
}

/** What a text says, or why it cannot be read. */
type Read =
  | { readonly fields: readonly Field[]; readonly problems: readonly Unreadable[] }
  | { readonly problem: string; readonly at: Span }

const READERS: Readonly<Record<'yaml' | 'toml', (text: string) => Read>> = {
  yaml: readYaml,
  toml: (text) => {
    const fields = tomlFields(text)
    return Array.isArray(fields) ? { fields, problems: [] } : { problem: NOT_TOML, at: fields }
  },
}

function readYaml(text: string): Read {
  const document = parseDocument(text, { uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const start = Math.min(error.pos[0], text.length)
    return { problem: NOT_YAML, at: { start, end: Math.min(start + 1, text.length) } }
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { fields: [], problems: [] }
  if (isMap(contents)) return fieldsOf(document)
  const [start, end] = contents.range
  return { problem: NO_KEYS, at: { start, end } }
}

/** What the keys say; a value with an alias that stands for nothing, or for too much, is left out and reported. */
function fieldsOf(document: Document): Read {
  const fields: Field[] = []
  const problems: Unreadable[] = []
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    const keySpan = spanOf(key.range)
    const span = isNode(value) && value.range ? spanOf(value.range) : keySpan
    try {
      const said = isNode(value) ? value.toJS(document, { maxAliasCount: 50 }) : null
      fields.push({ key: key.value, keySpan, value: said, span })
    } catch {
      const message = `The value of “${key.value}” refers to another with “*” and cannot be read; put it in quotes`
      problems.push({ message, span })
    }
  }
  return { fields, problems }
}

/** The last of a key that stands there twice; a key by its own name rather than by a synonym. */
function entriesOf(fields: readonly FrontMatterField[]): FrontMatter['entries'] {
  const entries = new Map<string, FrontMatterField>()
  for (const field of fields) {
    const isSynonym = keyName(field.key) !== field.name
    const known = entries.get(field.name)
    if (!isSynonym || !known || keyName(known.key) === keyName(field.key))
      entries.set(field.name, field)
  }
  return entries
}

function spanOf(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
