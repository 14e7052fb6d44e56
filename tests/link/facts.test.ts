import { describe, expect, test } from 'vitest'
import type { ArticleSignature } from '../../src/link/signatures.ts'
import type { Attribution, Modality, Shift } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { bothWays, factsOf, LEFT, RIGHT } from './both-ways.ts'
import { type ClaimParts, intrinsicMeasure, listedMeasure, openMeasure, signature } from './fixture.ts'

const named = (key: string, ...words: readonly string[]): ClaimParts => ({ measure: openMeasure(key), words })
const listed = (key: string, ...words: readonly string[]): ClaimParts => ({ measure: listedMeasure(key), words })

function keptApart(key: string, ...others: readonly string[]): ClaimParts {
  return { measure: { ...listedMeasure(key), notSameAs: others } }
}

function shift(arithmetic: Shift['arithmetic'], after = 'c2'): ClaimParts {
  return { shift: { direction: 'up', before: 'c1', after, by: ['c3'], arithmetic, account: null } }
}

bothWays('measures', [
  ['one listed measure in other words', 'same', listed('death-toll', 'kill'), listed('death-toll', 'die')],
  ['two listed measures in the same words', 'other', listed('death-toll', 'kill'), listed('injured', 'kill')],
  ['two that the file of one keeps apart', 'different', keptApart('death-toll', 'missing'), listed('missing')],
  ['two, one of which is kept apart from a third', 'other', keptApart('death-toll', 'missing'), listed('injured')],
  ['one that is kept apart from another', 'same', keptApart('death-toll', 'missing'), listed('death-toll')],
  ['one head in two words for it', 'same', named('fire', 'fire', 'forest'), named('blaze', 'fire', 'forest')],
  ['one head and the same words', 'same', named('barge', 'barge', 'moor'), named('barge', 'moor', 'barge')],
  ['one head and most words', 'same', named('barge', 'barge', 'moor', 'port'), named('barge', 'barge', 'moor')],
  ['one head and no other word', 'similar', named('barge', 'barge', 'moor'), named('barge', 'barge', 'sink')],
  ['other heads and most words', 'similar', named('barge', 'barge', 'moor', 'port'), named('boat', 'moor', 'port')],
  [
    'other heads of one sort of thing counted',
    'similar',
    named('barge', 'barge', 'port'),
    named('boat', 'boat', 'port'),
  ],
  ['nothing shared but what is counted', 'similar', named('barge', 'barge'), named('boat', 'boat')],
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

const beside = (owner: string, ...others: readonly string[]): ClaimParts => ({ ...of(owner), context: others })

bothWays('entities', [
  ['one owner', 'same', of('Kestrin'), of('Kestrin')],
  ['two owners in another order', 'same', of('Peru', 'Kenya'), of('Kenya', 'Peru')],
  ['a name that begins the other', 'same', of('Solmar'), of('Solmar Shipping Lines')],
  ['a name that begins another word', 'different', of('Solmar'), of('Solmarine')],
  ['a name of three letters that begins the other', 'different', of('Sol'), of('Sol Shipping')],
  ['a name that ends the other', 'different', of('Shipping'), of('Solmar Shipping')],
  ['a name that the other is of', 'same', of('Velmora'), of('National Bank of Velmora')],
  ['two owners', 'different', of('Kestrin'), of('Velmora')],
  ['one of two owners', 'overlap', of('Peru', 'Kenya'), of('Peru', 'Canada')],
  ['one owner of two', 'overlap', of('Peru', 'Kenya'), of('Peru')],
  ['a name near by that is the same', 'same', near('Corrin'), of('Corrin')],
  ['names near by that differ', 'unknown', near('Corrin'), near('Harrow')],
  ['a name near by against an owner', 'unknown', near('Corrin'), of('Harrow')],
  ['no name on one side', 'unknown', of('Kestrin'), of()],
  ['no name at all', 'unknown', of(), of()],
  ['one owner in two spellings', 'same', of('Tashek'), of('Tachek')],
  ['two owners whose names are alike and short', 'different', of('Arlen'), of('Arlon')],
  ['an owner that the other sentence names beside its own', 'beside', of('Solmar'), beside('Velmora', 'Solmar')],
  ['one that it names in another spelling', 'beside', of('Tashek'), beside('Velmora', 'Tachek')],
  ['one that it does not name', 'different', of('Solmar'), beside('Velmora', 'Kestrin')],
  ['two spellings of one owner and only one of them', 'overlap', of('Solmar', 'Solmar Lines'), of('Solmar')],
  ['both and another', 'overlap', of('Solmar', 'Solmar Lines'), of('Solmar', 'Kestrin')],
])

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
  ['two by name', 'rival', says('Ilsa Maren'), says('Pell Okoro')],
  ['a party and another', 'rival', says('army'), says('union of miners')],
  ['a party and whoever is in charge', 'one-sided', says('army'), says('officials')],
  ['a party and the police', 'one-sided', says('army'), says('police')],
  ['two who may be anybody', 'one-sided', says('witnesses'), says('officials')],
  ['one general word twice', 'same', says('officials'), says('officials')],
  ['a name and a pronoun', 'one-sided', says('Ilsa Maren'), says('she')],
  ['who is nearest to the words counts', 'same', says('army', 'police'), says('police')],
])

bothWays('modality', [
  ['both happened', 'both-actual', {}, {}],
  ['both are forecast', 'both-forecast', modality({ actuality: 'forecast' }), modality({ actuality: 'forecast' })],
  ['both are aims', 'both-target', modality({ actuality: 'target' }), modality({ actuality: 'target' })],
  ['forecast and outcome', 'mixed', modality({ actuality: 'forecast' }), {}],
  ['aim and forecast', 'mixed', modality({ actuality: 'target' }), modality({ actuality: 'forecast' })],
])

bothWays('arithmetic', [
  ['numbers of one change that add up', 'holds', shift('holds'), shift('holds')],
  ['numbers of one change that do not', 'fails', shift('fails'), shift('fails')],
  ['numbers of one change that need not', 'none', shift('unchecked'), shift('unchecked')],
  ['numbers of two changes', 'none', shift('fails'), shift('fails', 'c9')],
  ['a number of a change and another', 'none', shift('fails'), {}],
  ['numbers of none', 'none', {}, {}],
])

bothWays('polarity', [
  ['both hold', 'same', {}, {}],
  ['one does not', 'opposite', modality({ polarity: 'negative' }), {}],
])

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
