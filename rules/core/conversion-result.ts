import type { Tool } from '../tools/tool.ts'
import { countWhile } from './choices.ts'
import { toolOf } from './front-matter-settings.ts'
import { cover } from './locate.ts'
import { cellRegions } from './message-regions.ts'
import { readParts, type TagPart } from './tag-parts.ts'
import { type Direction, readerFor, rewriteAt } from './tag-rewrite.ts'
import { parseTemplate } from './template.ts'
import type { Span, Template } from './types.ts'
import { type TextEdit, withEdits } from './with-edits.ts'

/** What becomes of a part: an edit for each of its tags, unchanged ones too. */
export interface Step {
  readonly part: TagPart
  readonly edits: readonly TextEdit[]
  /** What stood in the places of the edits. */
  readonly before: readonly string[]
  readonly changes: boolean
}

/** A template after its conversion, read as the new tool reads it. */
export interface Result {
  readonly template: Template
  readonly tool: Tool
  /** Where a place of the source is now, if it lies in no edit. */
  offset(before: number): number
  /** Conditions, even those that stand in for a fallback, by their place. */
  readonly parts: ReadonlyMap<number, TagPart>
}

/** Carries steps out, and renames the tool in front matter. */
export function resultOf(template: Template, steps: readonly Step[], to: Tool): Result {
  const { source, settings, path } = template
  const edits = [...steps.flatMap((step) => step.edits), ...renamedTool(template, to)].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const asItReads = {
    ...settings,
    tool: to.id,
    overridden: new Set([...settings.overridden, 'tool']),
  }
  const read = parseTemplate(path, withEdits(source, edits), asItReads).template
  const parts = readParts(read.source, read.placeholders, {
    tool: to,
    readsAsFallback: () => false,
  })
  return { template: read, tool: to, offset: offsetsAfter(edits), parts: byPlace(parts) }
}

function byPlace(parts: readonly TagPart[]): ReadonlyMap<number, TagPart> {
  return new Map(parts.map((part) => [part.span.start, part]))
}

/** The tool that front matter names, where it names one that is known. */
function renamedTool({ source, frontMatter }: Template, to: Tool): TextEdit[] {
  const { value, span } = frontMatter?.entries.get('tool') ?? {}
  if (typeof value !== 'string' || !span) return []
  const at = source.slice(span.start, span.end).indexOf(value)
  const said = toolOf(value)
  if (at < 0 || said === undefined || said === to.id) return []
  const start = span.start + at
  return [{ span: { start, end: start + value.length }, text: to.id }]
}

/** Maps places of a text to where they are after edits, which are in order and lie apart. */
function offsetsAfter(edits: readonly TextEdit[]): (before: number) => number {
  let sum = 0
  const shifts = edits.map(({ span, text }) => {
    sum += text.length - (span.end - span.start)
    return { end: span.end, sum }
  })
  return (before) => {
    const passed = countWhile(shifts, ({ end }) => end <= before)
    return before + (shifts[passed - 1]?.sum ?? 0)
  }
}

/** Whether the tool reads a part where it stands now as what was meant. */
export function staysLegible({ part, edits, changes }: Step, result: Result): boolean {
  if (!changes) return true
  const start = result.offset(part.span.start)
  const found = result.parts.get(start)
  const [first] = edits
  if (!found || !first) return false
  if (part.kind === 'choice')
    return found.kind === 'choice' && found.options.length === part.options.length
  if (part.kind === 'block')
    return (
      found.kind === 'block' &&
      found.negated === part.negated &&
      Boolean(found.otherwise) === Boolean(part.otherwise)
    )
  if (part.kind === 'opaque') return false
  if (found.kind === 'field')
    return found.raw === first.text && (found.fallback ?? '') === (part.fallback ?? '')
  if (found.kind !== 'block' || !found.otherwise || part.fallback === null) return false
  const { source } = result.template
  const end = start + first.text.length
  const text = source.slice(found.otherwise.span.end, found.close.span.start)
  return found.close.span.end === end && text === part.fallback
}

/** A tag, a choice or a condition as it was, and as it would come back. */
export interface Altered {
  readonly raw: string
  readonly back: string
}

/** Parts of a source that would not come back as they were if the result were converted in the other direction. */
export function whatComesBack(
  source: string,
  steps: readonly Step[],
  { template, offset }: Result,
  direction: Direction,
): Altered[] {
  const now = template.source
  const parts = byPlace(readParts(now, template.placeholders, readerFor(direction)))
  const cells = cellRegions(template)
  const ways = steps.flatMap((step) => {
    const part = parts.get(offset(step.part.span.start))
    // It belongs to another part now, which is told.
    if (!part) return []
    const back = rewriteAt(part, { source: now, cells }, direction)
    const edits = 'edits' in back ? back.edits : []
    return [{ step, edits, texts: 'edits' in back ? edits.map(({ text }) => text) : [part.raw] }]
  })
  const all = ways.flatMap(({ edits }) => edits).sort((a, b) => a.span.start - b.span.start)
  return ways.flatMap(({ step, texts }) => {
    const { before } = step
    if (texts.length === before.length && texts.every((text, index) => text === before[index]))
      return []
    const { start, end } = cover(step.edits.map(({ span }) => span))
    const back = sliceWithEdits(now, { start: offset(start), end: offset(end) }, all)
    return [{ raw: source.slice(start, end), back }]
  })
}

/** A part of a text with the edits made that begin in it; edits are in order and lie apart. */
function sliceWithEdits(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const within = edits.slice(
    countWhile(edits, ({ span }) => span.start < start),
    countWhile(edits, ({ span }) => span.start < end),
  )
  const shifted = within.map(({ span, text: inserted }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: inserted,
  }))
  return withEdits(text.slice(start, end), shifted)
}
