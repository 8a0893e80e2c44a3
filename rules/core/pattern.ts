import { inflect } from './inflection.ts'
import { AUXILIARIES, classFor, type TokenClass } from './token-classes.ts'

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
  readonly program: Program
  readonly unless: Program | null
  /** Words that its first token can be; `*` among them where a class of words can begin it. */
  readonly starters: ReadonlySet<string>
  /** Of each of these sets, one word has to occur in the sentence; besides its first token. */
  readonly needs: readonly ReadonlySet<string>[]
}

/** What takes one token: one of some words, or of some classes of words. */
export interface Choice {
  readonly words: ReadonlySet<string>
  readonly classes: readonly TokenClass[]
}

/** Steps of a matcher, tried from the first; a split tries the next step first, then the step `other`. */
export type Step =
  | ({ readonly type: 'one' } & Choice)
  | { readonly type: 'split'; readonly other: number }
  | { readonly type: 'jump'; readonly to: number }
  | { readonly type: 'start' | 'end' | 'match' }
export type Program = readonly Step[]

type Node =
  | { readonly type: 'one'; readonly choice: Choice; readonly optional: boolean }
  | { readonly type: 'group'; readonly choices: readonly Node[][]; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly choice: Choice }
  | { readonly type: 'start' | 'end' }

/** Compiles a pattern; throws where it is not well formed, so that a mistake in a list is found at once. */
export function compilePattern(source: string): Pattern {
  if (/\([^)]*\(/.test(source))
    throw new Error(`Pattern "${source}" has parentheses inside parentheses; write it as two`)
  const [main = '', guard, another] = source.split(/\s+unless\s+/)
  if (another !== undefined)
    throw new Error(`Pattern "${source}" says unless twice; write (one|another) behind the first`)
  const nodes = parse(main)
  const starters = startersOf(nodes)
  if (nodes.at(-1)?.type === 'gap')
    throw new Error(`Pattern "${source}" ends with a gap, which matches nothing`)
  if (starters.size === 0) throw new Error(`Pattern "${source}" must begin with a word or a class`)
  const unless = guard ? programOf(parse(guard)) : null
  return { source, program: programOf(nodes), unless, starters, needs: needsOf(nodes) }
}

function parse(text: string): Node[] {
  const elements = text.trim().match(/\([^()]*\)\??|\S+/g) ?? []
  return elements.map(parseElement)
}

const ANY_WORD: Choice = { words: new Set(), classes: [classFor('any', undefined, '<any>')] }

function parseElement(element: string): Node {
  if (element === '^') return { type: 'start' }
  if (element === '$') return { type: 'end' }
  if (element === '&') return { type: 'gap', most: 4, choice: { words: AUXILIARIES, classes: [] } }
  const gap = /^\.\.\.(\d*)$/.exec(element)
  if (gap) return { type: 'gap', most: widthOf(gap[1] || '4', element), choice: ANY_WORD }
  const optional = element.endsWith('?')
  const bare = optional ? element.slice(0, -1) : element
  if (!bare.startsWith('(')) return { type: 'one', choice: parseChoice(bare), optional }
  if (!bare.endsWith(')'))
    throw new Error(`Pattern element "${element}" opens parentheses that it does not close`)
  const choices = bare
    .slice(1, -1)
    .split('|')
    .map((choice) => parse(choice))
  if (choices.some((choice) => choice.every((node) => 'optional' in node && node.optional)))
    throw new Error(`Pattern group "${element}" has an empty choice`)
  return { type: 'group', choices, optional }
}

/** The steps of a pattern grow with its gaps. */
const WIDEST = 20

function widthOf(digits: string, element: string): number {
  if (Number(digits) > WIDEST)
    throw new Error(`Pattern element "${element}" is too wide; a gap takes up to ${WIDEST} words`)
  return Number(digits)
}

function parseChoice(text: string): Choice {
  const words = new Set<string>()
  const classes: TokenClass[] = []
  for (const choice of text.split('|')) {
    const named = /^<([a-z]+)(?::([a-z-]+))?>$/.exec(choice)
    if (named) classes.push(classFor(named[1] ?? '', named[2], choice))
    else if (/^~[a-z]+$/.test(choice)) for (const form of inflect(choice.slice(1))) words.add(form)
    else if (/^[\p{L}\d'+]+$/u.test(choice)) words.add(choice)
    else
      throw new Error(
        `Pattern element "${choice}" is not a word; write several words in parentheses`,
      )
  }
  return { words, classes }
}

/** What a token must be for a pattern to begin there. */
function startersOf(nodes: readonly Node[]): Set<string> {
  const starters = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'start') continue
    if (node.type !== 'one' && node.type !== 'group') break
    const words =
      node.type === 'one'
        ? [...node.choice.words, ...(node.choice.classes.length > 0 ? ['*'] : [])]
        : node.choices.flatMap((choice) => [...startersOf(choice)])
    for (const word of words) starters.add(word)
    if (!node.optional) break
  }
  return starters
}

/** The words of each element that has to be there and is made of words alone, but for the first. */
function needsOf(nodes: readonly Node[]): ReadonlySet<string>[] {
  const first = nodes.findIndex(({ type }) => type === 'one' || type === 'group')
  const needs = nodes.slice(first + 1).flatMap((node) => {
    if (node.type === 'one')
      return node.optional || node.choice.classes.length > 0 ? [] : [node.choice.words]
    if (node.type !== 'group' || node.optional) return []
    const words = node.choices.map(startersOf)
    // A class can be any word, and "(in|$)" can be none.
    if (words.some((choice) => choice.size === 0 || choice.has('*'))) return []
    return [new Set(words.flatMap((choice) => [...choice]))]
  })
  // Each is a bit of a number to the matcher.
  return needs.slice(0, 30)
}

function programOf(nodes: readonly Node[]): Program {
  const steps: Step[] = []
  for (const node of nodes) addSteps(node, steps)
  steps.push({ type: 'match' })
  return steps
}

function addSteps(node: Node, steps: Step[]): void {
  switch (node.type) {
    case 'start':
    case 'end':
      steps.push({ type: node.type })
      return
    case 'one':
      if (node.optional) steps.push({ type: 'split', other: steps.length + 2 })
      steps.push({ type: 'one', ...node.choice })
      return
    case 'gap':
      addGap(node, steps)
      return
    case 'group':
      addGroup(node, steps)
  }
}

/** As few words as possible: each split leaves the gap first, and takes one more word otherwise. */
function addGap({ most, choice }: Extract<Node, { type: 'gap' }>, steps: Step[]): void {
  const end = steps.length + most * 3
  for (let taken = 0; taken < most; taken++) {
    steps.push({ type: 'split', other: steps.length + 2 }, { type: 'jump', to: end })
    steps.push({ type: 'one', ...choice })
  }
}

function addGroup({ choices, optional }: Extract<Node, { type: 'group' }>, steps: Step[]): void {
  const jumps: number[] = []
  const alternatives = optional ? [...choices, []] : choices
  for (const [index, nodes] of alternatives.entries()) {
    const split = steps.length
    const isLast = index === alternatives.length - 1
    if (!isLast) steps.push({ type: 'split', other: 0 })
    for (const node of nodes) addSteps(node, steps)
    if (isLast) break
    jumps.push(steps.length)
    steps.push({ type: 'jump', to: 0 })
    steps[split] = { type: 'split', other: steps.length }
  }
  for (const jump of jumps) steps[jump] = { type: 'jump', to: steps.length }
}
