import type { Conditional, Tool } from '../tools/tool.ts'
import { readForm } from './tool-form.ts'
import { TOOLS } from './tools.ts'
import type { Placeholder, Span } from './types.ts'

/** A field that a tool fills, with what stands in for it. */
export interface FieldPart {
  readonly kind: 'field'
  readonly span: Span
  /** As written; a condition whole where it is the fallback. */
  readonly raw: string
  readonly name: string
  readonly fallback: string | null
  /** The tag that holds the field. */
  readonly tag: Placeholder
}

/** Texts of which one is sent. */
export interface ChoicePart {
  readonly kind: 'choice'
  readonly span: Span
  readonly raw: string
  readonly options: readonly Span[]
}

/** A text that is only read where a field has a value, or where it has none. */
export interface BlockPart {
  readonly kind: 'block'
  /** Of the opening tag. */
  readonly span: Span
  readonly raw: string
  readonly name: string
  readonly negated: boolean
  /** How it is written. */
  readonly conditional: Conditional
  readonly otherwise: Placeholder | null
  readonly close: Placeholder
}

/** A tag of which nobody can say what another tool would write. */
export interface OpaquePart {
  readonly kind: 'opaque'
  readonly span: Span
  readonly raw: string
  readonly reason: string
}

export type TagPart = FieldPart | ChoicePart | BlockPart | OpaquePart

/** Whose tags are read, and what a condition that stands in for a fallback counts as. */
export interface TagReader {
  readonly tool: Tool | null
  /** Whether “the field, or else this text” is read as a field with a fallback. */
  readsAsFallback(conditional: Conditional): boolean
}

/** The tags that tools fill, in order of their place; those of one condition, or of one fallback, are one part. */
export function readParts(
  source: string,
  placeholders: readonly Placeholder[],
  reader: TagReader,
): TagPart[] {
  const parts: TagPart[] = []
  const conditions = new Map(
    placeholders.filter(({ kind }) => kind === 'conditional').map((tag) => [tag.span.start, tag]),
  )
  const taken = new Set<Placeholder>()
  for (const [index, tag] of placeholders.entries()) {
    if (taken.has(tag) || tag.kind === 'human' || tag.kind === 'leak') continue
    const { kind, span, raw, defect } = tag
    if (defect) parts.push({ kind: 'opaque', span, raw, reason: `it ${defect.reason}` })
    else if (kind === 'spintax') parts.push({ kind: 'choice', span, raw, options: tag.options })
    else if (kind === 'machine') parts.push(fieldPart(tag))
    else {
      const tags = tagsOfBlock(tag, conditions)
      for (const one of tags) taken.add(one)
      const block = blockPart(tag, tags, reader)
      const asFallback = block.kind === 'block' && reader.readsAsFallback(block.conditional)
      const inside = placeholders.slice(index + 1, index + 4)
      const fallback = asFallback ? fallbackPart(source, block, inside, tag.options) : null
      if (fallback) taken.add(fallback.tag)
      parts.push(fallback ?? block)
    }
  }
  return parts
}

function fieldPart(tag: Placeholder): FieldPart {
  const { span, raw, name, dialect } = tag
  // Ortto's tags always hold the sign before a fallback.
  const fallback = dialect === 'dash' && tag.fallback === '' ? null : tag.fallback
  return { kind: 'field', span, raw, name, fallback, tag }
}

/** The tags that divide and close what an opening tag begins. */
function tagsOfBlock(
  { options }: Placeholder,
  conditions: ReadonlyMap<number, Placeholder>,
): Placeholder[] {
  const tags = options.flatMap(({ end }) => conditions.get(end) ?? [])
  return [...new Set(tags)]
}

const NOT_A_FIELD = 'its condition is more than a field'

function blockPart(
  open: Placeholder,
  tags: readonly Placeholder[],
  { tool }: TagReader,
): BlockPart | OpaquePart {
  const { span, raw } = open
  const close = tags.at(-1)
  if (close && tags.length <= 2) {
    const otherwise = tags.length === 2 ? (tags[0] ?? null) : null
    for (const conditional of tool?.conditional
      ? [tool.conditional, ...CONDITIONALS]
      : CONDITIONALS) {
      const read = readBlock(conditional, raw, otherwise, close)
      if (read) return { kind: 'block', span, raw, conditional, otherwise, close, ...read }
    }
  }
  return { kind: 'opaque', span, raw, reason: NOT_A_FIELD }
}

/** Every way to write a condition, each once. */
const CONDITIONALS: readonly Conditional[] = [
  ...new Set([...TOOLS.values()].flatMap(({ conditional }) => conditional ?? [])),
]

const FIELD_NAME = /^[\p{L}\p{N}_.-]+$/u

function readBlock(
  { open, otherwise: between, close: end, unless }: Conditional,
  raw: string,
  otherwise: Placeholder | null,
  close: Placeholder,
): { readonly name: string; readonly negated: boolean } | null {
  if (otherwise && (between === null || !readForm(between, otherwise.raw))) return null
  const ways = unless ? [{ open: unless.open, close: unless.close, negated: true }] : []
  for (const way of [...ways, { open, close: end, negated: false }]) {
    const name = readForm(way.open, raw)?.name ?? ''
    const closing = readForm(way.close, close.raw)
    if (!FIELD_NAME.test(name) || !closing) continue
    if (closing.name === '' || closing.name === name) return { name, negated: way.negated }
  }
  return null
}

/** “The field, or else this text”, where that is all that the condition holds. `next` are the tags after it. */
function fallbackPart(
  source: string,
  { name, negated, span, otherwise, close }: BlockPart,
  next: readonly Placeholder[],
  [yes, no]: readonly Span[],
): FieldPart | null {
  const [field] = next
  if (negated || !otherwise || !field || !yes || !no) return null
  if (next[1] !== otherwise || next[2] !== close) return null
  if (field.kind !== 'machine' || field.name !== name || field.fallback !== null) return null
  if (field.span.start !== yes.start || field.span.end !== yes.end) return null
  const fallback = source.slice(no.start, no.end)
  if (fallback === '' || fallback.includes('\n')) return null
  const whole = { start: span.start, end: close.span.end }
  const raw = source.slice(whole.start, whole.end)
  return { kind: 'field', span: whole, raw, name, fallback, tag: field }
}
