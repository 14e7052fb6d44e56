import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPairs } from '../src/new-pairs.ts'

test('a pair is new once, and the other way round it is another', () => {
  const isNew = newPairs()
  const told: readonly (readonly [first: number, second: number, isNew: boolean])[] = [
    [3, 8, true],
    [3, 9, true],
    [8, 3, true],
    [3, 8, false],
    [8, 3, false],
    [38, 0, true],
    [0, 0, true],
    [3, 80, true],
    [0, 0, false],
  ]
  expect(told.map(([first, second]) => [first, second, isNew(first, second)])).toEqual(told)
})

test('a pair is new where it first stands in a list', () => {
  const number = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (pairs) => {
      const isNew = newPairs()
      const told = pairs.map(([first, second]) => isNew(first, second))
      expect(told).toEqual(pairs.map(([a, b], at) => pairs.findIndex(([c, d]) => a === c && b === d) === at))
    }),
  )
})
