import { describe, expect, test } from 'vitest'
import { relate } from '../../src/interval.ts'
import type { Interval, ValueRelation } from '../../src/model/quantity.ts'
import { normalizeQuantity } from '../../src/normalize/quantities.ts'
import { quantitiesOf } from '../extract/quantity-reader.ts'

function normalized(text: string) {
  const [mention] = quantitiesOf(text)
  if (!mention) throw new Error(`no quantity in: ${text}`)
  return normalizeQuantity(mention, text)
}

function shownInterval({ low, high }: Interval): string {
  const left = low === null ? '(-∞' : `${low.inclusive ? '[' : '('}${low.value}`
  const right = high === null ? '∞)' : `${high.value}${high.inclusive ? ']' : ')'}`
  return `${left}, ${right}`
}

describe('values in base units', () => {
  const cases: readonly [text: string, value: number, unit: string, interval: string][] = [
    ['29.3% of them', 0.293, 'ratio', '[0.2925, 0.2935)'],
    ['34% of them', 0.34, 'ratio', '[0.335, 0.345)'],
    ['at least 20 people', 20, 'person', '[20, ∞)'],
    ['more than 20 people', 20, 'person', '(20, ∞)'],
    ['nearly 200 people', 200, 'person', '[180, 200)'],
    ['just over 200 people', 200, 'person', '(200, 220]'],
    ['about 200 people', 200, 'person', '[180, 220]'],
    ['31,200 people', 31_200, 'person', '[31200, 31200]'],
    ['12,000 people', 12_000, 'person', '[11500, 12500)'],
    ['800 people', 800, 'person', '[800, 800]'],
    ['1.2 million people', 1_200_000, 'person', '[1150000, 1250000)'],
    ['dozens of people', 24, 'person', '[24, ∞)'],
    ['It cost $1.36bn.', 1_360_000_000, 'USD', '[1355000000, 1365000000)'],
    ['The fare is 90 pence.', 0.9, 'GBP', '[0.895, 0.905)'],
    ['exactly 2 km', 2000, 'm', '[2000, 2000]'],
    ['44.2 feet', 13.47216, 'm', '[13.45692, 13.4874)'],
    ['exactly 32 degrees Fahrenheit', 0, '°C', '[0, 0]'],
    ['exactly 10 gallons', 0.03785411784, 'm3', '[0.03785411784, 0.0454609]'],
    ['exactly 10 tons', 10_000, 'kg', '[9071.8474, 10160.469088]'],
    ['2.5 percentage points', 0.025, 'percentage point', '[0.0245, 0.0255)'],
    ['between 44 and 50 people', 47, 'person', '[44, 50]'],
    ['a third of them', 0.333333333333333, 'ratio', '[0.316666666666666, 0.35)'],
    ['up to 1.5 bcm of gas', 1_500_000_000, 'm3', '(-∞, 1500000000]'],
  ]
  test.each(cases)('%s', (text, value, unit, interval) => {
    const quantity = normalized(text)
    expect(quantity.unit).toBe(unit)
    expect(quantity.value).toBeCloseTo(value, 9)
    expect(shownInterval(quantity.interval)).toBe(interval)
  })

  test('a unit that says what it is per', () => {
    expect(normalized('It ships 1.2 mtpa.').per).toBe('year')
  })
})

describe('two ways of saying it', () => {
  const cases: readonly [left: string, right: string, relation: ValueRelation][] = [
    ['20 people', '22 people', 'disjoint'],
    ['at least 20 people', '23 people', 'within'],
    ['1.2 million people', '1,180,000 people', 'within'],
    ['1.2 million people', '1,250,000 people', 'disjoint'],
    ['nearly 200 people', '200 people', 'disjoint'],
    ['34% of them', '34.2% of them', 'within'],
    ['34% of them', '36% of them', 'disjoint'],
    ['a third of them', '34% of them', 'within'],
    ['a third of them', '40% of them', 'disjoint'],
    ['31.6 feet', '9.63 metres', 'within'],
    ['31.6 feet', '9.9 metres', 'disjoint'],
    ['12,000 people', '12,400 people', 'within'],
    ['12,000 people', '13,200 people', 'disjoint'],
    ['more than 20 people', 'fewer than 20 people', 'disjoint'],
  ]
  test.each(cases)('%s / %s is %s', (left, right, relation) => {
    expect(relate(normalized(left).interval, normalized(right).interval)).toBe(relation)
    expect(relate(normalized(right).interval, normalized(left).interval)).toBe(relation)
  })
})
