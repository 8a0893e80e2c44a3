import { deletions, sourceOf } from './sentence-edits.ts'
import type { Channel, Edit, Fix, Message, Span } from './types.ts'

const NEXT_CHANNEL: Readonly<Record<Channel, string>> = {
  'connection-note': 'direct message',
  'direct-message': 'direct message',
  inmail: 'InMail',
  email: 'email',
  unknown: 'message',
}

/**
 * A fix that moves sentences out of a first touch into the next step that is none, with their words and
 * placeholders unchanged; where the sequence has no such step, it adds one, to be sent after a reply.
 */
export function moveToNextStep(message: Message, sentences: readonly Span[], title: string): Fix[] {
  const [first, ...rest] = deletions(message, sentences)
  if (!first) return []
  const text = sourceOf(message, sentences)
  const next = laterMessages(message).find((other) => !other.firstTouch)
  const insertion = next ? intoMessage(next, text) : asNewStep(message, text)
  return [{ title, safe: false, edits: [first, ...rest, insertion] }]
}

function laterMessages(message: Message): readonly Message[] {
  const step = message.step ?? 1
  return (message.sequence?.messages ?? []).filter((other) => (other.step ?? 0) > step)
}

const SIGN_OFF =
  /\n[^\S\n]*\n(?=[^\S\n]*(?:best|kind|warm|regards|thanks|thank you|many thanks|cheers|sincerely|yours|talk soon|all the best|[–—-]\s?\S)[^\n]{0,40}(?:\n|$))/gi

/** As a paragraph of its own, before the sign-off. */
function intoMessage(next: Message, text: string): Edit {
  const { body } = next
  const signOff = [...body.text.matchAll(SIGN_OFF)].at(-1)?.index ?? body.text.length
  return { at: { message: next, span: { start: signOff, end: signOff } }, text: `\n\n${text}` }
}

/** As a section after the last message that the same person gets, in the same kind of container. */
function asNewStep(message: Message, text: string): Edit {
  const last = message.sequence?.messages.at(-1) ?? message
  const { source } = message.template
  const lineEnd = source.indexOf('\n', last.container.span.end)
  const at = lineEnd < 0 ? source.length : lineEnd
  const heading = headingFor(message, (last.step ?? 1) + 1)
  const content =
    message.container.kind === 'fence'
      ? `\`\`\`\n${text}\n\`\`\``
      : `> ${text.replace(/\n/g, '\n> ')}`
  return {
    at: { part: 'source', span: { start: at, end: at } },
    text: `\n\n${heading}\n\n${content.replace(/> $/gm, '>')}`,
  }
}

function headingFor(message: Message, step: number): string {
  const text = `Step ${step}: ${NEXT_CHANNEL[message.channel]}, after they reply`
  const depth = message.heading?.depth ?? 2
  return depth > 6 ? `**${text}:**` : `${'#'.repeat(depth)} ${text}`
}
