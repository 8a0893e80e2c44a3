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
 * The messages in a fence that lines across or titles part from each other; none where it holds one without a
 * title, or no message. `start` is where its first line begins in the source.
 */
export function fenceParts(source: string, value: string, start: number): FencePart[] {
  const groups: Line[][] = [[]]
  const lines = linesOf(source, value, start)
  for (const [index, line] of lines.entries()) {
    if (RULE.test(line.text)) groups.push([])
    else if (isTitle(line) && isBlank(lines[index - 1])) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const full = groups.filter((group) => !group.every(isBlank))
  const parts = full.flatMap((group) => partOf(group) ?? [])
  const isTitled = parts.length === 1 && parts[0]?.title !== null
  const isWhole = parts.length === full.length && (parts.length > 1 || isTitled)
  return isWhole && parts.every(isMessage) ? parts : []
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

/** "EMAIL 2 (day 4)" over its text. */
function isTitle({ text, span }: Line): boolean {
  const words = text.trim()
  if (words === '' || words.length > 80 || /[.!?,]$/.test(words) || opensMessage(words))
    return false
  if (readHeaders(text, 0, text.length).body > 0) return false
  const { step, day, followUp } = readLabel(words, span)
  return step !== null || day !== null || followUp
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
  const first = lines.findIndex((line) => !isBlank(line))
  const last = lines.findLastIndex((line) => !isBlank(line))
  const head = lines[first]
  if (!head) return null
  const titled = isTitle(head)
  const body = lines.slice(titled ? first + 1 : first, last + 1)
  const [top, bottom] = [body[0], body.at(-1)]
  if (!top || !bottom) return null
  return {
    title: titled ? { text: head.text.trim(), span: head.span } : null,
    code: body.map((line) => line.text).join('\n'),
    span: { start: top.span.start, end: bottom.span.end },
  }
}

function isMessage({ code }: FencePart): boolean {
  const { subject, body } = readHeaders(code, 0, code.length)
  return subject !== null || opensMessage(code.slice(body).trimStart())
}
