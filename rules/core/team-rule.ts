import { defineRule } from './define-rule.ts'
import { isIn } from './language.ts'
import type { PhraseList } from './phrases.ts'
import { wordsAt } from './quote-words.ts'
import { replacementEdits } from './replacement.ts'
import type { Finding, Message, TeamRule, TeamRuleDefinition } from './types.ts'

/** Stands in a message for what was found. */
export const WORDS = '{words}'

/** Makes a rule of what a config says: one finding in the subject, one in the body, as the phrases occur. */
export function teamRule(id: string, definition: TeamRuleDefinition, list: PhraseList): TeamRule {
  const { message: say, severity = 'warning', replacement, link } = definition
  const rule = defineRule({
    summary: say.replaceAll(WORDS, '…'),
    severity,
    ...(replacement === undefined ? {} : { fixable: 'by-hand' as const }),
    *check(message) {
      if (!concerns(definition, message)) return
      yield* findings(message, 'subject', definition, list)
      yield* findings(message, 'body', definition, list)
    },
  })
  return { id, category: 'team', rule, definition, ...(link === undefined ? {} : { link }) }
}

function concerns(
  { channels, steps, language = 'en' }: TeamRuleDefinition,
  message: Message,
): boolean {
  if (channels && !channels.includes(message.channel)) return false
  if (steps === 'first' && !message.firstTouch) return false
  if (steps === 'follow-ups' && message.firstTouch) return false
  const step = message.step ?? (message.firstTouch ? 1 : null)
  if (typeof steps === 'object' && (step === null || !steps.includes(step))) return false
  return isIn(language, message)
}

function* findings(
  message: Message,
  part: 'subject' | 'body',
  { message: say, replacement }: TeamRuleDefinition,
  list: PhraseList,
): Generator<Finding> {
  const reading = message[part]
  const spans = reading ? list.in(reading).map(({ span }) => span) : []
  const [first, ...others] = spans
  if (!reading || !first) return
  const edits = replacement === undefined ? [] : replacementEdits(reading, spans, replacement)
  const [edit, ...more] = edits.map(({ span, text }) => ({ at: { span, part }, text }))
  const title = replacement ? `Write “${replacement}”` : 'Delete these words'
  yield {
    at: { span: first, part },
    message: say.replaceAll(WORDS, () => wordsAt(first, message, part)),
    related: others.map((span) => ({
      at: { span, part },
      message: `Here too: “${wordsAt(span, message, part)}”`,
    })),
    fixes: edit ? [{ title, safe: false, edits: [edit, ...more] }] : [],
  }
}
