import { defineRule } from '../core/define-rule.ts'
import { nearest } from '../core/nearest.ts'
import { knownValue } from '../core/placeholder-value.ts'
import { classify } from '../core/slot-kind.ts'
import { holdsField, toolNamed } from '../core/tools.ts'
import type { Finding, Placeholder, Slot } from '../core/types.ts'

export default defineRule({
  summary: 'A tag names a variable that is neither declared in the config nor built into the tool.',
  severity: 'error',
  fixable: 'by-hand',
  *check({ body, subject, template: { settings } }) {
    if (!settings.variables) return
    const declared = Object.keys(settings.variables)
    const known = [...declared, ...(toolNamed(settings.tool)?.fields ?? [])]
    const parts = [
      ['subject', subject?.slots ?? []],
      ['body', body.slots],
    ] as const
    for (const [part, slots] of parts) {
      for (const slot of slots) {
        const { placeholder } = slot
        const fromSender = knownValue(placeholder, settings, [])?.source === 'sender'
        if (placeholder.kind === 'machine' && !fromSender && !holdsField(known, placeholder.name))
          yield finding(slot, part, known)
      }
    }
  },
})

function finding(
  { span, placeholder }: Slot,
  part: 'body' | 'subject',
  known: readonly string[],
): Finding {
  const at = { span, part }
  // A tag of the sender's is never mistaken for one of the recipient's.
  const fields = known.filter(
    (name) => !name.endsWith('*') && classify(name).owner === placeholder.owner,
  )
  const meant = nearest(placeholder.name, fields)
  const tag = meant === null ? null : renamed(placeholder, meant)
  if (tag === null) {
    return {
      at,
      message: `“${placeholder.raw}” is not declared; add it to variables in the config`,
    }
  }
  return {
    at,
    message: `“${placeholder.raw}” is not declared; did you mean “${tag}”?`,
    fixes: [{ title: `Write “${tag}”`, safe: false, edits: [{ at, text: tag }] }],
  }
}

/** The tag with another name, its filters and fallback kept; null where the name stands there in another form. */
function renamed({ raw, name }: Placeholder, meant: string): string | null {
  return raw.includes(name) ? raw.replace(name, () => meant) : null
}
