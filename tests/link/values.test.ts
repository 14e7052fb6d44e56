import { describe, expect, test } from 'vitest'
import { coincidenceOf, distanceOf, gapOf, movementOf, valuesOf } from '../../src/link/facts.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import type { Change } from '../../src/model/quantity.ts'
import { claim, claimIn } from './fixture.ts'

const share = (values: string, change: Change | null) => claimIn('share', 'ratio', values, { change })
const lasting = (unit: string, values: string) => claimIn('duration', unit, values)
const dollars = (values: string) => claimIn('money', 'USD', values)
const euros = (values: string, parts: Partial<Claim> = {}): Claim => ({ ...claimIn('money', 'EUR', values), ...parts })

describe('values', () => {
  const cases: readonly [why: string, left: Claim, right: Claim, values: ComparisonFacts['values']][] = [
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
    ['a fall and a negative rate', share('0.08', 'down'), share('-0.08', null), 'equal'],
    ['a fall of a negative rate', share('-0.08', 'down'), share('-0.08', null), 'equal'],
    ['a fall by a range', share('0.05..0.09', 'down'), share('0.08', 'down'), 'within'],
    ['two years and 24 months', lasting('year', '2'), lasting('month', '24'), 'equal'],
    ['two years and 30 months', lasting('year', '2'), lasting('month', '30'), 'disjoint'],
    ['two hours and 120 minutes', lasting('hour', '2'), lasting('minute', '120'), 'equal'],
    ['a week and seven days', lasting('week', '1'), lasting('day', '7'), 'equal'],
    ['dollars and euros', dollars('20'), euros('20'), 'not-comparable'],
    ['two kinds', dollars('20'), share('20', null), 'not-comparable'],
    ['counts of what has two names', claim('20'), claim('20', { quantity: { unit: 'boat' } }), 'equal'],
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
    left: Claim,
    right: Claim,
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
    for (const found of [gapOf(left, right), gapOf(right, left)]) {
      expect(distanceOf(found)).toBe(distance)
      if (gap === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(gap, 9)
    }
  })
})

describe('movement from the earlier to the later', () => {
  const cases: readonly [why: string, earlier: Claim, later: Claim, movement: ComparisonFacts['movement']][] = [
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
    expect(movementOf(earlier, later, 'before')).toBe(movement)
    expect(movementOf(later, earlier, 'after')).toBe(movement)
  })

  test.each(['same', 'unknown'] as const)('%s order: unknown', (order) => {
    expect(movementOf(claim('31'), claim('34'), order)).toBe('unknown')
  })
})

describe('how much a shared value tells', () => {
  const cases: readonly [claim: Claim, coincidence: ComparisonFacts['coincidence']][] = [
    [dollars('190270000000'), 'telling'],
    [dollars('18.4'), 'telling'],
    [claim('1274'), 'telling'],
    [share('0.293', null), 'telling'],
    [dollars('4300000'), 'fair'],
    [share('0.29', null), 'fair'],
    [claim('43'), 'fair'],
    [claim('430000'), 'fair'],
    [claim('40'), 'common'],
    [claim('43', { quantity: { ...claim('43').quantity, unit: 'person' } }), 'common'],
    [dollars('20000000000'), 'common'],
    [share('0.3', null), 'common'],
    [claim('0'), 'common'],
  ]
  test.each(cases)('$quantity.text $quantity.unit', (figure, coincidence) => {
    expect(coincidenceOf(figure)).toBe(coincidence)
  })
})
