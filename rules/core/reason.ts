import { generic } from '../words/en/generic.ts'
import { help } from '../words/en/help.ts'
import { meeting } from '../words/en/meeting.ts'
import { offer } from '../words/en/offer.ts'
import { invitation, jobSearch, recruiting, research } from '../words/en/other-purposes.ts'
import { reasonModel } from '../words/en/reason-model.ts'
import { deeds, hints, reasons } from '../words/en/reasons.ts'
import { sumOf } from './model.ts'
import type { PhraseList } from './phrases.ts'
import { sells } from './pitch.ts'
import { classFor } from './token-classes.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { Message, Reading } from './types.ts'
import { signOf } from './word-signs.ts'

/** What a sentence that gives a reason says, and what one says that gives none. */
const LISTS: readonly PhraseList[] = [
  ...[...reasons, deeds, hints, generic],
  ...[offer, help, meeting],
  ...[jobSearch, research, recruiting, invitation],
]

/** How much the best sentence outweighs the others: one good reason is enough. */
export const SHARPNESS = 3

/** Words of a long sentence: the more it has, the likelier some are among those of reasons. */
const LONG = 30
/** Sentences after which a reason hardly comes any more. */
const FAR = 8

/** Log-odds that a message says why it goes to this person, by the sentence that says it best. */
export function reasonScore(message: Message): number {
  const scores = reasonSigns(message).map((signs) => sumOf(reasonModel, signs))
  return best(scores)
}

/** A soft maximum; a message without words gives no reason. */
export function best(scores: readonly number[]): number {
  const highest = scores.reduce((most, score) => Math.max(most, score), -10)
  const sum = scores.reduce((total, score) => total + Math.exp(SHARPNESS * (score - highest)), 0)
  return sum > 0 ? highest + Math.log(sum) / SHARPNESS : highest
}

/**
 * What `npm run fit` weighs, for each sentence: `[list]`, `[reason]` for any kind of one, `[length]`, `[further on]`
 * for how many come before it, `[both of us, past]`, `[sells]` in messages that do, and the stems of the words.
 */
export function reasonSigns(message: Message): ReadonlyMap<string, number>[] {
  const { body, subject } = message
  const isSale = sells(message)
  return [...sentenceSigns(body, isSale), ...(subject ? sentenceSigns(subject, isSale) : [])]
}

const SENDER: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our'])
const READER: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])
const isPast = classFor('past', undefined, '<past>')

/** Whether sender and recipient are in a sentence, and something that has happened. */
function tellsOfBoth(tokens: readonly Token[], from: number, to: number): boolean {
  let hasPast = false
  let hasSender = false
  let hasReader = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    hasPast ||= isPast(token, tokens, at)
    hasSender ||= SENDER.has(token.word)
    hasReader ||= READER.has(token.word) || isTheirs(token)
  }
  return hasPast && hasSender && hasReader
}

/** A placeholder about the recipient; a name alone is mostly the address. */
function isTheirs({ slot }: Token): boolean {
  return slot !== null && slot.placeholder.owner !== 'sender' && slot.placeholder.slot !== 'name'
}

function sentenceSigns(reading: Reading, isSale: boolean): Map<string, number>[] {
  const { tokens, sentences } = tokensOf(reading)
  const all = sentences.map(({ from, to }, index) => {
    const signs = new Map([
      ['[length]', Math.min(1, (to - from) / LONG)],
      ['[further on]', Math.min(1, index / FAR)],
    ])
    if (isSale) signs.set('[sells]', 1)
    if (tellsOfBoth(tokens, from, to)) signs.set('[both of us, past]', 1)
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (token) signs.set(signOf(token, at === from), 1)
    }
    return signs
  })
  for (const list of LISTS) {
    const isReason = reasons.some((reason) => reason === list)
    for (const { sentence, weight } of list.in(reading)) {
      const signs = all[sentence]
      const name = list === hints && isSale ? `[${list.name}, sells]` : `[${list.name}]`
      signs?.set(name, Math.max(signs.get(name) ?? 0, Math.min(1, weight / 2)))
      if (isReason) signs?.set('[reason]', 1)
    }
  }
  return all
}
