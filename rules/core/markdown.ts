import type { List, Nodes, Parents, Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { markdownParts } from './markdown-parts.ts'
import type { Span } from './types.ts'

const processor = unified().use(remarkParse).use(tables).freeze()

/** Tables are read as tables, so that no row is taken for a paragraph. */
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

/** From its first to its last child. */
export function innerSpan(node: Parents): Span {
  const [first] = node.children
  const last = node.children.at(-1)
  const { end } = spanOf(node)
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { start: end, end }
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
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map((child) => plainText(child, source)).join('')
  return ''
}
