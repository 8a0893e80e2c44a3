import { anchor, flattery } from '../words/en/flattery.ts'
import type { Phrase } from './phrases.ts'
import { sentencesBelowGreeting } from './sentence-edits.ts'
import { tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'

/** Sentences below the greeting in which praise is meant to open a door. */
const OPENING = 3

/** Praise in the first sentences that could be said to anyone. */
export function emptyPraise(body: Reading): readonly Phrase[] {
  const opening = sentencesBelowGreeting(body, OPENING)
  return flattery
    .in(body)
    .filter((phrase) => opening.includes(phrase.sentence) && !isAnchored(phrase, body))
}

/** Whether what the praise is about stands beside it: a work in this sentence or the next, a figure, a quote. */
function isAnchored({ sentence }: Phrase, body: Reading): boolean {
  const { tokens, sentences } = tokensOf(body)
  const own = sentences[sentence]
  if (!own || anchor.in(body).some((other) => Math.abs(other.sentence - sentence) <= 1)) return true
  const words = body.text.slice(own.start, own.end)
  return (
    tokens.slice(own.from, own.to).some(({ kind }) => kind === 'number') ||
    /[“"«]|(?<=\s)['‘](?=\w)/.test(words)
  )
}
