import { DEEPEST, endOf, outermost, type Way } from './choices.ts'
import { type Bound, excess, type Unit } from './measure.ts'
import type { Placeholder, Rendition, Span, Template } from './types.ts'

interface Option {
  readonly span: Span
  readonly size: number
}

/**
 * The shortest or the longest way through a message's choices: of each it takes the option that is the shortest,
 * or the longest, once the choices in it are taken the same way.
 * @param whole the message with all options shown, one after another
 */
export function reachingWay(
  bound: Exclude<Bound, 'usual'>,
  whole: Rendition,
  unit: Unit,
  { placeholders, settings }: Template,
): Way {
  const best = new Map<Placeholder, Option>()
  const literal = (start: number, end: number) =>
    [whole.subject, whole.body].reduce(
      (sum, part) =>
        part ? sum + unit.count(part.text.slice(part.offsetOf(start), part.offsetOf(end))) : sum,
      0,
    )
  const sizeOf = (option: Span, depth: number): number => {
    let size = 0
    let at = option.start
    for (const inner of outermost(option, placeholders)) {
      if (inner.options.length < 2) {
        size += excess(inner, bound, unit, settings.variables)
        continue
      }
      size += literal(at, inner.span.start) + bestOf(inner, depth + 1).size
      at = endOf(inner)
    }
    return size + literal(at, option.end)
  }
  const bestOf = (placeholder: Placeholder, depth: number): Option => {
    const known = best.get(placeholder)
    if (known) return known
    // Of what is nested too deep to be looked into, the first option is as good as any.
    const options = depth > DEEPEST ? placeholder.options.slice(0, 1) : placeholder.options
    const sized = options.map((span) => ({ span, size: depth > DEEPEST ? 0 : sizeOf(span, depth) }))
    const found = sized.reduce((a, b) => (better(b.size, a.size, bound) ? b : a))
    best.set(placeholder, found)
    return found
  }
  return (placeholder) =>
    placeholder.options.length > 0 ? [bestOf(placeholder, 0).span] : placeholder.options
}

function better(size: number, than: number, bound: Bound): boolean {
  return bound === 'least' ? size < than : size > than
}
