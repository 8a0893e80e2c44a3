import { PLAIN_SYNTAX, plainSyntax } from '../tools/syntax.ts'
import type { Tool } from '../tools/tool.ts'
import { nameWords } from './slot-kind.ts'
import { fieldTag, toolNamed } from './tools.ts'
import type { Dialect, Placeholder, Settings } from './types.ts'

/** What may stand in a placeholder's place: the sender's own value, or the tag of a declared variable. */
export interface KnownValue {
  readonly source: 'sender' | 'variable'
  readonly text: string
}

/** What the config knows about a placeholder that a person would fill in; null where it knows nothing. */
export function knownValue(
  placeholder: Placeholder,
  { sender, variables, tool }: Settings,
  neighbours: readonly Placeholder[],
): KnownValue | null {
  const words = nameWords(placeholder.name)
  if (placeholder.owner === 'sender') {
    const own = words.replace(/^(?:your|my|our|senders?|own)\s+/, '')
    const entry = Object.entries(sender).find(([name]) => nameWords(name) === own)
    return entry ? { source: 'sender', text: entry[1] } : null
  }
  const name = Object.keys(variables ?? {}).find((declared) => nameWords(declared) === words)
  return name ? { source: 'variable', text: tagFor(name, toolNamed(tool), neighbours) } : null
}

/** A tag as the configured tool writes it, else in the dialect that the file uses for most of its tags. */
function tagFor(name: string, tool: Tool | null, neighbours: readonly Placeholder[]): string {
  if (tool) return fieldTag(tool, name)
  const counts = new Map<Dialect, number>()
  for (const { kind, dialect } of neighbours)
    if (kind === 'machine') counts.set(dialect, (counts.get(dialect) ?? 0) + 1)
  const [dialect = 'double-curly'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const { field } = plainSyntax(dialect) ?? PLAIN_SYNTAX['double-curly']
  return fieldTag({ field, prefix: '' }, name)
}
