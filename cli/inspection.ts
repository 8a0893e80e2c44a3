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
    text: message.body.text,
    characters: { ...lengths, limit: characterLimit(message)?.count ?? null },
    placeholders: placeholdersOf(message).map((placeholder) =>
      inspectPlaceholder(placeholder, lines),
    ),
  }
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
