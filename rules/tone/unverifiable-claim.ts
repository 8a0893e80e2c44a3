import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { judgePitch } from '../core/pitch.ts'
import type { Fix, Message } from '../core/types.ts'
import { claims, sources } from '../words/en/claims.ts'

/** Below this score a message hardly sells. */
const HARDLY_SELLS = 1

export default phraseRule({
  summary: 'An offer rests on figures or good deeds that nobody can check.',
  severity: 'info',
  lists: [claims],
  concerns: sells,
  counts: (phrase, message) => !hasSource(phrase, message),
  say: (words) =>
    `“${words}” can be said by anyone; add a name or a link where it can be checked, or leave it out`,
  fix: ([first]) => (first ? [slotBehind(first)] : []),
})

/** Where nothing is offered, figures are facts, questions or a résumé. */
function sells(message: Message): boolean {
  return judgePitch(message).score >= HARDLY_SELLS
}

/** Whether the sentence, or the one beside it, says where to look. */
function hasSource({ sentence }: Phrase, { body }: Message): boolean {
  return sources.in(body).some((other) => Math.abs(other.sentence - sentence) <= 1)
}

function slotBehind({ span: { end } }: Phrase): Fix {
  return {
    title: 'Insert a slot for the source',
    safe: false,
    edits: [{ at: { span: { start: end, end } }, text: ' (source: [name or link])' }],
  }
}
