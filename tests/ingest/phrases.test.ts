import { expect, test } from 'vitest'
import { foldNumbers } from '../../src/ingest/phrases.ts'

test.each([
  ['you have 3 free articles', 'you have # free articles'],
  ['from £2 a month', 'from $ a month'],
  ['from us$1,299.50 a year', 'from $ a year'],
  ['12,50 € a month', '$ a month'],
  ['eur 9.99, or 99 a year', '$, or # a year'],
  ['rs. 499 until 5pm', '$ until #'],
  ['save 40% for $5 $10', 'save # for $ $'],
  ['1,,2..3 and 4,', '# and #,'],
  ['scores 7 and eurovision 2024', 'scores # and eurovision #'],
  ['$ and usd alone', '$ and usd alone'],
])('%s is folded to %s', (folded, expected) => {
  expect(foldNumbers(folded)).toBe(expected)
})
