import { eastAsianWidth } from 'get-east-asian-width'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The letters of a text as a reader sees them, with their offsets in it. */
export function graphemes(text: string): { readonly text: string; readonly offset: number }[] {
  // Mapped one by one: each segment holds a copy of the whole text, which together would fill the memory.
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    offset: index,
  }))
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  // Plain ASCII is nearly everything.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0)
}

function graphemeWidth(grapheme: string): number {
  // Emoji presentation, and flags, which are pairs of letters.
  if (/\uFE0F|^\p{RI}\p{RI}$/u.test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) {
    if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) continue
    width = Math.max(width, eastAsianWidth(character.codePointAt(0) ?? 0))
  }
  return width
}
