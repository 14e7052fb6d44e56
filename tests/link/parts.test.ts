import { describe, expect, test } from 'vitest'
import { partsOf } from '../../src/link/parts.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { type ClaimParts, called, claim, claimIn } from './fixture.ts'

type Parts = ComparisonFacts['parts']

/** The figures of one sentence, each "14 nurse", "$3", or "3.." of what is not said; the first is the one asked of. */
function together(...figures: readonly string[]): readonly [QuantityClaim, ...QuantityClaim[]] {
  const [first = '0', ...others] = figures
  return [figure(first, 0), ...others.map((text, index) => figure(text, index + 1))]
}

function figure(text: string, index: number, sentence = 'Of those, they said.'): QuantityClaim {
  const [values = '', unit = ''] = text.split(' ')
  const own = { id: `p${index}`, sentence }
  return values.startsWith('$')
    ? { ...claimIn('money', 'USD', values.slice(1)), ...own }
    : claim(values, { ...own, quantity: { unit } })
}

const whole = (text: string) => ({ ...figure(text, 99), id: 'whole', sentence: 'All told.' })

/** What a figure and a whole are to each other, asked both ways round. */
function partsBothWays(
  [part, ...others]: readonly [QuantityClaim, ...QuantityClaim[]],
  all: QuantityClaim,
): readonly [Parts, Parts] {
  const siblings = [part, ...others]
  return [partsOf(part, all, siblings, [all]), partsOf(all, part, [all], siblings)]
}

describe('a part and its whole', () => {
  const cases: readonly [why: string, figures: readonly string[], whole: string][] = [
    ['two sorts that make a general one', ['5 Spaniard', '1 Salvadoran'], '6 priest'],
    ['three parts', ['14 nurse', '9 doctor', '2 driver'], '25 worker'],
    ['five parts', ['5 nurse', '4 doctor', '3 driver', '2 cook', '1 guard'], '15 worker'],
    ['rounded parts of a sum', ['$2100', '$899'], '$3000'],
    ['two halves', ['6 nurse', '6 doctor'], '12 worker'],
    ['parts of a whole that is not named', ['14 nurse', '9 doctor'], '23'],
  ]
  test.each(cases)('%s: %j of %s', (_, figures, all) => {
    const [first = '', ...others] = figures
    expect(partsBothWays(together(first, ...others), whole(all))).toEqual(['sum', 'sum'])
  })
})

describe('a figure beside others that is no part', () => {
  const cases: readonly [why: string, figures: readonly string[], whole: string][] = [
    ['a sum is told at its largest part only', ['1 Salvadoran', '5 Spaniard'], '6 priest'],
    ['the parts make less', ['5 Spaniard', '1 Salvadoran'], '7 priest'],
    ['the parts make more', ['5 Spaniard', '3 Salvadoran'], '6 priest'],
    ['four figures that do not add up', ['9 nurse', '6 doctor', '4 driver', '3 cook'], '24 worker'],
    ['four of which two add up', ['9 nurse', '6 doctor', '4 driver', '3 cook'], '15 worker'],
    ['one figure', ['6 nurse'], '6 worker'],
    ['six are a list', ['6 nurse', '5 doctor', '4 driver', '3 cook', '2 guard', '1 clerk'], '21 worker'],
    ['a part that is a bound', ['5.. Spaniard', '1 Salvadoran'], '6 priest'],
    ['a whole that is a bound', ['5 Spaniard', '1 Salvadoran'], '6.. priest'],
    ['a figure beside it of what is not named', ['5 Spaniard', '1'], '6 priest'],
    ['sums of money of which one is rounded far', ['$2100', '$800'], '$3000'],
    ['a sum of money and a count', ['$5', '$1'], '6 priest'],
  ]
  test.each(cases)('%s: %j of %s', (_, figures, all) => {
    const [first = '', ...others] = figures
    expect(partsBothWays(together(first, ...others), whole(all))).toEqual(['none', 'none'])
  })

  test('two currencies make no sum', () => {
    const [dollars] = together('$5')
    const euros = { ...claimIn('money', 'EUR', '3'), id: 'p1', sentence: dollars.sentence }
    expect(partsBothWays([dollars, euros], whole('$8'))).toEqual(['none', 'none'])
  })

  const part = figure('5 Spaniard', 0)
  const others: readonly [why: string, beside: QuantityClaim][] = [
    ['in another sentence', figure('1 Salvadoran', 1, 'Another.')],
    ['that says the first again', { ...figure('1 Salvadoran', 1), restates: 'p0' }],
    ['that is a change', claim('1', { id: 'p1', sentence: part.sentence, quantity: { change: 'up' } })],
  ]
  test.each(others)('beside one %s', (_, beside) => {
    expect(partsBothWays([part, beside], whole('6 priest'))).toEqual(['none', 'none'])
  })
})

describe('two shares that make a whole', () => {
  const share = (values: string, parts: ClaimParts = {}) => ({
    ...claimIn('share', 'ratio', values),
    ...narrowed(parts),
  })
  const narrowed = ({ qualifiers }: ClaimParts) => (qualifiers ? { qualifiers } : {})
  const below: ClaimParts = { qualifiers: [called('below', 'normal')] }
  const less: ClaimParts = { qualifiers: [called('less')] }
  const fall = (values: string) => claimIn('share', 'ratio', values, { change: 'down' })

  const cases: readonly [why: string, parts: Parts, left: QuantityClaim, right: QuantityClaim][] = [
    ['so much below and so much of it', 'complement', share('0.265..0.275', below), share('0.725..0.735')],
    ['so much less and so much', 'complement', share('0.265..0.275', less), share('0.725..0.735')],
    ['a fall since some day and what is left', 'none', fall('0.395..0.405'), share('0.595..0.605')],
    ['exact numbers', 'complement', share('0.27', below), share('0.73')],
    ['exact numbers that binary fractions only come near', 'complement', share('0.1', below), share('0.9')],
    ['a whole that they do not make', 'none', share('0.265..0.275', below), share('0.695..0.705')],
    ['two that are both below', 'none', share('0.265..0.275', below), share('0.725..0.735', below)],
    ['two that are neither', 'none', share('0.265..0.275'), share('0.725..0.735')],
    ['a fall and what is below', 'none', fall('0.265..0.275'), share('0.725..0.735', below)],
    ['a share and a count', 'none', share('0.27', below), claim('73')],
  ]
  test.each(cases)('%s: %s', (_, parts, left, right) => {
    expect([partsOf(left, right, [left], [right]), partsOf(right, left, [right], [left])]).toEqual([parts, parts])
  })

  test('shares beside each other are no parts of a sum', () => {
    const [first, second] = [share('0.4'), { ...share('0.2'), id: 'p1' }]
    expect(partsOf(first, share('0.6'), [first, second], [])).toBe('none')
  })
})
