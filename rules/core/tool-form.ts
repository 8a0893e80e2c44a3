import type { Form } from '../tools/tool.ts'

/** What stands where a form says `NAME` and `TEXT`. */
export interface FormWords {
  readonly name: string
  readonly text?: string
}

/** What an author is free to choose where white space and the kind of quotes make no difference. */
export interface Spelling {
  /** Whether white space stands inside the brackets. */
  readonly padded: boolean
  /** The quotes around a fallback; null where it has none. */
  readonly quote: '"' | "'" | null
}

/** Writes a form with its words, in a spelling of the author's or its own. */
export function writeForm(
  form: Form,
  { name, text = '' }: FormWords,
  spelling: Spelling | null,
): string {
  const spelled = spelling ? respelled(form, spelling) : form
  return withFitQuotes(spelled, text).replace(/NAME|TEXT/g, (word) =>
    word === 'NAME' ? name : text,
  )
}

function respelled(form: Form, { padded, quote }: Spelling): Form {
  const between = padded ? ' ' : ''
  const spaced = form
    .replace(/^(\{\{\{?|\{%=|<%=)\s*/, (_, open: string) => open + between)
    .replace(/\s*(\}?\}\}|%\}|%>)$/, (_, close: string) => between + close)
  return quote === null ? spaced : spaced.replace(/["']/g, quote)
}

/** A text that holds the quotes around it stands in the other ones. */
function withFitQuotes(form: Form, text: string): Form {
  const quote = /["']/.exec(form)?.[0]
  if (quote === undefined || !text.includes(quote)) return form
  return form.replaceAll(quote, quote === '"' ? "'" : '"')
}

/** Whether a form has its text in quotes, and the text holds those of both kinds. */
export function cannotQuote(form: Form, text: string): boolean {
  return /["']/.test(form) && text.includes('"') && text.includes("'")
}

/** How a tag is spelled in what its author is free to choose. */
export function spellingOf(raw: string): Spelling {
  const quote = /[\s|:=(,](["'])[\s\S]*\1[\s)]*(?:\}\}|%\}|%>)$/.exec(raw)?.[1]
  return {
    padded: /^(?:\{\{\{?|\{%=|<%=)\s/.test(raw),
    quote: quote === '"' || quote === "'" ? quote : null,
  }
}

/** A tag read by a form: its words, and where in the tag the name stands; empty where the form has none. */
export interface FormMatch extends Required<FormWords> {
  readonly at: number
}

/** Reads a tag by a form, white space and the kind of quotes apart; null where it is written otherwise. */
export function readForm(form: Form, raw: string): FormMatch | null {
  const match = patternOf(form).exec(raw)
  if (!match) return null
  const { name = '', text = '' } = match.groups ?? {}
  return { name, text, at: match.indices?.groups?.name?.[0] ?? 0 }
}

const patterns = new Map<Form, RegExp>()

const NAME = '(?<name>[^\\s{}|\\\\](?:[^{}|]*[^\\s{}|\\\\])?)'

/** Bars may be escaped, as they are in the cells of tables. */
function patternOf(form: Form): RegExp {
  const known = patterns.get(form)
  if (known) return known
  const tokens = form.match(/NAME|TEXT|["']|\w+|[^\w\s"']+/g) ?? []
  let source = ''
  let named = false
  for (const [index, token] of tokens.entries()) {
    source += gapBetween(tokens[index - 1], token)
    if (token === 'NAME') source += named ? '\\k<name>' : NAME
    else if (token === 'TEXT') source += '(?<text>[^{}]*?)'
    else if (/["']/.test(token)) source += '["\']'
    else source += token.replace(/[\\^$.*+?()[\]{}/]/g, '\\$&').replace(/\|/g, '\\\\?\\|')
    named ||= token === 'NAME'
  }
  const pattern = new RegExp(`^${source}$`, 'du')
  patterns.set(form, pattern)
  return pattern
}

/** White space that may stand between two pieces of a form: none around a text, some between words. */
function gapBetween(before: string | undefined, after: string): string {
  if (before === undefined || before === 'TEXT' || after === 'TEXT') return ''
  return /\w$/.test(before) && /^\w/.test(after) ? '\\s+' : '\\s*'
}
