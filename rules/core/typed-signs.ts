import type { Phrase, PhraseList } from './phrases.ts'
import { overlapsAny } from './span.ts'
import { tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'

/**
 * A list of what is seen in how a text is typed rather than in its words: capitals, runs of signs. Placeholders
 * are left out. The expression is global and takes linear time.
 */
export function typedSigns(name: string, expression: RegExp, weight: number): PhraseList {
  const list: PhraseList = {
    name,
    in(reading) {
      const { sentences } = tokensOf(reading)
      const slots = reading.slots.map(({ span }) => span)
      const found: Phrase[] = []
      let sentence = 0
      for (const { index, 0: words } of reading.text.matchAll(expression)) {
        const span = { start: index, end: index + words.length }
        while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= index) sentence++
        if (!overlapsAny(slots, span)) found.push({ span, weight, pattern: name, sentence })
      }
      return found
    },
    weight: (reading: Reading) => list.in(reading).length * weight,
  }
  return list
}
