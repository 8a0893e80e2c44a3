import { firstAtOrAfter } from './choices.ts'
import { variableNamed } from './settings.ts'
import { sampleValue } from './slot-kind.ts'
import type { Lengths, Placeholder, Reading, Rendition, Span, Template } from './types.ts'

/**
 * How long a message's body is for its recipient, in UTF-16 units. LinkedIn does not document what it
 * counts; UTF-16 units are never fewer than code points or letters, so a length is never under-reported.
 * Spintax counts with its shortest and longest option, a variable with its declared length.
 */
export function expectedLengths(
  span: Span,
  template: Template,
  renditions: readonly Rendition[],
): Lengths {
  const body = renditions[0]?.body
  const asWritten = body ? body.text.length + declared(body, template) : 0
  const { shortest, longest } = spintaxRange(span, template)
  return { shortest: asWritten + shortest, asWritten, longest: asWritten + longest }
}

/** What declared lengths add to the samples. */
function declared(body: Reading, { settings }: Template): number {
  let extra = 0
  for (const { placeholder, span } of body.slots) {
    const length = variableNamed(settings.variables, placeholder.name)?.length
    if (length !== undefined) extra += length - (span.end - span.start)
  }
  return extra
}

/** How far the shortest and the longest way through all choices are from the first one. */
function spintaxRange(span: Span, template: Template): { shortest: number; longest: number } {
  let shortest = 0
  let longest = 0
  for (const placeholder of outermost(span, template)) {
    if (placeholder.options.length < 2) continue
    const first = sizeOf(placeholder, template, (sizes) => sizes[0] ?? 0)
    shortest += sizeOf(placeholder, template, (sizes) => Math.min(...sizes)) - first
    longest += sizeOf(placeholder, template, (sizes) => Math.max(...sizes)) - first
  }
  return { shortest, longest }
}

type Pick = (sizes: readonly number[]) => number

/** What a placeholder adds to a message: its value, or the text that is picked from its options. */
function sizeOf(placeholder: Placeholder, template: Template, pick: Pick): number {
  const { name, options } = placeholder
  if (options.length > 1) return pick(options.map((option) => textSize(option, template, pick)))
  const variable = variableNamed(template.settings.variables, name)
  return variable?.length ?? variable?.sample?.length ?? sampleValue(placeholder).length
}

/** The length of an option's text, line marks left out and placeholders filled. */
function textSize(option: Span, template: Template, pick: Pick): number {
  const literal = (start: number, end: number) =>
    template.source.slice(start, end).replace(/\r?\n[ \t>]*/g, '\n').length
  let size = 0
  let at = option.start
  for (const inner of outermost(option, template)) {
    size += literal(at, inner.span.start) + sizeOf(inner, template, pick)
    at = endOf(inner)
  }
  return size + literal(at, option.end)
}

/** Placeholders in a span that lie in no option of another. */
function outermost({ start, end }: Span, { placeholders }: Template): Placeholder[] {
  const found: Placeholder[] = []
  let at = start
  for (let index = firstAtOrAfter(placeholders, start); index < placeholders.length; index++) {
    const placeholder = placeholders[index]
    if (!placeholder || placeholder.span.start >= end) break
    if (placeholder.span.start < at) continue
    found.push(placeholder)
    at = endOf(placeholder)
  }
  return found
}

function endOf({ span, options }: Placeholder): number {
  return Math.max(span.end, options.at(-1)?.end ?? 0)
}
