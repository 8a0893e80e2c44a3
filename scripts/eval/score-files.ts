import { type InspectedMessage, inspectTemplate } from '../../cli/inspection.ts'
import { linesOf } from '../../cli/lines.ts'
import { DEFAULT_SETTINGS, parseTemplate, type Span } from '../../rules/index.ts'
import type { AnnotatedFile, AnnotatedMessage, OrdinaryFile } from './annotations.ts'
import { pairSpans } from './pair-spans.ts'
import type { Verdict } from './verdicts.ts'

/** A copy of an annotated file, and where it lies. */
export interface Copy<File> {
  readonly entry: File
  readonly path: string
  readonly source: string
}

/** Sets the messages that readers found in a file against those that `inspect` tells of it. */
export function scoreFile({ entry, path, source }: Copy<AnnotatedFile>): Verdict[] {
  const found = inspectedMessages(entry, source)
  const spans = entry.messages.map((message) => spanOf(message, source))
  const { pairs, overlaps } = pairSpans(source, spans, found.map(bodySpan))
  const at = (line: number) => ({ half: entry.half, place: `${path}:${line}` })
  const judged = entry.messages.flatMap((message, index): Verdict[] => {
    if (message.leftOut) return []
    const where = at(message.firstLine)
    const partner = found[pairs.find((pair) => pair.expected === index)?.found ?? -1]
    const expected = asExpected(message)
    if (!partner) {
      const note = closest(found, overlaps[index] ?? [])
      return [{ ...where, measure: 'messages', expected, got: null, right: false, ...note }]
    }
    return [
      { ...where, measure: 'messages', expected, got: expected, right: true },
      ...compared(message, partner).map((verdict) => ({ ...where, ...verdict })),
    ]
  })
  const extra = found
    .filter((_, index) => !pairs.some((pair) => pair.found === index))
    .map((message): Verdict => {
      const got = asFound(message)
      return { ...at(message.line), measure: 'messages', expected: null, got, right: false }
    })
  return [...judged, ...extra]
}

/** Where the linter saw something else in a message's place. */
function closest(
  found: readonly InspectedMessage[],
  overlaps: readonly number[],
): { readonly note?: string } {
  const most = Math.max(0, ...overlaps)
  const nearest = most > 0 ? found[overlaps.indexOf(most)] : undefined
  if (!nearest) return {}
  const { line, endLine } = nearest
  return { note: `lines ${line}–${endLine} agree by ${Math.round(100 * most)} %` }
}

/** Whether a file that holds no message is left alone. */
export function scoreOrdinary({ entry, path, source }: Copy<OrdinaryFile>): Verdict {
  const found = inspectedMessages(entry, source)
  return {
    measure: 'ordinary',
    half: null,
    place: `${path}:${found[0]?.line ?? 1}`,
    expected: null,
    got: found.length === 0 ? null : found.map(asFound).join('; '),
    right: found.length === 0,
  }
}

function inspectedMessages({ path }: OrdinaryFile, source: string): readonly InspectedMessage[] {
  return inspectTemplate(parseTemplate(path, source, DEFAULT_SETTINGS).template).messages
}

function bodySpan({ offset, endOffset }: InspectedMessage): Span {
  return { start: offset, end: endOffset }
}

function spanOf({ firstLine, lastLine }: AnnotatedMessage, source: string): Span {
  const lines = linesOf(source)
  return { start: lines.bounds(firstLine).start, end: lines.bounds(lastLine).end }
}

type Comparison = Omit<Verdict, 'half' | 'place'>

/** What is said of a message; only what the file itself states is compared. */
function compared(message: AnnotatedMessage, found: InspectedMessage): Comparison[] {
  const verdicts: Comparison[] = [subjectVerdict(message, found)]
  if (message.channelStated) verdicts.push(same('channel', message.channel, found.channel))
  if (message.stepStated) verdicts.push(same('step', message.step, found.step))
  if (message.delayDays !== null) verdicts.push(same('delay', message.delayDays, found.delayDays))
  if (message.variant !== null || found.variant !== null)
    verdicts.push({
      ...same('variant', message.variant, found.variant),
      right: bareVariant(message.variant) === bareVariant(found.variant),
    })
  return verdicts
}

function same(
  measure: Verdict['measure'],
  expected: string | number | null,
  got: string | number | null,
): Comparison {
  return {
    measure,
    expected: expected === null ? null : String(expected),
    got: got === null ? null : String(got),
    right: expected === got,
  }
}

/**
 * A subject as it stands in the file; white space and the markup around it do not count. Of several to
 * choose from, which readers write with ` || ` between them, one is enough.
 */
function subjectVerdict({ subject }: AnnotatedMessage, found: InspectedMessage): Comparison {
  return {
    ...same('subject', subject, found.subjectSource),
    right: (subject?.split(' || ') ?? [null]).some(
      (one) => bareText(one) === bareText(found.subjectSource),
    ),
  }
}

function bareText(text: string | null): string | null {
  if (text === null) return null
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_`"'“”‘’]+/, '')
    .replace(/[\s*_`"'“”‘’]+$/, '')
}

/** "Variant A" is A. */
function bareVariant(variant: string | null): string | null {
  return (
    bareText(variant)
      ?.toLowerCase()
      .replace(/^(?:variant|variation|version|option|template) /, '') ?? null
  )
}

function asExpected({ firstLine, lastLine, channel, step }: AnnotatedMessage): string {
  return `${channel}${step === null ? '' : ` step ${step}`}, lines ${firstLine}–${lastLine}`
}

function asFound({ line, endLine, channel, text }: InspectedMessage): string {
  return `${channel}, lines ${line}–${endLine}: ${text.replace(/\s+/g, ' ').slice(0, 50)}`
}
