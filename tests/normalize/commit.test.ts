import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, relate } from '../../src/interval.ts'
import type { Modifier, Precision, Stated, ValueRelation } from '../../src/model/quantity.ts'
import { committedInterval } from '../../src/normalize/commit.ts'

const toTheUnit: Precision = { step: 1, basis: 'digits' }
const toTheHundredThousand: Precision = { step: 100_000, basis: 'scale-word' }

function point(value: number, modifier: Modifier, precision: Precision = toTheUnit): Stated {
  return { form: 'point', value, modifier, precision }
}

describe('two statements about one number', () => {
  const cases: readonly [left: Stated, right: Stated, relation: ValueRelation][] = [
    [point(20, 'bare'), point(20, 'bare'), 'equal'],
    [point(20, 'bare'), point(22, 'bare'), 'disjoint'],
    [point(20, 'at-least'), point(30, 'at-most'), 'overlap'],
    [point(20, 'at-least'), point(20, 'less-than'), 'disjoint'],
    [point(20, 'just-over'), point(20, 'bare'), 'disjoint'],
    [point(200, 'approximate'), point(211, 'bare'), 'within'],
    [point(1_200_000, 'bare', toTheHundredThousand), point(1_180_000, 'bare'), 'within'],
  ]
  test.each(cases)('%j / %j is %s', (left, right, relation) => {
    expect(relate(committedInterval(left), committedInterval(right))).toBe(relation)
  })
})

test('a reversed range is read the other way', () => {
  const range = (from: number, to: number): Stated => ({
    form: 'range',
    from,
    to,
    modifier: 'bare',
    precision: toTheUnit,
  })
  expect(committedInterval(range(30, 20))).toEqual(committedInterval(range(20, 30)))
})

test('the open end of a range is no part of it', () => {
  const range = { form: 'range', from: 20, to: 30, modifier: 'bare', precision: toTheUnit } as const
  expect(committedInterval({ ...range, open: 'both' })).toEqual({
    low: { value: 20, inclusive: false },
    high: { value: 30, inclusive: false },
  })
  expect(committedInterval({ ...range, open: 'to' }).low?.inclusive).toBe(true)
  expect(committedInterval({ ...range, open: 'from' }).high?.inclusive).toBe(true)
})

test('every bare, exact or approximate statement allows what it states', () => {
  const modifiers = fc.constantFrom<Modifier>('bare', 'exact', 'approximate', 'at-least', 'at-most')
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      modifiers,
      fc.boolean(),
      (value, modifier, discrete) => {
        const stated = point(value, modifier)
        const exact = committedInterval(point(value, 'exact'))
        expect(contains(committedInterval(stated, discrete), exact)).toBe(true)
      },
    ),
  )
})
