import { unclosedDouble } from './broken-tags.ts'
import { readField } from './placeholder-field.ts'
import { singleCurlyAt } from './placeholder-single-curly.ts'
import { statementAt } from './placeholder-statement.ts'
import {
  closing,
  firstAfter,
  isInstruction,
  isScriptVariable,
  LONGEST_CHOICE,
  matchAt,
  pieces,
  type TagContext,
  type TagMatch,
  tag,
  unwrapped,
} from './placeholder-syntax.ts'
import { isTagName } from './slot-kind.ts'
import type { Span } from './types.ts'

/** The tag in curly brackets that begins at `start`, in an option that ends at `to` or in no option. */
export function curlyAt(
  source: string,
  start: number,
  to: number,
  context: TagContext,
): TagMatch | null {
  if (source[start] === '$') return shell(source, start, context)
  if (/[%#!]/.test(source[start + 1] ?? '')) return statementAt(source, start, context)
  if (source.startsWith('{{{', start))
    return triple(source, start, context) ?? threeOpen(source, start, to, context)
  if (source.startsWith('{{', start)) return double(source, start, context)
  return singleCurlyAt(source, start, to, context)
}

const SHELL = /\$\{\s*([A-Za-z][\w.]*)\s*\}/y

/** Where a tool fills `{price}`, the sign before it is dollars. */
function shell(source: string, start: number, { fills }: TagContext): TagMatch | null {
  if (fills('single-curly')) return null
  const match = matchAt(SHELL, source, start)
  return match && !isScriptVariable(match[1] ?? '')
    ? tag(start, match, 'machine', 'single-curly')
    : null
}

const TRIPLE = /\{\{\{\s{0,9}([\p{L}\p{N}_.$][^{}\n]{0,120})\}\}\}(?!\})/uy

/** `{{{Recipient.FirstName}}}`, and Resend's `{{{FIRST_NAME|there}}}` */
function triple(source: string, start: number, { isField }: TagContext): TagMatch | null {
  const match = matchAt(TRIPLE, source, start)
  if (!match) return null
  const { name, fallback } = readField(match[1] ?? '')
  if (!/^[\p{L}\p{N}_.$ -]+$/u.test(name) || (fallback !== null && !isField(name))) return null
  return { ...tag(start, match, 'machine', 'triple-curly'), name, fallback }
}

/** `{{{first_name}}|there}` is spintax that begins with a tag, `{{{first_name}}` a tag with a bracket too many. */
function threeOpen(
  source: string,
  start: number,
  to: number,
  context: TagContext,
): TagMatch | null {
  const choice = singleCurlyAt(source, start, to, context)
  if (choice?.kind === 'spintax') return choice
  const tag = double(source, start + 1, context)
  if (!tag || tag.defect) return tag
  const repaired = source.slice(start + 1, tag.end)
  return { ...tag, defect: { reason: 'has a bracket too many', repaired } }
}

const SPIN = /\{\{\s{0,9}spin\s{0,9}\}\}/iy
const RANDOM = /\{\{\s{0,9}(?:random|spin)\s{0,9}\\?\|/iy
/** Braze: `{{${first_name} | default: 'there'}}`, `{{custom_attribute.${company}}}` */
const BRAZE = /\{\{\s{0,9}((?:\w{1,40}\.)?)\$\{\s{0,9}([\w .-]{1,80})\}([^{}\n]{0,120})\}\}/y

function double(source: string, start: number, context: TagContext): TagMatch | null {
  const spin = matchAt(SPIN, source, start)
  const spinEnd = spin && firstAfter(context.ends.spin, start)
  if (spinEnd) return gmassSpin(source, start + spin[0].length, spinEnd)
  const braze = matchAt(BRAZE, source, start)
  if (braze) {
    const { name, fallback } = readField(`${braze[1]}${braze[2]}${braze[3]}`)
    return { ...tag(start, braze, 'machine', 'double-curly'), name, fallback }
  }
  const random = matchAt(RANDOM, source, start)
  const end = closing(source, start, '{{', '}}', random ? LONGEST_CHOICE : undefined)
  if (end === null) return unclosedDouble(source, start, context)
  if (random) {
    const from = start + random[0].length
    return spintax(end, 'random', pieces(source.slice(from, end - 2), from))
  }
  const inner = source.slice(start + 2, end - 2)
  // "{{first_name} … {{company}}" and "{{first_name … {a|b}}": the end is another's.
  if (/^[^{}]*\}[^}]/.test(inner) || inner.split('{').length > inner.split('}').length)
    return unclosedDouble(source, start, context)
  return doubleCurlyTag(inner, start + 2, end, context)
}

function spintax(end: number, name: string, options: readonly Span[]): TagMatch {
  return { end, name, kind: 'spintax', dialect: 'spintax', options }
}

const VARIATION = /\{\{\s{0,9}variation\s{0,9}\}\}/gi

/** `{{spin}}Hi{{variation}}Hello{{end spin}}` */
function gmassSpin(source: string, first: number, close: Span): TagMatch {
  const options: Span[] = []
  let from = first
  for (const match of source.slice(first, close.start).matchAll(VARIATION)) {
    options.push({ start: from, end: first + match.index })
    from = first + match.index + match[0].length
  }
  return spintax(close.end, 'spin', [...options, { start: from, end: close.start }])
}

/** `{{#if x}}`, `{{/if}}`, `{{else}}`, `{{^x}}`, `{{! note }}`, `{{> part}}`, Apollo's `{{#endif}}`, Go's `{{range .X}}`. */
const BLOCK = /^(?:[#/^!>]|(?:else|elseif|end|endif|if)\b|(?:range|with)\s+[.$])/i
/** UniOne's `{{HasOrders?text}}` */
const QUESTION = /^\s*\w+\?(?=\s*\S)/
const WORDS_THAT_SPIN = /^(?:hi|hello|hey|dear|thanks|thank|cheers|best|regards|great|good)$/i

/** A tool's tag by what stands between its double curly brackets. */
function doubleCurlyTag(inner: string, from: number, end: number, context: TagContext): TagMatch {
  const dialect = 'double-curly'
  const body = unwrapped(inner.replace(/^-\s|\s-$/g, '')).trim()
  if (body === '') {
    const defect = { reason: 'has no name', repaired: null }
    return { end, name: '', kind: 'machine', dialect, defect }
  }
  if (BLOCK.test(body)) return { end, name: body, kind: 'conditional', dialect }
  const question = QUESTION.exec(inner)
  if (question) {
    const text = { start: from + question[0].length, end: from + inner.length }
    const options = [text, { start: text.end, end: text.end }]
    return { end, name: body, kind: 'conditional', dialect, options }
  }
  const { name, fallback, quotes } = readField(body)
  if (fallback !== null && !/["'“”‘’:(]/.test(body) && spins(name, body, context))
    return spintax(end, body, pieces(inner, from))
  const kind = isInstruction(name) ? 'human' : 'machine'
  const tag = { end, name, kind, dialect, fallback } as const
  if (quotes) {
    const repaired = `{{${inner.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")}}}`
    return { ...tag, defect: { reason: 'has curly quotes, which no tool reads', repaired } }
  }
  return inner.split('"').length % 2 === 1 ? tag : { ...tag, defect: unpairedQuote(inner) }
}

const VALUE = /^([^"]*[|:=(][ \t]*)(\S[\s\S]*?)([\s)]*)$/

/** The second quotation mark goes to the other end of the value, where the first stands at one of them. */
function unpairedQuote(inner: string): NonNullable<TagMatch['defect']> {
  const [, head = '', value = '', tail = ''] = VALUE.exec(inner) ?? []
  const write = (quoted: string) => `{{${head}${quoted}${tail}}}`
  if (/^"[^"]+$/.test(value))
    return { reason: 'has a quotation mark that is not closed', repaired: write(`${value}"`) }
  if (/^[^"]+"$/.test(value))
    return { reason: 'has a quotation mark that is not opened', repaired: write(`"${value}`) }
  return { reason: 'has a quotation mark without a second one', repaired: null }
}

/** Whether what stands before a pipe is a text to choose, rather than a field with a fallback. */
function spins(name: string, body: string, { tool, knows, isField }: TagContext): boolean {
  if (tool?.spintax?.open === '{{') return !(isTagName(name) || knows(name))
  if (/^\{\{ ?NAME ?\|/.test(tool?.fallback ?? '')) return false
  if (/^(?:I|we)(?:['’]\w+)?\s/i.test(name)) return true
  if (isField(name)) return false
  return /\s/.test(name) || WORDS_THAT_SPIN.test(name) || body.split('|').length > 2
}
