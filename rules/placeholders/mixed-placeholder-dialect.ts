import { defineRule } from '../core/define-rule.ts'
import { placeholdersOf } from '../core/placeholders-of.ts'
import { renamedTag } from '../core/renamed-tag.ts'
import { quoted } from '../core/shortened.ts'
import { nameWords } from '../core/slot-kind.ts'
import { inHabit, isComparable, keepsDialect, type TagHabit, tagHabit } from '../core/tag-habits.ts'
import { rewrite } from '../core/tag-rewrite.ts'
import { holdsField, toolNamed } from '../core/tools.ts'
import type { Edit, Finding, Fix, Message, Place, Placeholder, Settings } from '../core/types.ts'
import type { Tool } from '../tools/tool.ts'

/** A tag that is written otherwise than it should be. */
interface Odd {
  readonly tag: Placeholder
  /** What is wrong, of one such tag and of several. */
  readonly fault: readonly [string, string]
  /** As it should be written; null where nobody can say. */
  readonly text: string | null
}

export default defineRule({
  summary: 'A tag is in a dialect that the tool does not fill, or written otherwise than the rest.',
  severity: 'warning',
  fixable: 'safely',
  *check(message) {
    const { settings } = message.template
    const tool = toolNamed(settings.tool)
    const habit = tagHabit(message)
    const tags = placeholdersOf(message).filter(({ kind, defect }) => kind === 'machine' && !defect)
    const fills = (tag: Placeholder) => !tool || tool.dialects.includes(tag.dialect)
    yield* findings(
      tags.flatMap((tag) => (tool && !fills(tag) ? unfilled(tag, tool, message) : [])),
      tool,
    )
    yield* findings(
      tags.flatMap((tag) => (habit && fills(tag) ? unusual(tag, habit, settings) : [])),
      null,
    )
  },
})

/** What the configured tool sends as it stands. */
function unfilled(tag: Placeholder, tool: Tool, { readiness, template }: Message): Odd[] {
  // In a draft, double brackets may be a link of the author's vault, or a note.
  if (readiness === 'draft' && !isComparable(tag)) return []
  const { span, raw, fallback } = tag
  const name = declaredAs(tag.name, template.settings)
  const part = { kind: 'field', span, raw, name, fallback, tag } as const
  const written = rewrite(part, template.source, { from: null, to: tool })
  const text = 'edits' in written ? (written.edits[0]?.text ?? null) : null
  const fault = [
    `is no tag that ${tool.title} fills`,
    `are no tags that ${tool.title} fills`,
  ] as const
  return [{ tag, fault, text }]
}

/** What is written otherwise than most of the file. */
function unusual(tag: Placeholder, habit: TagHabit, settings: Settings): Odd[] {
  if (!isComparable(tag)) return []
  const tool = toolNamed(settings.tool)
  const names = habit.names.get(nameWords(tag.name)) ?? []
  const isBuiltIn = (name: string) => tool !== null && holdsField(tool.fields, name)
  // With a tool, only a field of its own is a better name.
  const habitual = tool ? tag.name : (names[0] ?? tag.name)
  const usual = isBuiltIn(tag.name) ? tag.name : (names.find(isBuiltIn) ?? habitual)
  // Where names are declared, they are not a matter of habit.
  const name = settings.variables ? declaredAs(tag.name, settings) : usual
  if (!tool && !keepsDialect(tag, habit))
    return [{ tag, fault: OTHER_DIALECT, text: inHabit(tag, name, habit) }]
  if (name === tag.name || settings.variables) return []
  const text = renamedTag(tag, name)
  return text === null ? [] : [{ tag, fault: OTHER_NAME, text }]
}

/** The name that the config declares for a field; the one that it has where none is declared. */
function declaredAs(name: string, { variables }: Settings): string {
  const words = nameWords(name)
  return Object.keys(variables ?? {}).find((declared) => nameWords(declared) === words) ?? name
}

const OTHER_DIALECT = [
  'is written in another way than the other tags of this file',
  'are written in another way than the rest of this file',
] as const

const OTHER_NAME = ['has another name elsewhere in this file', OTHER_DIALECT[1]] as const

/** One finding for a message, on the first tag; its fix rewrites all of them. */
function* findings([first, ...others]: readonly Odd[], tool: Tool | null): Iterable<Finding> {
  if (!first) return
  const shown = quoted(first.tag.raw)
  const unsure = tool ? `write as ${tool.title} does` : 'write all in one way'
  const remedy = first.text === null ? unsure : `write ${quoted(first.text)}`
  yield {
    at: placeOf(first),
    message:
      others.length === 0
        ? `${shown} ${first.fault[0]}; ${remedy}`
        : `${shown} and ${others.length} more ${first.fault[1]}; ${remedy}${first.text === null ? '' : ' and so on'}`,
    fixes: fixes([first, ...others], tool),
    related: others.map((one) => ({
      at: placeOf(one),
      message: one.text === null ? 'This one too' : `This one should be ${quoted(one.text)}`,
    })),
  }
}

function fixes(odd: readonly Odd[], tool: Tool | null): Fix[] {
  const [first, ...rest] = odd.flatMap((one): Edit[] =>
    one.text === null ? [] : [{ at: placeOf(one), text: one.text }],
  )
  if (!first) return []
  const title =
    rest.length === 0 ? `Write ${quoted(first.text)}` : `Rewrite ${rest.length + 1} tags`
  return [{ title, safe: tool !== null, edits: [first, ...rest] }]
}

function placeOf({ tag }: Odd): Place {
  return { span: tag.span, part: 'source' }
}
