import { CRM_TOOLS } from '../tools/crm-tools.ts'
import { LINKEDIN_TOOLS } from '../tools/linkedin-tools.ts'
import { MAIL_MERGE_TOOLS } from '../tools/mail-merge-tools.ts'
import { MARKETING_TOOLS } from '../tools/marketing-tools.ts'
import { SALES_TOOLS } from '../tools/sales-tools.ts'
import type { Tool } from '../tools/tool.ts'
import { writeForm } from './tool-form.ts'

/** Programs that send outreach and fill placeholders, by the name that configs use, in its order. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map(
  [...CRM_TOOLS, ...LINKEDIN_TOOLS, ...MAIL_MERGE_TOOLS, ...MARKETING_TOOLS, ...SALES_TOOLS]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((tool) => [tool.id, tool]),
)

/** The tool that a config names; null where it names none, or one that is not known. */
export function toolNamed(id: string | null): Tool | null {
  return id === null ? null : (TOOLS.get(id) ?? null)
}

/** A field as a tool has it written. */
export function fieldTag(tool: Pick<Tool, 'field' | 'prefix'>, name: string): string {
  const whole = name.startsWith(tool.prefix) ? name : tool.prefix + name
  return writeForm(tool.field, { name: whole }, null)
}

/** Whether a tool's fallbacks are the other branch of a condition. */
export function fallsBackByCondition({ fallback, conditional }: Tool): boolean {
  return conditional !== null && (fallback?.startsWith(conditional.open) ?? false)
}

/** Signs that would end a fallback, or be read as part of a tag. */
const SIGNS = /["'|{}[\]<>%*\n]/

/** A field, by its whole name, with the text that stands in for it; null where the tool cannot write that. */
export function fallbackTag(tool: Tool, name: string, text: string): string | null {
  if (SIGNS.test(text)) return null
  return tool.fallback === null ? null : writeForm(tool.fallback, { name, text }, null)
}

/** Whether a list of fields holds a name, by itself or through its object. */
export function holdsField(fields: Iterable<string>, name: string): boolean {
  for (const field of fields) {
    if (field === name) return true
    if (field.endsWith('*') && name.startsWith(field.slice(0, -1))) return true
  }
  return false
}
