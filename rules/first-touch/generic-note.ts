import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { sells } from '../core/pitch.ts'
import { afterGreeting, deletions, sentencesAround } from '../core/sentence-edits.ts'
import { overlapsAny, union } from '../core/span.ts'
import { type Token, tokensOf } from '../core/tokens.ts'
import type { Fix, Message, SlotKind } from '../core/types.ts'
import { filler } from '../words/en/filler.ts'
import { generic } from '../words/en/generic.ts'
import { networking } from '../words/en/networking.ts'
import { reasons } from '../words/en/reasons.ts'

const STOCK = [generic, networking]
/** What is known of everybody. */
const MERE_FIELDS: ReadonlySet<SlotKind> = new Set([
  'name',
  'company',
  'role',
  'place',
  'contact',
  'date',
])
/** Words between and around stock phrases, the signature among them, that say nothing more. */
const REST = 10
/** For the author to fill in. */
const BLANK = '[What made you pick this person]'

export default phraseRule({
  summary: 'A connection note holds stock phrases and nothing else.',
  severity: 'warning',
  lists: STOCK,
  concerns: (message) => message.channel === 'connection-note' && saysNothingElse(message),
  say: (words) =>
    `“${words}” could be said to anyone, and the note says nothing else; say what made you pick this person`,
  fix: replaceByBlank,
})

function saysNothingElse(message: Message): boolean {
  const { body, subject } = message
  const hasReason = [body, ...(subject ? [subject] : [])].some((reading) =>
    reasons.some((list) => list.in(reading).length > 0),
  )
  if (hasReason || sells(message)) return false
  const { tokens, sentences } = tokensOf(body)
  if (sentences.some(({ question }) => question)) return false
  const said = union([...STOCK, filler].flatMap((list) => list.in(body).map(({ span }) => span)))
  const start = afterGreeting(message)
  const own = tokens.filter((token) => token.start >= start)
  const rest = own.filter((token) => !overlapsAny(said, token))
  return rest.length <= Math.max(REST, own.length / 2) && !rest.some(isDetail)
}

/** A placeholder that will say something of this person. */
function isDetail({ slot }: Token): boolean {
  const { slot: kind, owner } = slot?.placeholder ?? {}
  return owner === 'recipient' && kind !== undefined && !MERE_FIELDS.has(kind)
}

/** The stock sentences give way to one blank, where the first of them stands. */
function replaceByBlank(found: readonly Phrase[], message: Message): Fix[] {
  const [first, ...others] = sentencesAround(
    message.body,
    found.map(({ span }) => span),
  )
  if (!first) return []
  const start = Math.max(first.start, afterGreeting(message))
  const replaced = { at: { span: { start, end: first.end } }, text: BLANK }
  return [
    {
      title: 'Replace the stock phrases by a reason to fill in',
      safe: false,
      edits: [replaced, ...deletions(message, others)],
    },
  ]
}
