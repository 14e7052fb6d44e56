import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare-figures.ts'
import { matchOf } from '../../src/link/likeness.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { claim, signatureWith } from './fixture.ts'

type Match = ComparisonFacts['match']

/** "20 barge: quay reef": its values, what is counted, and the telling words around it. */
function told(text: string, id: string): QuantityClaim {
  const [, values = '', unit = '', words = ''] = /^(\S+) (\w+): ?(.*)$/.exec(text) ?? []
  return claim(values, { id, measure: null, words: [], context: words.split(' ').filter(Boolean), quantity: { unit } })
}

/** Two claims and what their articles say besides. */
interface Told {
  readonly left: string
  readonly own?: readonly string[]
  readonly right: string
  readonly others?: readonly string[]
}

function matchBothWays({ left, own = [], right, others = [] }: Told): readonly [Match, Match] {
  const [l, r] = [told(left, 'l'), told(right, 'r')]
  const here = [l, ...own.map((text, index) => told(text, `l${index}`))]
  const there = [r, ...others.map((text, index) => told(text, `r${index}`))]
  return [matchOf(l, r, here, there), matchOf(r, l, there, here)]
}

const quay = '31 barge: quay reef'

describe('each other’s nearest', () => {
  const cases: readonly [why: string, told: Told][] = [
    ['nothing else is said', { left: '20 barge: quay', right: quay }],
    ['what else is said is of something else', { left: '20 barge: quay', own: ['40 barge: crew'], right: quay }],
    ['what else is said is as near', { left: '20 barge: quay', own: ['40 barge: quay'], right: quay }],
    ['what is nearer counts another thing', { left: '20 barge: quay', own: ['40 home: quay reef'], right: quay }],
    ['what is nearer says the value again', { left: '20 barge: quay', own: ['20 barge: quay reef'], right: quay }],
    [
      'they share a value, and what is nearer does not',
      { left: '20 barge: quay', own: ['40 barge: quay reef'], right: '20 barge: quay reef' },
    ],
    [
      'its value is said elsewhere, of something else',
      { left: '20 barge: quay', own: ['31 barge: crew'], right: quay },
    ],
    ['a bound elsewhere only admits it', { left: '20 barge: quay', own: ['30.. barge: quay'], right: quay }],
  ]
  test.each(cases)('%s', (_, texts) => {
    expect(matchBothWays(texts)).toEqual(['best', 'best'])
  })
})

describe('another is nearer', () => {
  const cases: readonly [why: string, told: Told][] = [
    ['in the article of the one', { left: '20 barge: quay', own: ['40 barge: quay reef'], right: quay }],
    [
      'in the article of the other',
      { left: '20 barge: quay reef', right: '31 barge: quay', others: ['40 barge: quay reef'] },
    ],
    ['in both', { left: '20 barge: quay', own: ['40 barge: quay reef'], right: quay, others: ['50 barge: quay'] }],
    [
      'they share a value, and so does what is nearer',
      { left: '20 barge: quay', own: ['21 barge: quay reef'], right: '20..25 barge: quay reef' },
    ],
    [
      'it counts the same sort of people, where the one counts people',
      { left: '20 person: quay', own: ['40 miner: quay'], right: '31 miner: quay' },
    ],
  ]
  test.each(cases)('%s', (_, texts) => {
    expect(matchBothWays(texts)).toEqual(['rivalled', 'rivalled'])
  })
})

describe('what the one says is said elsewhere in the article of the other', () => {
  const cases: readonly [why: string, told: Told][] = [
    ['nearer', { left: '20 barge: quay', own: ['31 barge: quay reef'], right: quay }],
    ['as near', { left: '20 barge: quay', own: ['31 barge: quay'], right: quay }],
    ['in the article of the second', { left: '20 barge: quay', right: quay, others: ['20 barge: quay'] }],
    [
      'though another is nearer in the first',
      { left: '20 barge: quay', own: ['40 barge: quay reef'], right: quay, others: ['20 barge: quay'] },
    ],
    [
      'though another is nearer in the second',
      { left: '20 barge: quay', own: ['31 barge: quay'], right: quay, others: ['40 barge: quay reef'] },
    ],
  ]
  test.each(cases)('%s', (_, texts) => {
    expect(matchBothWays(texts)).toEqual(['taken', 'taken'])
  })
})

describe('in a comparison', () => {
  const match = (left: QuantityClaim, right: QuantityClaim, ...others: readonly QuantityClaim[]) =>
    compareFigures(left, right, signatureWith([left], 'a1'), signatureWith([right, ...others], 'a2')).facts.match

  test('the other claims of the two articles count', () => {
    expect(match(told('20 barge: quay', 'l'), told(quay, 'r'))).toBe('best')
    expect(match(told('20 barge: quay', 'l'), told(quay, 'r'), told('20 barge: quay', 'r2'))).toBe('taken')
  })

  test('those of another kind do not', () => {
    const dollars = { ...told('20 barge: quay', 'r2').quantity, kind: 'money', unit: 'USD' }
    expect(match(told('20 barge: quay', 'l'), told(quay, 'r'), { ...told(quay, 'r2'), quantity: dollars })).toBe('best')
  })

  test('of a table of a thousand figures only those about the claim count', () => {
    const at = (start: number, one: QuantityClaim): QuantityClaim => ({ ...one, location: { ...one.location, start } })
    const table = Array.from({ length: 1000 }, (_, row) => at(10 * row, told('9000 barge: crew', `row${row}`)))
    const matchWith = (rival: number) =>
      match(
        at(0, told('20 barge: quay', 'l')),
        at(5001, told(quay, 'r')),
        ...table,
        at(rival, told('20 barge: quay', 'x')),
      )
    expect([5051, 4951].map(matchWith)).toEqual(['taken', 'taken'])
    expect([9001, 1].map(matchWith)).toEqual(['best', 'best'])
  })

  test('values that do not compare are never a match', () => {
    expect(match(told('20 barge: quay', 'l'), told('31 home: quay', 'r'))).toBe('rivalled')
  })
})
