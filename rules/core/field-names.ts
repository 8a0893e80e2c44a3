import type { Tool } from '../tools/tool.ts'
import { fieldMeaning, isServiceOfTool, isSureName } from './field-meaning.ts'
import { holdsField, TOOLS } from './tools.ts'

/** The name of a field in another tool, or why there is none. */
export type FieldName = { readonly name: string } | { readonly reason: string }

/**
 * Translates the name of a field. What both tools bring along is known by its meaning; a team's own field
 * keeps its name, so that it comes back. `from` is null where nobody says which tool the name belongs to.
 */
export function translateName(name: string, from: Tool | null, to: Tool): FieldName {
  const has = ownNames(to)
  if (from === to || (from === null && has.names.has(name))) return { name }
  const meaning = meaningIn(name, from)
  const counterpart = meaning === null ? undefined : has.byMeaning.get(meaning)
  if (counterpart !== undefined) return { name: counterpart }
  if (has.names.has(name)) return { name }
  if ((meaning !== null && isServiceOfTool(meaning)) || (meaning === null && isBuiltIn(name, from)))
    return { reason: `${to.title} has no such field` }
  return teamsOwn(name, from, to)
}

/** What a name is about; null for a team's own field, and for a name that could mean several things. */
function meaningIn(name: string, from: Tool | null): string | null {
  if (from === null) return isSureName(name) ? fieldMeaning(name) : null
  return holdsField(from.fields, name) ? fieldMeaning(name) : null
}

/** Whether a tool brings a field along, apart from those that a team adds to its contacts. */
function isBuiltIn(name: string, from: Tool | null): boolean {
  if (!from || !holdsField(from.fields, name)) return false
  return from.prefix === '' || !name.startsWith(from.prefix) || from.fields.includes(name)
}

function teamsOwn(name: string, from: Tool | null, to: Tool): FieldName {
  const prefix = from ? from.prefix : (PREFIXES.find((one) => name.startsWith(one)) ?? '')
  const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name
  if (bare.includes('.') && (to.prefix !== '' || to.fields.length > 0))
    return holdsField(to.fields, name) ? { name } : { reason: `${to.title} has no such field` }
  if (to.names.test(bare)) return { name: to.prefix + bare }
  return { reason: `${to.title} takes no field of this name` }
}

const PREFIXES: readonly string[] = [
  ...new Set([...TOOLS.values()].map(({ prefix }) => prefix).filter((prefix) => prefix !== '')),
]

interface OwnNames {
  readonly names: ReadonlySet<string>
  readonly byMeaning: ReadonlyMap<string, string>
}

const known = new WeakMap<Tool, OwnNames>()

/** The fields that a tool brings along; of several with one meaning the first. */
function ownNames(tool: Tool): OwnNames {
  const before = known.get(tool)
  if (before) return before
  const byMeaning = new Map<string, string>()
  for (const name of tool.fields) {
    const meaning = name.endsWith('*') ? null : fieldMeaning(name)
    if (meaning !== null && !byMeaning.has(meaning)) byMeaning.set(meaning, name)
  }
  const own = { names: new Set(tool.fields), byMeaning }
  known.set(tool, own)
  return own
}
