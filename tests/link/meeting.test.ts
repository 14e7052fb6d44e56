import { expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare-figures.ts'
import { groupClaims } from '../../src/link/groups.ts'
import { meet } from '../../src/link/meeting.ts'
import { signArticles } from '../../src/link/signatures.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import { article, claim, claimIn, openMeasure } from './fixture.ts'

const flood = 'On 17 August 2014 the river Skell flooded Harrow, and the mayor, Ola Brenn, met the council of Corrin.'
const strike =
  'On 3 March 2021 drivers of Tellmar in Quendia struck, and their leader, Pell Okoro, met the firm of Velmora.'
const articles = [article('a', flood), article('b', flood), article('c', strike)]

/** What the articles tell of besides: two of the flood, one of the strike. */
const besides = [
  ['a', 'river', 'dam', 'rain'],
  ['b', 'river', 'dam', 'bank'],
  ['c', 'driver', 'wage', 'union'],
].map(([articleId = '', ...context]) => ({ ...claimIn('share', 'ratio', '0.4'), id: articleId, articleId, context }))

const one = claim('20', { id: 'one', articleId: 'a' })
const other = claim('90', { id: 'other', articleId: 'b' })
const kilometres = claimIn('length', 'm', '60000')
const miles = claimIn('length', 'm', '56327')
const route = { measure: openMeasure('route') }

const cases: readonly [
  why: string,
  left: QuantityClaim,
  right: QuantityClaim,
  beside: readonly QuantityClaim[],
  keptApart: string,
][] = [
  ['nothing of the two is against it', one, other, [], 'out-of-reach'],
  ['they stand in one article', one, { ...other, articleId: 'a' }, [], 'same-article'],
  ['their articles are about two things', one, { ...other, articleId: 'c' }, [], 'other-topics'],
  ['they share no block', one, { ...other, measure: openMeasure('boat') }, [], 'no-common-block'],
  [
    'one is what the other gives beside its own value',
    { ...kilometres, ...route, id: 'km', articleId: 'a' },
    { ...miles, ...route, id: 'miles', articleId: 'b' },
    [{ ...miles, ...route, id: 'beside', articleId: 'a', restates: 'km' }],
    'restated-beside',
  ],
]

test.each(cases)('%s', (_, left, right, beside, keptApart) => {
  const claims = [left, ...beside, ...besides, right]
  const met = meet(left, right, claims, articles, new Map())
  expect(met.keptApart).toBe(keptApart)
  const signed = signArticles(articles, claims, new Map())
  const [a, b] = [signed.get(left.articleId), signed.get(right.articleId)]
  expect(met.comparison).toEqual(a && b && compareFigures(left, right, a.signature, b.signature))
})

test.each(cases.slice(1))('where %s, a run does not compare them', (_, left, right, beside) => {
  const groups = [...groupClaims([left, ...beside, ...besides, right], articles, new Map())]
  const pairs = groups.flatMap(({ comparisons }) => comparisons.map((pair) => `${pair.left.id} ${pair.right.id}`))
  expect(pairs).not.toContain(`${left.id} ${right.id}`)
})

test('a claim of an article that is not given is a defect', () => {
  expect(() => meet(one, { ...other, articleId: 'd' }, [one], articles, new Map())).toThrow(
    'no article for claim other',
  )
})
