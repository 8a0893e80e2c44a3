import { compilePattern, findPatterns, type Pattern, type PatternMatch } from './pattern.ts'
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

/** Makes a list of patterns, written as `pattern.ts` says. They are compiled when first asked. */
export function phrases(
  name: string,
  patterns: Readonly<Partial<Record<Strength, readonly string[]>>>,
): PhraseList {
  const found = new WeakMap<Reading, readonly Phrase[]>()
  let index: ReadonlyMap<string, readonly Pattern[]> | null = null
  const strengths = new Map<Pattern, number>()
  const compile = () => {
    const made = new Map<string, Pattern[]>()
    for (const strength of Object.keys(WEIGHTS) as Strength[]) {
      for (const source of patterns[strength] ?? []) {
        const pattern = compilePattern(source)
        strengths.set(pattern, WEIGHTS[strength])
        const starters = pattern.starters.has('*') ? ['*'] : pattern.starters
        for (const starter of starters) made.set(starter, [...(made.get(starter) ?? []), pattern])
      }
    }
    return made
  }
  const list: PhraseList = {
    name,
    in(reading) {
      const known = found.get(reading)
      if (known) return known
      index ??= compile()
      const { tokens } = tokensOf(reading)
      const matches = withoutOverlaps(findPatterns(index, reading), strengths)
      const made = matches.map(({ pattern, from, to, sentence }) => ({
        span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
        weight: strengths.get(pattern) ?? 0,
        pattern: pattern.source,
        sentence,
      }))
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
