import { isOpening } from '../core/first-touch.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { sells } from '../core/pitch.ts'
import { sentencesWith } from '../core/sentences-with.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Message, Reading, SlotKind } from '../core/types.ts'
import { dissatisfaction } from '../words/en/dissatisfaction.ts'
import { reasons } from '../words/en/reasons.ts'

/** The weight of a question that wants one answer only; milder ones may want to know. */
const PROBES = 2
/** Placeholders whose value shows that somebody looked. */
const FACTS: ReadonlySet<SlotKind> = new Set([
  'trigger',
  'work',
  'event',
  'observation',
  'detail',
  'mutual',
])
/** Words of a sentence in which a fact is looked for. */
const LONG = 100

export default phraseRule({
  summary:
    'A first message asks whether something bothers the reader, without knowing that it does.',
  severity: 'warning',
  lists: [dissatisfaction],
  concerns: isOpening,
  counts: (phrase, message) =>
    (phrase.weight >= PROBES || sells(message)) &&
    isAsked(phrase, message) &&
    !knowsSomething(phrase, message),
  severityOf: ([heaviest], message) =>
    sells(message) && heaviest && heaviest.weight >= PROBES ? undefined : 'info',
  say: (words) =>
    `“${words}” fishes for a trouble that you do not know of; ask about something you saw with them`,
})

/** Asked, or a fragment that stands for a question: "Tired of late trains? So were we." */
function isAsked({ sentence }: Phrase, { body }: Message): boolean {
  return tokensOf(body).sentences[sentence]?.question ?? false
}

/** Whether its sentence or the one before tells a fact about the reader. */
function knowsSomething({ sentence }: Phrase, { body }: Message): boolean {
  const told = sentencesWith(reasons, body)
  return [sentence - 1, sentence].some((near) => told.has(near) || holdsFact(near, body))
}

function holdsFact(sentence: number, body: Reading): boolean {
  const { tokens, sentences } = tokensOf(body)
  const { from = 0, to = 0 } = sentences[sentence] ?? {}
  return tokens
    .slice(from, Math.min(to, from + LONG))
    .some(({ slot }) => slot !== null && FACTS.has(slot.placeholder.slot))
}
