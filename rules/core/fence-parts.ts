import { lineEndIn } from './flatten.ts'
import { readLabel } from './labels.ts'
import { opensMessage } from './letter-shape.ts'
import { readHeaders } from './subject.ts'
import type { Span } from './types.ts'

/** One of several messages that a fence holds. */
export interface FencePart {
  /** The line over it that says which it is: "EMAIL 2 (day 4)". */
  readonly title: { readonly text: string; readonly span: Span } | null
  /** Its lines, without the fence's indentation. */
  readonly code: string
  readonly span: Span
}

interface Line {
  readonly text: string
  readonly span: Span
}

const RULE = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*$/

/**
 * The messages in a fence that lines across part from each other; none where it holds one, or no message.
 * `start` is where its first line begins in the source.
 */
export function fenceParts(source: string, value: string, start: number): FencePart[] {
  if (!/^[ \t]*(?:-{3}|={3}|\*{3}|_{3})/m.test(value)) return []
  const groups: Line[][] = [[]]
  for (const line of linesOf(source, value, start)) {
    if (RULE.test(line.text)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  const parts = groups.flatMap((lines) => partOf(lines) ?? [])
  const isWhole = parts.length === groups.length && parts.length > 1
  return isWhole && parts.every(isMessage) ? parts : []
}

function linesOf(source: string, value: string, start: number): Line[] {
  let at = start
  return value.split(/\r\n|\n|\r/).map((text) => {
    const lineEnd = lineEndIn(source, { start: at, end: source.length })
    const span = { start: at, end: lineEnd.start }
    at = lineEnd.end
    return { text, span }
  })
}

/** Lines without the empty ones around them, the first of them a title where it says what follows. */
function partOf(lines: readonly Line[]): FencePart | null {
  const isFull = ({ text }: Line) => text.trim() !== ''
  const first = lines.findIndex(isFull)
  const last = lines.findLastIndex(isFull)
  const head = lines[first]
  const text = head?.text.trim() ?? ''
  if (!head) return null
  const { step, day, followUp } = readLabel(text, head.span)
  const isTitle = text.length <= 80 && (step !== null || day !== null || followUp)
  const titled = isTitle && !opensMessage(text)
  const body = lines.slice(titled ? first + 1 : first, last + 1)
  const [top, bottom] = [body[0], body.at(-1)]
  if (!top || !bottom) return null
  return {
    title: titled ? { text, span: head.span } : null,
    code: body.map((line) => line.text).join('\n'),
    span: { start: top.span.start, end: bottom.span.end },
  }
}

function isMessage({ code }: FencePart): boolean {
  const { subject, body } = readHeaders(code, 0, code.length)
  return subject !== null || opensMessage(code.slice(body).trimStart())
}
