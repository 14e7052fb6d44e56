import { describe, expect, test } from 'vitest'
import { distanceOf, gapOf, movementOf, valuesOf } from '../../src/link/values.ts'
import type { QuantityClaim, Shift } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import type { Change } from '../../src/model/quantity.ts'
import { claim, claimIn } from './fixture.ts'

const share = (values: string, change: Change | null) => claimIn('share', 'ratio', values, { change })
const lasting = (unit: string, values: string) => claimIn('duration', unit, values)
const dollars = (values: string) => claimIn('money', 'USD', values)
const euros = (values: string, parts: Partial<QuantityClaim> = {}): QuantityClaim => ({
  ...claimIn('money', 'EUR', values),
  ...parts,
})

const daily = (values: string) => claim(values, { quantity: { per: 'day' } })
const about = (values: string, value: number) => claimIn('length', 'm', values, { value, modifier: 'approximate' })
const shift: Shift = { direction: 'up', before: 'c1', after: 'c2', by: [], arithmetic: 'unchecked', account: null }

describe('values', () => {
  const cases: readonly [why: string, left: QuantityClaim, right: QuantityClaim, values: ComparisonFacts['values']][] =
    [
      ['one number', claim('20'), claim('20'), 'equal'],
      ['two numbers', claim('20'), claim('22'), 'disjoint'],
      ['a bound and what it admits', claim('20..'), claim('23'), 'within'],
      ['a bound and what it excludes', claim('20..'), claim('19'), 'disjoint'],
      ['a bound and what lies far inside it', claim('20..'), claim('140'), 'overlap'],
      ['one bound twice', claim('20..'), claim('20..'), 'equal'],
      ['two floors', claim('20..'), claim('30..'), 'overlap'],
      ['two bounds that meet', claim('20..'), claim('..30'), 'overlap'],
      ['two bounds that do not', claim('31..'), claim('..30'), 'disjoint'],
      ['a range and a number in it', claim('20..30'), claim('25'), 'within'],
      ['two ranges', claim('20..30'), claim('25..40'), 'overlap'],
      ['a limit and its own number, rounded', dollars('..200'), dollars('195..205'), 'within'],
      ['a floor and its own number, rounded', dollars('200..'), dollars('195..205'), 'within'],
      ['a rise and as much of a fall', share('0.08', 'up'), share('0.08', 'down'), 'disjoint'],
      ['two falls', share('0.08', 'down'), share('0.08', 'down'), 'equal'],
      ['a rise and a rate that is as large', share('0.08', 'up'), share('0.08', null), 'equal'],
      ['a rise and another rate', share('0.08', 'up'), share('0.09', null), 'not-comparable'],
      ['a fall of a negative rate', share('-0.08', 'down'), share('-0.08', null), 'equal'],
      ['a fall by a range', share('0.05..0.09', 'down'), share('0.08', 'down'), 'within'],
      ['two years and 24 months', lasting('year', '2'), lasting('month', '24'), 'equal'],
      ['two years and 30 months', lasting('year', '2'), lasting('month', '30'), 'disjoint'],
      ['two hours and 120 minutes', lasting('hour', '2'), lasting('minute', '120'), 'equal'],
      ['a week and seven days', lasting('week', '1'), lasting('day', '7'), 'equal'],
      ['dollars and euros', dollars('20'), euros('20'), 'not-comparable'],
      ['two kinds', dollars('20'), share('20', null), 'not-comparable'],
      ['counts of what has two names', claim('20'), claim('20', { quantity: { unit: 'boat' } }), 'equal'],
      [
        'counts of one thing in two words',
        claim('20', { quantity: { unit: 'ship' } }),
        claim('30', { quantity: { unit: 'boat' } }),
        'disjoint',
      ],
      ['counts of two things', claim('20'), claim('30', { quantity: { unit: 'home' } }), 'not-comparable'],
      ['of two things with one value', claim('20'), claim('20', { quantity: { unit: 'home' } }), 'equal'],
      ['counts of a thing and of what is not named', claim('20'), claim('30', { quantity: { unit: '' } }), 'disjoint'],
      ['so many a day and so many a year', daily('20'), claim('20', { quantity: { per: 'year' } }), 'not-comparable'],
      ['so many a day and so many', daily('20'), claim('20'), 'not-comparable'],
      ['so many a day and another number', daily('20'), claim('30'), 'not-comparable'],
      ['so many a day and more a day', daily('20'), daily('30'), 'disjoint'],
      [
        'two hedged lengths, one in what the other allows',
        about('16100..19300', 17_700),
        about('19000..21000', 20_000),
        'overlap',
      ],
      [
        'two hedged lengths, each near the other',
        about('16100..20300', 18_200),
        about('17000..21000', 19_000),
        'within',
      ],
      [
        'an age that is nobody\u2019s',
        { ...claimIn('age', 'year', '60'), measure: null },
        claimIn('age', 'year', '60'),
        'not-comparable',
      ],
      ['two numbers of one stated change', { ...claim('20'), shift }, { ...claim('30'), shift }, 'not-comparable'],
      [
        'numbers of two stated changes',
        { ...claim('20'), shift },
        { ...claim('30'), shift: { ...shift, after: 'c9' } },
        'disjoint',
      ],
      ['a sum told again in euros', dollars('54'), euros('50', { restates: 'c-54' }), 'restated'],
      ['euros that cannot be that sum', dollars('54'), euros('5000', { restates: 'c-54' }), 'not-comparable'],
    ]
  test.each(cases)('%s', (_, left, right, values) => {
    expect([valuesOf(left, right), valuesOf(right, left)]).toEqual([values, values])
  })
})

describe('distance', () => {
  const cases: readonly [
    why: string,
    distance: ComparisonFacts['distance'],
    gap: number | null,
    left: QuantityClaim,
    right: QuantityClaim,
  ][] = [
    ['one number', 'none', null, claim('20'), claim('20')],
    ['a bound and what it admits', 'none', null, claim('20..'), claim('50')],
    ['two currencies', 'none', null, dollars('20'), euros('50')],
    ['100 and 95', 'near', 0.05, claim('100'), claim('95')],
    ['100 and 90', 'near', 0.1, claim('100'), claim('90')],
    ['100 and 80', 'far', 0.2, claim('100'), claim('80')],
    ['100 and 34', 'far', 0.66, claim('100'), claim('34')],
    ['100 and 30', 'remote', 0.7, claim('100'), claim('30')],
    ['100 and 12', 'remote', 0.88, claim('100'), claim('12')],
    ['100 and 4', 'apart', 0.96, claim('100'), claim('4')],
    ['nothing and something', 'apart', 1, claim('0'), claim('5')],
    ['a rise and as much of a fall', 'apart', 2, share('0.08', 'up'), share('0.08', 'down')],
    ['two years and twelve months', 'far', 0.5, lasting('year', '2'), lasting('month', '12')],
  ]
  test.each(cases)('%s: %s', (_, distance, gap, left, right) => {
    for (const found of [gapOf(left, right, valuesOf(left, right)), gapOf(right, left, valuesOf(right, left))]) {
      expect(distanceOf(found)).toBe(distance)
      if (gap === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(gap, 9)
    }
  })
})

describe('movement from the earlier to the later', () => {
  const cases: readonly [
    why: string,
    earlier: QuantityClaim,
    later: QuantityClaim,
    movement: ComparisonFacts['movement'],
  ][] = [
    ['a larger number', claim('31'), claim('34'), 'up'],
    ['a smaller number', claim('34'), claim('31'), 'down'],
    ['the same number', claim('31'), claim('31'), 'none'],
    ['a floor that was passed', claim('31..'), claim('34'), 'up'],
    ['a round floor that was not', claim('200..'), claim('214'), 'none'],
    ['a bare number and another that it is not', claim('214'), claim('200'), 'down'],
    ['a round number that was passed', claim('200'), claim('270'), 'up'],
    ['a count by one', claim('7'), claim('8'), 'up'],
    ['a deeper fall', share('0.08', 'down'), share('0.12', 'down'), 'down'],
    ['a fall that turned', share('0.08', 'down'), share('0.02', 'up'), 'up'],
  ]
  test.each(cases)('%s', (_, earlier, later, movement) => {
    const values = valuesOf(earlier, later)
    expect(movementOf(earlier, later, 'before', values)).toBe(movement)
    expect(movementOf(later, earlier, 'after', values)).toBe(movement)
  })

  test.each(['same', 'unknown'] as const)('%s order: unknown', (order) => {
    expect(movementOf(claim('31'), claim('34'), order, 'disjoint')).toBe('unknown')
  })
})
