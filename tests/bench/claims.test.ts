import { describe, expect, test } from 'vitest'
import { groupClaims } from '../../src/link/groups.ts'
import { makeClaims, type Spread } from './claims.ts'

describe('synthetic claims', () => {
  const cases: readonly [
    count: number,
    spread: Spread,
    inArticles: readonly number[],
    ofMeasures: readonly number[],
  ][] = [
    [3, { measures: 1, claimsInArticle: 1 }, [1, 1, 1], [3]],
    [12, { measures: 1, claimsInArticle: 3 }, [3, 3, 3, 3], [12]],
    [10, { measures: 1, claimsInArticle: 3 }, [3, 3, 3, 1], [10]],
    [12, { measures: 2, claimsInArticle: 3 }, [3, 3, 3, 3], [6, 6]],
    [5, { measures: 4, claimsInArticle: 1 }, [1, 1, 1, 1, 1], [2, 1, 1, 1]],
  ]

  test.each(cases)('%i of %j', (count, spread, inArticles, ofMeasures) => {
    const { claims, articles } = makeClaims(count, spread)
    expect(tally(claims.map(({ articleId }) => articleId))).toEqual(inArticles)
    expect(tally(claims.map(({ measure }) => measure?.key))).toEqual(ofMeasures)
    expect([...new Set(claims.map(({ articleId }) => articleId))]).toEqual(articles.map(({ id }) => id))
    expect(tally(claims.map(({ id }) => id))).toEqual(claims.map(() => 1))
  })

  test('the same claims come every time', () => {
    const spread = { measures: 3, claimsInArticle: 2 }
    expect(makeClaims(50, spread)).toEqual(makeClaims(50, spread))
  })

  test('claims of one measure meet; some share a value, some do not, and none lies threefold apart', () => {
    const facts = factsOf(40, { measures: 1, claimsInArticle: 1 })
    expect(new Set(facts.map(({ values }) => values))).toEqual(new Set(['equal', 'disjoint']))
    expect(new Set(facts.map(({ distance }) => distance))).toEqual(new Set(['none', 'near', 'far']))
  })

  test('claims of a thousand measures never meet those of another', () => {
    const facts = factsOf(2_000, { measures: 1_000, claimsInArticle: 1 })
    expect(new Set(facts.map(({ entities, measures }) => `${entities} ${measures}`))).toEqual(new Set(['same same']))
  })
})

/** How often each key comes, in order of first appearance. */
function tally(keys: readonly unknown[]): readonly number[] {
  return [...new Set(keys)].map((key) => keys.filter((other) => other === key).length)
}

function factsOf(count: number, spread: Spread) {
  const { claims, articles } = makeClaims(count, spread)
  return [...groupClaims(claims, articles, new Map())].flatMap(({ comparisons }) =>
    comparisons.map(({ facts }) => facts),
  )
}
