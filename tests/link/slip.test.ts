import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare-figures.ts'
import { slipOf } from '../../src/link/slip.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import type { Change } from '../../src/model/quantity.ts'
import { LEFT, RIGHT } from './both-ways.ts'
import { claim, claimIn } from './fixture.ts'

const share = (value: string, change: Change | null = null) => claimIn('share', 'ratio', value, { change })
const dollars = (value: string) => claimIn('money', 'USD', value)

type Slip = ComparisonFacts['slip']

describe('two values that look like one copied wrong', () => {
  const cases: readonly [why: string, slip: Slip, left: QuantityClaim, right: QuantityClaim][] = [
    ['two digits of three changed round', 'transposed', claim('132'), claim('312')],
    ['two next to each other, with noughts behind', 'transposed', claim('13200'), claim('31200')],
    ['the last two', 'transposed', claim('1274'), claim('1247')],
    ['two apart', 'transposed', claim('1274'), claim('4271')],
    ['a digit and a nought', 'transposed', claim('1204'), claim('1024')],
    ['a digit and the nought at the end', 'transposed', claim('102'), claim('120')],
    ['of a sum with cents', 'transposed', dollars('18.45'), dollars('18.54')],
    ['of millions', 'transposed', dollars('4560000'), dollars('5460000')],
    ['of a share', 'transposed', share('0.293'), share('0.239')],
    ['of what has two names', 'transposed', claim('132'), claim('312', { quantity: { unit: 'boat' } })],
    ['the two digits that there are', 'swapped', claim('12'), claim('21')],
    ['the two of a decimal', 'swapped', dollars('1.2'), dollars('2.1')],
    ['the two of a share', 'swapped', share('0.43'), share('0.34')],
    ['the two of a round number', 'swapped', claim('1200'), claim('2100')],
    ['as much up as down', 'reversed', share('0.043', 'up'), share('0.043', 'down')],
    ['both down, two digits changed round', 'transposed', share('0.123', 'down'), share('0.132', 'down')],
  ]
  test.each(cases)('%s: %s', (_, slip, left, right) => {
    expect([slipOf(left, right), slipOf(right, left)]).toEqual([slip, slip])
  })
})

describe('two values that only differ', () => {
  const cases: readonly [why: string, left: QuantityClaim, right: QuantityClaim][] = [
    ['one number', claim('132'), claim('132')],
    ['two digits that are not those of the other', claim('12'), claim('24')],
    ['one digit', claim('132'), claim('142')],
    ['one digit of one', claim('2'), claim('3')],
    ['three digits moved on', claim('1234'), claim('2314')],
    ['four digits changed round in pairs', claim('1234'), claim('2143')],
    ['the same digits twice', claim('1212'), claim('2121')],
    ['other digits in two places', claim('1234'), claim('1256')],
    ['a digit more', claim('132'), claim('1322')],
    ['the nought that leads', claim('102'), claim('12')],
    ['two scales: 1.2 and 21', dollars('1.2'), dollars('21')],
    ['two scales: 1.2 million and 2.1 thousand', dollars('1200000'), dollars('2100')],
    ['a point in another place', dollars('12.3'), dollars('1.32')],
    ['two currencies', dollars('132'), claimIn('money', 'EUR', '312')],
    ['two kinds', claim('132'), dollars('312')],
    ['a level and a change', share('0.123'), share('0.132', 'up')],
    ['digits changed round and the direction too', share('0.123', 'up'), share('0.132', 'down')],
    ['a direction that one does not state', share('0.043', 'up'), share('0.043')],
    ['no change either way', share('0', 'up'), share('0', 'down')],
    ['nothing and something', claim('0'), claim('10')],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect([slipOf(left, right), slipOf(right, left)]).toEqual(['none', 'none'])
  })
})

describe('in a comparison', () => {
  const cases: readonly [why: string, slip: Slip, left: QuantityClaim, right: QuantityClaim][] = [
    ['values that exclude each other', 'transposed', claim('132'), claim('312')],
    ['values that a bound admits', 'none', claim('132..'), claim('312')],
    ['values that do not compare', 'none', claim('132'), claim('312', { quantity: { unit: 'tunnel' } })],
    ['a rise and as much of a fall', 'reversed', share('0.043', 'up'), share('0.043', 'down')],
  ]
  test.each(cases)('%s: %s', (_, slip, left, right) => {
    expect(compareFigures(left, right, LEFT, RIGHT).facts.slip).toBe(slip)
  })
})
