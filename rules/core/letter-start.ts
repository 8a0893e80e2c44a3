import type { Block } from './blocks.ts'
import type { Collector } from './collector.ts'
import { labelKind } from './label-kind.ts'
import { readLabel } from './labels.ts'
import { instructsSender, isRemark, opensMessage } from './letter-shape.ts'
import { holdsMessage, isQuotedMessage } from './list-items.ts'
import { beginsWithHeader } from './subject.ts'

/** The languages of fences that hold words rather than code. */
export const TEXT_LANGUAGE =
  /^(text|txt|plain|plaintext|md|markdown|email|eml|html|liquid|jinja|jinja2|njk|handlebars|message|mail|template|copy)?$/

/** "Email 2 (3 days later):" on a line of its own, or "[Step 2/3] Nudge" over a fence or a quote. */
function namesStep(text: string, isOverContainer: boolean): boolean {
  const line = text.trim()
  const ends = isOverContainer ? /[^.!?…,;]$/ : /[:：]$/
  if (line.length > 60 || line.includes('\n') || !ends.test(line)) return false
  const { step, followUpNumber, names } = readLabel(line, { start: 0, end: 0 })
  return (step ?? followUpNumber) !== null && names && !instructsSender(line)
}

/** "Follow-up (day 3):" on a line of its own over a fence, a quote or a list. */
export function titlesContainer(text: string, next: Block | undefined): boolean {
  const holds = next?.type === 'quote' || next?.type === 'code' || next?.type === 'list'
  if (opensMessage(text)) return false
  if (namesStep(text, holds && next.type !== 'list')) return true
  if (!holds) return false
  // "❌ Bad example" needs no colon.
  const { bad } = readLabel(text.slice(0, 80), { start: 0, end: 0 })
  return /^[^\n]{2,100}[:：]\s*$/.test(text) || (bad && /^[^\n]{2,60}$/.test(text.trim()))
}

export function beginsLetter(
  found: Collector,
  text: string,
  blocks: readonly Block[],
  index: number,
): boolean {
  if (isRemark(text)) return false
  if (opensMessage(text)) return true
  if (/[:：]\s*$/.test(text) && !leadsIntoList(found, text, blocks[index + 1])) return false
  if (beginsWithHeader(text) || found.announced || found.subject) return true
  if (!found.isNamed) return false
  return (
    isQuotedMessage(text) ||
    (!found.hasMessage && !containerAhead(blocks, index) && !introduces(found, blocks[index + 1]))
  )
}

/** "It is usually one of three things:" and a list begin the message of a numbered step. */
export function leadsIntoList(found: Collector, text: string, next: Block | undefined): boolean {
  const isStep = (found.outline.nearest?.facts.step ?? null) !== null
  const isSentence = text.split(/\s+/).length > 5 && !instructsSender(text)
  if (!isStep || !isSentence || next?.type !== 'list') return false
  return !next.items.some((item) => holdsMessage(item, found.source, true))
}

/** A paragraph between "Email 1: variations" and the headings of them. */
function introduces({ outline: { nearest } }: Collector, next: Block | undefined): boolean {
  return (
    next?.type === 'heading' &&
    nearest !== null &&
    next.depth > nearest.depth &&
    SEVERAL.test(nearest.text)
  )
}

const SEVERAL =
  /(?<!\p{L})(?:variations|variants|versions|templates|options|examples|alternatives|variantes|opciones|varianten|varianti|modèles|vorlagen|plantillas|modelos)(?!\p{L})/iu

/** Whether the message of a section comes further below: in a container, or after a label of its own. */
function containerAhead(blocks: readonly Block[], index: number): boolean {
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.type === 'heading') return false
    if (block.type === 'quote') return true
    if (block.type === 'code' && TEXT_LANGUAGE.test(block.language)) return true
    if (block.type === 'label' && ['subject', 'body'].includes(labelKind(block.text))) return true
  }
  return false
}
