import { distance } from 'fastest-levenshtein'
import { shortened } from './shortened.ts'

/** The longest name that is quoted whole, in UTF-16 units. */
const MOST = 40

/** The candidate that a mistyped word most likely meant; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const typed = plain(word)
  let best: string | null = null
  let least = Math.max(1, Math.floor(typed.length * 0.4)) + 1
  for (const candidate of candidates) {
    const name = plain(candidate)
    // A word cut short, such as `warn`, is near however much is missing.
    const steps = typed.length > 2 && name.startsWith(typed) ? 1 : distance(typed, name)
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

/**
 * The candidate of which a word is surely a misspelling: one letter is wrong, or two changed places. null for the candidate itself, for its plural, and for words of fewer than five letters.
 */
export function misspelt(word: string, candidates: Iterable<string>): string | null {
  const typed = plain(word)
  for (const candidate of candidates) {
    const name = plain(candidate)
    if (typed === name || typed === `${name}s` || typed[0] !== name[0]) continue
    if (Math.min(typed.length, name.length) < 4 || Math.max(typed.length, name.length) < 5) continue
    const sameLetters = [...typed].sort().join() === [...name].sort().join()
    if (distance(typed, name) <= (sameLetters ? 2 : 1)) return candidate
  }
  return null
}

/** The sentence for a name that there is none of: `Unknown rule “x”; did you mean “y”?`. */
export function unknownName(what: string, given: string, known: readonly string[]): string {
  const meant = nearest(given, known)
  const remedy = meant ? `did you mean “${meant}”?` : 'remove it or check the spelling'
  return `Unknown ${what} “${shortened(given, MOST)}”; ${remedy}`
}
