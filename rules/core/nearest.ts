import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word most likely meant; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const typed = plain(word)
  let best: string | null = null
  let least = Math.max(1, Math.floor(typed.length * 0.4)) + 1
  for (const candidate of candidates) {
    const steps = distance(typed, plain(candidate))
    if (steps >= least) continue
    best = candidate
    least = steps
  }
  return best
}

/** Case, `-`, `_` and spaces are what people get wrong without meaning another word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, '')
}
