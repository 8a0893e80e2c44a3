import { plainSyntax } from '../tools/syntax.ts'
import { placeholdersOf } from './placeholders-of.ts'
import { nameWords } from './slot-kind.ts'
import { fieldTag } from './tools.ts'
import type { Channel, Dialect, Message, Placeholder, Template } from './types.ts'

/** How tags are written in those messages of a file that one tool sends. */
export interface TagHabit {
  /** Of most tags. */
  readonly dialect: Dialect
  /** The names of a field by its words, the most frequent first: `first_name`, then `firstName`. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Template, ReadonlyMap<string, TagHabit>>()

/** The habit of the messages that go the way of this one; null where no tool fills anything in them. */
export function tagHabit({ channel, template }: Message): TagHabit | null {
  const habits = known.get(template) ?? habitsOf(template)
  known.set(template, habits)
  return habits.get(mediumOf(channel)) ?? null
}

/** Teams often send email by one tool and LinkedIn messages by another. */
function mediumOf(channel: Channel): string {
  return channel === 'email' || channel === 'unknown' ? channel : 'linkedin'
}

function habitsOf({ messages }: Template): Map<string, TagHabit> {
  const tags = new Map<string, Placeholder[]>()
  for (const message of messages) {
    const medium = mediumOf(message.channel)
    const found = tags.get(medium) ?? []
    for (const tag of placeholdersOf(message)) if (isComparable(tag)) found.push(tag)
    if (found.length > 0) tags.set(medium, found)
  }
  return new Map([...tags].map(([medium, found]) => [medium, habitOf(found)]))
}

/** What a tool fills by its name. `{a detail of theirs}` and `[[Name]]` may be meant for people. */
export function isComparable({ kind, dialect, name }: Placeholder): boolean {
  if (kind !== 'machine' || dialect === 'double-bracket') return false
  if (dialect === 'single-curly' && name.includes(' ')) return false
  // Tools write their own services in ways of their own, such as `%signature%`.
  return !/signature|unsubscribe|opt.?out/i.test(name)
}

function habitOf(tags: readonly Placeholder[]): TagHabit {
  const names = new Map<string, string[]>()
  for (const { name, defect } of tags) {
    if (defect) continue
    const words = nameWords(name)
    const found = names.get(words) ?? []
    found.push(name)
    names.set(words, found)
  }
  const [dialect = 'double-curly'] = byFrequency(tags.map((tag) => familyOf(tag.dialect)))
  return { dialect, names: new Map([...names].map(([words, all]) => [words, byFrequency(all)])) }
}

/** Each value once; of two that are as frequent the one that comes first. */
function byFrequency<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** `{{{name}}}` is `{{name}}` without escaping, in the tools that know both. */
function familyOf(dialect: Dialect): Dialect {
  return dialect === 'triple-curly' ? 'double-curly' : dialect
}

/** Whether a tag is in the dialect of most. */
export function keepsDialect({ dialect }: Placeholder, habit: TagHabit): boolean {
  return familyOf(dialect) === habit.dialect
}

/** A field in the dialect of most; null where that is not sure, since the tag holds more than its name. */
export function inHabit(
  { fallback }: Placeholder,
  name: string,
  { dialect }: TagHabit,
): string | null {
  const syntax = plainSyntax(dialect)
  if (!syntax?.names.test(name) || fallback !== null) return null
  return fieldTag({ field: syntax.field, prefix: '' }, name)
}
