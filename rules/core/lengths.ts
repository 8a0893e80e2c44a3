import type { Lengths, Reading, Rendition, Span, Template } from './types.ts'

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
    const length = settings.variables?.[placeholder.name]?.length
    if (length !== undefined) extra += length - (span.end - span.start)
  }
  return extra
}

/** How far the shortest and the longest options of spintax are from the first ones. */
function spintaxRange(
  span: Span,
  { placeholders }: Template,
): { shortest: number; longest: number } {
  let shortest = 0
  let longest = 0
  for (const placeholder of placeholders) {
    if (
      placeholder.kind !== 'spintax' ||
      placeholder.span.start < span.start ||
      placeholder.span.end > span.end
    )
      continue
    const lengths = placeholder.options.map((option) => option.end - option.start)
    const [first = 0] = lengths
    shortest += Math.min(first, ...lengths) - first
    longest += Math.max(first, ...lengths) - first
  }
  return { shortest, longest }
}
