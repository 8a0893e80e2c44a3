import { anchor, flattery } from '../words/en/flattery.ts'
import type { Phrase } from './phrases.ts'
import { sentencesBelowGreeting } from './sentence-edits.ts'
import { overlaps } from './span.ts'
import { tokensOf } from './tokens.ts'
import type { Reading, Span } from './types.ts'

/** Sentences below the greeting in which praise is meant to open a door. */
const OPENING = 3

/** More praise than anybody opens with. */
const MOST = 20

const cache = new WeakMap<Reading, readonly Phrase[]>()

/** Praise in the first sentences that could be said to anyone. */
export function emptyPraise(body: Reading): readonly Phrase[] {
  const known = cache.get(body) ?? findEmptyPraise(body)
  cache.set(body, known)
  return known
}

function findEmptyPraise(body: Reading): readonly Phrase[] {
  const opening = sentencesBelowGreeting(body, OPENING)
  return flattery
    .in(body)
    .filter((phrase) => opening.includes(phrase.sentence))
    .slice(0, MOST)
    .filter((phrase) => !isAnchored(phrase, body))
}

/** Words in which a thing can stand beside the praise that it is meant for, in a sentence of its own. */
const REACH = 12
const THEIRS = /^(?:your|the|when|how|after|especially|particularly|because)\b/i

/** Whether what the praise is about stands beside it: a work of theirs, a figure, a quote. */
function isAnchored({ sentence, span }: Phrase, body: Reading): boolean {
  const { tokens, sentences } = tokensOf(body)
  const own = sentences[sentence]
  if (!own) return true
  const words = body.text.slice(own.start, own.end)
  if (/[“"«]|(?<=\s)['‘](?=\w)/.test(words)) return true
  if (tokens.slice(own.from, own.to).some(({ kind }) => kind === 'number')) return true
  const reach = reachOf(span, body)
  const inSlot = (at: number) => body.slots.some((slot) => slot.span.start === at)
  return anchor.in(body).some((other) => {
    if (other.sentence === sentence) return true
    const { start } = other.span
    return overlaps(other.span, reach) && !inSlot(start) && THEIRS.test(body.text.slice(start))
  })
}

function reachOf({ start, end }: Span, body: Reading): Span {
  const { tokens } = tokensOf(body)
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findIndex((token) => token.start >= end)
  return {
    start: tokens[Math.max(0, from - REACH)]?.start ?? 0,
    end: (to < 0 ? undefined : tokens[to + REACH]?.start) ?? body.text.length,
  }
}
