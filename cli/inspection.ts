import {
  characterLimit,
  type Limit,
  type Message,
  type ParsedTemplate,
  type Placeholder,
  placeholdersOf,
  type Slot,
  type Span,
  type Template,
} from '../rules/index.ts'
import { type Lines, linesOf } from './lines.ts'
import { whyNoMessage } from './no-message.ts'

/** How a file was understood, in the shape of `inspect --format json`. */
export interface InspectedFile {
  readonly path: string
  readonly messages: readonly InspectedMessage[]
  /** Why it holds no message, in a sentence; null where it does. */
  readonly noMessage: string | null
}

export type InspectedMessage = ReturnType<typeof inspectMessage>
export type InspectedPlaceholder = InspectedMessage['placeholders'][number]

/** `unreadable` is what of the file could not be read. */
export function inspectTemplate(
  template: Template,
  unreadable: ParsedTemplate['problems'] = [],
): InspectedFile {
  const lines = linesOf(template.source)
  const messages = template.messages.map((message) => inspectMessage(message, lines))
  return { path: template.path, messages, noMessage: whyNoMessage(template, unreadable) }
}

function inspectMessage(message: Message, lines: Lines) {
  const { channel, step, delayDays, variant, firstTouch, followUp, readiness, span } = message
  const { condition, sequence, template, container, limit } = message
  const placeholders = placeholdersOf(message)
  const subject = subjectSpan(message, placeholders)
  const bound = characterLimit(message)
  return {
    /** Which of the file's sequences it belongs to, counted from 1. */
    sequence: sequence ? template.sequences.indexOf(sequence) + 1 : null,
    channel,
    step,
    delayDays,
    variant,
    firstTouch,
    followUp,
    condition,
    readiness,
    line: lines.position(span.start).line,
    endLine: lines.position(Math.max(span.start, span.end - 1)).line,
    offset: span.start,
    endOffset: span.end,
    container: container.kind,
    heading: headingOf(message, lines),
    subject: message.subject?.text ?? null,
    subjectSource: subject && template.source.slice(subject.start, subject.end),
    subjectLine: subject && lines.position(subject.start).line,
    text: message.body.text,
    characters: {
      ...message.lengths,
      limit: bound?.count ?? null,
      limitReason: bound && `${bound.taker} ${bound.count}`,
    },
    words: message.words,
    subjectCharacters: message.subjectLengths,
    namedLimit: limit && inspectLimit(limit, lines),
    placeholders: placeholders.map((placeholder) =>
      inspectPlaceholder(placeholder, { message, subject, lines }),
    ),
  }
}

/** The heading or label that announces a message, as it stands in the file. */
function headingOf({ heading, template }: Message, lines: Lines) {
  if (!heading) return null
  const { start, end } = heading.span
  const [first = ''] = template.source.slice(start, end).split(/[\r\n]/)
  // Without the marks of headings and of bold type, and the colon of a label.
  const text = first.replace(/^[\s#]+|\*+|__|[\s#:]+$/g, '').replace(/:$/, '')
  return { text, line: lines.position(start).line }
}

/** Where the subject stands in the file, placeholders whole and with every choice of its spintax. */
function subjectSpan({ subject }: Message, placeholders: readonly Placeholder[]): Span | null {
  if (!subject) return null
  const pieces = subject.toSource({ start: 0, end: subject.text.length })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const across = placeholders.filter(({ span }) => span.start < last.end && span.end > first.start)
  return {
    start: Math.min(first.start, ...across.map(({ span }) => span.start)),
    end: Math.max(last.end, ...across.map(({ span }) => span.end)),
  }
}

function inspectLimit({ count, unit, span }: Limit, lines: Lines) {
  return { count, unit, line: lines.position(span.start).line }
}

function inspectPlaceholder(
  { name, raw, kind, dialect, fallback, slot, owner, defect, span }: Placeholder,
  {
    message,
    subject,
    lines,
  }: { readonly message: Message; readonly subject: Span | null; readonly lines: Lines },
) {
  const sits = (one: Slot) => one.placeholder.span.start === span.start
  const part =
    subject && span.start >= subject.start && span.end <= subject.end ? 'subject' : 'body'
  const shown = message[part]?.slots.find(sits)?.span
  return {
    name,
    raw,
    kind,
    dialect,
    fallback,
    offset: span.start,
    endOffset: span.end,
    ...lines.position(span.start),
    /** What its value is about, and of whom. */
    slot,
    owner,
    /** Why it cannot work as it stands. */
    defect: defect?.reason ?? null,
    part,
    /** Where its sample value sits in the text or subject; null where that shows another choice. */
    textOffset: shown?.start ?? null,
    textEndOffset: shown?.end ?? null,
  }
}
