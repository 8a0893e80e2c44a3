import { characterLimit, type Message, type Placeholder, type Template } from '../rules/index.ts'
import { type Lines, linesOf } from './lines.ts'

/** How a file was understood, in the shape of `inspect --format json`. */
export interface InspectedFile {
  readonly path: string
  readonly messages: readonly InspectedMessage[]
}

export type InspectedMessage = ReturnType<typeof inspectMessage>

export function inspectTemplate(template: Template): InspectedFile {
  const lines = linesOf(template.source)
  const messages = template.messages.map((message) => inspectMessage(message, lines))
  return { path: template.path, messages }
}

function inspectMessage(message: Message, lines: Lines) {
  const { channel, step, delayDays, variant, firstTouch, readiness, span, lengths } = message
  return {
    channel,
    step,
    delayDays,
    variant,
    firstTouch,
    readiness,
    line: lines.position(span.start).line,
    endLine: lines.position(Math.max(span.start, span.end - 1)).line,
    offset: span.start,
    endOffset: span.end,
    subject: message.subject?.text ?? null,
    subjectSource: subjectSource(message),
    text: message.body.text,
    characters: { ...lengths, limit: characterLimit(message)?.count ?? null },
    placeholders: placeholdersOf(message).map((placeholder) =>
      inspectPlaceholder(placeholder, lines),
    ),
  }
}

/** The subject as it stands in the file, placeholders whole and with every choice of its spintax. */
function subjectSource({ subject, template }: Message): string | null {
  if (!subject) return null
  const pieces = subject.toSource({ start: 0, end: subject.text.length })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return ''
  const across = template.placeholders.filter(
    ({ span }) => span.start < last.end && span.end > first.start,
  )
  const start = Math.min(first.start, ...across.map(({ span }) => span.start))
  const end = Math.max(last.end, ...across.map(({ span }) => span.end))
  return template.source.slice(start, end)
}

/** Those of the body and of the subject, which may stand before it. */
function placeholdersOf({ span, subject, template }: Message): Placeholder[] {
  const parts = subject
    ? [span, ...subject.toSource({ start: 0, end: subject.text.length })]
    : [span]
  return template.placeholders.filter((placeholder) =>
    parts.some(({ start, end }) => placeholder.span.start >= start && placeholder.span.end <= end),
  )
}

function inspectPlaceholder(
  { name, raw, kind, dialect, fallback, span }: Placeholder,
  lines: Lines,
) {
  const place = { offset: span.start, endOffset: span.end, ...lines.position(span.start) }
  return { name, raw, kind, dialect, fallback, ...place }
}
