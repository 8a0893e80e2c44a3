import { unclosedStatement } from './broken-tags.ts'
import { unquoted } from './placeholder-field.ts'
import {
  firstAfter,
  LONGEST,
  matchAt,
  type TagContext,
  type TagMatch,
  tag,
} from './placeholder-syntax.ts'

/** The tag that begins with `{%`, `{#` or `{!` at `start`. */
export function statementAt(source: string, start: number, context: TagContext): TagMatch | null {
  switch (source[start + 1]) {
    case '%':
      return comment(source, start, context) ?? block(source, start, '%}')
    case '#':
      return block(source, start, '#}')
    default:
      return salesforce(source, start)
  }
}

const COMMENT = /\{%-?\s{0,9}comment\b[^%\n]{0,80}%\}/y

/** All of `{% comment %}…{% endcomment %}` is one placeholder, since nothing of it is read. */
function comment(source: string, start: number, { ends }: TagContext): TagMatch | null {
  const end = matchAt(COMMENT, source, start) && firstAfter(ends.comment, start)
  return end ? { end: end.end, name: '', kind: 'conditional', dialect: 'liquid' } : null
}

/** `{% if … %}`, `{# note #}`, and Adobe's `{%= profile.firstName ?: "there" %}`. */
function block(source: string, start: number, close: string): TagMatch | null {
  const length = source.slice(start + 2, start + LONGEST).indexOf(close)
  // "{% if name } … {% endif %}": the end that is found is another's.
  if (length < 0 || source.slice(start + 2, start + 2 + length).includes('{%'))
    return unclosedStatement(source, start)
  const end = start + 2 + length + 2
  const inner = source.slice(start + 2, end - 2)
  if (close === '%}' && inner.startsWith('=')) {
    const [name = '', value] = inner.slice(1).split('?:')
    const fallback = value === undefined ? null : unquoted(value.trim())
    return { end, name: name.trim(), kind: 'machine', dialect: 'liquid', fallback }
  }
  const name = inner.replace(/^-|-$/g, '').trim()
  return name === '' ? null : { end, name, kind: 'conditional', dialect: 'liquid' }
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
