import { bracketAt, linkLabels } from './bracket-syntax.ts'
import { type TagMatch, tagAt } from './placeholder-syntax.ts'
import { classify } from './slot-kind.ts'
import type { Placeholder } from './types.ts'

/** Words that a person leaves to be replaced, each with the reason it is one only in that place. */
const BLANKS: readonly RegExp[] = [
  /(?<![\w$€£])X{2,}\+?%?(?![\w])/g,
  /[$€£]X{1,3}[kKmM]?(?![\w])/g,
  /(?<![\w$€£.])X\+?%/g,
  /(?<![\w$€£.])X\+?(?= (?:hours?|days?|weeks?|months?|years?|minutes?|people|customers|clients|employees|per cent)\b)/g,
  /\b(?:TODO|TBD|FIXME)\b/g,
  /(?<=\s)\?{3,}(?=[\s.,]|$)/gm,
  /(?<![\w_])_{3,}(?![\w_])/g,
  /\((?:insert|fill in)\b[^()\n]{0,80}\)/gi,
  /\((?:(?:your|their|first|last|full|company|job|recipient|prospect|contact)[ _]?(?:name|title|role|company)|name|company|person)\)/gi,
  /\b(?:FIRST_?NAME|FNAME|LAST_?NAME|LNAME|COMPANY_?NAME)\b/g,
]

/** What tools and spreadsheets print where a value is missing. */
const LEAKS: readonly RegExp[] = [
  /#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|DIV\/0!)/g,
  /\[object Object\]/g,
  /(?<=\b(?:hi|hello|hey|dear|morning|afternoon)[ ,]+)(?:undefined|null|nan|none|n\/a)\b/gi,
  /(?<=\b(?:at|with|for|from|to|your)\s)(?:undefined|null|NaN)(?=\s*[,.!?'’]|\s*$)/gm,
]

/** Every placeholder of a source, outer before inner, in order of their place. */
export function scanPlaceholders(source: string, from = 0): Placeholder[] {
  const labels = linkLabels(source)
  const found: Placeholder[] = []
  scanTags(source, from, source.length, labels, found)
  scanWords(source, from, LEAKS, 'leak', found)
  scanWords(source, from, BLANKS, 'human', found)
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function scanTags(
  source: string,
  from: number,
  to: number,
  labels: ReadonlySet<string>,
  found: Placeholder[],
): void {
  const opener = /[{$<«%*[]/g
  opener.lastIndex = from
  for (let hit = opener.exec(source); hit && hit.index < to; hit = opener.exec(source)) {
    const at = hit.index
    if (source[at - 1] === '\\') continue
    const tag = source[at] === '[' ? bracketAt(source, at, labels) : tagAt(source, at)
    if (!tag) {
      if (source.startsWith('{{', at)) opener.lastIndex = at + 2
      continue
    }
    found.push(placeholder(source, at, tag))
    for (const option of tag.options ?? [])
      scanTags(source, option.start, option.end, labels, found)
    opener.lastIndex = tag.end
  }
}

function scanWords(
  source: string,
  from: number,
  patterns: readonly RegExp[],
  kind: 'leak' | 'human',
  found: Placeholder[],
): void {
  const taken = found.filter((other) => other.kind !== 'spintax').map((other) => other.span)
  for (const pattern of patterns) {
    for (const match of source.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (at < from || taken.some((span) => at < span.end && end > span.start)) continue
      const name = match[0].replace(/^\(|\)$/g, '')
      taken.push({ start: at, end })
      found.push(placeholder(source, at, { end, name, kind, dialect: 'blank' }))
    }
  }
}

function placeholder(source: string, start: number, tag: TagMatch): Placeholder {
  return {
    raw: source.slice(start, tag.end),
    name: tag.name,
    kind: tag.kind,
    dialect: tag.dialect,
    fallback: tag.fallback ?? null,
    ...classify(tag.name),
    span: { start, end: tag.end },
    defect: tag.defect ?? null,
    options: tag.options ?? [],
  }
}

/**
 * The source with every placeholder overwritten by letters, so that a Markdown parser takes none for
 * a link, a tag or emphasis. Same length, same lines, same quote marks.
 */
export function maskPlaceholders(source: string, placeholders: readonly Placeholder[]): string {
  let masked = ''
  let at = 0
  for (const { span, dialect } of placeholders) {
    if (span.start < at || dialect === 'blank') continue
    masked += source.slice(at, span.start)
    masked += source
      .slice(span.start, span.end)
      .replace(/(\r?\n[ \t>]*)|[^\n]/g, (_, line?: string) => line ?? 'x')
    at = span.end
  }
  return masked + source.slice(at)
}
