import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastAtMost } from '../src/sorted.ts'

const cases: readonly [why: string, keys: readonly number[], limit: number, index: number][] = [
  ['one that is the limit', [10, 20, 30], 20, 1],
  ['one below the limit', [10, 20, 30], 29, 1],
  ['the first', [10, 20, 30], 10, 0],
  ['the last', [10, 20, 30], 31, 2],
  ['the last of several alike', [10, 20, 20, 20, 30], 20, 3],
  ['of one item', [10], 10, 0],
  ['of two items the second', [10, 20], 20, 1],
  ['none, as all lie above', [10, 20, 30], 9, 0],
  ['none, as there is no item', [], 9, 0],
  ['below nought', [-30, -20, -10], -15, 1],
]
test.each(cases)('%s: in %j at most %i', (_, keys, limit, index) => {
  expect(lastAtMost(keys, limit, (key) => key)).toBe(index)
})

test('is what looking at every item finds', () => {
  const number = fc.integer({ min: -20, max: 20 })
  fc.assert(
    fc.property(fc.array(number), number, (numbers, limit) => {
      const items = numbers.sort((a, b) => a - b).map((at) => ({ at }))
      const found = items.findLastIndex(({ at }) => at <= limit)
      expect(lastAtMost(items, limit, ({ at }) => at)).toBe(Math.max(0, found))
    }),
  )
})
