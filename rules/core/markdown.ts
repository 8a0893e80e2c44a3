import type { List, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { markdownParts } from './markdown-parts.ts'
import type { Span } from './types.ts'

/** A block of a template file, in the order of the page; containers that only nest are opened up. */
export type Block =
  | {
      readonly type: 'heading'
      readonly depth: number
      readonly text: string
      /** From its first to its last word, markup included. */
      readonly inner: Span
      readonly span: Span
    }
  | {
      readonly type: 'label'
      readonly text: string
      readonly rest: Span | null
      /** Inside the signs that make it bold. */
      readonly inner: Span
      readonly span: Span
      readonly node: Parents
    }
  | {
      readonly type: 'fence'
      readonly language: string
      readonly value: string
      readonly span: Span
    }
  | { readonly type: 'quote'; readonly node: Parents; readonly span: Span }
  | { readonly type: 'paragraph'; readonly node: Parents; readonly span: Span }
  | { readonly type: 'list'; readonly node: Parents; readonly span: Span }
  | { readonly type: 'break' | 'table' | 'html'; readonly span: Span }

const processor = unified().use(remarkParse).use(tables).freeze()

/** Tables are read as tables, so that no row is taken for a message. */
function tables(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** Texts are parsed in parts of this size, since the parser's time grows faster than the text. */
const PART = 20_000

/** Parses Markdown whose offsets are those of `masked`; `size` is that of the parts, in UTF-16 units. */
export function parseMarkdown(masked: string, size = PART): Root {
  const root: Root = { type: 'root', children: [] }
  for (const { start, end } of markdownParts(masked, size)) {
    for (const node of parsePart(masked, start, end)) {
      shiftNode(node, start)
      const last = root.children.at(-1)
      if (last?.type === 'list' && node.type === 'list' && isSameList(last, node, masked))
        joinLists(last, node)
      else root.children.push(node)
    }
  }
  return root
}

/** What of the line after a part is parsed with it: how an open list or fence ends depends on what follows. */
const NEXT = /[^\r\n]{1,100}/y

function parsePart(masked: string, start: number, end: number): RootContent[] {
  NEXT.lastIndex = end
  const next = NEXT.exec(masked)?.[0] ?? ''
  const { children } = processor.parse(masked.slice(start, end) + next)
  if (next === '') return children
  const isOwn = (node: Nodes) => spanOf(node).start < end - start
  const last = children.findLast(isOwn)
  if (last?.type === 'list') last.children = last.children.filter(isOwn)
  return children.filter(isOwn)
}

/** Moves the offsets of a tree that was parsed by itself. */
export function shiftNode(node: Nodes, by: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += by
  if ('children' in node) for (const child of node.children) shiftNode(child, by)
}

/** Lists next to each other are one where their items have the same sign. */
function isSameList(one: List, other: List, masked: string): boolean {
  const signs = [one, other].map(
    (list) => /[-*+.)]/.exec(masked.slice(spanOf(list).start, spanOf(list).start + 12))?.[0],
  )
  return one.ordered === other.ordered && signs[0] === signs[1]
}

function joinLists(list: List, next: List): void {
  for (const item of next.children) list.children.push(item)
  list.spread = true
  if (list.position && next.position) list.position.end = next.position.end
}

export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function innerSpan(node: Parents): Span {
  const children = node.children as Nodes[]
  const [first] = children
  const last = children.at(-1)
  const { end } = spanOf(node)
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { start: end, end }
}

/** The blocks of a tree, texts taken from `source`, which `masked` stands for in the tree. */
export function blocksOf(root: Root, source: string): Block[] {
  const blocks: Block[] = []
  for (const node of root.children) addBlock(node, source, blocks)
  return blocks
}

function addBlock(node: Nodes, source: string, blocks: Block[]): void {
  const span = spanOf(node)
  switch (node.type) {
    case 'heading':
      blocks.push({
        type: 'heading',
        depth: node.depth,
        text: plainText(node, source),
        inner: innerSpan(node),
        span,
      })
      break
    case 'code':
      if (isFenced(source, span))
        blocks.push({
          type: 'fence',
          language: (node.lang ?? '').toLowerCase(),
          value: node.value,
          span,
        })
      break
    case 'blockquote':
      blocks.push({ type: 'quote', node, span })
      break
    case 'paragraph':
      addParagraph(node, source, blocks)
      break
    case 'list':
      addList(node, source, blocks)
      break
    case 'thematicBreak':
      blocks.push({ type: 'break', span })
      break
    case 'table':
      blocks.push({ type: 'table', span })
      break
    case 'html':
      blocks.push({ type: 'html', span })
  }
}

/** A list that holds a fence, a quote or labels is opened up; any other stays whole, for a message to hold. */
function addList(node: Parents, source: string, blocks: Block[]): void {
  if (!holdsContainer(node)) {
    blocks.push({ type: 'list', node, span: spanOf(node) })
    return
  }
  for (const item of node.children as Nodes[])
    if ('children' in item) addItem(item.children, source, blocks)
}

/** "1. Connection request", then the quote: the item's first line acts as a heading. HTML is none of it. */
function addItem(children: readonly Nodes[], source: string, blocks: Block[]): void {
  const [first, second] = children.filter(({ type }) => type !== 'html')
  const heads =
    first?.type === 'paragraph' && (second?.type === 'blockquote' || second?.type === 'code')
  const span = first && spanOf(first)
  const isTitle = span && /^[^\n]{1,80}$/.test(source.slice(span.start, span.end))
  if (!heads || !isTitle || leadingLabel(first, source)) {
    for (const child of children) addBlock(child, source, blocks)
    return
  }
  const text = plainText(first, source)
    .trim()
    .replace(/[:：]$/, '')
  blocks.push({ type: 'label', text, rest: null, inner: innerSpan(first), span, node: first })
  for (const child of children) if (child !== first) addBlock(child, source, blocks)
}

function holdsContainer(node: Parents): boolean {
  return (node.children as Nodes[]).some(
    (child) =>
      child.type === 'code' ||
      child.type === 'blockquote' ||
      ((child.type === 'list' || child.type === 'listItem') && holdsContainer(child)),
  )
}

function addParagraph(node: Parents, source: string, blocks: Block[]): void {
  const label = leadingLabel(node, source)
  if (label) blocks.push({ type: 'label', ...label, span: spanOf(node), node })
  else blocks.push({ type: 'paragraph', node, span: spanOf(node) })
}

/**
 * `**Day 3:**`, `**Subject:** Hello`, `Subject: Hello`: the label, and the place of what follows on its line.
 */
function leadingLabel(
  node: Parents,
  source: string,
): { text: string; rest: Span | null; inner: Span } | null {
  const span = spanOf(node)
  const [first] = node.children as PhrasingContent[]
  if (first?.type === 'strong' || (first?.type === 'emphasis' && node.children.length === 1)) {
    const text = plainText(first, source).trim()
    const inner = innerSpan(first)
    const end = spanOf(first).end
    const after = source.slice(end, span.end)
    // The label may have the first line to itself, with or without a colon; a header line holds its value.
    const headline = HEADER.test(text) ? /^\s*[:：]/ : /^\s*[:：]|^[ \t\\]*\r?\n/
    const colon = headline.exec(after)
    const rest = after.slice(colon?.[0].length ?? 0).trim()
    if (rest === '') return { text: text.replace(/[:：]$/, ''), rest: null, inner }
    if (!colon && !/[:：]$/.test(text)) return null
    const start = end + (colon?.[0].length ?? 0)
    const newline = source.indexOf('\n', start)
    const lineEnd = newline < 0 || newline > span.end ? span.end : newline
    return {
      text: text.replace(/[:：]$/, ''),
      rest: trimSpan(source, { start, end: lineEnd }),
      inner,
    }
  }
  return null
}

/** `**Subject: Hello**`: the value stands within the label. */
const HEADER = /^[\p{L} -]{2,20}[:：]\s*\S/u

/** The span without the white space at its ends. */
export function trimSpan(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end)
  const start = span.start + (text.length - text.trimStart().length)
  return { start, end: Math.max(start, span.end - (text.length - text.trimEnd().length)) }
}

/** A node's words as written, without the markup around them. */
export function plainText(node: Nodes, source: string): string {
  if (node.type === 'text')
    return source.slice(spanOf(node).start, spanOf(node).end).replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  if (node.type === 'inlineCode')
    return source.slice(spanOf(node).start, spanOf(node).end).replace(/^`+\s?|\s?`+$/g, '')
  if ('children' in node) return node.children.map((child) => plainText(child, source)).join('')
  return ''
}

function isFenced(source: string, span: Span): boolean {
  return /^(```|~~~)/.test(source.slice(span.start, span.start + 3))
}
