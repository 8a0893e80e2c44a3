import { linkLabels } from './bracket-syntax.ts'
import { codeFences } from './placeholder-code.ts'
import type { TagContext } from './placeholder-syntax.ts'
import type { Span } from './types.ts'

/** Reads what tags depend on out of the whole source, once. */
export function tagContext(source: string): TagContext {
  return {
    labels: linkLabels(source),
    closed: closedElements(source),
    code: codeFences(source),
    ends: {
      spin: spansOf(/\{\{\s{0,9}end ?spin\s{0,9}\}\}/gi, source),
      comment: spansOf(/\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g, source),
    },
  }
}

function closedElements(source: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const match of source.matchAll(/<\/([^<>\n]{1,80})>/g))
    names.add((match[1] ?? '').trim().toLowerCase())
  return names
}

function spansOf(pattern: RegExp, source: string): Span[] {
  return Array.from(source.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
