import type { Tool } from '../tools/tool.ts'
import {
  type Altered,
  resultOf,
  type Step,
  staysLegible,
  whatComesBack,
} from './conversion-result.ts'
import { keepsFrontMatter } from './front-matter-edits.ts'
import { cellRegions, messageRegions } from './message-regions.ts'
import { overlapsAny } from './span.ts'
import { readParts } from './tag-parts.ts'
import { type Direction, readerFor, rewriteAt } from './tag-rewrite.ts'
import type { Placeholder, Span, Template } from './types.ts'

/** A template with its tags written for another tool. */
export interface Conversion {
  readonly source: string
  /** Tags, conditions and choices that are written in another way now. */
  readonly converted: number
  /** What has no counterpart and stands as it was, in order of its place. */
  readonly left: readonly Leftover[]
  /** What would read otherwise than before if the template were converted back. */
  readonly altered: readonly Altered[]
}

/** A part of a template that was not converted. */
export interface Leftover {
  /** In the source before the conversion. */
  readonly span: Span
  readonly raw: string
  readonly reason: string
}

interface Plan {
  readonly steps: readonly Step[]
  readonly left: readonly Leftover[]
}

/** Times that a conversion is tried again without the tags that nobody could read where they stand. */
const MOST_ROUNDS = 4

/**
 * Writes the tags in a template's messages in the dialect of a tool: fields, fallbacks, conditions, spintax.
 * What people fill in stays. `from` is the tool that the template was written for, null where nobody says.
 */
export function convertTemplate(template: Template, to: Tool, from: Tool | null): Conversion {
  const direction = { from, to }
  let plan = planOf(template, direction)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = resultOf(template, plan.steps, to)
    const unread = plan.steps.filter((step) => !staysLegible(step, result))
    if (unread.length === 0) {
      const altered =
        from && from !== to
          ? whatComesBack(template.source, plan.steps, result, { from: to, to: from })
          : []
      const converted = plan.steps.filter(({ changes }) => changes).length
      return { source: result.template.source, converted, left: plan.left, altered }
    }
    plan = without(plan, new Set(unread), to)
  }
  const { left } = without(plan, new Set(plan.steps), to)
  return { source: template.source, converted: 0, left, altered: [] }
}

function planOf(template: Template, direction: Direction): Plan {
  const { source } = template
  const steps: Step[] = []
  const left: Leftover[] = []
  const cells = cellRegions(template)
  for (const part of readParts(source, inMessages(template), readerFor(direction))) {
    const { span, raw } = part
    const rewritten = rewriteAt(part, { source, cells }, direction)
    const edits =
      'edits' in rewritten ? fitting(rewritten.edits, span, template, direction.to) : null
    if (edits) steps.push(stepOf(part, edits, source))
    else if ('reason' in rewritten) left.push({ span, raw, reason: rewritten.reason })
    else left.push({ span, raw, reason: 'the quotes around the subject do not allow it' })
  }
  return { steps, left }
}

/** The edits as they may stand where they are; null where they would break the subject that front matter holds. */
function fitting(
  edits: Step['edits'],
  span: Span,
  { source, frontMatter }: Template,
  { lenient }: Tool,
): Step['edits'] | null {
  if (!frontMatter || span.start >= frontMatter.span.end) return edits
  const requoted = edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('"', "'") }))
  const mayRequote = lenient && !edits.some(({ text }) => text.includes("'"))
  const ways = mayRequote ? [edits, requoted] : [edits]
  return ways.find((way) => keepsFrontMatter(source, way)) ?? null
}

function stepOf(part: Step['part'], edits: Step['edits'], source: string): Step {
  const before = edits.map(({ span }) => source.slice(span.start, span.end))
  return { part, edits, before, changes: edits.some(({ text }, index) => text !== before[index]) }
}

function without({ steps, left }: Plan, unread: ReadonlySet<Step>, to: Tool): Plan {
  const more = [...unread].map(({ part: { span, raw } }): Leftover => {
    return { span, raw, reason: `${to.title} could not read it where it stands` }
  })
  return {
    steps: steps.filter((step) => !unread.has(step)),
    left: [...left, ...more].sort((a, b) => a.span.start - b.span.start),
  }
}

/** The placeholders of messages and their subjects; nothing else of a file is sent. */
function inMessages(template: Template): Placeholder[] {
  const regions = messageRegions(template, template.messages)
  return template.placeholders.filter(({ span }) => overlapsAny(regions, span))
}
