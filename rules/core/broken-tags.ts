import { matchAt, type TagContext, type TagMatch, tag } from './placeholder-syntax.ts'

/** `{{first_name}`, `{{first_name]]`, `{{first_name} }`, `{{first_name)` */
const WRONG_END =
  /\{\{[ \t]{0,9}([A-Za-z](?:[\w. -]{0,60}?\w)?)[ \t]{0,9}(\}[ \t]{1,3}\}|\]\]|\)\}|\]\}|[}\])])(?!\})/y
/** `{{first_name|there}` */
const WITH_FALLBACK = /\{\{[ \t]{0,9}([A-Za-z](?:[\w. -]{0,60}?\w)?)[ \t]{0,9}\|[^{}\n]{0,100}\}/y
/** `{{#if name}`, `{{/if}` */
const BLOCK = /\{\{[ \t]{0,9}([#/^][^{}\n]{1,60}|else|end ?if)\}/iy
/** `{{first_name`; two words where the second says what the first one names. */
const BARE =
  /\{\{[ \t]{0,9}([A-Za-z][\w.]*(?: (?:name|title|role|company|email|link|topic|post|point)\b)?)(?![\w.]|[ \t]{0,9}\|)/iy

/** The tag that begins with `{{` at `start` and that nothing closes as it should. */
export function unclosedDouble(
  source: string,
  start: number,
  { isField }: TagContext,
): TagMatch | null {
  const dialect = 'double-curly'
  const block = matchAt(BLOCK, source, start)
  if (block) return unclosed(tag(start, block, 'conditional', dialect), `${block[0]}}`)
  const wrong = matchAt(WRONG_END, source, start)
  // "{{ in code }" may be a remark.
  if (wrong && (!/\s/.test(wrong[1] ?? '') || isField(wrong[1] ?? ''))) {
    const match = tag(start, wrong, 'machine', dialect)
    const outer = closesOther(wrong[2] ?? '', source, start) ? 1 : 0
    return unclosed({ ...match, end: match.end - outer }, `{{${match.name}}}`)
  }
  const more = matchAt(WITH_FALLBACK, source, start)
  // `{{Hi|Hey}` is spintax.
  if (more && isField(more[1] ?? ''))
    return unclosed(tag(start, more, 'machine', dialect), `${more[0]}}`)
  const bare = matchAt(BARE, source, start)
  if (!bare) return null
  const match = tag(start, bare, 'machine', dialect)
  // "{{ in code" may be a remark as well.
  const isTag = source[start + 2] !== ' ' || isField(match.name) || /_|[a-z][A-Z]/.test(match.name)
  return isTag || /[,.!?;:\r\n]|$/y.test(source.slice(match.end, match.end + 1))
    ? unclosed(match, null)
    : null
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
const REACH = 200

/** Whether a bracket closes one that the sentence has opened on this line. */
function closesOther(bracket: string, source: string, start: number): boolean {
  const opener = OPENERS[bracket]
  if (opener === undefined) return false
  const line =
    source
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? ''
  return line.split(opener).length > line.split(bracket).length
}

/** Names that only tools have, with nothing behind them but the sentence. */
const BARE_SINGLE =
  /\{([A-Za-z]+(?:_[A-Za-z]+)+|[a-z]+[A-Z][A-Za-z]*|(?:name|company)(?=[,.!?;:]))(?=[,.!?;:]?(?:\s|$))/y

/** `Hi {first_name, …` */
export function unclosedSingle(
  source: string,
  start: number,
  { isField }: TagContext,
): TagMatch | null {
  const match = matchAt(BARE_SINGLE, source, start)
  return match && isField(match[1] ?? '')
    ? unclosed(tag(start, match, 'machine', 'single-curly'), null)
    : null
}

/** `[[First Name]`, `<<First Name>` */
const HALF =
  /(?:\[\[([\p{L}][\p{L}\p{N}_ .-]{0,40})\](?![\](])|<<([\p{L}][\p{L}\p{N}_ .-]{0,40})>(?!>))/uy

/** The tag that begins with two brackets at `start` and ends with one. */
export function halfClosed(
  source: string,
  start: number,
  { isField }: TagContext,
): TagMatch | null {
  const match = matchAt(HALF, source, start)
  if (!match) return null
  const dialect = source[start] === '[' ? 'double-bracket' : 'double-angle'
  const found = tag(start, match, 'machine', dialect)
  const defect = { reason: 'opens with two brackets and closes with one', repaired: null }
  return isField(found.name) ? { ...found, defect } : null
}

/** `{% if name }`, `{% endif %` */
const STATEMENT =
  /\{%-?[ \t]{0,9}((?:if|elsif|elif|else|endif|unless|endunless|for|endfor|case|when|endcase)\b[^{}%\n]{0,80}?)[ \t]{0,9}(?:%[ \t]{0,3}(?=\s|$)|%?[ \t]{0,3}\})/y

/** The statement that begins with `{%` at `start` and that nothing closes before the next. */
export function unclosedStatement(source: string, start: number): TagMatch | null {
  const match = matchAt(STATEMENT, source, start)
  return match && unclosed(tag(start, match, 'conditional', 'liquid'), `{% ${match[1]} %}`)
}

/** `Hi first_name}}, …` */
export const UNOPENED =
  /(?<![\w{}$#%.|:"'-])(?:[A-Za-z]+(?:_[A-Za-z]+)+|[a-z]+(?:Name|Title))[ \t]{0,3}\}\}(?!\})/g

/** What stands at `at` as a tag whose beginning is missing; null where its name is no field's. */
export function unopened(raw: string, at: number, { isField }: TagContext): TagMatch | null {
  const name = raw.replace(/[\s}]+$/, '')
  if (!isField(name)) return null
  const defect = { reason: 'is not opened', repaired: `{{${name}}}` }
  return { end: at + raw.length, name, kind: 'machine', dialect: 'double-curly', defect }
}

function unclosed(match: TagMatch, repaired: string | null): TagMatch {
  return { ...match, defect: { reason: 'is not closed', repaired } }
}
