import { linkLabels } from './bracket-syntax.ts'
import { codeFences } from './placeholder-code.ts'
import type { TagContext } from './placeholder-syntax.ts'
import { classify, isFieldName, nameWords } from './slot-kind.ts'
import { holdsField, toolNamed } from './tools.ts'
import type { Settings, Span } from './types.ts'

/** Reads what tags depend on out of the whole source and the settings, once. */
export function tagContext(
  source: string,
  settings: Pick<Settings, 'tool' | 'variables'>,
): TagContext {
  const tool = toolNamed(settings.tool)
  const fields = [...Object.keys(settings.variables ?? {}), ...(tool?.fields ?? [])]
  const words = new Set(fields.map(nameWords))
  const knows = (name: string) => words.has(nameWords(name)) || holdsField(fields, name)
  return {
    labels: linkLabels(source),
    closed: closedElements(source),
    code: codeFences(source),
    ends: {
      spin: spansOf(/\{\{\s{0,9}end ?spin\s{0,9}\}\}/gi, source),
      comment: spansOf(/\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g, source),
    },
    isDoubleCurly:
      spansOf(/\{\{\s{0,9}[\p{L}.$]/gu, source).length >
      spansOf(/(?<![{$])\{\p{L}[\p{L}\p{N}_ .-]{0,60}\}(?!\})/gu, source).length,
    tool,
    fills: (dialect) => tool?.dialects.includes(dialect) ?? false,
    knows,
    isField: remembered((name) => isFieldName(name) || knows(name)),
    classify: remembered(classify),
  }
}

/** A file has the same few names many times, and each takes dozens of patterns to judge. */
function remembered<T>(judge: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const value = judge(name)
    known.set(name, value)
    return value
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
