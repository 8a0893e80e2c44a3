import { defineRule } from '../core/define-rule.ts'
import { nearest } from '../core/nearest.ts'
import { knownValue } from '../core/placeholder-value.ts'
import { placeholdersOf } from '../core/placeholders-of.ts'
import { renamedTag } from '../core/renamed-tag.ts'
import { quoted } from '../core/shortened.ts'
import { classify } from '../core/slot-kind.ts'
import { holdsField, toolNamed } from '../core/tools.ts'
import type { Finding, Message, Placeholder } from '../core/types.ts'

export default defineRule({
  summary: 'A tag names a variable that is neither declared in the config nor built into the tool.',
  severity: 'error',
  fixable: 'by-hand',
  *check(message) {
    const { settings } = message.template
    if (!settings.variables) return
    const known = [
      ...Object.keys(settings.variables),
      ...(toolNamed(settings.tool)?.fields ?? []),
      ...madeHere(message),
    ]
    for (const placeholder of placeholdersOf(message)) {
      const name = fieldOf(placeholder)
      if (name === null || holdsField(known, name)) continue
      const tag = { ...placeholder, name, owner: classify(name).owner }
      if (knownValue(tag, settings, [])?.source === 'sender') continue
      const found = finding(tag, known)
      // A condition may ask for more than the team declares, so there it has to be near.
      if (placeholder.kind === 'machine' || found.fixes) yield found
    }
  },
})

/** `{% if first_name %}`, `{{#if first_name}}`, `*|IF:FNAME|*`; a comparison may be more than a field. */
const CONDITION = /^(?:#?(?:if|unless|elsif|elseif)\s+|IF(?:NOT)?:)([\p{L}_][\p{L}\p{N}_.-]*)$/u

function fieldOf({ kind, name }: Placeholder): string | null {
  if (kind === 'machine') return name
  return kind === 'conditional' ? (CONDITION.exec(name)?.[1] ?? null) : null
}

/** Names that the message gives to values of its own: `{% assign topic = … %}`, `{% for item in … %}`. */
function madeHere(message: Message): string[] {
  return placeholdersOf(message).flatMap(({ kind, name }) => {
    const made = kind === 'conditional' && /^(?:assign|set|capture|for)\s+([\w-]+)/.exec(name)?.[1]
    return made ? [made, `${made}.*`] : []
  })
}

function finding(tag: Placeholder, known: readonly string[]): Finding {
  const at = { span: tag.span, part: 'source' as const }
  // A tag of the sender's is never mistaken for one of the recipient's.
  const fields = known.filter((name) => !name.endsWith('*') && classify(name).owner === tag.owner)
  const meant = nearest(tag.name, fields)
  const text = meant === null ? null : renamedTag(tag, meant)
  const fault = `${quoted(tag.raw)} is not declared`
  if (text === null) return { at, message: `${fault}; add it to variables in the config` }
  return {
    at,
    message: `${fault}; did you mean ${quoted(text)}?`,
    fixes: [{ title: `Write ${quoted(text)}`, safe: false, edits: [{ at, text }] }],
  }
}
