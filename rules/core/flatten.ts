import type { Nodes, Parents } from 'mdast'
import { spanOf } from './markdown.ts'
import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'

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
    if (node.type === 'html' || node.type === 'thematicBreak' || node.type === 'definition')
      continue
    if (previous && !builder.isEmpty)
      builder.insert('\n\n', { start: previous.end, end: span.start })
    flattenBlock(node, masked, builder)
    previous = span
  }
}

function flattenBlock(node: Nodes, masked: string, builder: ReadingBuilder): void {
  if (node.type === 'code') flattenCode(node.value, spanOf(node), masked, builder)
  else if (node.type === 'list') flattenList(node, masked, builder)
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

/** Appends phrasing content without its markup. */
export function flattenInline(node: Nodes, masked: string, builder: ReadingBuilder): void {
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      copyText(node.value, span, masked, builder)
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

/**
 * Copies a text node. Its value differs from the source by escapes, character references and the marks
 * and indentation that begin a continued line.
 */
function copyText(value: string, span: Span, masked: string, builder: ReadingBuilder): void {
  let at = span.start
  let from = at
  let index = 0
  const flush = (to: number) => {
    if (to > from) builder.copy(from, to)
  }
  while (at < span.end && index < value.length) {
    const char = masked[at]
    if (char === '\r' && masked[at + 1] === '\n') {
      at++
    } else if (char === '\n') {
      const line = /^\n[ \t>]*/.exec(masked.slice(at, span.end))?.[0] ?? '\n'
      flush(at + 1)
      at = from = at + line.length
      index++
    } else if (char === '\\' && value[index] !== '\\') {
      flush(at)
      from = ++at
    } else if (char === '\\' && masked[at + 1] === '\\') {
      flush(at)
      from = at + 1
      at += 2
      index++
    } else if (char === '&' && value[index] !== '&') {
      const end = masked.indexOf(';', at) + 1
      flush(at)
      builder.insert(value[index] ?? '', { start: at, end }, 'copy')
      at = from = end
      index++
    } else if (char === '&' && /^&(amp|#38|#x26);/i.test(masked.slice(at, at + 6))) {
      const end = masked.indexOf(';', at) + 1
      flush(at)
      builder.insert('&', { start: at, end }, 'copy')
      at = from = end
      index++
    } else if ((char === ' ' || char === '\t') && value[index] === '\n') {
      flush(at)
      from = ++at
    } else {
      at++
      index++
    }
  }
  flush(at)
}

/** Appends a fenced block line by line, as it stands between the fences. */
export function flattenCode(
  value: string,
  span: Span,
  masked: string,
  builder: ReadingBuilder,
): void {
  let lineStart = masked.indexOf('\n', span.start) + 1
  if (lineStart === 0 || value === '') return
  const lines = value.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const newline = masked.indexOf('\n', lineStart)
    const rawEnd = newline < 0 || newline > span.end ? span.end : newline
    const end = masked[rawEnd - 1] === '\r' ? rawEnd - 1 : rawEnd
    const kept = masked.slice(lineStart, end).endsWith(line) ? line.length : line.trimStart().length
    const start = Math.max(lineStart, end - kept)
    builder.copy(start, end)
    if (index < lines.length - 1) {
      const next = rawEnd + 1
      builder.insert('\n', { start: end, end: next }, 'copy')
      lineStart = next
    }
  }
}
