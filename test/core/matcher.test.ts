import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMatcher } from '../../rules/core/matcher.ts'
import { compilePattern } from '../../rules/core/pattern.ts'
import { phraseLists } from '../../rules/core/phrases.ts'
import { readingOf } from '../support/reading-of.ts'

const ELEMENTS = [
  'oak',
  'elm|ash',
  '(red oak|elm)',
  '(old|young) oak',
  'tall?',
  '(very tall)?',
  '&',
  '...2',
  '...8',
  '<any>',
  '<plural>',
  '(ash|$)',
  '~grow',
]
const WORDS = 'oak elm ash red old young very tall has been grows grew oaks . not , 7'.split(' ')

const pattern = fc
  .tuple(
    fc.constantFrom('oak', 'elm|ash', '<plural>', '^ tall', '(red oak|elm)'),
    fc.array(fc.constantFrom(...ELEMENTS), { maxLength: 4 }),
    fc.constantFrom('', ' $', ' ash', ' ash unless tall', ' oak unless (very tall|old ...2 elm)'),
  )
  .map(([first, middle, last]) => [first, ...middle].join(' ') + (last || ' oak'))
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 30 })
  .map((words) => `birch ${words.join(' ')}`)

function found(sources: readonly string[], words: string): string[] {
  const find = createMatcher(sources.map(compilePattern))
  return find(readingOf(words).body).map(
    (match) => `${match.pattern.source} ${match.from} ${match.to}`,
  )
}

it('finds a pattern among many as it finds it alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(pattern, { maxLength: 6 }), text, (patterns, words) => {
      const together = found(patterns, words).sort()
      expect(together).toEqual(patterns.flatMap((one) => found([one], words)).sort())
    }),
  )
})

it('leaves out no pattern that could match, for the words that it needs', () => {
  fc.assert(
    fc.property(pattern, text, (one, words) => {
      const { body } = readingOf(words)
      const whole = compilePattern(one)
      const tried = createMatcher([{ ...whole, needs: [] }])(body)
      expect(createMatcher([whole])(body).map(({ to }) => to)).toEqual(tried.map(({ to }) => to))
    }),
  )
})

it('finds the same in a sentence wherever it stands', () => {
  fc.assert(
    fc.property(pattern, text, (one, words) => {
      const apart = found([one], `${words}.`).length
      expect(found([one], `Birch. ${words}. Birch.`).length).toBe(apart)
    }),
  )
})

it('tries no place twice, however many gaps a pattern has', () => {
  const gaps = Array.from({ length: 12 }, () => '...8').join(' ')
  expect(found([`oak ${gaps} ash`], 'oak '.repeat(400))).toEqual([])
})

it('knows a list that is made after a reading was searched', () => {
  const phrases = phraseLists()
  const { body } = readingOf('An oak and an elm.')
  expect(phrases('first', { strong: ['oak'] }).in(body)).toHaveLength(1)
  expect(phrases('second', { strong: ['elm'] }).in(body)).toHaveLength(1)
})
