import { defineRule } from '../core/define-rule.ts'
import { variableNamed } from '../core/settings.ts'
import { quoted } from '../core/shortened.ts'
import { covers } from '../core/span.ts'
import { fallbackTag, toolNamed } from '../core/tools.ts'
import type { Finding, Place, Placeholder, Settings, SlotKind } from '../core/types.ts'
import type { Tool } from '../tools/tool.ts'

/** What the tool or the sender knows, so that it is never empty. */
const ALWAYS_THERE: ReadonlySet<SlotKind> = new Set(['contact', 'date', 'link'])

export default defineRule({
  summary: 'A tag says nothing for people whose field is empty.',
  severity: 'off',
  fixable: 'by-hand',
  *check({ body, subject, template: { settings } }) {
    const tool = toolNamed(settings.tool)
    if (!tool || tool.fallback === null) return
    const parts = [
      ['subject', subject?.slots ?? []],
      ['body', body.slots],
    ] as const
    for (const [part, slots] of parts) {
      const placeholders = slots.map(({ placeholder }) => placeholder)
      const conditions = placeholders.filter(({ kind }) => kind === 'conditional')
      for (const { span, placeholder } of slots)
        if (needsFallback(placeholder, tool) && !isConditional(placeholder, conditions))
          yield finding(placeholder, { span, part }, tool, settings)
    }
  },
})

function needsFallback(
  { kind, owner, slot, fallback, defect, dialect }: Placeholder,
  { dialects }: Tool,
): boolean {
  if (kind !== 'machine' || owner !== 'recipient' || ALWAYS_THERE.has(slot)) return false
  return fallback === null && !defect && dialects.includes(dialect)
}

/** Whether a condition on the same field says what people get who have none. */
function isConditional({ name, span }: Placeholder, conditions: readonly Placeholder[]): boolean {
  return conditions.some(
    ({ raw, options }) => raw.includes(name) && options.some((option) => covers(option, span)),
  )
}

/** What a tool does with an empty field; what it does with a misspelt one is another matter. */
const WHERE_EMPTY = {
  blank: 'leaves a blank where the field is empty',
  'not-sent': 'sends nothing where the field is empty',
} as const

function finding(
  { raw, name }: Placeholder,
  at: Place,
  tool: Tool,
  { variables }: Settings,
): Finding {
  const does = tool.unknown && tool.unknown !== 'literal' ? WHERE_EMPTY[tool.unknown] : null
  const fault = `${quoted(raw)} has no fallback${does ? `, and ${tool.title} ${does}` : ''}`
  const { fallback } =
    variableNamed(variables, name) ?? variableNamed(variables, name.slice(tool.prefix.length)) ?? {}
  const text = fallback === undefined ? null : fallbackTag(tool, name, fallback)
  return text === null
    ? { at, message: `${fault}; say what to write then` }
    : {
        at,
        message: `${fault}; write ${quoted(fallback ?? '', 20)} for those`,
        fixes: [{ title: `Write ${quoted(text, 60)}`, safe: false, edits: [{ at, text }] }],
      }
}
