import type { Nodes, Parents, Table } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { flattenHtml, isVisible } from './html-text.ts'
import { innerSpan, spanOf } from './markdown.ts'
import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'

/** A code block, or one of several messages in it. */
export interface CodeContent {
  readonly code: string
  readonly fenced: boolean
  /** What the fence says that it holds, in lower case. */
  readonly language: string
}

/*
 * Here `masked` is the source with its placeholders overwritten, from which the tree was parsed: same
 * offsets, same lines. The builder copies from the source itself.
 */

/** Appends Markdown blocks to a reading as plain text: markup gone, a blank line between paragraphs. */
export function flattenBlocks(
  nodes: readonly Nodes[],
  masked: string,
  builder: ReadingBuilder,
): void {
  let previous: Span | null = null
  for (const node of nodes) {
    const span = spanOf(node)
    if (node.type === 'thematicBreak' || node.type === 'definition') continue
    if (node.type === 'html' && !isVisible(node.value)) continue
    if (previous && !builder.isEmpty)
      builder.insert('\n\n', { start: previous.end, end: span.start })
    flattenBlock(node, masked, builder)
    previous = span
  }
}

function flattenBlock(node: Nodes, masked: string, builder: ReadingBuilder): void {
  if (node.type === 'code') {
    const span = spanOf(node)
    const fenced = /^(```|~~~)/.test(masked.slice(span.start, span.start + 3))
    const language = (node.lang ?? '').toLowerCase()
    flattenCode({ code: node.value, fenced, language }, span, masked, builder)
  } else if (node.type === 'html') flattenHtml(spanOf(node), masked, builder)
  else if (node.type === 'list') flattenList(node, masked, builder)
  else if (node.type === 'table') flattenTable(node, masked, builder)
  else if (node.type === 'blockquote') flattenBlocks(node.children, masked, builder)
  else flattenInline(node, masked, builder)
}

/** List items keep their markers: that is how they reach a plain-text message. */
function flattenList(node: Parents, masked: string, builder: ReadingBuilder): void {
  let previous: Span | null = null
  for (const item of node.children as Nodes[]) {
    const span = spanOf(item)
    if (previous) builder.insert('\n', { start: previous.end, end: span.start })
    const marker = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(masked.slice(span.start, span.end))?.[0] ?? ''
    builder.copy(span.start, span.start + marker.length)
    if ('children' in item) flattenBlocks(item.children, masked, builder)
    previous = span
  }
}

/** A line for each row, bars between its cells. */
function flattenTable({ children: rows }: Table, masked: string, builder: ReadingBuilder): void {
  let end: number | null = null
  for (const { children: cells } of rows)
    for (const [index, cell] of cells.entries()) {
      const words = innerSpan(cell)
      if (end !== null) builder.insert(index > 0 ? ' | ' : '\n', { start: end, end: words.start })
      flattenInline(cell, masked, builder)
      end = words.end
    }
}

/** Appends phrasing content without its markup. */
export function flattenInline(node: Nodes, masked: string, builder: ReadingBuilder): void {
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      copyText(span, masked, builder)
      break
    case 'inlineCode': {
      const fence = /^`+/.exec(masked.slice(span.start, span.end))?.[0].length ?? 0
      builder.copy(span.start + fence, span.end - fence)
      break
    }
    case 'break':
      builder.insert('\n', span)
      break
    case 'html':
      if (/^<br\s*\/?>/i.test(masked.slice(span.start, span.end))) builder.insert('\n', span)
      break
    case 'image':
      break
    default:
      if ('children' in node)
        for (const child of node.children) flattenInline(child, masked, builder)
  }
}

/** What a text node's value has in another form than the source, or leaves out. */
const DIFFERENT = /(?<![ \t])[ \t]*(?:\r?\n|\r)[ \t>]*|\\[!-/:-@[-`{-~]|&[#\w]{1,40};/g

/**
 * Copies a text node. Its value differs from the source by escapes, character references, and the marks
 * and indentation that begin a continued line.
 */
function copyText(span: Span, masked: string, builder: ReadingBuilder): void {
  let from = span.start
  for (const match of masked.slice(span.start, span.end).matchAll(DIFFERENT)) {
    const [text] = match
    const start = span.start + match.index
    const end = start + text.length
    if (start < from) continue
    if (text.startsWith('\\')) {
      builder.copy(from, start)
      from = start + 1
    } else if (text.startsWith('&')) {
      const meant = decodeString(text)
      if (meant === text) continue
      builder.copy(from, start)
      builder.insert(meant, { start, end }, 'copy')
      from = end
    } else {
      builder.copy(from, start)
      const [lineEnd = '\n'] = /\r?\n|\r/.exec(text) ?? []
      const at = start + text.indexOf(lineEnd)
      builder.insert('\n', { start: at, end: at + lineEnd.length }, 'copy')
      from = end
    }
  }
  builder.copy(from, span.end)
}

/**
 * Appends a code block line by line, as it stands between its fences or behind its indentation. HTML is for a
 * program that sends it as it is.
 */
export function flattenCode(
  { code, fenced, language }: CodeContent,
  span: Span,
  masked: string,
  builder: ReadingBuilder,
): void {
  if (code === '') return
  let at = fenced ? lineEndIn(masked, span).end : span.start
  if (language === 'html') {
    flattenHtml({ start: at, end: fenced ? closingFence(masked, span) : span.end }, masked, builder)
    return
  }
  const lines = code.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    const lineEnd = lineEndIn(masked, { start: at, end: span.end })
    const kept = masked.slice(at, lineEnd.start).endsWith(line)
      ? line.length
      : line.trimStart().length
    builder.copy(Math.max(at, lineEnd.start - kept), lineEnd.start)
    if (index < lines.length - 1) builder.insert('\n', lineEnd, 'copy')
    at = lineEnd.end
  }
}

/** Where the last line of a fence begins; the end of one that nothing closes. */
function closingFence(text: string, { start, end }: Span): number {
  const last = text.lastIndexOf('\n', end - 1) + 1
  return last > start && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(text.slice(last, end)) ? last : end
}

/** The first line end in a span; its end where it holds none. */
export function lineEndIn(text: string, { start, end }: Span): Span {
  const lineEnd = /\r\n|\n|\r/g
  lineEnd.lastIndex = start
  const match = lineEnd.exec(text)
  if (!match || match.index >= end) return { start: end, end }
  return { start: match.index, end: match.index + match[0].length }
}
