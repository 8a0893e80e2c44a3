import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { sells } from '../core/pitch.ts'
import type { Fix, Message } from '../core/types.ts'
import { claims, sources } from '../words/en/claims.ts'

export default phraseRule({
  summary: 'An offer rests on figures or good deeds that nobody can check.',
  severity: 'info',
  lists: [claims],
  // Where nothing is offered, figures are facts, questions or a résumé.
  concerns: sells,
  counts: (phrase, message) => !hasSource(phrase, message),
  say: (words) =>
    `“${words}” can be said by anyone; add a name or a link where it can be checked, or leave it out`,
  fix: ([first]) => (first ? [slotBehind(first)] : []),
})

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
