import { overlapsAny } from './span.ts'
import type { Reading, Span } from './types.ts'

/** Spintax that lacks a bracket, so that it is read as words. */
export interface OpenSpintax {
  /** To the first word of the last choice, or from the last word of the first one: all that is sure. */
  readonly span: Span
  readonly lacks: 'start' | 'end'
}

const BEGUN = /^\{{1,2}[ \t]?["“'‘]?[\p{L}\p{N}][^:;=<>]*\|[ \t]?[\p{L}\p{N}'’]*/u
const ENDED = /[\p{L}\p{N}'’]+[ \t]?\|[^:;=<>]*\}$/u
/** Code has spaces around its pipes. */
const BARE_PIPE = /\S\||\|\S/

/** The spintax of a reading that is open at either end, in time linear in its length. */
export function* openSpintax(reading: Reading): Iterable<OpenSpintax> {
  const { text } = reading
  for (const at of unpaired(reading)) {
    const lacks = text[at] === '{' ? 'end' : 'start'
    const match = lacks === 'end' ? BEGUN.exec(lineFrom(text, at)) : ENDED.exec(lineTo(text, at))
    if (!match || !BARE_PIPE.test(match[0])) continue
    const start = lacks === 'end' ? at : at + 1 - match[0].length
    yield { span: { start, end: start + match[0].length }, lacks }
  }
}

/** Where a reading has a curly bracket without its counterpart. */
export function unpaired({ text, slots }: Reading): number[] {
  const taken = slots.map(({ span }) => span)
  const open: number[] = []
  const closing: number[] = []
  for (const { index, 0: sign } of text.matchAll(/[{}]/g)) {
    if (overlapsAny(taken, { start: index, end: index + 1 })) continue
    if (sign === '{') open.push(index)
    else if (open.pop() === undefined) closing.push(index)
  }
  return [...closing, ...open]
}

/** Spintax longer than this on one line is none, in UTF-16 units. */
const REACH = 300

function lineFrom(text: string, at: number): string {
  return /^\{+[^{}\n]*/.exec(text.slice(at, at + REACH))?.[0] ?? ''
}

function lineTo(text: string, at: number): string {
  return /[^{}\n]*\}$/.exec(text.slice(Math.max(0, at - REACH), at + 1))?.[0] ?? ''
}
