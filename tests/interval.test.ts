import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareIntervals, contains, disjoint, relate } from '../src/interval.ts'
import type { Bound, Interval, ValueRelation } from '../src/model/quantity.ts'

/** Test shorthand: `[1, 2)` or `(5, ∞)`. */
function read(text: string): Interval {
  const [, open = '', low = '', high = '', close = ''] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? []
  const bound = (value: string, inclusive: boolean): Bound | null =>
    value.includes('∞') ? null : { value: Number(value), inclusive }
  return { low: bound(low, open === '['), high: bound(high, close === ']') }
}

describe('two intervals', () => {
  const cases: readonly [left: string, right: string, relation: ValueRelation][] = [
    ['[20, 20]', '[20, 20]', 'equal'],
    ['[20, 20]', '[22, 22]', 'disjoint'],
    ['[20, ∞)', '[23, 23]', 'within'],
    ['(20, ∞)', '[20, 20]', 'disjoint'],
    ['[20, ∞)', '(-∞, 20)', 'disjoint'],
    ['[20, ∞)', '(-∞, 20]', 'overlap'],
    ['[20, ∞)', '[25, ∞)', 'within'],
    ['[1150000, 1250000)', '[1180000, 1180000]', 'within'],
    ['[1150000, 1250000)', '[1250000, 1250000]', 'disjoint'],
    ['[1, 3]', '[2, 4]', 'overlap'],
    ['[1, 2)', '[1, 2]', 'within'],
    ['[-5, -3]', '[3, 5]', 'disjoint'],
  ]

  test.each(cases)('%s and %s are %s', (left, right, relation) => {
    expect(relate(read(left), read(right))).toBe(relation)
    expect(relate(read(right), read(left))).toBe(relation)
  })
})

const bound = fc.option(fc.record({ value: fc.integer({ min: -50, max: 50 }), inclusive: fc.boolean() }), { nil: null })
const interval: fc.Arbitrary<Interval> = fc
  .record({ low: bound, high: bound })
  .filter(
    ({ low, high }) =>
      !low || !high || low.value < high.value || (low.value === high.value && low.inclusive && high.inclusive),
  )

/** Whether a number is allowed, told without the algebra. */
function allows({ low, high }: Interval, value: number): boolean {
  const above = !low || value > low.value || (low.inclusive && value === low.value)
  const below = !high || value < high.value || (high.inclusive && value === high.value)
  return above && below
}

test('relations agree with trying every half number', () => {
  const values = Array.from({ length: 221 }, (_, index) => -55 + index / 2)
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const inBoth = values.some((value) => allows(a, value) && allows(b, value))
      expect(disjoint(a, b)).toBe(!inBoth)
      if (contains(a, b))
        expect(values.filter((value) => allows(b, value)).every((value) => allows(a, value))).toBe(true)
    }),
  )
})

test('the order of intervals is total', () => {
  fc.assert(
    fc.property(interval, interval, interval, (a, b, c) => {
      expect(Math.sign(compareIntervals(a, b))).toBe(-Math.sign(compareIntervals(b, a)) + 0)
      if (compareIntervals(a, b) <= 0 && compareIntervals(b, c) <= 0)
        expect(compareIntervals(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
