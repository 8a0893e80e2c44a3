import { defineRule } from '../core/define-rule.ts'
import { knownValue } from '../core/placeholder-value.ts'
import { seenAs } from '../core/seen-as.ts'
import { quoted } from '../core/shortened.ts'
import { nameWords } from '../core/slot-kind.ts'
import type { Edit, Finding, Fix, Message, Place, Placeholder } from '../core/types.ts'

/** A placeholder and where a rendition of the message shows it. */
interface Gap {
  readonly placeholder: Placeholder
  readonly at: Place
}

export default defineRule({
  summary:
    'Something that a person has to fill in is still open: an error once the message is marked ready.',
  severity: 'error',
  fixable: 'safely',
  // A draft is told once how much is left to do, whatever is chosen.
  readsRenditions: true,
  *check(message) {
    if (message.readiness === 'example') return
    const gaps = gapsOf(message)
    if (message.readiness === 'draft') yield* toFillIn(gaps, message)
    else for (const gap of gaps) yield left(gap, message)
  },
})

function gapsOf(message: Message): Gap[] {
  const gaps = new Map<Placeholder, Gap>()
  for (const rendition of message.renditions) {
    const seen = seenAs(message, rendition)
    const parts = [
      ['subject', seen.subject?.slots ?? []],
      ['body', seen.body.slots],
    ] as const
    for (const [part, slots] of parts)
      for (const { span, placeholder } of slots)
        if (isOpen(placeholder, message) && !gaps.has(placeholder))
          gaps.set(placeholder, { placeholder, at: { span, part, message: seen } })
  }
  return [...gaps.values()].sort((a, b) => a.placeholder.span.start - b.placeholder.span.start)
}

function isOpen({ kind }: Placeholder, { readiness }: Message): boolean {
  return kind === 'human' || (kind === 'machine' && readiness === 'sent')
}

function left(gap: Gap, { readiness, template }: Message): Finding {
  const { raw, kind } = gap.placeholder
  const shown = quoted(raw)
  const message =
    kind === 'machine'
      ? `${shown} stands in a message marked as sent; write what was sent in its place`
      : `${shown} is not filled in, and the message is marked as ${readiness}; fill it in, or mark it as a draft`
  return { at: gap.at, message, fixes: fixesFor([gap], template.settings, template.placeholders) }
}

/** One finding for a whole draft: it is not finished, and that is no fault. */
function* toFillIn(gaps: readonly Gap[], { template }: Message): Iterable<Finding> {
  const [first, ...others] = gaps
  if (!first) return
  const count = new Set(
    gaps.map(({ placeholder }) => nameWords(placeholder.name) || placeholder.raw),
  ).size
  const message =
    count === 1
      ? `${quoted(first.placeholder.raw)} is to be filled in before this goes out`
      : `${count} things are to be filled in before this goes out, ${quoted(first.placeholder.raw)} first`
  yield {
    at: first.at,
    message,
    severity: 'info',
    fixes: fixesFor(gaps, template.settings, template.placeholders),
    related: others.map(({ at, placeholder }) => ({
      at,
      message: `${quoted(placeholder.raw)} is to be filled in too`,
    })),
  }
}

function fixesFor(
  gaps: readonly Gap[],
  settings: Message['template']['settings'],
  placeholders: readonly Placeholder[],
): Fix[] {
  const values = gaps.map(({ at, placeholder }) => ({
    at,
    value: knownValue(placeholder, settings, placeholders),
  }))
  const edits = (source: 'sender' | 'variable') =>
    values.flatMap(({ at, value }): Edit[] =>
      value?.source === source ? [{ at, text: value.text }] : [],
    )
  const title = {
    sender: 'Fill in the sender’s own values',
    variable: 'Use the declared variables',
  }
  return (['sender', 'variable'] as const).flatMap((source): Fix[] => {
    const [first, ...rest] = edits(source)
    if (!first) return []
    const single = rest.length === 0 ? `Write “${first.text}”` : title[source]
    return [{ title: single, safe: source === 'sender', edits: [first, ...rest] }]
  })
}
