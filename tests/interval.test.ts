import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareIntervals,
  contains,
  difference,
  disjoint,
  hull,
  negated,
  pointAt,
  quotient,
  relate,
  rounded,
  widened,
} from '../src/interval.ts'
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

/** The same shorthand, written. */
function show({ low, high }: Interval): string {
  const [from, to] = [low?.value ?? '-∞', high?.value ?? '∞']
  return `${low?.inclusive ? '[' : '('}${from}, ${to}${high?.inclusive ? ']' : ')'}`
}

describe('all that two numbers may come to', () => {
  const cases: readonly [left: string, right: string, less: string, by: string][] = [
    ['[6, 8]', '[2, 4]', '[2, 6]', '[1.5, 4]'],
    ['[6, 8)', '(2, 4]', '[2, 6)', '[1.5, 4)'],
    ['[6, ∞)', '[2, 4]', '[2, ∞)', '[1.5, ∞)'],
    ['(-∞, 8]', '[2, 4]', '(-∞, 6]', '[0, 4]'],
    ['[6, 8]', '[2, ∞)', '(-∞, 6]', '(-∞, 4]'],
    ['[6, 8]', '[0, 4]', '[2, 8]', '[1.5, ∞)'],
  ]
  test.each(cases)('%s less %s is %s, by it %s', (left, right, less, by) => {
    expect(show(difference(read(left), read(right)))).toBe(less)
    expect(show(quotient(read(left), read(right)))).toBe(by)
  })

  test('hold what the numbers in them come to', () => {
    const range = fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(range, range, ([a, width, at], [b, other, beside]) => {
        const [left, right] = [read(`[${a}, ${a + width}]`), read(`[${b}, ${b + other}]`)]
        const [x, y] = [a + width * at, b + other * beside]
        const point = (value: number) => widened(read(`[${value}, ${value}]`), 1e-9)
        expect(disjoint(difference(left, right), point(x - y))).toBe(false)
        expect(disjoint(quotient(left, right), point(x / y))).toBe(false)
      }),
    )
  })
})

describe('the smallest interval that holds two', () => {
  test.each([
    ['[1, 2)', '[2, 3]', '[1, 3]'],
    ['(1, 2)', '[1, 2]', '[1, 2]'],
    ['[1, 2]', '[5, ∞)', '[1, ∞)'],
    ['(-∞, 2)', '[1, 2]', '(-∞, 2]'],
    ['[1, 9]', '(3, 4)', '[1, 9]'],
  ])('%s and %s: %s', (left, right, both) => {
    expect([show(hull(read(left), read(right))), show(hull(read(right), read(left)))]).toEqual([both, both])
  })

  test('allows what either does, and nothing smaller that both ends lie in does', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const held = hull(a, b)
        expect([contains(held, a), contains(held, b)]).toEqual([true, true])
        expect([a.low, b.low]).toContainEqual(held.low)
        expect([a.high, b.high]).toContainEqual(held.high)
      }),
    )
  })
})

test('an interval widened and mirrored', () => {
  expect(show(widened(read('[1, 2)'), 0.5))).toBe('[0.5, 2.5)')
  expect(show(widened(read('(1, ∞)'), 1))).toBe('(0, ∞)')
  expect(show(negated(read('[1, 2)')))).toBe('(-2, -1]')
  expect(show(negated(read('[1, ∞)')))).toBe('(-∞, -1]')
})

describe('the one value and no other', () => {
  test.each([0, -3, 0.1, 62_000])('%d', (value) => {
    expect(show(pointAt(value))).toBe(`[${value}, ${value}]`)
  })

  test('allows no number but its own', () => {
    const number = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(number, number, interval, (value, other, within) => {
        expect(allows(pointAt(value), other)).toBe(other === value)
        expect(contains(within, pointAt(value))).toBe(allows(within, value))
      }),
    )
  })
})

describe('an interval without the noise of binary fractions', () => {
  const cases: readonly [noisy: Interval, tidy: string][] = [
    [difference(pointAt(1), pointAt(0.9)), '[0.1, 0.1]'],
    [{ low: { value: 0.1 + 0.2, inclusive: false }, high: null }, '(0.3, ∞)'],
    [{ low: null, high: { value: -(0.1 + 0.2), inclusive: true } }, '(-∞, -0.3]'],
    [pointAt(190_270_000_000.000_03), '[190270000000, 190270000000]'],
    // Twelve digits count, wherever they stand.
    [pointAt(123_456_789_012), '[123456789012, 123456789012]'],
    [pointAt(1_234_567_890_126), '[1234567890130, 1234567890130]'],
    [pointAt(0.000_123_456_789_012_6), '[0.000123456789013, 0.000123456789013]'],
    [read('[1, 2)'), '[1, 2)'],
    [read('(-∞, ∞)'), '(-∞, ∞)'],
  ]
  test.each(cases)('%j is %s', (noisy, tidy) => {
    expect(show(rounded(noisy))).toBe(tidy)
  })

  test('is the same when rounded again, and whole numbers stay', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, interval, (value, whole) => {
        const once = rounded(pointAt(value))
        expect(rounded(once)).toEqual(once)
        expect(rounded(whole)).toEqual(whole)
      }),
    )
  })
})
