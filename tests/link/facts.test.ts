import { describe, expect, test } from 'vitest'
import { compare } from '../../src/link/compare.ts'
import type { ArticleSignature } from '../../src/link/facts.ts'
import type { Attribution, Claim, Modality } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import type { Temporality } from '../../src/model/measure.ts'
import {
  among,
  type ClaimParts,
  claim,
  impliedDay,
  intrinsicMeasure,
  listedMeasure,
  openMeasure,
  period,
  signature,
  yearOf,
} from './fixture.ts'

const LEFT = signature('2024-05-14', 'a1')
const RIGHT = signature('2024-05-15', 'a2')

/** The facts of two claims that differ in these parts, asked both ways round. */
function factsOf(
  left: ClaimParts,
  right: ClaimParts,
  a = LEFT,
  b = RIGHT,
): readonly [ComparisonFacts, ComparisonFacts] {
  const [l, r]: [Claim, Claim] = [claim('20', left), claim('20', right)]
  return [compare(l, r, a, b).facts, compare(r, l, b, a).facts]
}

type Fact = keyof ComparisonFacts
type Case<F extends Fact> = readonly [why: string, answer: ComparisonFacts[F], left: ClaimParts, right: ClaimParts]

/** Every case in one fact, which must be the same both ways round. */
function bothWays<F extends Fact>(fact: F, cases: readonly Case<F>[]): void {
  describe(fact, () => {
    test.each(cases)('%s: %s', (_, answer, left, right) => {
      const [there, back] = factsOf(left, right)
      expect([there[fact], back[fact]]).toEqual([answer, answer])
    })
  })
}

const named = (key: string, ...words: readonly string[]): ClaimParts => ({ measure: openMeasure(key), words })
const listed = (key: string, ...words: readonly string[]): ClaimParts => ({ measure: listedMeasure(key), words })

bothWays('measures', [
  ['one listed measure in other words', 'same', listed('death-toll', 'kill'), listed('death-toll', 'die')],
  ['two listed measures in the same words', 'different', listed('death-toll', 'kill'), listed('injured', 'kill')],
  ['one head and the same words', 'same', named('barge', 'barge', 'moor'), named('barge', 'moor', 'barge')],
  ['one head and most words', 'same', named('barge', 'barge', 'moor', 'port'), named('barge', 'barge', 'moor')],
  ['one head and no other word', 'similar', named('barge', 'barge', 'moor'), named('barge', 'barge', 'sink')],
  ['other heads and most words', 'similar', named('barge', 'barge', 'moor', 'port'), named('boat', 'moor', 'port')],
  ['other heads and one word', 'unknown', named('barge', 'barge', 'port'), named('boat', 'boat', 'port')],
  ['nothing shared', 'unknown', named('barge', 'barge'), named('boat', 'boat')],
  ['no measure on one side', 'unknown', { measure: null }, named('barge', 'barge')],
  ['none on both', 'unknown', { measure: null }, { measure: null }],
  ['a listed and an open one of one thing', 'similar', listed('fleet', 'fleet'), named('barge', 'barge')],
  [
    'a listed and an open one of people',
    'unknown',
    { ...listed('death-toll', 'kill'), quantity: { unit: 'person' } },
    { ...named('person', 'rescue'), quantity: { unit: 'person' } },
  ],
  ['an age and an age', 'same', { measure: intrinsicMeasure('age') }, { measure: intrinsicMeasure('age') }],
  ['an age and something else', 'different', { measure: intrinsicMeasure('age') }, named('barge', 'barge')],
])

const of = (...owners: readonly string[]): ClaimParts => ({ owners, entities: owners })
const near = (...entities: readonly string[]): ClaimParts => ({ owners: [], entities })

bothWays('entities', [
  ['one owner', 'same', of('Kestrin'), of('Kestrin')],
  ['two owners in another order', 'same', of('Peru', 'Kenya'), of('Kenya', 'Peru')],
  ['a name that begins the other', 'same', of('Solmar'), of('Solmar Shipping Lines')],
  ['a name that begins another word', 'different', of('Solmar'), of('Solmarine')],
  ['a name of three letters that begins the other', 'different', of('Sol'), of('Sol Shipping')],
  ['a name that ends the other', 'different', of('Shipping'), of('Solmar Shipping')],
  ['two owners', 'different', of('Kestrin'), of('Velmora')],
  ['one of two owners', 'overlap', of('Peru', 'Kenya'), of('Peru', 'Canada')],
  ['one owner of two', 'overlap', of('Peru', 'Kenya'), of('Peru')],
  ['a name near by that is the same', 'same', near('Corrin'), of('Corrin')],
  ['names near by that differ', 'unknown', near('Corrin'), near('Harrow')],
  ['a name near by against an owner', 'unknown', near('Corrin'), of('Harrow')],
  ['no name on one side', 'unknown', of('Kestrin'), of()],
  ['no name at all', 'unknown', of(), of()],
])

bothWays('qualifiers', [
  ['none', 'same', {}, {}],
  ['the same', 'same', { qualifiers: [among('child')] }, { qualifiers: [among('child')] }],
  [
    'the same in two phrases',
    'same',
    { qualifiers: [among('young', 'child')] },
    { qualifiers: [among('child'), among('young')] },
  ],
  ['one', 'one-sided', { qualifiers: [among('child')] }, {}],
  ['one more', 'one-sided', { qualifiers: [among('child'), among('poor')] }, { qualifiers: [among('child')] }],
  ['another', 'different', { qualifiers: [among('child')] }, { qualifiers: [among('adult')] }],
])

const moving = (temporality: Temporality, parts: ClaimParts = {}): ClaimParts => ({ temporality, ...parts })

bothWays('periods', [
  ['neither says, in one news cycle', 'unstated', {}, {}],
  ['one year', 'same', { period: yearOf(2021) }, { period: yearOf(2021) }],
  ['two years', 'different', { period: yearOf(2021) }, { period: yearOf(2022) }],
  ['a month and its year', 'within', { period: period('2021-06-01', '2021-07-01') }, { period: yearOf(2021) }],
  ['a year and what lasts since', 'within', { period: period('2016-01-01', '..') }, { period: yearOf(2021) }],
  ['a year and what began later', 'different', { period: period('2022-01-01', '..') }, { period: yearOf(2021) }],
  ['one year and no word', 'one-sided', { period: yearOf(2021) }, {}],
  ['one year and one that nobody can place', 'one-sided', { period: yearOf(2021) }, { period: period('..', '..') }],
  ['the level before and the level now', 'different', { series: 'prior' }, {}],
  ['two levels before', 'unstated', { series: 'prior' }, { series: 'prior' }],
  [
    'a level before with its year and that year',
    'same',
    { series: 'prior', period: yearOf(2021) },
    { period: yearOf(2021) },
  ],
  [
    'a toll as of Monday and as of Tuesday',
    'unstated',
    moving('cumulative', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('cumulative', { period: impliedDay('2024-05-14', '2024-05-15') }),
  ],
  [
    'a toll as of Monday and one undated',
    'unstated',
    moving('cumulative', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('cumulative'),
  ],
  [
    'a flow of Monday and of Tuesday',
    'different',
    moving('flow', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('flow', { period: impliedDay('2024-05-14', '2024-05-15') }),
  ],
  [
    'tolls of two years',
    'different',
    moving('cumulative', { period: yearOf(2021) }),
    moving('cumulative', { period: yearOf(2022) }),
  ],
])

describe('periods that neither states', () => {
  const cases: readonly [why: string, a: string | null, b: string | null, answer: ComparisonFacts['periods']][] = [
    ['two days apart', '2024-05-14', '2024-05-16', 'unstated'],
    ['a month apart', '2024-05-14', '2024-06-14', 'unstated'],
    ['two months apart', '2024-05-14', '2024-07-14', 'different'],
    ['years apart', '2024-05-14', '2021-05-14', 'different'],
    ['one undated', '2024-05-14', null, 'unstated'],
    ['both undated', null, null, 'unstated'],
  ]
  test.each(cases)('articles %s', (_, a, b, answer) => {
    const [there, back] = factsOf({}, {}, signature(a, 'a1'), signature(b, 'a2'))
    expect([there.periods, back.periods]).toEqual([answer, answer])
  })
})

const says = (...sources: readonly string[]): ClaimParts => ({
  attribution: sources.map((source): Attribution => ({ source, cue: 'said', stance: 'asserts' })),
})
const modality = (parts: Partial<Modality>): ClaimParts => ({
  modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual', ...parts },
})

bothWays('sources', [
  ['nobody named', 'own', {}, {}],
  ['one named', 'one-sided', says('police'), {}],
  ['one and the same', 'same', says('police'), says('police')],
  ['two', 'rival', says('police'), says('army')],
  ['who is nearest to the words counts', 'same', says('army', 'police'), says('police')],
])

bothWays('modality', [
  ['both happened', 'both-actual', {}, {}],
  ['both are forecast', 'both-forecast', modality({ actuality: 'forecast' }), modality({ actuality: 'forecast' })],
  ['both are aims', 'both-target', modality({ actuality: 'target' }), modality({ actuality: 'target' })],
  ['forecast and outcome', 'mixed', modality({ actuality: 'forecast' }), {}],
  ['aim and forecast', 'mixed', modality({ actuality: 'target' }), modality({ actuality: 'forecast' })],
])

bothWays('polarity', [
  ['both hold', 'same', {}, {}],
  ['one does not', 'opposite', modality({ polarity: 'negative' }), {}],
])

bothWays('temporality', [
  ['of one measure', 'flow', moving('flow'), moving('flow')],
  ['of two', 'unknown', moving('flow'), moving('snapshot')],
  ['of one side only', 'unknown', moving('cumulative'), {}],
])

describe('order of publication', () => {
  const cases: readonly [why: string, a: string | null, b: string | null, order: string, back: string][] = [
    ['a day apart', '2024-05-14', '2024-05-15', 'before', 'after'],
    ['one day, no times', '2024-05-14', '2024-05-14', 'same', 'same'],
    ['one day, one without a time', '2024-05-14', '2024-05-14T21:00Z', 'same', 'same'],
    ['one day, two times', '2024-05-14T08:00Z', '2024-05-14T21:00Z', 'before', 'after'],
    ['one moment in two time zones', '2024-05-14T08:00Z', '2024-05-14T17:00+09:00', 'same', 'same'],
    ['later by the clock, earlier in time', '2024-05-14T17:30+09:00', '2024-05-14T09:00Z', 'before', 'after'],
    ['the day before by the clock, later in time', '2024-05-14T23:00-05:00', '2024-05-15T02:00Z', 'after', 'before'],
    ['a year apart over the new year', '2023-12-31T23:59Z', '2024-01-01T00:00Z', 'before', 'after'],
    ['one undated', '2024-05-14', null, 'unknown', 'unknown'],
    ['both undated', null, null, 'unknown', 'unknown'],
  ]
  test.each(cases)('%s', (_, a, b, order, back) => {
    const facts = factsOf({}, {}, signature(a, 'a1'), signature(b, 'a2'))
    expect(facts.map((fact) => fact.order)).toEqual([order, back])
  })
})

describe('articles', () => {
  const cases: readonly [why: string, a: ArticleSignature, b: ArticleSignature, answer: ComparisonFacts['articles']][] =
    [
      ['one article', LEFT, LEFT, 'same'],
      ['a copy and its original', LEFT, signature(null, 'a2', 'a1'), 'copy'],
      ['two copies of one', signature(null, 'a2', 'a1'), signature(null, 'a3', 'a1'), 'copy'],
      ['two articles', LEFT, RIGHT, 'different'],
    ]
  test.each(cases)('%s', (_, a, b, answer) => {
    expect(factsOf({}, {}, a, b).map(({ articles }) => articles)).toEqual([answer, answer])
  })
})
