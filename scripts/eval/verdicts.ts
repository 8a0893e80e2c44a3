import type { Half, Label } from './annotations.ts'

/** What is measured. */
export type Measure =
  | 'messages'
  | 'channel'
  | 'step'
  | 'subject'
  | 'delay'
  | 'variant'
  | 'ordinary'
  | 'placeholders'
  | 'fill-ins'
  | Label

/** One thing that a reader found, beside what the linter made of it. */
export interface Verdict {
  readonly measure: Measure
  readonly half: Half
  /** `file:line` */
  readonly place: string
  /** null where a reader sees nothing. */
  readonly expected: string | null
  /** null where the linter sees nothing. */
  readonly got: string | null
  readonly right: boolean
  /** What else helps to understand a miss. */
  readonly note?: string
}

/** Counts of verdicts. Of a search, `right` of what was `found` and of what was `expected` make its scores. */
export interface Score {
  readonly total: number
  readonly expected: number
  readonly found: number
  readonly right: number
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  return {
    total: verdicts.length,
    expected: verdicts.filter(({ expected }) => expected !== null).length,
    found: verdicts.filter(({ got }) => got !== null).length,
    right: verdicts.filter(({ right }) => right).length,
  }
}

/** Shares from 0 to 1; null where there was nothing to divide by. */
export function ratesOf({ expected, found, right }: Omit<Score, 'total'>) {
  return {
    precision: share(right, found),
    recall: share(right, expected),
    f1: share(2 * right, expected + found),
  }
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** What may be looked at: nothing of the half that is for scoring alone. */
export function missesAmong(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ right, half }) => !right && half !== 'B')
}
