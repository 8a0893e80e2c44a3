import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { moveToNextStep } from '../core/move-to-next-step.ts'
import { judgePitch } from '../core/pitch.ts'
import { wordsAt } from '../core/quote-words.ts'
import { deletionFix } from '../core/sentence-edits.ts'

export default defineRule({
  summary: 'The first message to somebody already sells.',
  severity: 'warning',
  // A note that sells is declined; in an email to a stranger an offer is expected sooner.
  byChannel: { 'connection-note': 'error', email: 'info' },
  fixable: 'by-hand',
  *check(message) {
    if (!message.firstTouch || !isEnglish(message)) return
    const { score, threshold, signs } = judgePitch(message)
    const [strongest, ...others] = signs
    if (score < threshold || !strongest) return
    const spans = signs.map(({ span }) => span)
    const where = message.channel === 'connection-note' ? 'a connection note' : 'a first message'
    const words = wordsAt(strongest.span, message)
    yield {
      at: { span: strongest.span },
      message: `“${words}” pitches in ${where}; say why you write to this person, and offer once they have answered`,
      related: others.map((sign) => ({
        at: { span: sign.span },
        message: `${sign.list}: “${wordsAt(sign.span, message)}”`,
      })),
      fixes: [
        ...moveToNextStep(message, spans, 'Move the pitch to the next step'),
        ...deletionFix(message, spans, 'Delete the sentences that pitch'),
      ],
    }
  },
})
