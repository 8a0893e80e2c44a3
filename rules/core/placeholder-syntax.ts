import { isFieldName } from './slot-kind.ts'
import type { Dialect, PlaceholderKind, Span } from './types.ts'

/** A placeholder as its delimiters show it, before anybody asks what it means. */
export interface TagMatch {
  readonly end: number
  readonly name: string
  readonly kind: PlaceholderKind
  readonly dialect: Dialect
  readonly fallback?: string | null
  readonly defect?: { readonly reason: string; readonly repaired: string | null }
  readonly options?: readonly Span[]
}

/** The longest placeholder that is looked for, in UTF-16 units. */
const LONGEST = 400

/** Names that read like instructions to a person rather than like a tool's field. */
const INSTRUCTION = /[/—–:;]|\be\.?g\b|(?:\S+\s+){3}\S/

/** Recognises the tag that begins at `start`, or nothing. */
export function tagAt(source: string, start: number): TagMatch | null {
  switch (source[start]) {
    case '{':
      return curly(source, start)
    case '$':
      return source[start + 1] === '{' ? shell(source, start) : null
    case '<':
    case '«':
      return angle(source, start)
    case '%':
      return percent(source, start)
    case '*':
      return source[start + 1] === '|' ? mailchimp(source, start) : null
    default:
      return null
  }
}

function sticky(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  const anchored = new RegExp(
    pattern.source,
    pattern.flags.includes('y') ? pattern.flags : `${pattern.flags}y`,
  )
  anchored.lastIndex = at
  return anchored.exec(source)
}

/** The index after the bracket that closes the one at `start`; null where none does in reach. */
export function closing(source: string, start: number, open: string, close: string): number | null {
  let depth = 0
  const last = Math.min(source.length, start + LONGEST)
  for (let index = start; index < last; index++) {
    if (source[index] === '\n' && /^[ \t>]*\r?\n/.test(source.slice(index + 1, index + 40)))
      return null
    if (source.startsWith(open, index)) {
      depth++
      index += open.length - 1
    } else if (source.startsWith(close, index)) {
      depth--
      index += close.length - 1
      if (depth === 0) return index + 1
    }
  }
  return null
}

function curly(source: string, start: number): TagMatch | null {
  if (source.startsWith('{%', start)) return block(source, start, '%}')
  if (source.startsWith('{#', start)) return block(source, start, '#}')
  if (source.startsWith('{!', start)) return salesforce(source, start)
  if (source.startsWith('{{{', start)) return triple(source, start) ?? double(source, start)
  if (source.startsWith('{{', start)) return double(source, start)
  return single(source, start)
}

function block(source: string, start: number, close: string): TagMatch | null {
  const end = source.indexOf(close, start + 2)
  if (end < 0 || end > start + LONGEST) return null
  const name = source
    .slice(start + 2, end)
    .replace(/^-|-$/g, '')
    .trim()
  return { end: end + 2, name, kind: 'conditional', dialect: 'liquid' }
}

function salesforce(source: string, start: number): TagMatch | null {
  const match = sticky(/\{!\s*([\w. ]+?)\s*(?:,\s*([^{}\n]*?)\s*)?\}/, source, start)
  if (!match) return null
  return {
    end: start + match[0].length,
    name: match[1] ?? '',
    kind: 'machine',
    dialect: 'salesforce',
    fallback: match[2] ?? null,
  }
}

function triple(source: string, start: number): TagMatch | null {
  const match = sticky(/\{\{\{\s*([\w.$ -]+?)\s*\}\}\}/, source, start)
  return (
    match && {
      end: start + match[0].length,
      name: match[1] ?? '',
      kind: 'machine',
      dialect: 'triple-curly',
    }
  )
}

function double(source: string, start: number): TagMatch | null {
  const end = closing(source, start, '{{', '}}')
  if (end === null || source.slice(start, end).includes('\n\n'))
    return unclosedDouble(source, start)
  const inner = source.slice(start + 2, end - 2)
  // "{{first_name} … {{company}}": the first tag was never closed.
  if (/^[^{}]*\}[^}]/.test(inner)) return unclosedDouble(source, start)
  return doubleCurlyTag(inner, start + 2, end)
}

/** A tool's tag by what stands between its double curly brackets. */
function doubleCurlyTag(inner: string, from: number, end: number): TagMatch {
  const dialect = 'double-curly'
  const body = inner.trim()
  if (body === '')
    return {
      end,
      name: '',
      kind: 'machine',
      dialect,
      defect: { reason: 'has no name', repaired: null },
    }
  if (/^([#/^!]|else\b|end\b|endif\b|if\b)/i.test(body))
    return { end, name: body, kind: 'conditional', dialect }
  if (/^(random|spin)\s*\|/i.test(body)) {
    const first = inner.indexOf('|') + 1
    return {
      end,
      name: 'random',
      kind: 'spintax',
      dialect: 'spintax',
      options: pieces(inner.slice(first), from + first),
    }
  }
  const { name, fallback, quotes } = filter(body)
  if (fallback !== null && /\s/.test(name) && !isFieldName(name) && !/["'“”‘’:(]/.test(body))
    return { end, name: body, kind: 'spintax', dialect: 'spintax', options: pieces(inner, from) }
  const kind = INSTRUCTION.test(name) ? 'human' : 'machine'
  if (!quotes) return { end, name, kind, dialect, fallback }
  const repaired = `{{${inner.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")}}}`
  return {
    end,
    name,
    kind,
    dialect,
    fallback,
    defect: { reason: 'has curly quotes that no tool reads', repaired },
  }
}

/** Splits `name | default: "there"` and its kin into name and fallback. */
function filter(body: string): { name: string; fallback: string | null; quotes: boolean } {
  const match = /^(.*?)(?:\s*\|\|?\s*(?:default\s*[:(]?\s*)?|:default=|,\s*fallback=)(.*)$/s.exec(
    body,
  )
  if (!match) return { name: bare(body), fallback: null, quotes: false }
  const value = (match[2] ?? '').replace(/\)$/, '').trim()
  return {
    name: bare(match[1] ?? ''),
    fallback: value.replace(/^["'“‘](.*)["'”’]$/s, '$1'),
    quotes: /[“”]/.test(value) || /^[‘’]|[‘’]$/.test(value),
  }
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/^\$?\{(.*)\}?$/, '$1')
    .replace(/^[.$]/, '')
    .trim()
}

/** The source spans between top-level pipes. */
function pieces(inner: string, from: number): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index <= inner.length; index++) {
    const char = inner[index]
    if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === undefined || (char === '|' && depth === 0)) {
      spans.push({ start: from + start, end: from + index })
      start = index + 1
    }
  }
  return spans
}

function unclosedDouble(source: string, start: number): TagMatch | null {
  const match = sticky(/\{\{[ \t]*([A-Za-z][\w.]*)([ \t]*[}\])](?!\}))?/, source, start)
  if (!match?.[1]) return null
  const defect = { reason: 'is not closed', repaired: match[2] ? `{{${match[1]}}}` : null }
  return {
    end: start + match[0].length,
    name: match[1],
    kind: 'machine',
    dialect: 'double-curly',
    defect,
  }
}

function single(source: string, start: number): TagMatch | null {
  const end = closing(source, start, '{', '}')
  if (end === null) return null
  const inner = source.slice(start + 1, end - 1)
  if (/^[\w.]+$/.test(inner) && source[end] === '}') {
    const repaired = `{{${inner}}}`
    return {
      end: end + 1,
      name: inner,
      kind: 'machine',
      dialect: 'double-curly',
      defect: { reason: 'opens with one bracket and closes with two', repaired },
    }
  }
  const options = pieces(inner, start + 1)
  if (options.length === 1) return fieldInCurly(inner, end)
  const [left = '', right = ''] = inner.split('|')
  const field = left.replace(/^\w+field=/, '')
  if (options.length === 2 && isFieldName(field) && !left.startsWith(' '))
    return {
      end,
      name: field.trim(),
      kind: 'machine',
      dialect: 'single-curly',
      fallback: right.trim(),
    }
  return { end, name: 'spintax', kind: 'spintax', dialect: 'spintax', options }
}

function fieldInCurly(inner: string, end: number): TagMatch | null {
  const field = inner.trim().replace(/^\w+field=/, '')
  if (!/^[\p{L}][\p{L}\p{N}_ .'’/-]{0,60}$/u.test(field)) return null
  const kind = INSTRUCTION.test(field) ? 'human' : 'machine'
  return { end, name: field, kind, dialect: 'single-curly' }
}

function shell(source: string, start: number): TagMatch | null {
  const match = sticky(/\$\{\s*([A-Za-z][\w.]*)\s*\}/, source, start)
  return (
    match && {
      end: start + match[0].length,
      name: match[1] ?? '',
      kind: 'machine',
      dialect: 'single-curly',
    }
  )
}

/** Elements whose names nobody uses for a placeholder. */
const HTML =
  /^(a|abbr|b|big|blockquote|body|br|center|code|col|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)$/i

function angle(source: string, start: number): TagMatch | null {
  const erb = sticky(/<%[=-]?\s*([^%\n]{1,80}?)\s*-?%>/, source, start)
  if (erb)
    return { end: start + erb[0].length, name: erb[1] ?? '', kind: 'machine', dialect: 'erb' }
  const doubled = sticky(/(?:<<|«)\s*([\p{L}][\p{L}\p{N}_ ./-]{0,60}?)\s*(?:>>|»)/u, source, start)
  if (doubled)
    return {
      end: start + doubled[0].length,
      name: doubled[1] ?? '',
      kind: 'machine',
      dialect: 'double-angle',
    }
  const match = sticky(/<([\p{L}][\p{L}\p{N}_ .,'’/&-]{0,80})>/u, source, start)
  const name = match?.[1]?.trim()
  if (!match || !name || HTML.test(name.replace(/\s*\/$/, ''))) return null
  if (source.includes(`</${name}>`)) return null
  return { end: start + match[0].length, name, kind: 'human', dialect: 'angle' }
}

function percent(source: string, start: number): TagMatch | null {
  if (/[\w%]/.test(source[start - 1] ?? '')) return null
  const match = sticky(/%%([A-Za-z_]\w{1,40})%%|%([A-Za-z_]{2,40})%/, source, start)
  if (!match) return null
  return {
    end: start + match[0].length,
    name: match[1] ?? match[2] ?? '',
    kind: 'machine',
    dialect: 'percent',
  }
}

function mailchimp(source: string, start: number): TagMatch | null {
  const match = sticky(/\*\|([A-Z][\w: ]{0,60})\|\*/i, source, start)
  if (!match) return null
  const name = match[1] ?? ''
  const kind = /^(IF|IFNOT|ELSE|ELSEIF|END)\b/i.test(name) ? 'conditional' : 'machine'
  return { end: start + match[0].length, name, kind, dialect: 'mailchimp' }
}
