import { insertion, isBoxed, paragraphBeforeSignOff } from './added-paragraph.ts'
import { deletions, sentencesAround, sourceOf } from './sentence-edits.ts'
import type { Channel, Edit, Fix, Message, Span, Template } from './types.ts'

const STEP_NAME: Readonly<Record<Channel, string>> = {
  'connection-note': 'connection request',
  'direct-message': 'direct message',
  inmail: 'InMail',
  email: 'email',
  unknown: 'message',
}

/**
 * A fix that moves the sentences that hold these spans out of a first touch into the next step that is
 * none, words and placeholders unchanged; where the sequence has no such step, it adds one, to be sent
 * after a reply.
 */
export function moveToNextStep(message: Message, spans: readonly Span[], title: string): Fix[] {
  const sentences = sentencesAround(message.body, spans)
  const [first, ...rest] = deletions(message, sentences)
  if (!first) return []
  const text = sourceOf(message, sentences)
  const next = laterMessage(message)
  if (isBoxed(message) || (next && isBoxed(next))) return []
  const insertions = next ? [paragraphBeforeSignOff(next, text)] : asNewStep(message, text)
  return [{ title, safe: false, edits: [first, ...rest, ...insertions] }]
}

function laterMessage(message: Message): Message | undefined {
  const step = message.step ?? 1
  return message.sequence?.messages.find((other) => (other.step ?? 0) > step && !other.firstTouch)
}

/** As a section after the last message that the same person gets, in the same kind of container. */
function asNewStep(message: Message, text: string): [Edit, ...Edit[]] {
  const last = lastUnderSameHeading(message.sequence?.messages.at(-1) ?? message)
  const heading = headingFor(message, (last.step ?? 1) + 1, ', after they reply')
  const content = message.container.kind === 'fence' ? fenced(text) : quoted(text)
  const step = insertion(endOfContainer(last), `\n\n${heading}\n\n${content}`, last)
  if (message.heading) return [step]
  // What stands under no heading is known by being the whole file: it needs one of its own now.
  const own = headingFor(message, message.step ?? 1, '')
  return [step, insertion(startOfContainer(message), `${own}\n\n`, message)]
}

/** The last message under each heading of a template, by where the heading begins. */
const lastUnder = new WeakMap<Template, ReadonlyMap<number | undefined, Message>>()

/** Texts under one heading are variants of one step. */
function lastUnderSameHeading(message: Message): Message {
  const { heading, template } = message
  const known =
    lastUnder.get(template) ??
    new Map(template.messages.map((other) => [other.heading?.span.start, other]))
  lastUnder.set(template, known)
  return (heading && known.get(heading.span.start)) ?? message
}

function startOfContainer({ container, template }: Message): number {
  return template.source.lastIndexOf('\n', container.span.start - 1) + 1
}

/** The end of the container's last line, before its line end. */
function endOfContainer({ container, template }: Message): number {
  const { end } = container.span
  return end + (/^[^\r\n]*/.exec(template.source.slice(end))?.[0].length ?? 0)
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/ +$/gm, '')
}

function headingFor(message: Message, step: number, condition: string): string {
  const text = `Step ${step}: ${nameOfStep(message, step)}${condition}`
  const depth = message.heading?.depth ?? 2
  return depth > 6 ? `**${text}:**` : `${'#'.repeat(depth)} ${text}`
}

/** Nobody is asked to connect twice. */
function nameOfStep({ channel }: Message, step: number): string {
  return STEP_NAME[channel === 'connection-note' && step > 1 ? 'direct-message' : channel]
}
