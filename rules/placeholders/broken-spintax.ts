import { defineRule } from '../core/define-rule.ts'
import { cover } from '../core/locate.ts'
import { openSpintax, unpaired } from '../core/open-spintax.ts'
import { placeholdersOf } from '../core/placeholders-of.ts'
import { quoted } from '../core/shortened.ts'
import { toolNamed } from '../core/tools.ts'
import type { Finding, Fix, Placeholder, Reading, Span, Template } from '../core/types.ts'

export default defineRule({
  summary: 'Spintax is not closed, has an empty choice, or leaves nothing to choose.',
  severity: 'error',
  fixable: 'by-hand',
  *check(message) {
    const { body, subject, template } = message
    const lone = new Set([...loneBrackets(body), ...(subject ? loneBrackets(subject) : [])])
    for (const placeholder of placeholdersOf(message)) {
      if (placeholder.kind !== 'spintax') continue
      const fault = faultOfChoices(placeholder, template) ?? surplusBracket(placeholder, lone)
      if (fault) yield fault
    }
    if (subject) yield* strays(subject, 'subject', template.source)
    yield* strays(body, 'body', template.source)
  },
})

function faultOfChoices(
  { raw, options, span }: Placeholder,
  { source, settings }: Template,
): Finding | null {
  const choices = options.map(({ start, end }) => source.slice(start, end))
  const texts = choices.map(withoutSpace)
  const [only, ...others] = new Set(texts.filter((text) => text !== ''))
  const shown = quoted(raw)
  if (only === undefined)
    return finding(span, `${shown} has no choices; write some, or delete it`, [span, ''])
  // `{really |}good` needs its space, `{{random | Hi }}` does not.
  const written = choices.find((choice) => withoutSpace(choice) === only) ?? only
  const alone = [span, raw.startsWith('{{') ? only : written] as const
  if (texts.includes('')) {
    if (toolNamed(settings.tool)?.spintax?.allowsEmpty) return null
    const message = `${shown} has an empty choice; fill it, or delete it`
    return others.length === 0
      ? finding(span, message, alone)
      : finding(span, message, ...emptyChoices(options, texts))
  }
  if (others.length > 0) return null
  if (texts.length === 1)
    return finding(span, `${shown} has one choice only; add another, or write it alone`, alone)
  const message = `All choices of ${shown} are the same; write others, or one text alone`
  // The recipient gets a sound text all the same.
  return { ...finding(span, message, alone), severity: 'warning' }
}

/** What a choice says, without the white space and quote marks around it. */
function withoutSpace(choice: string): string {
  return choice.replace(/\n[ \t>]*/g, '\n').trim()
}

/** Where in the source brackets stand that close nothing, or are not closed. */
function loneBrackets(reading: Reading): number[] {
  return unpaired(reading).flatMap((at) => {
    const [place] = reading.toSource({ start: at, end: at + 1 })
    return place ? [place.start] : []
  })
}

/** `{Hi|Hey}}` */
function surplusBracket({ raw, span }: Placeholder, lone: ReadonlySet<number>): Finding | null {
  if (raw.startsWith('{{') || !lone.has(span.end)) return null
  const whole = { start: span.start, end: span.end + 1 }
  const message = `${quoted(`${raw}}`)} ends with a bracket too many; delete it`
  return finding(whole, message, [whole, raw])
}

/** Empty choices with the sign between them and a neighbour. */
function emptyChoices(options: readonly Span[], texts: readonly string[]): Replacement[] {
  const first = texts.findIndex((text) => text !== '')
  return options.flatMap(({ start, end }, index): Replacement[] => {
    if (texts[index] !== '') return []
    const to = options[index + 1]?.start ?? end
    return [
      [index < first ? { start, end: to } : { start: options[index - 1]?.end ?? start, end }, ''],
    ]
  })
}

type Replacement = readonly [Span, string]

function finding(span: Span, message: string, ...edits: readonly Replacement[]): Finding {
  const [first, ...rest] = edits.map(([at, text]) => ({
    at: { span: at, part: 'source' as const },
    text,
  }))
  const fixes: Fix[] = first
    ? [{ title: titleOf(edits), safe: false, edits: [first, ...rest] }]
    : []
  return { at: { span, part: 'source' }, message, fixes }
}

function titleOf([first, ...rest]: readonly Replacement[]): string {
  if (first && first[1] !== '') return `Write ${quoted(first[1])}`
  return rest.length === 0 ? 'Delete the empty choice' : 'Delete the empty choices'
}

/** Spintax that lacks a bracket, so that it was read as words. */
function* strays(reading: Reading, part: 'body' | 'subject', source: string): Iterable<Finding> {
  for (const { span, lacks } of openSpintax(reading)) {
    const { start, end } = cover(reading.toSource(span))
    const shown = quoted(source.slice(start, end))
    const message =
      lacks === 'end'
        ? `${shown} is not closed; write “}” after the last choice`
        : `${shown} is not opened; write “{” before the first choice`
    yield { at: { span, part }, message }
  }
}
