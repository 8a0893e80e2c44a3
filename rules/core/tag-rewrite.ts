import type { Conditional, Form, Spintax, Tool } from '../tools/tool.ts'
import { translateName } from './field-names.ts'
import { escapeBars } from './message-regions.ts'
import { overlapsAny } from './span.ts'
import type { BlockPart, ChoicePart, FieldPart, TagPart, TagReader } from './tag-parts.ts'
import { cannotQuote, readForm, spellingOf, writeForm } from './tool-form.ts'
import { fallsBackByCondition, TOOLS } from './tools.ts'
import type { Span } from './types.ts'
import type { TextEdit } from './with-edits.ts'

/** From which tool to which; `from` is null where nobody says which tool the tags are for. */
export interface Direction {
  readonly from: Tool | null
  readonly to: Tool
}

/** How tags are read that are to be written for another tool. */
export function readerFor({ from, to }: Direction): TagReader {
  const readsAsFallback = ({ open }: Conditional) => {
    if (to.fallback === null) return false
    if (from) return fallsBackByCondition(from)
    return open !== to.conditional?.open || fallsBackByCondition(to)
  }
  return { tool: from ?? to, readsAsFallback }
}

/** Each tag of a part as the other tool writes it, unchanged ones too; or why it has no counterpart. */
export type Rewrite = { readonly edits: readonly TextEdit[] } | { readonly reason: string }

/** A source, and the regions of its messages that stand in cells of tables, in order. */
export interface Surroundings {
  readonly source: string
  readonly cells: readonly Span[]
}

/** Writes a part in another tool's dialect as it may stand where it is: bars are escaped in the cells of tables. */
export function rewriteAt(
  part: TagPart,
  { source, cells }: Surroundings,
  direction: Direction,
): Rewrite {
  const rewritten = rewrite(part, source, direction)
  const isInCell = part.raw.includes('\\|') || overlapsAny(cells, part.span)
  if (!isInCell || 'reason' in rewritten) return rewritten
  const edits = rewritten.edits.map(({ span, text }) => {
    const isSame = text === source.slice(span.start, span.end)
    return { span, text: isSame ? text : escapeBars(text) }
  })
  return { edits }
}

/** Writes a part in another tool's dialect. */
export function rewrite(part: TagPart, source: string, direction: Direction): Rewrite {
  switch (part.kind) {
    case 'field':
      return rewriteField(part, direction)
    case 'choice':
      return rewriteChoice(part, source, direction)
    case 'block':
      return rewriteBlock(part, direction)
    case 'opaque':
      return { reason: part.reason }
  }
}

/** What changes a value, and is no text to write in its place. */
const FILTER =
  /\|\s*(?:capitali[sz]e|upcase|downcase|upper|lower|title(?:case)?|strip\w*|trim|escape|safe|truncate\w*|url_encode|date\s*:)\b/

function rewriteField(part: FieldPart, { from, to }: Direction): Rewrite {
  const { raw, span, fallback, tag } = part
  if (from === to && to.dialects.includes(tag.dialect)) return { edits: [{ span, text: raw }] }
  if (/\n|\\["']/.test(raw)) return { reason: 'it is broken over two lines or escaped' }
  if (FILTER.test(raw)) return { reason: 'it has a filter' }
  const named = translateName(part.name, from, to)
  if ('reason' in named) return named
  const form = fallback === null ? to.field : to.fallback
  if (form === null) return { reason: `${to.title} has no fallback` }
  const direction = { from, to }
  const kept = renamed(part, form, named.name, direction)
  if (kept === null && cannotQuote(form, fallback ?? ''))
    return { reason: 'its fallback holds both kinds of quotation marks' }
  const text = kept ?? written(part, form, named.name, direction)
  return { edits: [{ span, text }] }
}

/** The tag with another name and all else as its author wrote it; null where the tool writes it otherwise. */
function renamed(
  { raw, name, fallback }: FieldPart,
  form: Form,
  other: string,
  direction: Direction,
): string | null {
  const read = readForm(form, raw)
  if (!read || read.name !== name || read.text !== (fallback ?? '')) return null
  if (name === other) return raw
  // A fallback by a condition has the name twice.
  if (!spellingIsFree(direction) || form.split('NAME').length > 2) return null
  return raw.slice(0, read.at) + other + raw.slice(read.at + name.length)
}

function written(part: FieldPart, form: Form, name: string, direction: Direction): string {
  const { raw, tag, span, fallback } = part
  const byCondition =
    tag.span.end !== span.end || (fallback !== null && fallsBackByCondition(direction.to))
  const spelling = spellingIsFree(direction) && !byCondition ? spellingOf(raw) : null
  return writeForm(form, { name, text: fallback ?? '' }, spelling)
}

/** Whether both tools leave spaces and quotes to the author, so that they are kept. */
function spellingIsFree({ from, to }: Direction): boolean {
  return to.lenient && (from?.lenient ?? false)
}

function rewriteChoice(part: ChoicePart, source: string, { from, to }: Direction): Rewrite {
  const is = spintaxOf(part.raw, from)
  const { spintax } = from === to ? { spintax: is } : to
  if (!spintax) return { reason: `${to.title} has no spintax` }
  const spans = betweenOptions(part, is, source)
  const same = is === spintax
  return {
    edits: spans.map((span, index) => {
      if (same) return { span, text: source.slice(span.start, span.end) }
      if (index === 0) return { span, text: spintax.open }
      return { span, text: index === spans.length - 1 ? spintax.close : spintax.between }
    }),
  }
}

const SPINTAXES: readonly Spintax[] = [
  ...new Set([...TOOLS.values()].flatMap(({ spintax }) => spintax ?? [])),
].sort((a, b) => b.open.length - a.open.length)

/** How a choice is written. */
function spintaxOf(raw: string, from: Tool | null): Spintax | null {
  const all = from?.spintax ? [from.spintax, ...SPINTAXES] : SPINTAXES
  const bare = raw.replaceAll('\\|', '|')
  const plain = bare.replace(/\s+/g, '').toLowerCase()
  return (
    all.find(({ open }) => bare.startsWith(open)) ??
    all.find(({ open }) => plain.startsWith(open.replace(/\s+/g, '').toLowerCase())) ??
    null
  )
}

/** What stands before, between and after the options, with the spaces that belong to it. */
function betweenOptions({ span, options }: ChoicePart, is: Spintax | null, source: string): Span[] {
  const spans: Span[] = []
  let at = span.start
  for (const [index, option] of [...options, { start: span.end, end: span.end }].entries()) {
    const sign = index === 0 ? is?.open : index < options.length ? is?.between : is?.close
    const led = sign?.startsWith(' ') && at > (spans.at(-1)?.end ?? at) && source[at - 1] === ' '
    const padded = sign?.endsWith(' ') && option.end > option.start && source[option.start] === ' '
    spans.push({ start: led ? at - 1 : at, end: padded ? option.start + 1 : option.start })
    at = option.end
  }
  return spans
}

function rewriteBlock(part: BlockPart, { from, to }: Direction): Rewrite {
  const { conditional } = to
  if (!conditional) return { reason: `${to.title} has no conditions` }
  const way = part.negated ? conditional.unless : conditional
  if (!way) return { reason: `${to.title} cannot ask whether a field is empty` }
  if (part.otherwise && conditional.otherwise === null)
    return { reason: `${to.title} has no “else”` }
  const named = translateName(part.name, from, to)
  if ('reason' in named) return named
  const same = from === to || writtenAlike(part.conditional, conditional, part.negated)
  const tags: [Pick<BlockPart, 'span' | 'raw'>, Form][] = [[part, way.open]]
  if (part.otherwise) tags.push([part.otherwise, conditional.otherwise ?? ''])
  tags.push([part.close, way.close])
  return {
    edits: tags.map(([{ span, raw }, form]) => {
      const read = same ? readForm(form, raw) : null
      if (!read) return { span, text: same ? raw : writeForm(form, named, null) }
      const rest = raw.slice(read.at + read.name.length)
      return { span, text: read.name === '' ? raw : raw.slice(0, read.at) + named.name + rest }
    }),
  }
}

function writtenAlike(a: Conditional, b: Conditional, negated: boolean): boolean {
  const [one, other] = negated ? [a.unless, b.unless] : [a, b]
  return one?.open === other?.open && one?.close === other?.close && a.otherwise === b.otherwise
}
