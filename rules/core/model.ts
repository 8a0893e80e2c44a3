/**
 * Weights that `npm run fit` found in labelled messages: what each sign adds to the log-odds that a judgement is
 * true. One line a sign, its name and its weight; `[bias]` is the sum before any.
 */
export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** The name of the bias, which no word has. */
export const BIAS = '[bias]'

/** Reads the lines that `npm run fit` wrote. */
export function readModel(lines: string): Model {
  const weights = new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const gap = line.lastIndexOf(' ')
        return [line.slice(0, gap).trim(), Number(line.slice(gap))] as const
      }),
  )
  const bias = weights.get(BIAS) ?? 0
  weights.delete(BIAS)
  return { bias, weights }
}

/** The log-odds that signs of some strengths add up to. */
export function sumOf({ bias, weights }: Model, signs: ReadonlyMap<string, number>): number {
  let sum = bias
  for (const [name, strength] of signs) sum += (weights.get(name) ?? 0) * strength
  return sum
}
