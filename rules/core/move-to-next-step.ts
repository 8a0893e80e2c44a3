import { CLOSE } from './letter-shape.ts'
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
  const insertions = next ? [intoMessage(next, text)] : asNewStep(message, text)
  return [{ title, safe: false, edits: [first, ...rest, ...insertions] }]
}

/** Whether a message stands where no section or no paragraph can be added: in a table, beside others in a fence, in HTML. */
function isBoxed({ container: { kind, language } }: Message): boolean {
  return kind === 'cell' || kind === 'part' || language === 'html'
}

function laterMessage(message: Message): Message | undefined {
  const step = message.step ?? 1
  return message.sequence?.messages.find((other) => (other.step ?? 0) > step && !other.firstTouch)
}

/** The empty line before "Best, Kim" or "– Kim". */
const SIGN_OFF = new RegExp(
  [
    `\\n[^\\S\\n]*\\n(?=[^\\S\\n]*(?:(?:${CLOSE})[,!.]?(?:[^\\S\\n]+\\p{Lu}\\S*){0,2}[^\\S\\n]*(?:\\n|$|[–—-])`,
    '[–—][^\\S\\n]?\\S[^\\n]{0,40}(?:\\n|$)',
    '-[^\\S\\n]?\\S[^\\n]{0,40}\\s*$))',
  ].join('|'),
  'giu',
)

/** As a paragraph of its own, before the sign-off. */
function intoMessage(next: Message, text: string): Edit {
  const { linePrefix } = next.container
  const lines = `\n\n${text}`.replace(/\n/g, `\n${linePrefix}`).replace(/[^\S\n]+$/gm, '')
  return insertion(endOfWords(next), lines, next)
}

/** Where a message's own words end, in the source: markup at their end included, the sign-off not. */
function endOfWords({ body, container }: Message): number {
  const signOff = [...body.text.matchAll(SIGN_OFF)].at(-1)?.index
  if (signOff !== undefined) return body.toEdit({ start: signOff, end: signOff + 1 }).start
  if (container.kind !== 'fence') return container.span.end
  return body.toEdit({ start: body.text.length, end: body.text.length }).start
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

function insertion(at: number, text: string, message: Message): Edit {
  return { at: { message, part: 'source', span: { start: at, end: at } }, text }
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
