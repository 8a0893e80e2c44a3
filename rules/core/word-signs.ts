import type { Token } from './tokens.ts'

/**
 * A word as the judges count it: its stem, so that "builds" and "building" are one; of a placeholder whose it is
 * and what it is about, of figures and links their kind, of a name inside a sentence that it is one.
 */
export function signOf(token: Token, opensSentence: boolean): string {
  if (token.slot) {
    const { owner, slot } = token.slot.placeholder
    return owner === 'sender' ? `<your:${slot}>` : `<their:${slot}>`
  }
  if (token.kind !== 'word') return `<${token.kind}>`
  if (token.capital && !opensSentence && token.word !== 'i') return '<proper>'
  return stem(token.word)
}

/** Endings off, roughly; short words stay as they are. */
function stem(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '')
    .replace(/(?<=[a-z]{3})e$/, '')
}
