import { bracketAt } from './bracket-syntax.ts'
import { UNOPENED, unopened } from './broken-tags.ts'
import { countWhile } from './choices.ts'
import { pairBlocks } from './placeholder-blocks.ts'
import { tagContext } from './placeholder-context.ts'
import { asBlanks } from './placeholder-single-curly.ts'
import type { TagContext, TagMatch } from './placeholder-syntax.ts'
import { OPENERS, tagAt } from './placeholder-tags.ts'
import { BLANKS, LEAKS } from './placeholder-words.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { Placeholder, Settings, Span } from './types.ts'

/**
 * Every placeholder in a range of a source, outer before inner, in order of their place. Where a form is
 * ambiguous, the tool and the variables of the settings tell. Takes time linear in the source's length.
 */
export function scanPlaceholders(
  source: string,
  settings: Pick<Settings, 'tool' | 'variables'> = DEFAULT_SETTINGS,
  { start, end }: Span = { start: 0, end: source.length },
): Placeholder[] {
  const scan: Scan = {
    source: source.slice(0, end),
    context: tagContext(source, settings),
    found: [],
  }
  scanTags(scan, start, end)
  scanUnopened(scan, start)
  scanWords(scan, start)
  const found = scan.found.toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
  return pairBlocks(asBlanks(found, scan.context))
}

interface Scan {
  readonly source: string
  readonly context: TagContext
  readonly found: Placeholder[]
}

const WORDS = [
  ...LEAKS.map((pattern) => ({ pattern, kind: 'leak' as const })),
  ...BLANKS.map((pattern) => ({ pattern, kind: 'human' as const })),
]

function scanTags(scan: Scan, from: number, to: number): void {
  const { source, context, found } = scan
  const opener = new RegExp(OPENERS)
  opener.lastIndex = from
  for (let hit = opener.exec(source); hit && hit.index < to; hit = opener.exec(source)) {
    const at = hit.index
    const code = context.code[countWhile(context.code, ({ end }) => end <= at)]
    if (code && code.start <= at) {
      opener.lastIndex = code.end
      continue
    }
    const run = runAt(source, at)
    if (run > LONGEST_RUN) {
      opener.lastIndex = at + run - LONGEST_RUN
      continue
    }
    const escaped = source[at - 1] === '\\'
    if (escaped && !isExportedBracket(source, at)) {
      // `\{{name}}` is meant to be read; its second bracket begins nothing either.
      while (source[at] === '{' && source[opener.lastIndex] === '{') opener.lastIndex++
      continue
    }
    const tag = readTag(source, at, to, context)
    if (!tag) {
      if (source.startsWith('{{', at) || source.startsWith('[[', at)) opener.lastIndex = at + 2
      continue
    }
    found.push(placeholder(source, escaped ? at - 1 : at, tag, context))
    for (const option of tag.options ?? []) scanTags(scan, option.start, option.end)
    opener.lastIndex = tag.end
  }
}

/** As many brackets of one kind as a tag in spintax in spintax begins with. */
const LONGEST_RUN = 6

/** How often the character at `at` comes there in a row. */
function runAt(source: string, at: number): number {
  let end = at + 1
  while (source[end] === source[at]) end++
  return end - at
}

function readTag(source: string, at: number, to: number, context: TagContext): TagMatch | null {
  if (source[at] === '[') return bracketAt(source, at, context)
  const tag = tagAt(source, at, to, context)
  // In `{Hello|Hi {{first_name}}}` the third bracket ends the spintax, where the option ends.
  const surplus = tag?.dialect === 'double-curly' && source[tag.end] === '}' && tag.end < to
  if (!tag || !surplus || tag.defect) return tag
  const repaired = source.slice(at, tag.end)
  return { ...tag, end: tag.end + 1, defect: { reason: 'has a bracket too many', repaired } }
}

/** `\[Name\]` and `\<name\>`: word processors escape brackets when they export Markdown. */
function isExportedBracket(source: string, at: number): boolean {
  if (source[at] !== '[' && source[at] !== '<') return false
  const close = source[at] === '[' ? ']' : '>'
  const line = source.slice(at, at + 120).split('\n', 1)[0] ?? ''
  return line.indexOf(`\\${close}`) > 0 && line.indexOf(`\\${close}`) + 1 === line.indexOf(close)
}

function scanUnopened({ source, context, found }: Scan, from: number): void {
  const taken = takenBy(found, context.code, source.length)
  for (const { 0: raw, index: at } of source.matchAll(UNOPENED)) {
    if (at < from || taken[at] || taken[at + raw.length - 1]) continue
    const match = unopened(raw, at, context)
    if (match) found.push(placeholder(source, at, match, context))
  }
}

/** One byte for each place of the source, 1 where a placeholder has it already. */
function takenBy(found: readonly Placeholder[], code: readonly Span[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { start, end } of code) taken.fill(1, start, end)
  for (const { kind, span } of found) if (kind !== 'spintax') taken.fill(1, span.start, span.end)
  return taken
}

function scanWords({ source, context, found }: Scan, from: number): void {
  const taken = takenBy(found, context.code, source.length)
  for (const { pattern, kind } of WORDS) {
    for (const { 0: word, index: at } of source.matchAll(pattern)) {
      const end = at + word.length
      if (at < from || taken[at] || taken[end - 1]) continue
      const name = word.replace(/^\(|\)$/g, '')
      taken.fill(1, at, end)
      found.push(placeholder(source, at, { end, name, kind, dialect: 'blank' }, context))
    }
  }
}

function placeholder(
  source: string,
  start: number,
  tag: TagMatch,
  { classify }: TagContext,
): Placeholder {
  return {
    raw: source.slice(start, tag.end),
    name: tag.name,
    kind: tag.kind,
    dialect: tag.dialect,
    fallback: tag.fallback ?? null,
    ...classify(tag.name),
    ...(tag.owner && { owner: tag.owner }),
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
      .replace(/(\r?\n[ \t>]*|\r)|[^\n]/g, (_, line?: string) => line ?? 'x')
    at = span.end
  }
  return masked + source.slice(at)
}
