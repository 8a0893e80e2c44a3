import { CLOSE } from './letter-shape.ts'
import type { Edit, Fix, Message } from './types.ts'

/** Whether a message stands where no section or no paragraph can be added: in a table, beside others in a fence, in HTML. */
export function isBoxed({ container: { kind, language } }: Message): boolean {
  return kind === 'cell' || kind === 'part' || language === 'html'
}

/** Inserts a text into the source of a message's file. */
export function insertion(at: number, text: string, message: Message): Edit {
  return { at: { message, part: 'source', span: { start: at, end: at } }, text }
}

/** Adds a paragraph to what a message says, before its sign-off. */
export function paragraphBeforeSignOff(message: Message, text: string): Edit {
  return insertion(endOfWords(message), asParagraph(text, message), message)
}

/** A fix that adds a paragraph below all of a message, signature and all; none where there is no room for one. */
export function footerFix(message: Message, text: string, title: string): Fix[] {
  if (isBoxed(message)) return []
  const edit = insertion(endOfMessage(message), asParagraph(text, message), message)
  return [{ title, safe: false, edits: [edit] }]
}

function asParagraph(text: string, { container: { linePrefix } }: Message): string {
  return `\n\n${text}`.replace(/\n/g, `\n${linePrefix}`).replace(/[^\S\n]+$/gm, '')
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

/** Where a message's own words end, in the source: markup at their end included, the sign-off not. */
function endOfWords(message: Message): number {
  const { body } = message
  const signOff = [...body.text.matchAll(SIGN_OFF)].at(-1)?.index
  if (signOff === undefined) return endOfMessage(message)
  return body.toEdit({ start: signOff, end: signOff + 1 }).start
}

function endOfMessage({ body, container }: Message): number {
  if (container.kind !== 'fence') return container.span.end
  return body.toEdit({ start: body.text.length, end: body.text.length }).start
}
