import type { Dictionary } from './types.ts'

/** Knows which words there are. */
export interface Speller {
  isWord(word: string): boolean
  /** The words that are one slip away: a letter too many, too few, another, or two swapped. */
  near(word: string): readonly string[]
}

const cache = new WeakMap<Dictionary, Promise<Speller>>()

/** The speller of a dictionary, made once. */
export function spellerOf(dictionary: Dictionary): Promise<Speller> {
  const known = cache.get(dictionary) ?? createSpeller(dictionary)
  cache.set(dictionary, known)
  return known
}

async function createSpeller(dictionary: Dictionary): Promise<Speller> {
  const { default: nspell } = await import('nspell')
  const checker = nspell(dictionary)
  const isListed = (word: string) => checker.correct(word)
  return {
    isWord: (word) => isListed(word) || isListed(american(word)) || isDerived(word, isListed),
    near: (word) => [...new Set(slips(word))].filter(isListed),
  }
}

/** What Americans make of British words. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^draught/, 'draft'],
  [/plough/, 'plow'],
  [/(?<=dream|learn|burn|spoil)t$/, 'ed'],
  [/^enquir/, 'inquir'],
  [/^grey/, 'gray'],
  [/mould/, 'mold'],
  [/moust/, 'must'],
  [/yogh/, 'yog'],
  [/aluminium/, 'aluminum'],
  [/gelatine/, 'gelatin'],
  [/laundr(?=ett)/, 'launder'],
  [/(fulfi|insta|enro|ski|wi)l(?=s$|ment|ful|$)/, '$1ll'],
  [/dgement/, 'dgment'],
  [/our(?=$|s$|ed|ing|ab|ful|it|hood|ly)/, 'or'],
  [/is(?=e$|es$|ed$|er|ing$|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|er|ing$)/, 'yz'],
  [/ll(?=ed$|ing$|er|ors?$)/, 'l'],
  [/([bt])re(?=s?$)/, '$1er'],
  [/ence(?=s?$)/, 'ense'],
  [/ogu(?:e(?=s?$)|(?=ing$|ed$))/, 'og'],
  [/amme(?=s?$)/, 'am'],
]

/** The dictionary spells as Americans do; how the author spells is taste. */
function american(word: string): string {
  return BRITISH.reduce((so, [british, other]) => so.replace(british, other), word)
}

const PREFIX =
  /^(?:anti|auto|bio|co|counter|cyber|de|fin|health|hyper|inter|mega|meta|micro|mini|mis|multi|nano|non|out|over|post|pre|proto|pseudo|re|semi|sub|super|tele|trans|ultra|un|under)(?=.{4})/
const ENDING = /(?:s|ed|ing|er|ers|able|ability|ness|ly)$/
const SHORTEST_HALF = 3

/** “Upskilling”, “signup”, “gameplay”: new words are made of old ones, slips are not. */
function isDerived(word: string, isListed: (word: string) => boolean): boolean {
  const known = (part: string) => isListed(part) || isListed(american(part))
  const stem = word.replace(ENDING, '')
  if ([word.replace(PREFIX, ''), stem, stem.replace(PREFIX, '')].some(known)) return true
  for (let at = SHORTEST_HALF; at <= word.length - 2; at++) {
    const tail = word.slice(at)
    const joins = tail.length >= SHORTEST_HALF || /^(?:up|in|on|by)s?$/.test(tail)
    if (joins && known(word.slice(0, at)) && known(tail)) return true
  }
  return false
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** In letters: the shorter a word, the likelier is another word nearby, though it is right as it stands. */
const LEAST = { swapped: 4, missing: 6, surplus: 6, wrong: 7 }

/** The most usual slips first. */
function* slips(word: string): Iterable<string> {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => at)
  const cut = (at: number, put: string, skipped: number) =>
    word.slice(0, at) + put + word.slice(at + skipped)
  if (word.length >= LEAST.swapped)
    for (const at of cuts.slice(0, -2)) yield cut(at, `${word[at + 1]}${word[at]}`, 2)
  if (word.length >= LEAST.missing)
    for (const at of cuts) for (const letter of LETTERS) yield cut(at, letter, 0)
  if (word.length >= LEAST.surplus) for (const at of cuts) yield cut(at, '', 1)
  if (word.length >= LEAST.wrong)
    for (const at of cuts) for (const letter of LETTERS) yield cut(at, letter, 1)
}
