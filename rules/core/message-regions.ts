import { union } from './span.ts'
import type { Message, Span, Template } from './types.ts'

/** Where messages and their subjects stand, apart and in order; conditions at the edges of subjects belong to them. */
export function messageRegions(
  { placeholders }: Template,
  messages: readonly Message[],
): readonly Span[] {
  const ends = new Map(placeholders.map(({ span }) => [span.start, span.end]))
  const starts = new Map(placeholders.map(({ span }) => [span.end, span.start]))
  const regions = messages.flatMap(({ container, subject }): Span[] => {
    if (!subject) return [container.span]
    let { start, end } = subject.toEdit({ start: 0, end: subject.text.length })
    // Of a condition at the edge of a subject nothing is read.
    for (let at = starts.get(start); at !== undefined && at < start; at = starts.get(at)) start = at
    for (let at = ends.get(end); at !== undefined && at > end; at = ends.get(at)) end = at
    return [container.span, { start, end }]
  })
  return union(regions)
}

/** The regions of messages that stand in cells of tables, with their subjects. */
export function cellRegions(template: Template): readonly Span[] {
  const inCells = template.messages.filter(({ container }) => container.kind === 'cell')
  const head = template.frontMatter?.span.end ?? 0
  return messageRegions(template, inCells).filter(({ start }) => start >= head)
}

/** A text as a cell of a table may hold it: a bar that is not escaped would end the cell. */
export function escapeBars(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|')
}
