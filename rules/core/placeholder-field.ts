const NESTED_FALLBACK = /^fallback\s*\|\s*\{\{([^{}]*)\}\}\s*\|\s*(.*)$/is
const INSERT = /^insert\s+([\w.]+)(?:\s+["'](?:default=)?([^"']*)["'])?$/i
const FILTER = /\|\|?\s*(?:default\s*[:(]?\s*)?|:default=|,\s*fallback=/i

/** What stands between the brackets of a tool's tag. */
export interface Field {
  readonly name: string
  readonly fallback: string | null
  /** Whether the fallback stands in curly quotes, which no tool reads. */
  readonly quotes: boolean
}

/** Splits `name | default: "there"` and its kin into name and fallback. */
export function readField(body: string): Field {
  const special = NESTED_FALLBACK.exec(body) ?? INSERT.exec(body)
  if (special)
    return { name: bare(special[1] ?? ''), fallback: special[2]?.trim() ?? null, quotes: false }
  const match = FILTER.exec(body)
  if (!match) return { name: bare(body), fallback: null, quotes: false }
  const value = body
    .slice(match.index + match[0].length)
    .replace(/\)$/, '')
    .trim()
  return {
    name: bare(body.slice(0, match.index)),
    fallback: unquoted(value),
    quotes: /[“”]/.test(value) || /^[‘’]|[‘’]$/.test(value),
  }
}

/** Without the quotes around it. */
export function unquoted(value: string): string {
  return value.replace(/^["'“‘](.*)["'”’]$/s, '$1')
}

/** The name alone: editors that export Markdown write `first\_name`, Braze `${first_name}`, Go `.Name`. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/\\(?=[_*.-])/g, '')
    .replace(/^\$?\{(.*)\}?$/, '$1')
    .replace(/\}$/, '')
    .replace(/^[.$]/, '')
    .trim()
}
