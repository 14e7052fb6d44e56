import { describe, expect, test } from 'vitest'
import { likenessOf, likenessScore } from '../../src/link/likeness.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { among, type ClaimParts, called, claim, listedMeasure, openMeasure, yearOf } from './fixture.ts'

/** Nothing in common and nothing apart. */
const BARE: ClaimParts = { measure: null, words: [], quantity: { unit: '' } }
const bare = (parts: ClaimParts = {}) => claim('20', { ...BARE, ...parts })

describe('what makes two claims more alike, or less', () => {
  const toll: ClaimParts = { measure: listedMeasure('death-toll') }
  const injured: ClaimParts = { measure: listedMeasure('injured') }
  const forecast: ClaimParts = { modality: { certainty: 'probable', polarity: 'positive', actuality: 'forecast' } }
  const ofYear = (year: number): ClaimParts => ({ period: yearOf(year) })
  const of = (...owners: readonly string[]): ClaimParts => ({ owners })
  const counted = (unit: string): ClaimParts => ({ quantity: { unit } })

  const cases: readonly [why: string, is: 'more' | 'less' | 'as', left: ClaimParts, right: ClaimParts][] = [
    ['one listed measure', 'more', toll, toll],
    ['two listed measures', 'less', toll, injured],
    ['one open measure', 'more', { measure: openMeasure('barge') }, { measure: openMeasure('barge') }],
    ['two words for one', 'more', { measure: openMeasure('fire') }, { measure: openMeasure('blaze') }],
    ['two open measures', 'as', { measure: openMeasure('barge') }, { measure: openMeasure('storm') }],
    ['a listed one and an open one of one name', 'more', toll, { measure: openMeasure('death-toll') }],
    ['a listed one and an open one', 'as', toll, { measure: openMeasure('storm') }],
    ['no measure on one side', 'as', toll, {}],
    ['a word that names both', 'more', { words: ['barge'] }, { words: ['barge'] }],
    ['words that name one each', 'as', { words: ['barge'] }, { words: ['storm'] }],
    ['a word beside both', 'more', { context: ['quay'] }, { context: ['quay'] }],
    ['words beside one each', 'as', { context: ['quay'] }, { context: ['reef'] }],
    ['one owner', 'more', of('Solmar'), of('Solmar')],
    ['two owners', 'less', of('Solmar'), of('Kestrin')],
    ['one of two owners', 'more', of('Solmar', 'Kestrin'), of('Kestrin')],
    ['an owner on one side', 'as', of('Solmar'), {}],
    ['one year', 'more', ofYear(2021), ofYear(2021)],
    ['two years', 'less', ofYear(2021), ofYear(2022)],
    ['a year on one side', 'less', ofYear(2021), {}],
    ['what is counted', 'more', counted('barge'), counted('barge')],
    ['in two words for one', 'more', counted('home'), counted('house')],
    ['of what is counted two sorts', 'as', counted('barge'), counted('home')],
    ['nothing that is named', 'as', counted(''), counted('')],
    ['a forecast and what came', 'less', forecast, {}],
    ['two forecasts', 'as', forecast, forecast],
    ['the level before and the level now', 'less', { series: 'prior' }, {}],
    ['two levels before', 'as', { series: 'prior' }, { series: 'prior' }],
    ['a narrowing on one side', 'less', { qualifiers: [among('child')] }, {}],
    ['two narrowings', 'less', { qualifiers: [among('child')] }, { qualifiers: [among('adult')] }],
    ['one narrowing', 'as', { qualifiers: [among('child')] }, { qualifiers: [among('child')] }],
    ['an early stage on one side', 'as', { qualifiers: [called('interim')] }, {}],
    ['what one is for', 'as', { qualifiers: [{ ...among('flood'), role: 'complement' }] }, {}],
    ['other values', 'as', {}, { quantity: { unit: '', value: 900 } }],
  ]
  test.each(cases)('%s: %s alike', (_, is, left, right) => {
    const [plain, there, back] = [
      likenessScore(bare(), bare()),
      likenessScore(bare(left), bare(right)),
      likenessScore(bare(right), bare(left)),
    ]
    expect(back).toBe(there)
    expect(there > plain ? 'more' : there < plain ? 'less' : 'as').toBe(is)
  })
})

describe('how alike two claims are, all told', () => {
  const toll = (...context: readonly string[]): ClaimParts => ({
    ...BARE,
    measure: listedMeasure('death-toll'),
    quantity: { unit: 'person' },
    words: ['kill'],
    context,
  })
  const barges = (words: readonly string[], context: readonly string[]): ClaimParts => ({
    measure: openMeasure('barge'),
    words,
    context,
  })
  const cases: readonly [why: string, is: ComparisonFacts['likeness'], left: ClaimParts, right: ClaimParts][] = [
    ['one listed measure, told of one thing', 'high', toll('ferry', 'reef'), toll('ferry', 'fog')],
    ['one listed measure, of people, in one word', 'high', toll('ferry'), toll('wall')],
    ['one listed measure and a word beside both', 'high', beside('fine', 'quay'), beside('fine', 'quay')],
    ['one listed measure and nothing else', 'fair', { ...BARE, ...listed('fine') }, { ...BARE, ...listed('fine') }],
    ['one thing counted', 'fair', barges([], []), barges([], [])],
    ['what names them', 'high', barges(['barge', 'moor'], []), barges(['barge', 'moor'], [])],
    ['one open measure of no sort of thing', 'low', { ...BARE, ...open('cost') }, { ...BARE, ...open('cost') }],
    [
      'two listed measures, though told of one thing',
      'low',
      toll('ferry', 'reef'),
      {
        ...toll('ferry', 'reef'),
        measure: listedMeasure('injured'),
      },
    ],
    ['nothing', 'low', BARE, BARE],
    ['two words beside both', 'low', { ...BARE, context: ['quay', 'reef'] }, { ...BARE, context: ['quay', 'reef'] }],
  ]
  test.each(cases)('%s: %s', (_, is, left, right) => {
    const [l, r] = [claim('20', left), claim('31', right)]
    expect([likenessOf(l, r), likenessOf(r, l)]).toEqual([is, is])
  })
})

/** Of a listed measure, with a word around it. */
function beside(key: string, word: string): ClaimParts {
  return { ...BARE, ...listed(key), context: [word] }
}

function listed(key: string): ClaimParts {
  return { measure: listedMeasure(key) }
}

function open(key: string): ClaimParts {
  return { measure: openMeasure(key) }
}
