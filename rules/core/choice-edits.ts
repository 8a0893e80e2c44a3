import { beginningIn, touching } from './placeholder-search.ts'
import { covers, isSame, overlaps } from './span.ts'
import type { Placeholder, SourceEdit, Span, Template } from './types.ts'

/**
 * Whether an edit of the source is right in one choice of spintax or of a condition, and may be wrong in
 * another: it takes a choice along, leaves an option empty, or stands next to a choice, whose first word
 * decides over `a` and `an`. An edit of one whole tag depends on nothing around it.
 */
export function dependsOnChoice({ span, text }: SourceEdit, template: Template): boolean {
  const { placeholders, source } = template
  const near = touching(placeholders, span)
  if (near.some((one) => one.options.length === 0 && isSame(one.span, span))) return false
  const choices = near.filter(isChoice)
  const around = choices.filter(({ options }) => options.some((option) => covers(option, span)))
  if (choices.some((one) => overlaps(one.span, span) && !around.includes(one))) return true
  if (
    text === '' &&
    around.some(({ options }) => options.some((one) => empties(span, one, source)))
  )
    return true
  return (
    (!endsSentence(source.slice(span.start, span.end)) &&
      isChoiceAfter(span, placeholders, source)) ||
    isChoiceBefore(span, placeholders, source)
  )
}

function isChoice({ kind }: Placeholder): boolean {
  return kind === 'spintax' || kind === 'conditional'
}

function choicesAt(at: number, placeholders: readonly Placeholder[]): Placeholder[] {
  return touching(placeholders, { start: at, end: at }).filter(isChoice)
}

/** What may stand between two words that are neighbours: markup, quotation marks, one line end. */
const AFTER = /[ \t*_~"“‘'(]*(?:\r?\n[ \t>]*)?[ \t*_~"“‘'(]*/y
const BEFORE = /[ \t*_~"”’')]*(?:\r?\n[ \t>]*)?[ \t*_~"”’')]*$/

function isChoiceAfter(
  { start, end }: Span,
  placeholders: readonly Placeholder[],
  source: string,
): boolean {
  AFTER.lastIndex = end
  const at = end + (AFTER.exec(source)?.[0].length ?? 0)
  if (beginningIn(placeholders, { start: at, end: at + 1 }).some(isChoice)) return true
  // At the end of an option, the neighbour is what follows the whole choice.
  const left = choicesAt(start, placeholders).find(({ options }) =>
    options.some((option) => option.start <= start && option.end === at),
  )
  return left !== undefined && isChoiceAfter({ start, end: left.span.end }, placeholders, source)
}

/** Gaps longer than this are none, in UTF-16 units. */
const LONGEST_GAP = 40

function isChoiceBefore(
  { start, end }: Span,
  placeholders: readonly Placeholder[],
  source: string,
): boolean {
  const gap = BEFORE.exec(source.slice(Math.max(0, start - LONGEST_GAP), start))?.[0].length ?? 0
  const at = start - gap
  const choices = choicesAt(at, placeholders)
  const before = choices.find(({ span }) => span.end === at)
  if (before) return !closes(before, source)
  const left = choices.find(({ options }) =>
    options.some((option) => option.end >= end && option.start === at),
  )
  return left !== undefined && isChoiceBefore({ start: left.span.start, end }, placeholders, source)
}

/** Whether each option ends a sentence, so that what follows begins one. */
function closes({ options }: Placeholder, source: string): boolean {
  return (
    options.length > 1 && options.every(({ start, end }) => endsSentence(source.slice(start, end)))
  )
}

function endsSentence(text: string): boolean {
  return /[.!?…]["”’')*_~]*\s*$/.test(text)
}

function empties(span: Span, option: Span, source: string): boolean {
  if (!overlaps(span, option)) return false
  const left = source.slice(option.start, span.start) + source.slice(span.end, option.end)
  return left.trim() === ''
}
