import { compilePattern } from './pattern.ts'

/** A phrase as patterns are written: capitals and curly quotes count for nothing. */
export function plainPhrase(phrase: string): string {
  return phrase.toLowerCase().replace(/[’‘]/g, "'").trim()
}

/** In UTF-16 units. */
const LONGEST = 300

/** What is wrong with a phrase that somebody wrote who may not know patterns, and the remedy; null for nothing. */
export function mistakeInPhrase(phrase: string): string | null {
  const plain = plainPhrase(phrase)
  if (plain === '') return 'is empty; write a phrase or remove it'
  if (plain.length > LONGEST)
    return `is longer than ${LONGEST} characters; write the words that matter`
  const hyphen = /[\p{L}\d]+-[\p{L}\d]+/u.exec(plain)?.[0]
  if (hyphen && !plain.includes(`:${hyphen}`))
    return `has a hyphen; write “${hyphen.replace('-', ' ')}”, which finds “${hyphen}” too`
  const short = /\p{L}+'\p{L}+/u.exec(plain)?.[0]
  if (short)
    return `has an apostrophe; write “${short}” in full, as in “do not”, which finds “don’t” too`
  const sign = /(?<=[\p{L}\d)])[.,;:!](?=\s|$)/u.exec(plain)?.[0]
  if (sign) return `has the sign “${sign}”, which no word holds; leave it out`
  try {
    compilePattern(plain)
    return null
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
