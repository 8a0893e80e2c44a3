import { ENGLISH_WORDS, OTHER_WORDS, SHARED_WORDS } from '../words/function-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { Message, Reading } from './types.ts'

/** In words; a text of this length without a single little English word is in some other language. */
const LONG_ENOUGH = 12
/** The least share of little English words in a long English text; telegrams have fewer. */
const LEAST = 0.02
const LONG = 25

const ENGLISH = /^en(?:g|glish)?(?![a-z])/i

const cache = new WeakMap<Reading, boolean>()

/**
 * Whether English phrases say anything of a message: front matter or config name the language, or the words of
 * its body do. Placeholders and their sample values are no words.
 */
export function isEnglish(message: Message): boolean {
  return isIn('en', message)
}

/** Whether a message is in a language: it says so, or says of none and reads as English, or as none, does. */
export function isIn(language: string, { template, body }: Message): boolean {
  const english = ENGLISH.test(language)
  const said = template.frontMatter?.entries.get('language')?.value ?? template.settings.language
  if (typeof said === 'string')
    return english ? ENGLISH.test(said) : primary(said) === primary(language)
  const reads = cache.get(body) ?? readsEnglish(body)
  cache.set(body, reads)
  return reads === english
}

function primary(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*$/, '')
}

/** Little words decide, since names, products and “sales meeting” are the same in every language. */
function readsEnglish(body: Reading): boolean {
  const { tokens, sentences } = tokensOf(body)
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.filter(isOfOtherScript).length > words.length / 4) return false
  const firsts = new Set(sentences.map(({ from }) => tokens[from]))
  const english = words.filter(({ word }) => ENGLISH_WORDS.has(word)).length
  const other = words.filter(
    (token, at) => isForeign(token, body.text, firsts.has(token)) && !isParticle(words, at),
  ).length
  const bare = english === 0 && !words.some(({ word }) => SHARED_WORDS.has(word))
  if (other > english && (other > 1 || english === 0)) return false
  if (bare && words.length >= LONG_ENOUGH) return false
  return words.length < LONG || english >= words.length * LEAST
}

function isOfOtherScript({ word }: Token): boolean {
  return /[^\p{Script=Latin}\p{M}']/u.test(word)
}

/** Words that English has kept the accents of. */
const LOAN_WORD =
  /^(?:caf|r[eé]sum|clich|na[iï]v|fa[cç]ade|d[eé]j|fianc|prot[eé]g|jalape|touch[eé])/

/** “L'offre”, “dell'arte”, “c'est”. */
const ELIDED = /^(?:[cdjlmnst]|qu|un|all|dell|nell|sull|dall|quest)'\p{L}{2}/u

/** A name says nothing: “los” in Los Angeles, “José”, “CI”. */
function isForeign({ word, capital, start, end }: Token, text: string, first: boolean): boolean {
  if (capital && (!first || /\p{Lu}$/u.test(text.slice(start, end)))) return false
  if (OTHER_WORDS.has(word) || ELIDED.test(word)) return true
  return !capital && /(?!\p{ASCII})\p{L}/u.test(word) && !LOAN_WORD.test(word)
}

const PARTICLES: ReadonlySet<string> = new Set(
  'da das de del den der di dos du el la le van von'.split(' '),
)

/** Part of a name: José de la Cruz, Anna van der Berg. */
function isParticle(words: readonly Token[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  const isNamed = (other: Token | undefined) =>
    other !== undefined && (other.capital || PARTICLES.has(other.word))
  return PARTICLES.has(word?.word ?? '') && isNamed(before) && isNamed(after)
}
