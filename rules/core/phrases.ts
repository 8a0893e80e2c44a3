import { createMatcher, type PatternMatch } from './matcher.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { tokensOf } from './tokens.ts'
import type { Reading, Span } from './types.ts'

/** How much one phrase says: strong nearly settles it, weak only adds to others. */
const WEIGHTS = { strong: 2, medium: 1, weak: 0.5 } as const
type Strength = keyof typeof WEIGHTS

export interface Phrase {
  readonly span: Span
  readonly weight: number
  readonly pattern: string
  readonly sentence: number
}

/** A list of phrases that say the same kind of thing. */
export interface PhraseList {
  /** What a finding calls them, such as `offer`. */
  readonly name: string
  /** The phrases in a reading, longest first where they overlap, in order of their place. */
  in(reading: Reading): readonly Phrase[]
  /** The sum of the weights in a reading, a pattern that comes again counting half, never above `most`. */
  weight(reading: Reading, most?: number, factor?: (phrase: Phrase) => number): number
}

/** Makes lists of patterns that are looked for together, in one pass over a reading. */
export function phraseLists(): (
  name: string,
  patterns: Readonly<Partial<Record<Strength, readonly string[]>>>,
) => PhraseList {
  const lists: ListPatterns[] = []
  const search = searchFor(lists)
  return (name, patterns) => {
    const compiled = new Map<Pattern, number>()
    lists.push({ patterns, compiled })
    const found = new WeakMap<Reading, readonly Phrase[]>()
    const list: PhraseList = {
      name,
      in(reading) {
        const known = found.get(reading)
        if (known) return known
        const matches = search(reading).filter(({ pattern }) => compiled.has(pattern))
        const made = phrasesOf(withoutOverlaps(matches, compiled), compiled, reading)
        found.set(reading, made)
        return made
      },
      weight(reading, most = Number.POSITIVE_INFINITY, factor = () => 1) {
        const seen = new Set<string>()
        let sum = 0
        for (const phrase of list.in(reading)) {
          const again = seen.has(phrase.pattern) ? 0.5 : 1
          sum += phrase.weight * again * factor(phrase)
          seen.add(phrase.pattern)
        }
        return Math.min(sum, most)
      },
    }
    return list
  }
}

/** Makes a list of patterns, written as `pattern.ts` says. They are compiled when first asked. */
export const phrases = phraseLists()

interface ListPatterns {
  readonly patterns: Readonly<Partial<Record<Strength, readonly string[]>>>
  /** With what each weighs; empty until the first search. */
  readonly compiled: Map<Pattern, number>
}

/** Looks for the patterns of all lists at once; compiles those that were added since the last search. */
function searchFor(lists: readonly ListPatterns[]): (reading: Reading) => readonly PatternMatch[] {
  const state = { count: 0, find: createMatcher([]), found: new WeakMap<Reading, PatternMatch[]>() }
  return (reading) => {
    if (state.count < lists.length) {
      for (const list of lists.slice(state.count)) compile(list)
      state.count = lists.length
      state.find = createMatcher(lists.flatMap(({ compiled }) => [...compiled.keys()]))
      state.found = new WeakMap()
    }
    const known = state.found.get(reading)
    if (known) return known
    const matches = state.find(reading)
    state.found.set(reading, matches)
    return matches
  }
}

function compile({ patterns, compiled }: ListPatterns): void {
  for (const strength of Object.keys(WEIGHTS) as Strength[])
    for (const source of patterns[strength] ?? [])
      compiled.set(compilePattern(source), WEIGHTS[strength])
}

function phrasesOf(
  matches: readonly PatternMatch[],
  weights: ReadonlyMap<Pattern, number>,
  reading: Reading,
): Phrase[] {
  const { tokens } = tokensOf(reading)
  return matches.map(({ pattern, from, to, sentence }) => ({
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    weight: weights.get(pattern) ?? 0,
    pattern: pattern.source,
    sentence,
  }))
}

/** Of matches that overlap, the heaviest stays, then the longest, and takes in the words of the others. */
function withoutOverlaps(
  matches: readonly PatternMatch[],
  weights: ReadonlyMap<Pattern, number>,
): PatternMatch[] {
  const weight = ({ pattern }: PatternMatch) => weights.get(pattern) ?? 0
  const ranked = [...matches].sort((a, b) => weight(b) - weight(a) || length(b) - length(a))
  const owners = new Map<number, number>()
  const kept: PatternMatch[] = []
  for (const match of ranked) {
    let owner = kept.length
    for (let at = match.from; at < match.to; at++) owner = Math.min(owner, owners.get(at) ?? owner)
    const other = kept[owner]
    kept[owner] = other ? union(other, match) : match
    for (let at = match.from; at < match.to; at++) if (!owners.has(at)) owners.set(at, owner)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function union(a: PatternMatch, b: PatternMatch): PatternMatch {
  return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function length({ from, to }: PatternMatch): number {
  return to - from
}
