import { expect, it } from 'vitest'
import { shortened } from '../../rules/core/shortened.ts'

it.each([
  ['as it is', 8, 'as it is'],
  ['on two\r\n  lines', 20, 'on two lines'],
  ['cut where it is longer', 10, 'cut where…'],
  ['cut after a word', 5, 'cut…'],
  ['sail 🚢🚢', 8, 'sail 🚢…'],
  ['sail 🚢🚢', 7, 'sail…'],
])('shows “%s” in %i units', (text, most, shown) => {
  expect(shortened(text, most)).toBe(shown)
  expect(shown.length).toBeLessThanOrEqual(most)
})
