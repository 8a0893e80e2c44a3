/** What stands between the brackets of a tool's tag. */
export interface Field {
  readonly name: string
  readonly fallback: string | null
  /** Whether the fallback stands in curly quotes, which no tool reads. */
  readonly quotes: boolean
}

/** PlusVibe's `fallback|{{first_name}}|Sir` */
const NESTED_FALLBACK = /^fallback\s*\\?\|\s*\{\{([^{}]*)\}\}\s*\\?\|\s*(.*)$/is
/** SendGrid's `insert name "default=there"`, Go's `or .Name "there"` */
const HELPER = /^(?:insert|default|or)\s+([\w.]+)(?:\s+["'](?:default=)?([^"']*)["'])?$/i
/** Jinja's `name if name else "there"` and `name or "there"` */
const INLINE = /^([\w.]+)\s(?:if\s[\w. ]+\selse|or)\s+["']([^"']*)["']$/
/** Marketo's `:default=there`, ChartMogul's `, fallback=there` */
const NAMED = /:default=|,\s*fallback=/i
const DEFAULT = /^default\b\s*[:(]?\s*/i
/** Filters that change how a value is written, and put nothing in its place. */
const FILTER =
  /^(?:capitali[sz]e|capitalize_first|upcase|downcase|upper|lower|title|titlecase|titleize|trim|strip|lstrip|rstrip|escape|e|safe|first|last|truncate|truncatewords|date|replace|remove|append|prepend|split|join|size|url_encode|number_with_delimiter|round|plus|minus|format)(?:\s*[:(].*)?$/is

/** Splits `name | default: "there"` and its kin into name and fallback. */
export function readField(body: string): Field {
  const special = NESTED_FALLBACK.exec(body) ?? HELPER.exec(body) ?? INLINE.exec(body)
  if (special)
    return { name: bare(special[1] ?? ''), fallback: special[2]?.trim() ?? null, quotes: false }
  const named = NAMED.exec(body)
  if (named) return field(body.slice(0, named.index), body.slice(named.index + named[0].length))
  const [name = '', ...filters] = betweenPipes(body)
  return field(name, fallbackAmong(filters))
}

function field(name: string, value: string | null): Field {
  const text = value?.trim() ?? null
  return {
    name: bare(name),
    fallback: text === null ? null : unquoted(text),
    quotes: text !== null && (/[“”]/.test(text) || /^[‘’]|[‘’]$/.test(text)),
  }
}

/** The text that a chain of filters puts where there is no value; null where it only rewrites the value. */
function fallbackAmong(filters: readonly string[]): string | null {
  const chain = filters.map((filter) => filter.trim())
  const named = chain.find((filter) => DEFAULT.test(filter))
  if (named !== undefined) return named.replace(DEFAULT, '').replace(/\)$/, '')
  const at = chain.findIndex((filter) => filter !== '' && !FILTER.test(filter))
  if (at >= 0) return filters.slice(at).join('|')
  return chain.length > 0 && chain.every((filter) => filter === '') ? '' : null
}

/** Splits at pipes outside of quotes; those in the cells of a table are escaped. */
function betweenPipes(body: string): string[] {
  const parts: string[] = []
  let quote = ''
  let part = ''
  for (const char of body) {
    if (char === '|' && quote === '') {
      parts.push(part.replace(/\\$/, ''))
      part = ''
      continue
    }
    if (char === quote) quote = ''
    else if (quote === '' && isOpeningQuote(char, part, body)) quote = char
    part += char
  }
  return [...parts, part]
}

/** A quotation mark that stands before a value and comes again, rather than an apostrophe. */
function isOpeningQuote(char: string, before: string, body: string): boolean {
  return (
    (char === '"' || char === "'") &&
    /(?:^|[\s:(=])$/.test(before) &&
    body.indexOf(char) !== body.lastIndexOf(char)
  )
}

/** Without the quotes around it, and without what a filter takes besides. */
export function unquoted(value: string): string {
  const quoted = /^(?:"([^"]*)"|'([^']*)')\s*(?:,.*)?$/s.exec(value)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  return value.replace(/^["'“‘](.*)["'”’]$/s, '$1')
}

/** The name alone: editors that export Markdown write `first\_name`, Go `.Name`, Mustache `&name`. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/\\(?=[_*.-])/g, '')
    .replace(/^[.$&{]+/, '')
    .trim()
}
