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
    for (const [number, { from, to }] of sentences.entries())
      addMatches({ tokens, classes, from, to }, number, index, matches)
    return matches
  }
}

/** A pattern on its way through a sentence. */
interface Candidate {
  readonly pattern: Pattern
  /** The bits of all that it needs. */
  readonly all: number
  /** The sentence of which `met` speaks, counted over all readings. */
  sentence: number
  /** The bits of the needs that the words of the sentence meet. */
  met: number
}

interface Index {
  /** Patterns by the words that they can begin with. */
  readonly starters: ReadonlyMap<string, readonly Candidate[]>
  /** Those that can begin with a class. */
  readonly open: readonly Candidate[]
  /** Patterns that need a word, and the bit of the need that it meets. */
  readonly needs: ReadonlyMap<string, readonly (readonly [Candidate, number])[]>
  sentences: number
}

function indexOf(patterns: readonly Pattern[]): Index {
  const starters = new Map<string, Candidate[]>()
  const open: Candidate[] = []
  const needs = new Map<string, [Candidate, number][]>()
  for (const pattern of patterns) {
    const all = (1 << pattern.needs.length) - 1
    const candidate = { pattern, all, sentence: 0, met: 0 }
    if (pattern.starters.has('*')) open.push(candidate)
    else for (const word of pattern.starters) push(starters, word, candidate)
    for (const [number, need] of pattern.needs.entries())
      for (const word of need) push(needs, word, [candidate, 1 << number])
  }
  return { starters, open, needs, sentences: 0 }
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

function addMatches(text: Text, sentence: number, index: Index, matches: PatternMatch[]): void {
  index.sentences++
  meetNeeds(text, index)
  const isPossible = (candidate: Candidate) =>
    candidate.all === 0 ||
    (candidate.sentence === index.sentences && candidate.met === candidate.all)
  const open = index.open.filter(isPossible)
  const guarded = new Map<Pattern, boolean>()
  const attempt = ({ pattern }: Candidate, at: number) => {
    const to = canBegin(pattern, at, text) ? run(pattern.program, at, text) : -1
    if (to <= at || isNegated(text, at) || isGuarded(pattern, text, guarded)) return
    matches.push({ pattern, from: at, to, sentence })
  }
  for (let at = text.from; at < text.to; at++) {
    const word = text.tokens[at]?.word ?? ''
    if (word !== '')
      for (const candidate of index.starters.get(word) ?? [])
        if (isPossible(candidate)) attempt(candidate, at)
    for (const candidate of open) attempt(candidate, at)
  }
}

/** Notes which needs of patterns the words of a sentence meet. */
function meetNeeds({ tokens, from, to }: Text, { needs, sentences }: Index): void {
  for (let at = from; at < to; at++) {
    const needed = needs.get(tokens[at]?.word ?? '')
    if (!needed) continue
    for (const [candidate, bit] of needed) {
      if (candidate.sentence !== sentences) {
        candidate.sentence = sentences
        candidate.met = 0
      }
      candidate.met |= bit
    }
  }
}

/** Whether the first step of a pattern goes on, which settles most; a split does not tell. */
function canBegin({ program }: Pattern, at: number, text: Text): boolean {
  const [first, second] = program
  if (first?.type === 'start')
    return at === text.from && (second?.type !== 'one' || takes(second, at, text))
  return first?.type !== 'one' || takes(first, at, text)
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
/** Splits that a program may take before it is worth noting which were tried. */
const FEW = 40
/** Where to go on when a step fails: step and token in turn. One for all runs, which never overlap. */
const later: number[] = []

/** Runs a program from a token on; answers the index behind the last token that it took, or -1. */
function run(program: Program, from: number, text: Text): number {
  // However many ways lead to a place of a long program, it is tried there but once.
  let tried: Set<number> | null = null
  let splits = 0
  let step = 0
  let at = from
  later.length = 0
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
      case 'split':
        splits++
        if (splits > FEW) {
          tried ??= new Set()
          const place = step * LONGEST + (at - from)
          goesOn = !tried.has(place)
          tried.add(place)
        }
        if (goesOn) later.push(here.other, at)
        step++
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
