import { unclosedSingle } from './broken-tags.ts'
import {
  closing,
  isInstruction,
  isScriptVariable,
  LONGEST,
  LONGEST_CHOICE,
  matchAt,
  pieces,
  type TagContext,
  type TagMatch,
  tag,
  unwrapped,
} from './placeholder-syntax.ts'
import { nameWords } from './slot-kind.ts'
import type { Placeholder, Span } from './types.ts'

const WRONG_CLOSE = /\{([A-Za-z][\w.]*)[\])](?![\])}])/y

const SPACED_OPEN = /\{[ \t]{1,3}\{[ \t]{0,3}([A-Za-z][\w.]*)[ \t]{0,3}\}[ \t]{0,3}\}/y

/** The tag or the spintax in single brackets that begins at `start`, in an option that ends at `to` or in none. */
export function singleCurlyAt(
  source: string,
  start: number,
  to: number,
  context: TagContext,
): TagMatch | null {
  const spaced = matchAt(SPACED_OPEN, source, start)
  if (spaced) {
    const defect = { reason: 'has a space between its brackets', repaired: `{{${spaced[1]}}}` }
    return { ...tag(start, spaced, 'machine', 'double-curly'), defect }
  }
  if (isArgument(source, start)) return null
  const end = closing(source, start, '{', '}', LONGEST_CHOICE)
  if (end === null)
    return wronglyClosed(source, start, context) ?? unclosedSingle(source, start, context)
  const inner = source.slice(start + 1, end - 1)
  if (/^[\w.]+$/.test(inner) && source[end] === '}' && end < to) {
    const defect = {
      reason: 'opens with one bracket and closes with two',
      repaired: `{{${inner}}}`,
    }
    return { end: end + 1, name: inner, kind: 'machine', dialect: 'double-curly', defect }
  }
  const options = pieces(inner, start + 1)
  if (options.length === 1)
    return inner.length > LONGEST ? null : fieldInCurly(inner, start + 1, end, context)
  const [left = '', right = ''] = options.map((option) => source.slice(option.start, option.end))
  const field = left.replace(/^\w+field=/, '')
  const dialect = 'single-curly'
  if (options.length === 2 && hasFallback(left, field, right.trim(), context))
    return { end, name: field.trim(), kind: 'machine', dialect, fallback: right.trim() }
  return { end, name: 'spintax', kind: 'spintax', dialect: 'spintax', options }
}

/** How far a command of LaTeX may begin before the last of its arguments, in UTF-16 units. */
const LONGEST_COMMAND = 80
const WORD_IN_CURLY = /\{(\w{1,40})\}/y
const COMMAND = /\\[A-Za-z@]{1,30}\*?(?:\[[^\][]*\]|\{[^{}]*\})*$/

/** `\textbf{Name}`, `x_{i}` and `e^{x}` are LaTeX, `${PATH}` is a script's. */
function isArgument(source: string, start: number): boolean {
  const before = source[start - 1] ?? ''
  if (before === '$') return isScriptVariable(matchAt(WORD_IN_CURLY, source, start)?.[1] ?? '')
  if (before === '^' || (before === '_' && /\b\w_$/.test(source.slice(start - 3, start))))
    return true
  if (!/[\w@*\]}]/.test(before)) return false
  const reach = source.slice(Math.max(0, start - LONGEST_COMMAND), start)
  return reach.includes('\\') && COMMAND.test(reach.slice(reach.lastIndexOf('\\')))
}

/** Names in the shape of a tool's field: `first_name`, `firstName`, `contact.name`, `COMPANY`. */
const TOOL_SHAPE = /^\S*(?:_|\w\.\w|[a-z][A-Z])\S*$|^[A-Z]{4,}$/
const PERSON_OR_COMPANY = /^(?:name|company|first|(?:first|last|full|company) name)$/
const FALLBACK = /^(?:there|friend|all|everyone|folks|hello|team|(?:your|the) \p{L}+)$/iu

/** Whether a name and what stands in for it are meant; `{post|article}` are two words to choose from. */
function hasFallback(
  left: string,
  field: string,
  fallback: string,
  { tool, fills, knows, isField }: TagContext,
): boolean {
  if (!isField(field) || /^ |[{}[\]]/.test(left)) return false
  if (field !== left) return true
  if (tool?.spintax?.open === '{') return false
  if (fills('single-curly') || knows(field) || TOOL_SHAPE.test(field)) return true
  return PERSON_OR_COMPANY.test(nameWords(field)) && FALLBACK.test(fallback)
}

/** `{first_name]` */
function wronglyClosed(source: string, start: number, { isField }: TagContext): TagMatch | null {
  const match = matchAt(WRONG_CLOSE, source, start)
  const name = match?.[1] ?? ''
  if (!match || !isField(name)) return null
  const defect = { reason: 'is closed by another bracket', repaired: `{${name}}` }
  return { ...tag(start, match, 'machine', 'single-curly'), defect }
}

const MERGE_FIELD = /^MERGEFIELD\s+(?:"([^"]*)"|(\S+))(?:\s+\\[^{}]*)?$/
/** `{if Company}`; with other brackets it is a script. */
const LINKED_HELPER_BLOCK = /^(?:if|else|elseif|end ?if|IF)(?:[\s:][^(){};]*)?$/
/** A lone small letter is a variable of mathematics. */
const PLAIN_NAME = /^(?![a-z]$)\p{L}[\p{L}\p{M}\p{N}_ .'’/-]{0,60}$/u
const STATEMENT =
  /^(?:return|const|let|var|import|export|throw|await|async|new|function|type|print|echo)\s/

function fieldInCurly(
  inner: string,
  from: number,
  end: number,
  { isField }: TagContext,
): TagMatch | null {
  const text = unwrapped(inner).trim()
  const dialect = 'single-curly'
  const options = wordChoice(inner, from)
  if (options) return { end, name: text, kind: 'conditional', dialect, options }
  if (LINKED_HELPER_BLOCK.test(text)) return { end, name: text, kind: 'conditional', dialect }
  const merged = MERGE_FIELD.exec(text)
  if (merged) return { end, name: merged[1] ?? merged[2] ?? '', kind: 'machine', dialect }
  const field = text.replace(/^\w+field=/, '').replace(/\\(?=[_*.-])/g, '')
  if (!PLAIN_NAME.test(field) || STATEMENT.test(field)) return null
  // "{ name }" may be a field, "{ readFile }" is a script.
  if (/^\s/.test(inner) && !isField(field)) return null
  const kind = isInstruction(field) ? 'human' : 'machine'
  return { end, name: field, kind, dialect, ...(text.startsWith('owner') && { owner: 'sender' }) }
}

/** The two texts of Word's `IF City = "Lisbon" "near you" "online"`. */
function wordChoice(inner: string, from: number): readonly Span[] | null {
  if (!/^\s*IF\s/.test(inner)) return null
  const quoted = Array.from(inner.matchAll(/["“][^"“”]*["”]/g), ({ 0: text, index }) => ({
    start: from + index + 1,
    end: from + index + text.length - 1,
  }))
  return quoted.length < 2 ? null : quoted.slice(-2)
}

/**
 * Makes blanks for a person of `{company}` and its like where the tool, or whatever fills the file's tags in
 * double brackets, does not fill single ones. Names in the shape of a tool's field stay, as do those that
 * stand in double brackets too: there, a bracket is missing.
 */
export function asBlanks(found: readonly Placeholder[], context: TagContext): Placeholder[] {
  const filled = context.tool ? context.fills('single-curly') : !context.isDoubleCurly
  if (filled) return [...found]
  const doubled = new Set(
    found.filter(({ dialect }) => dialect === 'double-curly').map(({ name }) => name),
  )
  return found.map((tag) =>
    tag.kind === 'machine' &&
    unwrapped(tag.raw.slice(1, -1)).trim() === tag.name &&
    tag.dialect === 'single-curly' &&
    !(tag.defect || tag.fallback !== null || doubled.has(tag.name) || TOOL_SHAPE.test(tag.name))
      ? { ...tag, kind: 'human' }
      : tag,
  )
}
