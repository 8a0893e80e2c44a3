import type { Nodes } from 'mdast'
import type { Block } from './blocks.ts'
import type { Collector } from './collector.ts'
import { closesMessage, endsWithName, opensMessage } from './letter-shape.ts'
import { isTimingLine, noteTimes } from './plan-visit.ts'
import { readHeaders } from './subject.ts'
import type { Span } from './types.ts'

type Quote = Extract<Block, { type: 'quote' }>

/** Quotes that only empty lines divide are one letter where the last signs it, or the first is a greeting alone. */
export function visitQuotes(found: Collector, blocks: readonly Block[], index: number): number {
  const quotes = quotesFrom(found, blocks, index)
  const [first] = quotes
  const last = quotes.at(-1)
  if (!first || !last) return 1
  if (first === last && isTimingLine(wordsIn(found, first))) {
    noteTimes(found, wordsIn(found, first), first.span)
    return 1
  }
  const closes = ({ span }: Quote) => closesMessage(`${found.textOf(span)}\n`)
  const isOne =
    first !== last &&
    (isShort(found, first) || closes(last) || endsWithName(found.textOf(last.span))) &&
    quotes.filter(closes).length < 2
  const isNote = found.outline.nearest?.facts.channel === 'connection-note'
  if (isOne && !(isNote && !isShort(found, first))) {
    const nodes = quotes.flatMap(({ node }): Nodes[] => node.children)
    found.addQuote(nodes, { start: first.span.start, end: last.span.end })
  } else for (const { node, span } of quotes) found.addQuote(node.children, span)
  return quotes.length
}

/** The words of a quote, without its signs. */
function wordsIn(found: Collector, { span }: Quote): string {
  return found.textOf(span).replace(/^[ \t>*_]+/gm, '')
}

/** A quote and those behind it that greet nobody. */
function quotesFrom(found: Collector, blocks: readonly Block[], index: number): Quote[] {
  const quotes: Quote[] = []
  for (let block = blocks[index]; block?.type === 'quote'; block = blocks[index + quotes.length]) {
    if (quotes.length > 0 && greets(found, block.span)) break
    quotes.push(block)
  }
  return quotes
}

/** "Hi Kim," alone, or a name. */
function isShort(found: Collector, { span }: Quote): boolean {
  return found.textOf(span).trim().length < 60 && !/[.?!]\W*$/.test(found.textOf(span))
}

function greets({ source }: Collector, { start, end }: Span): boolean {
  const { subject, body } = readHeaders(source, start, end)
  return subject !== null || opensMessage(source.slice(body, end))
}
