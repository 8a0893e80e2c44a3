import {
  closing,
  isInstruction,
  matchAt,
  pieces,
  type TagMatch,
  tag,
} from './placeholder-syntax.ts'
import { isFieldName, nameWords } from './slot-kind.ts'

const WRONG_CLOSE = /\{([A-Za-z][\w.]*)[\])](?![\])}])/y

const SPACED_OPEN = /\{[ \t]{1,3}\{[ \t]{0,3}([A-Za-z][\w.]*)[ \t]{0,3}\}\}/y

/** The tag or the spintax in single brackets that begins at `start`, in an option that ends at `to` or in none. */
export function singleCurlyAt(source: string, start: number, to: number): TagMatch | null {
  const spaced = matchAt(SPACED_OPEN, source, start)
  if (spaced) {
    const defect = { reason: 'has a space between its brackets', repaired: `{{${spaced[1]}}}` }
    return { ...tag(start, spaced, 'machine', 'double-curly'), defect }
  }
  const end = closing(source, start, '{', '}')
  if (end === null) return wronglyClosed(source, start)
  const inner = source.slice(start + 1, end - 1)
  if (/^[\w.]+$/.test(inner) && source[end] === '}' && end < to) {
    const defect = {
      reason: 'opens with one bracket and closes with two',
      repaired: `{{${inner}}}`,
    }
    return { end: end + 1, name: inner, kind: 'machine', dialect: 'double-curly', defect }
  }
  const options = pieces(inner, start + 1)
  if (options.length === 1) return fieldInCurly(inner, end)
  const [left = '', right = ''] = inner.split('|')
  const field = left.replace(/^\w+field=/, '')
  const dialect = 'single-curly'
  if (options.length === 2 && hasFallback(left, field, right.trim()))
    return { end, name: field.trim(), kind: 'machine', dialect, fallback: right.trim() }
  return { end, name: 'spintax', kind: 'spintax', dialect: 'spintax', options }
}

/** Names in the shape of a tool's field: `first_name`, `firstName`, `contact.name`, `COMPANY`. */
const TOOL_SHAPE = /^\S*(?:_|\w\.\w|[a-z][A-Z])\S*$|^[A-Z]{4,}$/
const PERSON_OR_COMPANY = /^(?:name|company|first|(?:first|last|full|company) name)$/
const FALLBACK = /^(?:there|friend|all|everyone|folks|hello|team|(?:your|the) \p{L}+)$/iu

/** Whether a name and what stands in for it are meant; `{post|article}` are two words to choose from. */
function hasFallback(left: string, field: string, fallback: string): boolean {
  if (!isFieldName(field) || /^ |[{}[\]]/.test(left)) return false
  if (field !== left || TOOL_SHAPE.test(field)) return true
  return PERSON_OR_COMPANY.test(nameWords(field)) && FALLBACK.test(fallback)
}

/** `{first_name]` */
function wronglyClosed(source: string, start: number): TagMatch | null {
  const match = matchAt(WRONG_CLOSE, source, start)
  const name = match?.[1] ?? ''
  if (!match || !isFieldName(name)) return null
  const defect = { reason: 'is closed by another bracket', repaired: `{${name}}` }
  return { ...tag(start, match, 'machine', 'single-curly'), defect }
}

const WORD_FIELD = /^(?:MERGEFIELD\s+|\w+field=)/
const LINKED_HELPER_BLOCK = /^(?:if|else|elseif|end ?if|IF)(?:[\s:]|$)/

function fieldInCurly(inner: string, end: number): TagMatch | null {
  const text = inner.trim()
  const dialect = 'single-curly'
  if (LINKED_HELPER_BLOCK.test(text)) return { end, name: text, kind: 'conditional', dialect }
  const field = text.replace(WORD_FIELD, '').replace(/\\(?=[_*.-])/g, '')
  if (!/^[\p{L}][\p{L}\p{N}_ .'’/-]{0,60}$/u.test(field)) return null
  const kind = isInstruction(field) ? 'human' : 'machine'
  return { end, name: field, kind, dialect, ...(text.startsWith('owner') && { owner: 'sender' }) }
}
