import { compilePattern, findPatterns, type Pattern } from './pattern.ts'
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
  weight(reading: Reading, most?: number): number
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
        for (const starter of pattern.starters)
          made.set(starter, [...(made.get(starter) ?? []), pattern])
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
      const all = findPatterns(index, reading).map(({ pattern, from, to, sentence }) => ({
        span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
        weight: strengths.get(pattern) ?? 0,
        pattern: pattern.source,
        sentence,
      }))
      const kept = withoutOverlaps(all)
      found.set(reading, kept)
      return kept
    },
    weight(reading, most = Number.POSITIVE_INFINITY) {
      const seen = new Set<string>()
      let sum = 0
      for (const { weight, pattern } of list.in(reading)) {
        sum += seen.has(pattern) ? weight / 2 : weight
        seen.add(pattern)
      }
      return Math.min(sum, most)
    },
  }
  return list
}

/** Of phrases that overlap, the heaviest stays, then the longest, and marks what any of them did. */
function withoutOverlaps(all: readonly Phrase[]): Phrase[] {
  const ranked = [...all].sort((a, b) => b.weight - a.weight || length(b.span) - length(a.span))
  const kept: Phrase[] = []
  for (const phrase of ranked) {
    const index = kept.findIndex(
      ({ span }) => span.start < phrase.span.end && phrase.span.start < span.end,
    )
    const other = kept[index]
    if (!other) kept.push(phrase)
    else kept[index] = { ...other, span: union(other.span, phrase.span) }
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function length({ start, end }: Span): number {
  return end - start
}
