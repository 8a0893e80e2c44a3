import type { Choice, Pattern, Program } from './pattern.ts'
import { NEGATIONS, type TokenClass } from './token-classes.ts'
import { type Sentence, type Token, tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'

/** A pattern found in a reading, as token indexes; `to` is behind its last. */
export interface PatternMatch {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/**
 * Finds many patterns in one pass over the tokens of a reading, in time linear in its text: at each token only
 * those are tried that can begin with it and whose other words occur in the sentence.
 */
export function createMatcher(patterns: readonly Pattern[]): (reading: Reading) => PatternMatch[] {
  const index = indexOf(patterns)
  return (reading) => {
    const { tokens, sentences } = tokensOf(reading)
    const classes: ClassCache = new Map()
    const matches: PatternMatch[] = []
    for (const [number, sentence] of sentences.entries()) {
      const text: Text = { tokens, classes, from: sentence.from, to: sentence.to }
      for (const match of matchesIn(text, index)) matches.push({ ...match, sentence: number })
    }
    return matches
  }
}

interface Index {
  /** Patterns by the words that they can begin with; `*` holds those that can begin with a class. */
  readonly starters: ReadonlyMap<string, readonly Pattern[]>
  /** Patterns that need a word, and the number of the need that it meets. */
  readonly needs: ReadonlyMap<string, readonly (readonly [Pattern, number])[]>
}

function indexOf(patterns: readonly Pattern[]): Index {
  const starters = new Map<string, Pattern[]>()
  const needs = new Map<string, [Pattern, number][]>()
  for (const pattern of patterns) {
    const words = pattern.starters.has('*') ? ['*'] : pattern.starters
    for (const word of words) push(starters, word, pattern)
    for (const [number, need] of pattern.needs.entries())
      for (const word of need) push(needs, word, [pattern, 1 << number])
  }
  return { starters, needs }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** The tokens of a reading, and where one of its sentences begins and ends. */
interface Text extends Pick<Sentence, 'to' | 'from'> {
  readonly tokens: readonly Token[]
  readonly classes: ClassCache
}

/** What is known of a class at each token: 0 nothing, 1 no, 2 yes. */
type ClassCache = Map<TokenClass, Uint8Array>

function* matchesIn(text: Text, index: Index): Iterable<Omit<PatternMatch, 'sentence'>> {
  const met = needsMet(text, index)
  const isPossible = (pattern: Pattern) =>
    pattern.needs.length === 0 || met.get(pattern) === (1 << pattern.needs.length) - 1
  const open = (index.starters.get('*') ?? []).filter(isPossible)
  const guarded = new Map<Pattern, boolean>()
  for (let at = text.from; at < text.to; at++) {
    const word = text.tokens[at]?.word ?? ''
    for (const pattern of word === '' ? [] : (index.starters.get(word) ?? []))
      if (isPossible(pattern)) yield* matchAt(pattern, at, text, guarded)
    for (const pattern of open) yield* matchAt(pattern, at, text, guarded)
  }
}

/** Which needs of patterns the words of a sentence meet, as bits. */
function needsMet({ tokens, from, to }: Text, { needs }: Index): ReadonlyMap<Pattern, number> {
  const met = new Map<Pattern, number>()
  const seen = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? ''
    if (word === '' || seen.has(word)) continue
    seen.add(word)
    for (const [pattern, bit] of needs.get(word) ?? [])
      met.set(pattern, (met.get(pattern) ?? 0) | bit)
  }
  return met
}

function* matchAt(
  pattern: Pattern,
  at: number,
  text: Text,
  guarded: Map<Pattern, boolean>,
): Iterable<Omit<PatternMatch, 'sentence'>> {
  const to = run(pattern.program, at, text)
  if (to <= at || isNegated(text, at) || isGuarded(pattern, text, guarded)) return
  yield { pattern, from: at, to }
}

/** Whether what a pattern is not to stand beside occurs in the sentence. */
function isGuarded(pattern: Pattern, text: Text, guarded: Map<Pattern, boolean>): boolean {
  if (!pattern.unless) return false
  const known = guarded.get(pattern)
  if (known !== undefined) return known
  let occurs = false
  for (let at = text.from; at < text.to && !occurs; at++)
    occurs = run(pattern.unless, at, text) > at
  guarded.set(pattern, occurs)
  return occurs
}

function isNegated({ tokens, from }: Text, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 2); back--)
    if (NEGATIONS.has(tokens[back]?.word ?? '')) return true
  return false
}

/** More words than any pattern can take. */
const LONGEST = 1024

/** Runs a program from a token on; answers the index behind the last token that it took, or -1. */
function run(program: Program, from: number, text: Text): number {
  // Most programs fail at once; else each place of one is tried once at each token, however many ways lead there.
  let tried: Set<number> | null = null
  const later: number[] = []
  let step = 0
  let at = from
  for (;;) {
    const here = program[step]
    let goesOn = here !== undefined
    switch (here?.type) {
      case 'match':
        return at
      case 'one':
        goesOn = at < text.to && takes(here, at, text)
        at++
        step++
        break
      case 'start':
      case 'end':
        goesOn = at === (here.type === 'start' ? text.from : text.to)
        step++
        break
      case 'jump':
        step = here.to
        break
      case 'split': {
        const state = step * LONGEST + (at - from)
        tried ??= new Set()
        goesOn = !tried.has(state)
        tried.add(state)
        if (goesOn) later.push(here.other, at)
        step++
      }
    }
    if (goesOn) continue
    const back = later.pop()
    if (back === undefined) return -1
    at = back
    step = later.pop() ?? 0
  }
}

function takes({ words, classes }: Choice, at: number, text: Text): boolean {
  const token = text.tokens[at]
  if (!token) return false
  if (words.has(token.word)) return true
  for (const test of classes) if (isOf(test, token, at, text)) return true
  return false
}

function isOf(test: TokenClass, token: Token, at: number, { tokens, classes }: Text): boolean {
  let known = classes.get(test)
  if (!known) {
    known = new Uint8Array(tokens.length)
    classes.set(test, known)
  }
  if (known[at] === 0) known[at] = test(token, tokens, at) ? 2 : 1
  return known[at] === 2
}
