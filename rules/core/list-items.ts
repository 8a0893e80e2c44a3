import type { Block } from './blocks.ts'
import { labelKind } from './label-kind.ts'
import { addressesReader, opensMessage } from './letter-shape.ts'

/** Whether an item of a list holds a message, or says something of one. `isNamed`: its heading names messages. */
export function holdsMessage(blocks: readonly Block[], source: string, isNamed: boolean): boolean {
  return blocks.some((block) => {
    switch (block.type) {
      case 'code':
      case 'quote':
        return true
      case 'list':
        return block.items.some((item) => holdsMessage(item, source, isNamed))
      case 'label': {
        const text = block.rest ?? block.tail
        const isPart = ['subject', 'body', 'fact'].includes(labelKind(block.text))
        return isPart || (text !== null && opensMessage(source.slice(text.start, text.end)))
      }
      case 'paragraph': {
        const text = source.slice(block.span.start, block.span.end)
        return opensMessage(text) || (isNamed && isQuotedMessage(text))
      }
      default:
        return false
    }
  })
}

/** Whether every item says what a tag stands for: "{{city}} — from the list". */
export function isGlossary(items: readonly (readonly Block[])[], source: string): boolean {
  const explains = ([block]: readonly Block[]) =>
    block !== undefined && TAG_FIRST.test(source.slice(block.span.start, block.span.end))
  return items.length > 1 && items.every(explains)
}

const TAG_FIRST =
  /^[`*]{0,3}(?:\{\{?[^{}\n]+\}\}?|\[[^\]\n]+\]|<[^<>\n]+>|%[^%\n]+%)[`*]{0,3}\s*[:=–—-]/

/** A sentence or more to a reader, in quotation marks as a whole. */
export function isQuotedMessage(text: string): boolean {
  const isQuoted = /^["“«][\s\S]{40,}(?:[.!?…\])}]["”»]|["”»][.!?])\s*$/.test(text)
  return isQuoted && (addressesReader(text) || /[{[]/.test(text))
}
