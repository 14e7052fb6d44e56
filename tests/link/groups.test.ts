import { describe, expect, test } from 'vitest'
import { groupClaims } from '../../src/link/groups.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { Article } from '../../src/model/text.ts'
import { article, type ClaimParts, claim, listedMeasure, openMeasure } from './fixture.ts'

const harbour = 'The council of Harrow and the council of Skell met the mayor, Ola Brenn.'
const depot = 'The council of Corrin and the council of Velmora met the mayor, Pell Okoro.'

/** Claims with ids of their own, each in the article that is named. */
function claimsOf(
  rows: readonly (readonly [articleId: string, values: string, parts?: ClaimParts])[],
): readonly QuantityClaim[] {
  return rows.map(([articleId, values, parts], index) => claim(values, { id: `c${index}`, articleId, ...parts }))
}

function pairsOf(claims: readonly QuantityClaim[], articles: readonly Article[]): readonly string[] {
  const groups = [...groupClaims(claims, articles, new Map())]
  return groups.flatMap(({ comparisons }) => comparisons.map(({ left, right }) => `${left.id} ${right.id}`))
}

/** Articles that name nothing: they may be about one thing. */
const two = [article('a', ''), article('b', '')]
const money = (unit: string): ClaimParts => ({ quantity: { kind: 'money', unit } })
const deaths: ClaimParts = { measure: listedMeasure('death-toll') }

describe('claims that meet', () => {
  const cases: readonly [why: string, left: [string, ClaimParts?], right: [string, ClaimParts?]][] = [
    ['of one open measure', ['20'], ['90']],
    ['of one listed measure', ['20', deaths], ['90', deaths]],
    ['of other measures, with one value', ['1274'], ['1274', { measure: openMeasure('boat') }]],
    ['without a measure, with one value', ['1274', { measure: null }], ['1274', { measure: null }]],
    [
      'people under two general words',
      ['20', { quantity: { unit: 'person' } }],
      ['30', { quantity: { unit: 'resident' } }],
    ],
    ['people and what is not named', ['20', { quantity: { unit: 'person' } }], ['30', { quantity: { unit: '' } }]],
    [
      'lengths of time in two units',
      ['2', { quantity: { kind: 'duration', unit: 'year' } }],
      ['24', { quantity: { kind: 'duration', unit: 'month' } }],
    ],
    ['sums of one currency', ['20', money('USD')], ['90', money('USD')]],
    ['sums of two, with one value', ['20', money('USD')], ['20', money('EUR')]],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(
      pairsOf(
        claimsOf([
          ['a', ...left],
          ['b', ...right],
        ]),
        two,
      ),
    ).toEqual(['c0 c1'])
  })

  test('a pair meets once, though by measure and by value', () => {
    expect(
      pairsOf(
        claimsOf([
          ['a', '20'],
          ['b', '20'],
        ]),
        two,
      ),
    ).toEqual(['c0 c1'])
  })

  test('a claim meets its restatement in its own article', () => {
    const claims = claimsOf([
      ['a', '54', money('USD')],
      ['a', '50', { ...money('EUR'), restates: 'c0' }],
    ])
    const [comparison] = [...groupClaims(claims, two, new Map())].flatMap(({ comparisons }) => comparisons)
    expect(comparison?.facts).toMatchObject({ values: 'restated', articles: 'same' })
  })
})

describe('the numbers of a stated change', () => {
  const shift = (arithmetic: 'holds' | 'fails' | 'unchecked', account: string | null = null): ClaimParts => ({
    shift: { direction: 'up', before: 'c0', after: 'c1', by: ['c2'], arithmetic, account },
  })
  const three = (parts: ClaimParts) =>
    claimsOf([
      ['a', '20', parts],
      ['a', '90', parts],
      ['a', '12', { ...parts, quantity: { kind: 'share', unit: 'ratio', change: 'up' } }],
    ])

  test('meet each other in their own article', () => {
    expect([...pairsOf(three(shift('fails')), two)].sort()).toEqual(['c0 c1', 'c0 c2', 'c1 c2'])
    expect([...pairsOf(three(shift('holds')), two)].sort()).toEqual(['c0 c1', 'c0 c2', 'c1 c2'])
  })

  test('do not meet where they need not add up', () => {
    expect(pairsOf(three(shift('unchecked')), two)).toEqual([])
  })

  test('are not held against each other as values, and bring their account along', () => {
    const groups = [...groupClaims(three(shift('fails', 'it does not')), two, new Map())]
    const comparisons = groups.flatMap((group) => group.comparisons)
    for (const { facts, gap, account } of comparisons) {
      expect(facts).toMatchObject({ values: 'not-comparable', arithmetic: 'fails', articles: 'same' })
      expect([gap, account]).toEqual([null, 'it does not'])
    }
  })
})

describe('claims that do not meet', () => {
  const cases: readonly [why: string, left: [string, ClaimParts?], right: [string, ClaimParts?]][] = [
    ['of other measures', ['20'], ['90', { measure: openMeasure('boat') }]],
    ['counts of other things', ['20'], ['90', { quantity: { unit: 'boat' } }]],
    ['of other kinds', ['20'], ['20', money('USD')]],
    ['in other currencies', ['20', money('USD')], ['90', money('EUR')]],
    ['a level and a change', ['20'], ['90', { quantity: { change: 'up' } }]],
    ['a day and a year', ['20', { quantity: { per: 'day' } }], ['90', { quantity: { per: 'year' } }]],
    ['without a measure, with two values', ['20', { measure: null }], ['90', { measure: null }]],
    ['an open and a listed measure of one name', ['20'], ['90', { measure: listedMeasure('barge') }]],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(
      pairsOf(
        claimsOf([
          ['a', ...left],
          ['b', ...right],
        ]),
        two,
      ),
    ).toEqual([])
  })

  test('of one article', () => {
    expect(
      pairsOf(
        claimsOf([
          ['a', '20'],
          ['a', '90'],
        ]),
        two,
      ),
    ).toEqual([])
  })

  test('of articles on two topics, as they do on one', () => {
    const told: ClaimParts = { context: ['quay', 'rent'] }
    const claims = claimsOf([
      ['a', '20', told],
      ['b', '90', told],
    ])
    expect(pairsOf(claims, [article('a', harbour), article('b', depot)])).toEqual([])
    expect(pairsOf(claims, [article('a', harbour), article('b', harbour)])).toEqual(['c0 c1'])
  })

  test('of an article that is not there', () => {
    expect(
      pairsOf(
        claimsOf([
          ['a', '20'],
          ['gone', '90'],
        ]),
        two,
      ),
    ).toEqual([])
  })
})

describe('order', () => {
  test('the earlier claim stands on the left, pairs in order of the claims', () => {
    const three = [...two, article('c', '')]
    expect(
      pairsOf(
        claimsOf([
          ['a', '90'],
          ['b', '20'],
          ['c', '50'],
        ]),
        three,
      ),
    ).toEqual(['c0 c1', 'c0 c2', 'c1 c2'])
  })

  test('groups stand in order of their keys, whatever the order of the claims', () => {
    const claims = claimsOf([
      ['a', '20', { measure: openMeasure('tug') }],
      ['a', '30'],
      ['b', '40', { measure: openMeasure('tug') }],
      ['b', '50'],
    ])
    const keys = [...groupClaims(claims, two, new Map())].map(({ key }) => key)
    expect(keys).toEqual([...keys].sort())
    expect([...groupClaims([...claims].reverse(), two, new Map())].map(({ key }) => key)).toEqual(keys)
  })
})

describe('claims that share no more than a word', () => {
  const reef: ClaimParts = { measure: null, context: ['reef'] }
  const cases: readonly [
    why: string,
    pairs: readonly string[],
    left: [string, ClaimParts?],
    right: [string, ClaimParts?],
  ][] = [
    ['up to nine times as large', ['c0 c1'], ['20', reef], ['180', reef]],
    ['more than nine times as large', [], ['20', reef], ['190', reef]],
    ['a bound that reaches as far', ['c0 c1'], ['20..', reef], ['190', reef]],
    ['of two kinds', [], ['20', reef], ['20', { ...reef, ...money('USD') }]],
    ['of two words', [], ['20', reef], ['30', { measure: null, context: ['quay'] }]],
  ]
  test.each(cases)('%s', (_, pairs, left, right) => {
    const claims = claimsOf([
      ['a', ...left],
      ['b', ...right],
    ])
    expect(pairsOf(claims, two)).toEqual(pairs)
  })

  test('meet fewer of their neighbours than those of one measure', () => {
    const articles = Array.from({ length: 30 }, (_, index) => article(`a${index}`, ''))
    const met = (parts: ClaimParts) =>
      pairsOf(claimsOf(articles.map(({ id }, index) => [id, String(1000 + 40 * index), parts] as const)), articles)
    const first = (pairs: readonly string[]) => pairs.filter((pair) => pair.startsWith('c0 '))
    expect(first(met(reef)).at(-1)).toBe('c0 c8')
    expect(first(met({})).at(-1)).toBe('c0 c29')
  })
})

describe('two units in one text', () => {
  const length = (values: string, parts: ClaimParts = {}): [string, ClaimParts] => [
    values,
    { quantity: { kind: 'length', unit: 'm' }, measure: openMeasure('line'), ...parts },
  ]

  test('a length is not held against one that the text gives beside it', () => {
    const claims = claimsOf([
      ['a', ...length('60000')],
      ['a', ...length('56300', { restates: 'c0' })],
      ['b', ...length('56300')],
    ])
    expect(pairsOf(claims, two)).toEqual(['c0 c1', 'c1 c2'])
  })

  test('one that neither admits is held against both', () => {
    const claims = claimsOf([
      ['a', ...length('60000')],
      ['a', ...length('56300', { restates: 'c0' })],
      ['b', ...length('51000')],
    ])
    expect(pairsOf(claims, two)).toEqual(['c0 c1', 'c0 c2', 'c1 c2'])
  })
})

describe('two claims of one article', () => {
  const says = (source: string): ClaimParts => ({ attribution: [{ source, cue: 'said', stance: 'asserts' }] })
  const cases: readonly [why: string, pairs: readonly string[], left: ClaimParts, right: ClaimParts][] = [
    ['of two parties', ['c0 c1'], says('Ilsa Maren'), says('Pell Okoro')],
    ['of one party', [], says('Ilsa Maren'), says('Ilsa Maren')],
    ['of a party and the article itself', [], says('Ilsa Maren'), {}],
    ['of a party and whoever is in charge', [], says('Ilsa Maren'), says('officials')],
  ]
  test.each(cases)('%s', (_, pairs, left, right) => {
    const claims = claimsOf([
      ['a', '20', left],
      ['a', '90', right],
    ])
    expect(pairsOf(claims, two)).toEqual(pairs)
  })
})

describe('cost', () => {
  // Counts that grow set no two articles at odds.
  const tolls: ClaimParts = { ...deaths, temporality: 'cumulative' }
  const cases: readonly [claims: number, why: string, value: (index: number) => number][] = [
    [4000, 'with values of their own', (index) => (index * 7919) % 4001],
    [2000, 'with ten values', (index) => index % 10],
    [2000, 'with one value', () => 20],
  ]
  test.each(cases)('%i claims on one measure %s: at most 40 comparisons a claim', (size, _, value) => {
    const articles = Array.from({ length: size / 4 }, (_, index) => article(`a${index}`, ''))
    const rows = Array.from({ length: size }, (_, index) => {
      return [`a${index % articles.length}`, String(value(index)), tolls] as const
    })
    let comparisons = 0
    for (const group of groupClaims(claimsOf(rows), articles, new Map())) comparisons += group.comparisons.length
    expect(comparisons / size).toBeGreaterThan(1)
    expect(comparisons / size).toBeLessThan(41)
  })
})
