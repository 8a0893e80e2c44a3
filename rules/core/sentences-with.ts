import type { PhraseList } from './phrases.ts'
import type { Reading } from './types.ts'

const known = new WeakMap<Reading, Map<readonly PhraseList[], ReadonlySet<number>>>()

/** The indexes of the sentences that hold a phrase of these lists, found once for a reading. */
export function sentencesWith(lists: readonly PhraseList[], body: Reading): ReadonlySet<number> {
  const ofBody = known.get(body) ?? new Map<readonly PhraseList[], ReadonlySet<number>>()
  known.set(body, ofBody)
  const made =
    ofBody.get(lists) ??
    new Set(lists.flatMap((list) => list.in(body).map(({ sentence }) => sentence)))
  ofBody.set(lists, made)
  return made
}
