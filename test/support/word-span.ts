import type { Span } from '../../rules/index.ts'

/** The span of some words of a text, counted round from its second line on. */
export function wordSpan(text: string, first: number, count: number): Span {
  const words = [...text.matchAll(/\S+/g)].slice(2)
  const from = words[first % words.length]
  const to = words[Math.min((first % words.length) + count, words.length) - 1]
  if (!from || !to) throw new Error('The text has no words after its greeting')
  return { start: from.index, end: to.index + to[0].length }
}
