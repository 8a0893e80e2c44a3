import type { Fix, ProseRemark } from './types.ts'

/** Suggestions beyond these would be a choice, not a help. */
const MOST_SUGGESTIONS = 3

/** The words that a plugin speaks of, hard-wrapped lines joined. */
export function remarkedWords({ actual }: ProseRemark): string {
  return actual.replace(/\s+/g, ' ')
}

/** Whether an option `allow` names these very words. */
export function isAmong(words: string, allow: readonly string[]): boolean {
  return allow.some((phrase) => phrase.trim().toLowerCase() === words.toLowerCase())
}

/** Fixes that put other words there, for people to choose; `safe` where there is but one way to say it. */
export function rewordings(
  { at, actual }: ProseRemark,
  words: readonly string[],
  safe = false,
): Fix[] {
  return words.slice(0, MOST_SUGGESTIONS).map((other) => {
    const text = casedLike(actual, other)
    return { title: `Write “${text}”`, safe, edits: [{ at, text }] }
  })
}

/** Begins with a capital where the model does. */
export function casedLike(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
