/** Random choices that come again with the same seed. */
export interface Random {
  /** From 0 up to, and without, `limit`. */
  below(limit: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  chance(share: number): boolean
}

/** By the method called mulberry32; the seed is any whole number. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: ([first, ...others]) => {
      const at = below(others.length + 1)
      return others[at - 1] ?? first
    },
    chance: (share) => next() < share,
  }
}
