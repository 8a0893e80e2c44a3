import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { wordsAt } from '../core/quote-words.ts'
import { deletionFix } from '../core/sentence-edits.ts'
import { guilt } from '../words/en/guilt.ts'

/** The weight of a phrase that alone is a reproach; milder ones are so together. */
const CERTAIN = 2

export default defineRule({
  summary: 'The message makes somebody feel guilty for not answering.',
  severity: 'error',
  fixable: 'by-hand',
  *check(message) {
    if (!isEnglish(message)) return
    const [first, ...others] = guilt.in(message.body)
    if (!first) return
    const open = others.length > 0 || first.weight >= CERTAIN
    const spans = [first, ...others].map(({ span }) => span)
    yield {
      at: { span: first.span },
      severity: open ? 'error' : 'warning',
      message: `“${wordsAt(first.span, message)}” blames them for not answering; nobody owes a stranger a reply, so add something new or close kindly`,
      related: others.map(({ span }) => ({
        at: { span },
        message: `pressure: “${wordsAt(span, message)}”`,
      })),
      fixes: deletionFix(message, spans, 'Delete the reproach'),
    }
  },
})
