import type { Nodes } from 'mdast'
import type { Block, Label } from './blocks.ts'
import { labelKind } from './label-kind.ts'
import { readLabel } from './labels.ts'
import {
  awaitsName,
  closesMessage,
  isCheckList,
  isNameAlone,
  isRemark,
  isSignature,
  opensMessage,
  POSTSCRIPT,
} from './letter-shape.ts'

/** Blocks that a letter in prose is made of. */
type Passage = Extract<Block, { type: 'label' | 'paragraph' | 'list' | 'html' }>
/** Blocks that it may hold where it goes on behind them: code to copy, a quote, a table. */
type Guest = Extract<Block, { type: 'code' | 'quote' | 'table' }>

/**
 * How many of the blocks from `from` on are one letter in prose. It ends with its sign-off, signature and
 * postscript among it; where it has none, before the first label or remark that is not its own.
 */
export function letterExtent(blocks: readonly Block[], from: number, source: string): number {
  const end = passagesEnd(blocks, from, source)
  const closing = signOffIn(blocks, from, end, source)
  if (closing !== null) return afterSignature(blocks, closing + 1, end, source) - from
  for (let index = from + 1; index < end; index++) {
    const block = blocks[index]
    if (block && isTestimonial(blocks, index, { end, source })) continue
    if (!block || isGuest(block) || endsUnsigned(block, source)) return index - from
  }
  return end - from
}

/** A quotation inside a letter, which goes on in a paragraph behind it. */
function isTestimonial(
  blocks: readonly Block[],
  index: number,
  { end, source }: { readonly end: number; readonly source: string },
): boolean {
  const isQuotation = (block: Block | undefined) =>
    block?.type === 'quote' && /^[\s>*_]*["“«„]/.test(textOf(block, source))
  if (!isQuotation(blocks[index])) return false
  const next = blocks.findIndex((block, at) => at > index && !isQuotation(block))
  const behind = next > 0 && next < end ? blocks[next] : undefined
  return behind?.type === 'paragraph' && !isRemark(textOf(behind, source))
}

/** Blocks of the longest letter that is looked for. */
const MOST_BLOCKS = 80

/** The first block that cannot belong to the letter, whatever stands behind it. */
function passagesEnd(blocks: readonly Block[], from: number, source: string): number {
  const most = Math.min(blocks.length, from + MOST_BLOCKS)
  const isVersion = namesVersion(blocks[from]) || namesVersion(blocks[from - 1])
  for (let index = from + 1; index < most; index++) {
    const block = blocks[index]
    if (!block || !(isGuest(block) || isPassage(block))) return index
    if (startsAnew(block, source) && (isVersion || !isOffer(block, source))) return index
  }
  return most
}

function namesVersion(block: Block | undefined): boolean {
  return block?.type === 'label' && readLabel(block.text, block.span).variant !== null
}

/** "**Option A: a visit**" over words that greet nobody leaves the recipient a choice. */
function isOffer(block: Passage | Guest, source: string): boolean {
  if (block.type !== 'label' || block.rest !== null || block.tail === null) return false
  const { variant, channel, step, day } = readLabel(block.text, block.span)
  const isStaged = channel !== null || step !== null || day !== null
  return variant !== null && !isStaged && !opensMessage(textBehind(block, source))
}

function isPassage(block: Block): block is Passage {
  return (
    block.type === 'label' ||
    block.type === 'paragraph' ||
    block.type === 'list' ||
    block.type === 'html'
  )
}

function isGuest(block: Block): block is Guest {
  return block.type === 'code' || block.type === 'quote' || block.type === 'table'
}

function wordsOf(block: Passage | Guest, source: string): string {
  return block.type === 'code' ? block.value : textOf(block, source)
}

/** A subject, the label of a body, of a step or of a day begins another message. */
function startsAnew(block: Passage | Guest, source: string): boolean {
  const known = beginnings.get(block)
  const starts = known ?? beginsMessage(block, source)
  if (known === undefined) beginnings.set(block, starts)
  return starts
}

/** What is known of blocks that several letters are asked about. */
const beginnings = new WeakMap<Block, boolean>()
const closings = new WeakMap<Block, boolean>()

function closes(block: Block, source: string): boolean {
  const known = closings.get(block)
  const isClosing = known ?? closesMessage(textOf(block, source))
  if (known === undefined) closings.set(block, isClosing)
  return isClosing
}

function beginsMessage(block: Passage | Guest, source: string): boolean {
  if (block.type === 'paragraph' || isGuest(block)) return opensMessage(wordsOf(block, source))
  if (block.type !== 'label') return false
  const kind = labelKind(block.text)
  if (kind === 'subject') return true
  if (kind === 'body')
    return block.rest === null || opensMessage(source.slice(block.rest.start, block.span.end))
  const facts = readLabel(block.text, block.span)
  if (opensMessage(textBehind(block, source))) return true
  const staged = facts.step !== null || facts.day !== null || facts.followUp || facts.afterAccept
  if (block.rest === null && (facts.afterReply || facts.noReply || facts.variant)) return true
  return (
    block.rest === null &&
    facts.names &&
    (staged || facts.variant !== null || facts.channel !== null)
  )
}

/** What a label's line and the lines below it say after the label. */
function textBehind({ rest, tail, span }: Label, source: string): string {
  const start = (rest ?? tail)?.start ?? span.end
  return source.slice(start, (tail ?? rest ?? span).end)
}

function signOffIn(
  blocks: readonly Block[],
  from: number,
  end: number,
  source: string,
): number | null {
  for (let index = from; index < end; index++) {
    const block = blocks[index]
    if (!block || !isPassage(block) || block.type === 'list') continue
    const text = textOf(block, source)
    if (closes(block, source) && !isThanksBefore(text, blocks[index + 1], index + 1 < end, source))
      return index
    const next = index + 1 < end ? blocks[index + 1] : undefined
    const isLast =
      !next ||
      next.type === 'label' ||
      endsUnsigned(next, source) ||
      POSTSCRIPT.test(textOf(next, source))
    if (index > from && isLast && block.type === 'paragraph' && isNameAlone(text)) return index
    // What a remark says below a letter closes none.
    if (index > from && block.type === 'paragraph' && isRemark(text) && !isCheckList(text))
      return null
  }
  return null
}

/** Where signature and postscript end that follow a sign-off. */
export function afterSignature(
  blocks: readonly Block[],
  at: number,
  end: number,
  source: string,
): number {
  let index = at
  const closing = blocks[at - 1]
  const next = blocks[index]
  if (
    index < end &&
    closing &&
    next?.type === 'paragraph' &&
    awaitsName(textOf(closing, source).trimEnd()) &&
    isSignature(textOf(next, source))
  )
    index++
  while (index < end && POSTSCRIPT.test(textOf(blocks[index], source))) index++
  return index
}

/** "Thank you" and a paragraph of words behind it close nothing. */
function isThanksBefore(
  text: string,
  next: Block | undefined,
  isInside: boolean,
  source: string,
): boolean {
  if (
    !isInside ||
    next?.type !== 'paragraph' ||
    !/^\s*(?:many )?thank(?:s| you)\b[^\n]{0,20}$/i.test(text)
  )
    return false
  const words = textOf(next, source)
  return !isSignature(words) && !isRemark(words) && !POSTSCRIPT.test(words)
}

function endsUnsigned(block: Block, source: string): boolean {
  if (block.type === 'label') {
    const kind = labelKind(block.text)
    return kind === 'remark' || kind === 'fact' || readLabel(block.text, block.span).names
  }
  return isRemark(textOf(block, source))
}

function textOf(block: Block | undefined, source: string): string {
  return block
    ? source.slice(
        block.span.start,
        block.type === 'label' ? (block.tail ?? block.span).end : block.span.end,
      )
    : ''
}

/** The nodes of blocks, each once: the labels of one paragraph share it. */
export function nodesOf(blocks: readonly Block[]): Nodes[] {
  return [...new Set(blocks.flatMap((block) => ('node' in block ? [block.node] : [])))]
}
