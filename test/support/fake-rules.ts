import { defineRule } from '../../rules/core/define-rule.ts'
import type { Category, RegisteredRule } from '../../rules/core/registry-types.ts'
import type { Finding, MessageRule, Rule, Severity } from '../../rules/index.ts'

/** A rule that finds each occurrence of a word in a body, its other occurrences being evidence where asked for. */
export function wordRule(
  word: string,
  severity: Severity,
  evidence: readonly string[] = [],
): MessageRule {
  return defineRule({
    summary: `Finds “${word}”.`,
    severity,
    *check({ body }): Iterable<Finding> {
      const placeOf = (text: string) => {
        const start = body.text.indexOf(text)
        return start < 0 ? null : { span: { start, end: start + text.length } }
      }
      const at = placeOf(word)
      if (!at) return
      const related = evidence.flatMap((text) => {
        const place = placeOf(text)
        return place ? [{ at: place, message: text }] : []
      })
      yield { at, message: `Found “${word}”; delete it`, related }
    },
  })
}

/** A registry entry. */
export function entry(category: Category, id: string, rule: Rule): [string, RegisteredRule] {
  return [id, { id, category, rule }]
}
