import { inflect } from './inflection.ts'
import { AUXILIARIES, classFor, NEGATIONS, type TokenClass } from './token-classes.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'

/**
 * The pattern language of phrase lists. `CONTRIBUTING.md` has its grammar; in short, elements between spaces:
 *
 * - `word`, `one|other`, `(several words|other words)`: one of them; `?` after any of these: or nothing
 * - `~help`: any form of a verb or noun
 * - `&`: up to four auxiliaries and adverbs ("have been really")
 * - `...`, `...8`: a gap of at most 4 or 8 words
 * - `<number>`, `<money>`, `<plural>`, `<proper>`, `<slot:work>`, `<your:product>` …: a class of words or placeholders
 * - `^`, `$`: where the sentence begins or ends
 * - `unless` and a second pattern: does not count where that one occurs in the same sentence
 *
 * Nothing reaches over the end of a sentence, and a phrase does not count behind "not", "never", "no" or
 * "without".
 */
export interface Pattern {
  readonly source: string
  readonly nodes: readonly Node[]
  readonly unless: readonly Node[] | null
  /** Words and classes that its first token can be. */
  readonly starters: ReadonlySet<string>
}

type Node =
  | {
      readonly type: 'one'
      readonly words: ReadonlySet<string>
      readonly classes: readonly TokenClass[]
      readonly keys: readonly string[]
      readonly optional: boolean
    }
  | {
      readonly type: 'group'
      readonly choices: readonly (readonly Node[])[]
      readonly optional: boolean
    }
  | { readonly type: 'gap'; readonly most: number; readonly only: ReadonlySet<string> | null }
  | { readonly type: 'start' | 'end' }

/** Compiles a pattern; throws where it is not well formed, so that a mistake in a list is found at once. */
export function compilePattern(source: string): Pattern {
  const [main = '', guard] = source.split(/\s+unless\s+/)
  const nodes = parse(main)
  const starters = startersOf(nodes)
  if (nodes.at(-1)?.type === 'gap')
    throw new Error(`Pattern "${source}" ends with a gap, which matches nothing`)
  if (starters.size === 0) throw new Error(`Pattern "${source}" must begin with a word or a class`)
  return { source, nodes, unless: guard ? parse(guard) : null, starters }
}

function parse(text: string): Node[] {
  const elements = text.trim().match(/\([^()]*\)\??|\S+/g) ?? []
  return elements.flatMap(parseElement)
}

function parseElement(element: string): Node[] {
  if (element === '^') return [{ type: 'start' }]
  if (element === '$') return [{ type: 'end' }]
  if (element === '&') return [{ type: 'gap', most: 4, only: AUXILIARIES }]
  const gap = /^\.\.\.(\d*)$/.exec(element)
  if (gap) return [{ type: 'gap', most: gap[1] ? Number(gap[1]) : 4, only: null }]
  const optional = element.endsWith('?')
  const bare = optional ? element.slice(0, -1) : element
  if (bare.startsWith('(')) {
    const choices = bare
      .slice(1, -1)
      .split('|')
      .map((choice) => parse(choice))
    if (choices.some((choice) => choice.every((node) => 'optional' in node && node.optional)))
      throw new Error(`Pattern group "${element}" has an empty choice`)
    return [{ type: 'group', choices, optional }]
  }
  return [parseOne(bare, optional)]
}

function parseOne(text: string, optional: boolean): Node {
  const words = new Set<string>()
  const classes: TokenClass[] = []
  const keys: string[] = []
  for (const choice of text.split('|')) {
    const named = /^<([a-z]+)(?::([a-z-]+))?>$/.exec(choice)
    if (named) {
      classes.push(classFor(named[1] ?? '', named[2], choice))
      keys.push('*')
    } else if (/^~[a-z]+$/.test(choice))
      for (const form of inflect(choice.slice(1))) words.add(form)
    else if (/^[\p{L}\d'+]+$/u.test(choice)) words.add(choice)
    else
      throw new Error(
        `Pattern element "${choice}" is not a word; write several words in parentheses`,
      )
  }
  return { type: 'one', words, classes, keys, optional }
}

function startersOf(nodes: readonly Node[]): Set<string> {
  const starters = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'start') continue
    if (node.type !== 'one' && node.type !== 'group') break
    if (node.type === 'one') for (const word of [...node.words, ...node.keys]) starters.add(word)
    else
      for (const choice of node.choices) for (const word of startersOf(choice)) starters.add(word)
    if (!node.optional) break
  }
  return starters
}

/** Where a pattern that begins at token `at` ends: the index after its last token, or -1. */
function matchAt(
  nodes: readonly Node[],
  index: number,
  at: number,
  to: number,
  from: number,
  tokens: readonly Token[],
): number {
  const node = nodes[index]
  if (!node) return at
  const rest = (next: number) => matchAt(nodes, index + 1, next, to, from, tokens)
  switch (node.type) {
    case 'start':
      return at === from ? rest(at) : -1
    case 'end':
      return at === to ? rest(at) : -1
    case 'gap': {
      for (let skipped = 0; skipped <= node.most && at + skipped <= to; skipped++) {
        const end = rest(at + skipped)
        if (end >= 0) return end
        const token = tokens[at + skipped]
        if (node.only && !(token && node.only.has(token.word))) break
      }
      return -1
    }
    case 'one': {
      const token = at < to ? tokens[at] : undefined
      if (
        token &&
        (node.words.has(token.word) || node.classes.some((test) => test(token, tokens, at)))
      ) {
        const end = rest(at + 1)
        if (end >= 0) return end
      }
      return node.optional ? rest(at) : -1
    }
    case 'group': {
      for (const choice of node.choices) {
        const end = matchAt([...choice, ...nodes.slice(index + 1)], 0, at, to, from, tokens)
        if (end >= 0) return end
      }
      return node.optional ? rest(at) : -1
    }
  }
}

/** A pattern found in a reading, as token indexes. */
export interface PatternMatch {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** All matches of patterns that are indexed by their starters; `*` holds those that begin with a class. */
export function findPatterns(
  index: ReadonlyMap<string, readonly Pattern[]>,
  reading: Reading,
): PatternMatch[] {
  const { tokens, sentences } = tokensOf(reading)
  const matches: PatternMatch[] = []
  const open = index.get('*') ?? []
  for (const [number, sentence] of sentences.entries()) {
    const guarded = new Map<Pattern, boolean>()
    const isGuarded = (pattern: Pattern) => {
      const known = guarded.get(pattern)
      if (known !== undefined || !pattern.unless) return known ?? false
      const occurred = occurs(pattern.unless, sentence.from, sentence.to, tokens)
      guarded.set(pattern, occurred)
      return occurred
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = tokens[at]?.word
      const candidates =
        word === undefined || word === '' ? open : [...(index.get(word) ?? []), ...open]
      for (const pattern of candidates) {
        const to = matchAt(pattern.nodes, 0, at, sentence.to, sentence.from, tokens)
        if (to <= at || isNegated(tokens, at, sentence.from) || isGuarded(pattern)) continue
        matches.push({ pattern, from: at, to, sentence: number })
      }
    }
  }
  return matches
}

function occurs(
  nodes: readonly Node[],
  from: number,
  to: number,
  tokens: readonly Token[],
): boolean {
  for (let at = from; at < to; at++) if (matchAt(nodes, 0, at, to, from, tokens) > at) return true
  return false
}

function isNegated(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 2); back--)
    if (NEGATIONS.has(tokens[back]?.word ?? '')) return true
  return false
}
