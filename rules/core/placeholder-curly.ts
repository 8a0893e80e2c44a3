import { readField, unquoted } from './placeholder-field.ts'
import { singleCurlyAt } from './placeholder-single-curly.ts'
import {
  closing,
  isInstruction,
  LONGEST,
  matchAt,
  pieces,
  type TagMatch,
  tag,
} from './placeholder-syntax.ts'
import { isFieldName } from './slot-kind.ts'

/** The tag in curly brackets that begins at `start`, in an option that ends at `to` or in no option. */
export function curlyAt(source: string, start: number, to: number): TagMatch | null {
  if (source[start] === '$') return shell(source, start)
  if (source.startsWith('{%', start)) return block(source, start, '%}')
  if (source.startsWith('{#', start)) return block(source, start, '#}')
  if (source.startsWith('{!', start)) return salesforce(source, start)
  if (source.startsWith('{{{', start)) return triple(source, start) ?? threeOpen(source, start, to)
  if (source.startsWith('{{', start)) return double(source, start)
  return singleCurlyAt(source, start, to)
}

const SHELL = /\$\{\s*([A-Za-z][\w.]*)\s*\}/y

function shell(source: string, start: number): TagMatch | null {
  const match = matchAt(SHELL, source, start)
  return match && tag(start, match, 'machine', 'single-curly')
}

const COMMENT =
  /\{%-?\s{0,9}comment\b[^%\n]{0,80}%\}[\s\S]{0,4000}?\{%-?\s{0,9}endcomment\s{0,9}-?%\}/y

/** `{% if … %}`, `{# note #}`, and Adobe's `{%= profile.firstName ?: "there" %}`. */
function block(source: string, start: number, close: string): TagMatch | null {
  const comment = matchAt(COMMENT, source, start)
  // All of it is one placeholder, since nothing of it is read.
  if (comment)
    return { end: start + comment[0].length, name: '', kind: 'conditional', dialect: 'liquid' }
  const length = source.slice(start + 2, start + LONGEST).indexOf(close)
  if (length < 0) return null
  const end = start + 2 + length + 2
  const inner = source.slice(start + 2, end - 2)
  if (close === '%}' && inner.startsWith('=')) {
    const [name = '', value] = inner.slice(1).split('?:')
    const fallback = value === undefined ? null : unquoted(value.trim())
    return { end, name: name.trim(), kind: 'machine', dialect: 'liquid', fallback }
  }
  const name = inner.replace(/^-|-$/g, '').trim()
  return { end, name, kind: 'conditional', dialect: 'liquid' }
}

const FIELD = /\{!\s*([\w. ]{1,80}?)\s*(?:,\s*([^{}\n]{0,80}?)\s*)?\}/y
const FORMULA = /\{!\s*[A-Z]{2,20}\(([^{}\n]{1,160})\)\s*\}/y

function salesforce(source: string, start: number): TagMatch | null {
  const dialect = 'salesforce'
  const match = matchAt(FIELD, source, start)
  if (match) return { ...tag(start, match, 'machine', dialect), fallback: match[2] ?? null }
  const formula = matchAt(FORMULA, source, start)
  if (!formula) return null
  const inner = formula[1] ?? ''
  const name = /\b[A-Za-z]\w*\.[\w.]+/.exec(inner)?.[0] ?? inner
  const fallback = /["']([^"']*)["']/.exec(inner)?.[1] ?? null
  return { end: start + formula[0].length, name, kind: 'machine', dialect, fallback }
}

const TRIPLE = /\{\{\{\s*([\w.$ -]{1,80}?)\s*\}\}\}/y

function triple(source: string, start: number): TagMatch | null {
  const match = matchAt(TRIPLE, source, start)
  return match && tag(start, match, 'machine', 'triple-curly')
}

/** `{{{first_name}}|there}` is spintax that begins with a tag, `{{{first_name}}` a tag with a bracket too many. */
function threeOpen(source: string, start: number, to: number): TagMatch | null {
  const choice = singleCurlyAt(source, start, to)
  if (choice?.kind === 'spintax') return choice
  const tag = double(source, start + 1)
  if (!tag || tag.defect) return tag
  const repaired = source.slice(start + 1, tag.end)
  return { ...tag, defect: { reason: 'has a bracket too many', repaired } }
}

const SPIN = /\{\{\s*spin\s*\}\}([\s\S]{0,1000}?)\{\{\s*end ?spin\s*\}\}/iy

function double(source: string, start: number): TagMatch | null {
  const spin = matchAt(SPIN, source, start)
  if (spin) return gmassSpin(spin[0], spin[1] ?? '', start)
  const closed = closing(source, start, '{{', '}}')
  if (closed === null) return unclosedDouble(source, start)
  // Braze's `{{${first_name}}}`: the first bracket that closes is the field's own.
  const end = matchAt(BRAZE, source, start) && source[closed] === '}' ? closed + 1 : closed
  const inner = source.slice(start + 2, end - 2)
  // "{{first_name} … {{company}}": the first tag was never closed.
  if (/^[^{}]*\}[^}]/.test(inner)) return unclosedDouble(source, start)
  return doubleCurlyTag(inner, start + 2, end)
}

const VARIATION = /\{\{\s*variation\s*\}\}/gi

const BRAZE = /\{\{\s{0,3}\$\{\s{0,3}[\w.]+\s{0,3}\}\}\}/y

/** `{{spin}}Hi{{variation}}Hello{{end spin}}` */
function gmassSpin(whole: string, inner: string, start: number): TagMatch {
  const first = start + whole.indexOf('}}') + 2
  const options: { start: number; end: number }[] = []
  let from = first
  for (const match of inner.matchAll(VARIATION)) {
    options.push({ start: from, end: first + match.index })
    from = first + match.index + match[0].length
  }
  options.push({ start: from, end: first + inner.length })
  const end = start + whole.length
  return { end, name: 'spin', kind: 'spintax', dialect: 'spintax', options }
}

/** `{{#if x}}`, `{{/if}}`, `{{else}}`, `{{^x}}`, `{{! note }}`, Apollo's `{{#endif}}`, UniOne's `{{x?text}}`, Go's `{{range .X}}`. */
const BLOCK = /^(?:[#/^!]|(?:else|elseif|end|endif|if)\b|(?:range|with)\s+[.$]|\w+\?)/i
const WORDS_THAT_SPIN = /^(?:hi|hello|hey|dear|thanks|thank|cheers|best|regards|great|good)$/i

/** A tool's tag by what stands between its double curly brackets. */
function doubleCurlyTag(inner: string, from: number, end: number): TagMatch {
  const dialect = 'double-curly'
  const body = inner.replace(/^-\s|\s-$/g, '').trim()
  if (body === '') {
    const defect = { reason: 'has no name', repaired: null }
    return { end, name: '', kind: 'machine', dialect, defect }
  }
  if (BLOCK.test(body)) return { end, name: body, kind: 'conditional', dialect }
  if (/^(?:random|spin)\s*\|/i.test(body)) {
    const first = inner.indexOf('|') + 1
    const options = pieces(inner.slice(first), from + first)
    return { end, name: 'random', kind: 'spintax', dialect: 'spintax', options }
  }
  const { name, fallback, quotes } = readField(body)
  if (fallback !== null && !/["'“”‘’:(]/.test(body) && spins(name, body))
    return { end, name: body, kind: 'spintax', dialect: 'spintax', options: pieces(inner, from) }
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
function spins(name: string, body: string): boolean {
  if (/^(?:I|we)(?:['’]\w+)?\s/i.test(name)) return true
  if (isFieldName(name)) return false
  return /\s/.test(name) || WORDS_THAT_SPIN.test(name) || body.split('|').length > 2
}

const UNCLOSED =
  /\{\{[ \t]*(?:([A-Za-z][\w. -]{0,60}?)[ \t]*[}\])](?:[ \t]{1,3}\})?(?!\})|([A-Za-z][\w.]*))/y

function unclosedDouble(source: string, start: number): TagMatch | null {
  const match = matchAt(UNCLOSED, source, start)
  const name = match?.[1] ?? match?.[2]
  if (!match || name === undefined) return null
  const repaired = match[1] ? `{{${name}}}` : null
  return {
    end: start + match[0].length,
    name,
    kind: 'machine',
    dialect: 'double-curly',
    defect: { reason: 'is not closed', repaired },
  }
}
