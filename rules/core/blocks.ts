import type { Blockquote, Code, Heading, Html, Nodes, Parents, Root, Table } from 'mdast'
import { type LabelLine, labelLine, linesIn } from './label-line.ts'
import { innerSpan, plainText, spanOf, trimSpan } from './markdown.ts'
import type { Span } from './types.ts'

export interface Label extends LabelLine {
  readonly type: 'label'
  /** What follows in the paragraph below the label's line. */
  readonly tail: Span | null
  readonly node: Parents
}

export interface CodeBlock {
  readonly type: 'code'
  /** What its fence says that it holds, in lower case; else empty. */
  readonly language: string
  readonly value: string
  /** Between fences rather than indented. */
  readonly fenced: boolean
  readonly node: Code
  readonly span: Span
}

/** A block of a template file, in the order of the page. */
export type Block =
  | {
      readonly type: 'heading'
      readonly depth: number
      readonly text: string
      /** From its first to its last word, markup included. */
      readonly inner: Span
      readonly node: Heading
      readonly span: Span
    }
  | Label
  | CodeBlock
  | { readonly type: 'quote'; readonly node: Blockquote; readonly span: Span }
  | { readonly type: 'paragraph'; readonly node: Parents; readonly span: Span }
  | {
      readonly type: 'list'
      readonly node: Parents
      /** Each item's own blocks. */
      readonly items: readonly (readonly Block[])[]
      readonly span: Span
    }
  | { readonly type: 'table'; readonly node: Table; readonly span: Span }
  | { readonly type: 'html'; readonly node: Html; readonly span: Span }
  | { readonly type: 'break'; readonly span: Span }

/** The blocks of a tree, texts taken from `source`, which `masked` stands for in the tree. */
export function blocksOf(root: Root, source: string): Block[] {
  return blocksIn(root.children, source)
}

function blocksIn(nodes: readonly Nodes[], source: string): Block[] {
  return nodes.flatMap((node) => blocksFor(node, source))
}

function blocksFor(node: Nodes, source: string): Block[] {
  const span = spanOf(node)
  switch (node.type) {
    case 'heading': {
      const { depth } = node
      const text = plainText(node, source)
      return [{ type: 'heading', depth, text, inner: innerSpan(node), node, span }]
    }
    case 'code':
      return [codeBlock(node, span, source)]
    case 'blockquote':
      return [{ type: 'quote', node, span }]
    case 'paragraph':
      return paragraph(node, source)
    case 'list':
      return [
        { type: 'list', node, items: node.children.map((item) => itemBlocks(item, source)), span },
      ]
    case 'thematicBreak':
      return [{ type: 'break', span }]
    case 'table':
      return [{ type: 'table', node, span }]
    case 'html':
      return [{ type: 'html', node, span }]
    default:
      return []
  }
}

/** A code block of a tree as a block of the file. */
export function codeBlock(node: Code, span: Span, source: string): CodeBlock {
  const { lang, value } = node
  const fenced = /^(```|~~~)/.test(source.slice(span.start, span.start + 3))
  return { type: 'code', language: (lang ?? '').toLowerCase(), value, fenced, node, span }
}

/** A paragraph, or the labels that its first lines are; what follows the last of them is its tail. */
function paragraph(node: Parents, source: string): Block[] {
  const span = spanOf(node)
  const lines = linesIn(source, span)
  const labels: LabelLine[] = []
  for (const line of lines) {
    const label = labelLine(source, line)
    if (!label) break
    labels.push(label)
  }
  if (labels.length === 0) return [{ type: 'paragraph', node, span }]
  const next = lines[labels.length]
  const tail = next ? trimSpan(source, { start: next.start, end: span.end }) : null
  return labels.map((label, index): Label => {
    const isLast = index === labels.length - 1
    return { type: 'label', ...label, tail: isLast ? tail : null, node }
  })
}

/** "1. Connection request", then the quote: the item's first line acts as a heading. HTML is none of it. */
function itemBlocks(item: Parents, source: string): Block[] {
  const [first, second] = (item.children as Nodes[]).filter(({ type }) => type !== 'html')
  const isBold = first?.type === 'paragraph' && first.children[0]?.type === 'strong'
  const heads =
    first?.type === 'paragraph' &&
    second !== undefined &&
    (second.type === 'blockquote' || second.type === 'code' || isBold)
  const blocks = blocksIn(item.children as Nodes[], source)
  const at = blocks.findIndex((block) => block.type === 'paragraph')
  const title = blocks[at]
  if (!heads || title?.type !== 'paragraph' || title.node !== first) return blocks
  const label = titleOf(title.node, source)
  return label ? blocks.with(at, label) : blocks
}

/** A paragraph of one short line as a label; null where it is longer. */
export function titleOf(node: Parents, source: string): Label | null {
  const span = spanOf(node)
  if (!/^[^\n]{1,100}$/.test(source.slice(span.start, span.end))) return null
  const text = plainText(node, source)
    .trim()
    .replace(/\s*[:：]$/, '')
  return { type: 'label', text, rest: null, tail: null, inner: innerSpan(node), span, node }
}
