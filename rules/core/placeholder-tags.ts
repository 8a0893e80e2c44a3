import { halfClosed } from './broken-tags.ts'
import { curlyAt } from './placeholder-curly.ts'
import {
  isScriptVariable,
  matchAt,
  type TagContext,
  type TagMatch,
  tag,
  unwrapped,
} from './placeholder-syntax.ts'
import { isTagName } from './slot-kind.ts'

/**
 * Recognises the tag that begins at `start`, in an option that ends at `to` or in none. Square brackets are
 * read elsewhere.
 */
export function tagAt(
  source: string,
  start: number,
  to: number,
  context: TagContext,
): TagMatch | null {
  switch (source[start]) {
    case '{':
    case '$':
      return curlyAt(source, start, to, context)
    case '<':
      return angle(source, start, context)
    case '«':
      return guillemets(source, start, context)
    case '%':
      return percent(source, start, context)
    case '*':
      return mailchimp(source, start)
    case '@':
    case '#':
    case '_':
    case '-':
      return rareTag(source, start, context)
    default:
      return null
  }
}

/** Where tags may begin. */
export const OPENERS = /[{$<«%*[@#_-]/g

/** Elements whose names nobody uses for a placeholder. */
const HTML =
  /^(a|abbr|aside|b|big|blockquote|body|br|button|center|code|col|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|main|mark|meta|nav|noscript|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)\b/i

const ERB = /<%([=-]?)\s*([^%\n]{1,80}?)\s*-?%>/y
const ERB_BLOCK = /^(?:(?:if|unless|else|elsif|elseif|end|for|each)\b|\})/
const DOUBLE_ANGLE = /<<[ \t]*(\p{L}[\p{L}\p{N}_ ./-]{0,60}?)[ \t]*>>/uy
const GUILLEMETS = /«(\p{L}[\p{L}\p{N}_ ./-]{0,60})»/uy
/** `First_Name`, `AddressBlock` */
const WORD_FIELD = /_|\p{Ll}\p{Lu}/u
/** Over one hard-wrapped line at most; a colon without a space would make it an address. */
const ANGLE =
  /<(\p{L}(?:[\p{L}\p{M}\p{N}_ .,'’/&—–+()-]|: ){0,80}(?:\r?\n(?:[\p{L}\p{M}\p{N}_ .,'’/&—–+()-]|: ){1,80})?)\\?>/uy

/** `List<T>`, `Map<string, number>`, `<Button />` */
const CODE_TYPE =
  /^(?:(?![NX]$)[A-Z]|string|boolean|bool|object|any|void|int|float|unknown|never)(?:,|$)|\/$/

function angle(source: string, start: number, context: TagContext): TagMatch | null {
  const { closed, isField } = context
  const erb = matchAt(ERB, source, start)
  if (erb) {
    const name = erb[2] ?? ''
    const kind = erb[1] === '' && ERB_BLOCK.test(name) ? 'conditional' : 'machine'
    return { end: start + erb[0].length, name, kind, dialect: 'erb' }
  }
  const doubled = matchAt(DOUBLE_ANGLE, source, start)
  if (doubled) return tag(start, doubled, 'machine', 'double-angle')
  const half = halfClosed(source, start, context)
  if (half) return half
  const match = matchAt(ANGLE, source, start)
  const name = unwrapped(match?.[1] ?? '').trim()
  if (!match || !name || HTML.test(name) || closed.has(name.toLowerCase())) return null
  if (CODE_TYPE.test(name) || (/\w/.test(source[start - 1] ?? ' ') && !isField(name))) return null
  return { end: start + match[0].length, name, kind: 'human', dialect: 'angle' }
}

/** Half of Europe quotes with these signs, so the name must be a field's. */
function guillemets(source: string, start: number, { fills, knows }: TagContext): TagMatch | null {
  const match = matchAt(GUILLEMETS, source, start)
  const name = match?.[1] ?? ''
  const meant = fills('double-angle') || WORD_FIELD.test(name) || isTagName(name) || knows(name)
  return match && meant ? tag(start, match, 'machine', 'double-angle') : null
}

const PERCENT_BLOCK =
  /%%\[\s*([A-Za-z][^%\n]{0,80}?)\s*\]%%|%(\/?IF|ELSE|ELSEIF)%|%((?:ELSE)?IF\s[^%\n]{1,80})%/y
/** TextExpander's `%fillpart:name=extra%…%fillpartend%` */
const PART = /%(fillpart(?::[^%\n]{1,80}|end))%/y
const TEXT_EXPANDER = /%fill(?:text|area|popup):name=([^:%\n]{1,60})([^%\n]{0,120})%/y
/** `%EF%` is a letter in an address. */
const PERCENT = /%%([A-Za-z_]\w{1,40})%%|%(?![A-Fa-f]{2}%)([A-Za-z_]{2,40})%/y

function percent(
  source: string,
  start: number,
  { tool, fills, isField }: TagContext,
): TagMatch | null {
  const dialect = 'percent'
  const block = matchAt(PERCENT_BLOCK, source, start) ?? matchAt(PART, source, start)
  if (block) return tag(start, block, 'conditional', dialect)
  if (/[\w%]/.test(source[start - 1] ?? '')) return null
  const asked = matchAt(TEXT_EXPANDER, source, start)
  if (asked) {
    const fallback = /:default=([^:%]*)/.exec(asked[2] ?? '')?.[1] ?? null
    return {
      end: start + asked[0].length,
      name: asked[1] ?? '',
      kind: 'machine',
      dialect,
      fallback,
    }
  }
  const match = matchAt(PERCENT, source, start)
  const name = match?.[1] ?? match?.[2] ?? ''
  if (!match || isScriptVariable(name)) return null
  return tool && !fills(dialect) && !isField(name) ? null : tag(start, match, 'machine', dialect)
}

/** Pipes are escaped in the cells of a table. */
const MAILCHIMP = /\*\\?\|([A-Z][\w: =<>!.,/"-]{0,60})\\?\|\*/iy

function mailchimp(source: string, start: number): TagMatch | null {
  const match = matchAt(MAILCHIMP, source, start)
  if (!match) return unclosedMailchimp(source, start)
  const block = /^(?:IF|IFNOT|ELSE|ELSEIF|END)\b/i.test(match[1] ?? '')
  return tag(start, match, block ? 'conditional' : 'machine', 'mailchimp')
}

const UNCLOSED_MAILCHIMP = /\*\|([A-Z][A-Z_]{1,30})(?:\||\*)(?![*|])/y

function unclosedMailchimp(source: string, start: number): TagMatch | null {
  const match = matchAt(UNCLOSED_MAILCHIMP, source, start)
  if (!match) return null
  const defect = { reason: 'is not closed', repaired: `*|${match[1]}|*` }
  return { ...tag(start, match, 'machine', 'mailchimp'), defect }
}

/** Gmail's four names, Flexmail's `#name#`, Dux-Soup's letters, Ortto's and the old SendGrid's dashes. */
const GMAIL = /@([A-Za-z]\w{1,40})(?!\.?[\w-])/y
const GMAIL_FIELDS = /^(?:firstname|lastname|fullname|email)$/
const HASH = /#([A-Za-z]\w{1,40})#/y
const DUX_SOUP = /_(FN|LN|CN|TITLE)_(?!\w)/y
const ORTTO = /--([A-Za-z][\w ]{1,40})=([^\n=]{0,40}?)(?<!\s)--(?![\w>-])/y
const ORTTO_PLAIN = /--([A-Za-z][\w ]{1,40})--(?![\w-])/y
const OLD_SENDGRID = /-((?:first|last|full)?_?name)-(?![\w-])/iy
const OLD_SENDGRID_FIELD = /-([A-Za-z]\w{1,40})-(?![\w-])/y

/** Signs that prose has as well: the tool that fills them, or the name between them, must tell. */
function rareTag(source: string, start: number, context: TagContext): TagMatch | null {
  if (/[\w@#!-]/.test(source[start - 1] ?? '')) return null
  const { fills, knows, isField } = context
  const gmail = matchAt(GMAIL, source, start)
  if (gmail) {
    const name = gmail[1] ?? ''
    const meant = GMAIL_FIELDS.test(name) || (fills('at') && knows(name))
    return meant ? tag(start, gmail, 'machine', 'at') : null
  }
  const hash = matchAt(HASH, source, start)
  if (hash)
    return fills('hash') || isField(hash[1] ?? '') ? tag(start, hash, 'machine', 'hash') : null
  const letters = matchAt(DUX_SOUP, source, start)
  if (letters) return tag(start, letters, 'machine', 'underscore')
  const ortto = matchAt(ORTTO, source, start)
  if (ortto) return { ...tag(start, ortto, 'machine', 'dash'), fallback: ortto[2] ?? null }
  const old = matchAt(OLD_SENDGRID, source, start)
  if (old) return tag(start, old, 'machine', 'dash')
  if (!fills('dash')) return null
  const dashed = matchAt(ORTTO_PLAIN, source, start) ?? matchAt(OLD_SENDGRID_FIELD, source, start)
  return dashed && isField(dashed[1] ?? '') ? tag(start, dashed, 'machine', 'dash') : null
}
