import type { Block } from './blocks.ts'
import { pathWords } from './channels.ts'
import { labelKind } from './label-kind.ts'
import { readLabel } from './labels.ts'
import { afterSignature } from './letter-extent.ts'
import { closesMessage, isNameAlone, opensMessage } from './letter-shape.ts'
import { beginsWithHeader, subjectInLabel } from './subject.ts'

/** How far a file is one letter: the blocks that hold it, in a file that is one. */
export interface SoleLetter {
  /** Index of the block that greets. */
  readonly first: number
  readonly count: number
}

/**
 * A file that is one letter from its first words on, headings in it included: it begins with a subject or a
 * greeting, greets nobody else, and its name or its folder calls it a message. null for any other.
 */
export function soleLetter(
  blocks: readonly Block[],
  source: string,
  path: string,
): SoleLetter | null {
  const { names, channel, excludes } = readLabel(pathWords(path), { start: 0, end: 0 })
  if ((!names && channel === null) || (excludes && channel === null)) return null
  const first = blocks.findIndex((block) => !isHead(block, source))
  const opening = blocks[first]
  if (opening?.type !== 'paragraph' || !greets(opening, source)) return null
  const others = blocks.slice(first + 1)
  if (others.some((block) => greets(block, source) || namesSubject(block))) return null
  const closing = others.findIndex((block) => closes(block, source))
  if (closing >= 0) {
    const end = afterSignature(blocks, first + closing + 2, blocks.length, source)
    return { first, count: end - first }
  }
  if (others.some(({ type }) => type === 'heading')) return null
  const rule = others.findIndex(({ type }) => type === 'break')
  return { first, count: rule < 0 ? blocks.length - first : rule + 1 }
}

/** What may stand before the greeting: a subject, header lines, a rule. */
function isHead(block: Block, source: string): boolean {
  if (block.type === 'break' || block.type === 'html') return true
  if (block.type === 'heading') return subjectInLabel(source, block.inner) !== null
  return isHeaderBlock(block, source)
}

function namesSubject(block: Block): boolean {
  return block.type === 'label' && labelKind(block.text) === 'subject'
}

function isHeaderBlock(block: Block, source: string): boolean {
  if (block.type === 'label') return ['subject', 'header'].includes(labelKind(block.text))
  return (
    block.type === 'paragraph' && beginsWithHeader(source.slice(block.span.start, block.span.end))
  )
}

function greets(block: Block, source: string): boolean {
  if (block.type === 'code') return opensMessage(block.value)
  const holdsWords = block.type === 'paragraph' || block.type === 'quote' || block.type === 'label'
  return holdsWords && opensMessage(source.slice(block.span.start, block.span.end))
}

function closes(block: Block, source: string): boolean {
  if (block.type !== 'paragraph') return false
  const text = source.slice(block.span.start, block.span.end)
  return closesMessage(`${text}\n`) || isNameAlone(text)
}
