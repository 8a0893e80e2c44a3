import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from '../../server/workspace-edit.ts'

/** Signs of which editors know no halves, some that begin or end alike, and line ends of each kind. */
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', '😀', '😁', '🈀', 'é', '\n', '\r\n', '\r'), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''))

/** Whether a place lies within a sign or a line end of two units. */
function isWithin(source: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(source.slice(at - 1, at + 1)) && at > 0
}

test('the changes between two texts make one of the other, and part nothing', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, removed, added, tail) => {
      const before = head + removed + tail
      const after = head + added + tail
      let made = ''
      let at = 0
      for (const { span, text: inserted } of changesBetween(before, after)) {
        expect(span.start).toBeGreaterThanOrEqual(at)
        expect([isWithin(before, span.start), isWithin(before, span.end)]).toEqual([false, false])
        made += before.slice(at, span.start)
        expect(isWithin(after, made.length)).toBe(false)
        made += inserted
        expect(isWithin(after, made.length)).toBe(false)
        at = span.end
      }
      expect(made + before.slice(at)).toBe(after)
    }),
    { numRuns: 5000 },
  )
})

test('texts that are the same need no change', () => {
  expect(changesBetween('a\nb\n', 'a\nb\n')).toEqual([])
})

test('lines that stay are left alone', () => {
  const line = (name: string) => `${name} of parsers\n`
  const before = ['one', 'two', 'three', 'four'].map(line).join('')
  const after = before.replace('one', 'own').replace('four of', 'four off')
  expect(changesBetween(before, after)).toEqual([
    { span: { start: 1, end: 3 }, text: 'wn' },
    { span: { start: 54, end: 54 }, text: 'f' },
  ])
})
