import { BIAS } from '../../rules/core/model.ts'

/** Something to learn from: what it holds, in one or several parts, and whether the judgement is true of it. */
export interface Example {
  readonly parts: readonly ReadonlyMap<string, number>[]
  readonly isTrue: boolean
}

export interface Training {
  /** How the scores of parts make one: the sharper, the more the best alone decides. */
  readonly sharpness: number
  /** How much the weight of a word, and that of a list, is drawn to nothing. */
  readonly words: number
  readonly lists: number
  /** In how many examples a word has to occur. */
  readonly seldom: number
}

const ROUNDS = 300

/**
 * Logistic regression with quadratic regularisation, over the soft maximum of the parts of each example, by Adam;
 * the same result each time.
 */
export function train(examples: readonly Example[], training: Training): Map<string, number> {
  const names = signNames(examples, training.seldom)
  const index = new Map(names.map((name, at) => [name, at]))
  const pull = names.map((name) =>
    isList(name) && name !== BIAS ? training.lists : training.words,
  )
  const rows = examples.map(({ parts, isTrue }) => ({
    parts: parts.map((part) => indexed(part, index)),
    isTrue,
  }))
  const weights = new Float64Array(names.length)
  const step = adam(weights)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => weight * (pull[at] ?? 0))
    for (const { parts, isTrue } of rows)
      addSlope(slope, parts, isTrue, weights, training.sharpness)
    step(slope, 0.05 * (1 - round / ROUNDS))
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]))
}

export function isList(name: string): boolean {
  return name.startsWith('[')
}

function signNames(examples: readonly Example[], seldom: number): string[] {
  const counts = new Map<string, number>()
  for (const { parts } of examples)
    for (const name of new Set(parts.flatMap((part) => [...part.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const often = [...counts].filter(([name, count]) => isList(name) || count >= seldom)
  return [BIAS, ...often.map(([name]) => name).sort()]
}

type Part = readonly (readonly [index: number, strength: number])[]

function indexed(part: ReadonlyMap<string, number>, index: ReadonlyMap<string, number>): Part {
  const known: (readonly [number, number])[] = [[0, 1]]
  for (const [name, strength] of part) {
    const at = index.get(name)
    if (at !== undefined) known.push([at, strength])
  }
  return known
}

function addSlope(
  slope: Float64Array,
  parts: readonly Part[],
  isTrue: boolean,
  weights: Float64Array,
  sharpness: number,
): void {
  const scores = parts.map((part) =>
    part.reduce((sum, [at, strength]) => sum + (weights[at] ?? 0) * strength, 0),
  )
  const highest = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(sharpness * (score - highest)))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const score = highest + Math.log(total) / sharpness
  const error = 1 / (1 + Math.exp(-score)) - (isTrue ? 1 : 0)
  for (const [index, part] of parts.entries()) {
    const share = (error * (shares[index] ?? 0)) / total
    for (const [at, strength] of part) slope[at] = (slope[at] ?? 0) + share * strength
  }
}

/** Adam (Kingma and Ba 2015): steps by a running mean of slopes over that of their squares. */
function adam(weights: Float64Array): (slope: Float64Array, rate: number) => void {
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  let round = 0
  return (slope, rate) => {
    round++
    for (let at = 0; at < weights.length; at++) {
      const by = slope[at] ?? 0
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * by * by
      const speed = (mean[at] ?? 0) / (1 - 0.9 ** round)
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (rate * speed) / spread
    }
  }
}
