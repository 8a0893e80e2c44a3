import type { Span } from '../../rules/index.ts'

/** Two spans that are taken for the same message. */
export interface Pair {
  readonly expected: number
  readonly found: number
}

/** How far the characters of two messages have to agree: intersection over union. */
export const ENOUGH = 0.8

export interface Pairing {
  /** One to one, the best overlaps first; indexes into what was given. */
  readonly pairs: readonly Pair[]
  /** The share of characters on which an expected span and a found one agree, from 0 to 1: by row and column. */
  readonly overlaps: readonly (readonly number[])[]
}

/** Pairs messages that readers found with those of the linter, by the characters that both hold. */
export function pairSpans(
  source: string,
  expected: readonly Span[],
  found: readonly Span[],
): Pairing {
  const counts = countedUpTo(source)
  const size = ({ start, end }: Span) => (counts[end] ?? 0) - (counts[start] ?? 0)
  const overlaps = expected.map((one) =>
    found.map((other) => {
      const start = Math.max(one.start, other.start)
      const both = size({ start, end: Math.max(start, Math.min(one.end, other.end)) })
      return both === 0 ? 0 : both / (size(one) + size(other) - both)
    }),
  )
  const ranked = overlaps
    .flatMap((row, index) => row.map((share, at) => ({ expected: index, found: at, share })))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
  return { pairs: oneToOne(ranked), overlaps }
}

function oneToOne(ranked: readonly Pair[]): Pair[] {
  const pairs: Pair[] = []
  for (const { expected, found } of ranked) {
    if (pairs.some((pair) => pair.expected === expected || pair.found === found)) continue
    pairs.push({ expected, found })
  }
  return pairs
}

/** For each offset, how many characters before it count: neither white space nor the quote marks of a line. */
function countedUpTo(source: string): Uint32Array {
  const counts = new Uint32Array(source.length + 1)
  let count = 0
  let opening = true
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\n' || character === '\r') opening = true
    else if (/\S/.test(character) && !(opening && character === '>')) {
      opening = false
      count++
    }
    counts[at + 1] = count
  }
  return counts
}
