import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/link/blocks.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import { type ClaimParts, claim, listedMeasure, openMeasure } from './fixture.ts'

type Row = readonly [articleId: string, values: string, parts?: ClaimParts]

function claimsOf(...rows: readonly Row[]): readonly QuantityClaim[] {
  return rows.map(([articleId, values, parts], index) => claim(values, { id: `c${index}`, articleId, ...parts }))
}

/** Salient names by article; none where nothing is said. */
type Names = Readonly<Record<string, readonly string[]>>

function blocks(rows: readonly Row[], names: Names = {}) {
  return blocksOf(claimsOf(...rows), ({ articleId }) => names[articleId] ?? [])
}

/** "listed 0 1": what two claims have in common, and their numbers. */
function met(rows: readonly Row[], names?: Names): readonly string[] {
  return blocks(rows, names).map(({ key, claims }) => `${key.split('|')[0]} ${[...claims].sort().join(' ')}`)
}

const deaths: ClaimParts = { measure: listedMeasure('death-toll') }
const unnamed: ClaimParts = { measure: null }
const counted = (unit: string): ClaimParts => ({ quantity: { unit } })
const money = (unit: string): ClaimParts => ({ quantity: { kind: 'money', unit } })
const lasting = (unit: string): ClaimParts => ({ quantity: { kind: 'duration', unit }, measure: openMeasure('strike') })
const told = (...context: readonly string[]): ClaimParts => ({ ...unnamed, context })

describe('claims with something in common stand in a block', () => {
  const cases: readonly [why: string, blocks: readonly string[], left: Row, right: Row][] = [
    ['an open measure', ['open 0 1'], ['a', '20'], ['b', '90']],
    ['a listed measure', ['listed 0 1'], ['a', '20', deaths], ['b', '90', deaths]],
    ['an open measure under two words', ['open 0 1'], ['a', '20', measured('fire')], ['b', '90', measured('blaze')]],
    ['what is counted in two words', ['open 0 1'], ['a', '20', counted('home')], ['b', '90', counted('house')]],
    ['people and what is not named', ['open 0 1'], ['a', '20', counted('person')], ['b', '90', counted('')]],
    ['lengths of time', ['open 0 1'], ['a', '2', lasting('year')], ['b', '90', lasting('month')]],
    ['a value', ['value 0 1'], ['a', '1274', unnamed], ['b', '1274', unnamed]],
    ['two digits of it', ['value 0 1'], ['a', '1274', unnamed], ['b', '1310', unnamed]],
    ['a value in two currencies', ['value 0 1'], ['a', '54', money('USD')], ['b', '54', money('EUR')]],
    ['measure and value', ['open 0 1', 'value 0 1'], ['a', '20'], ['b', '20']],
    ['a restatement', ['restated 0 1'], ['a', '54', money('USD')], ['a', '50', { ...money('EUR'), restates: 'c0' }]],
    ['a change', ['shift 0 1'], ['a', '20', changed('holds')], ['a', '90', changed('fails')]],
    ['a word', ['word 0 1'], ['a', '20', told('reef')], ['b', '90', told('reef')]],
    [
      'a word and the figures beside both',
      ['word 0 1', 'word 0 1'],
      ['a', '20', told('reef', '=84')],
      ['b', '90', told('=84', 'reef')],
    ],
  ]
  test.each(cases)('%s', (_, expected, left, right) => {
    expect(met([left, right])).toEqual(expected)
  })
})

describe('claims without stand in none', () => {
  const cases: readonly [why: string, left: Row, right: Row][] = [
    ['two measures', ['a', '20'], ['b', '90', measured('boat')]],
    ['a listed and an open measure', ['a', '20', deaths], ['b', '90', measured('death-toll')]],
    ['two things counted', ['a', '20', counted('home')], ['b', '90', counted('barge')]],
    ['two sorts of people', ['a', '20', counted('miner')], ['b', '90', counted('person')]],
    ['two kinds', ['a', '20'], ['b', '20', money('USD')]],
    ['two currencies', ['a', '20', money('USD')], ['b', '90', money('EUR')]],
    ['a level and a change', ['a', '20'], ['b', '90', { quantity: { change: 'up' } }]],
    ['a day and a year', ['a', '20', { quantity: { per: 'day' } }], ['b', '90', { quantity: { per: 'year' } }]],
    ['two values of what is not said', ['a', '1274', unnamed], ['b', '1350', unnamed]],
    ['a change that need not add up', ['a', '20', changed('unchecked')], ['a', '90', changed('unchecked')]],
    ['two words', ['a', '20', told('reef')], ['b', '90', told('quay')]],
    ['one word of two kinds', ['a', '20', told('reef')], ['b', '90', { ...told('reef'), ...money('USD') }]],
    [
      'said again, but by a claim that is not there',
      ['a', '54', money('USD')],
      ['a', '50', { ...money('EUR'), restates: 'c9' }],
    ],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(met([left, right])).toEqual([])
  })
})

describe('words with the names of their articles', () => {
  const reef: readonly Row[] = [
    ['a', '20', told('reef')],
    ['b', '90', told('reef')],
  ]

  const cases: readonly [why: string, blocks: readonly string[], names: Names][] = [
    ['a word and a name', ['word 0 1'], { a: ['skell'], b: ['skell'] }],
    ['a word and two names', ['word 0 1', 'word 0 1'], { a: ['skell', 'harrow'], b: ['harrow', 'skell'] }],
    ['a word and one of their names', ['word 0 1'], { a: ['skell', 'harrow'], b: ['velmora', 'skell'] }],
    ['a word, and names that nobody shares', ['word 0 1'], { a: ['harrow'], b: ['velmora'] }],
    ['a word and no names', ['word 0 1'], {}],
  ]
  test.each(cases)('%s', (_, expected, names) => {
    expect(met(reef, names)).toEqual(expected)
  })

  test('a name that others share keeps a word apart from those who do not have it', () => {
    const three: readonly Row[] = [...reef, ['c', '50', told('reef')]]
    expect(met(three, { a: ['skell'], b: ['skell'], c: ['corrin'] })).toEqual(['word 0 1'])
  })

  test('a word or a name of one claim makes no block', () => {
    const rows: readonly Row[] = [
      ['a', '20', told('reef', 'fog')],
      ['b', '90', told('quay')],
      ['c', '50', told('crane')],
    ]
    const names = { a: ['skell', 'harrow'], b: ['skell'], c: ['corrin'] }
    expect(blocks(rows, names)).toEqual([])
  })

  test('a name that one article has in all its claims is not shared', () => {
    const rows: readonly Row[] = [
      ['a', '20', told('reef')],
      ['a', '90', told('reef')],
      ['b', '50', told('reef')],
    ]
    expect(met(rows, { a: ['skell'], b: ['corrin'] })).toEqual(['word 0 1 2'])
  })
})

describe('blocks', () => {
  const rows: readonly Row[] = [
    ['a', '20', { context: ['reef'] }],
    ['b', '20', { context: ['reef'] }],
    ['a', '54', deaths],
    ['b', '90', deaths],
  ]

  test('stand in order of their keys and say whether they share no more than a word', () => {
    const found = blocks(rows)
    expect(found.map(({ key }) => key)).toEqual([...found.map(({ key }) => key)].sort())
    expect(found.map(({ key, byWord }) => [key.split('|')[0], byWord])).toEqual([
      ['listed', false],
      ['open', false],
      ['value', false],
      ['word', true],
    ])
  })

  test('are the same in another order of the claims, but for the numbers', () => {
    const keys = (some: readonly Row[]) => blocks(some).map(({ key, claims }) => [key, claims.length])
    expect(keys([...rows].reverse())).toEqual(keys(rows))
  })
})

function measured(key: string): ClaimParts {
  return { measure: openMeasure(key), quantity: { unit: 'barge' } }
}

function changed(arithmetic: 'holds' | 'fails' | 'unchecked'): ClaimParts {
  const shift = { direction: 'up' as const, before: 'c0', after: 'c1', by: [], account: null }
  return { ...unnamed, shift: { ...shift, arithmetic } }
}
