import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare-figures.ts'
import { groupClaims } from '../../src/link/groups.ts'
import { likenessScore } from '../../src/link/likeness.ts'
import { isSameName } from '../../src/link/names.ts'
import { slipOf } from '../../src/link/slip.ts'
import { isSameTopic, type Topic } from '../../src/link/topic.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { Comparison, ComparisonFacts } from '../../src/model/finding.ts'
import { someClaims } from './any-claim.ts'
import { article, signatureWith } from './fixture.ts'

const MIRRORED = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' } as const

/** The facts as they would be with left and right changed over. */
function mirrored({ order, ...facts }: ComparisonFacts): ComparisonFacts {
  return { ...facts, order: MIRRORED[order] }
}

const twoArticles = fc.tuple(
  someClaims({ min: 1, max: 4 }),
  someClaims({ min: 1, max: 4 }).map((claims) => claims.map((one) => ({ ...one, id: `d${one.id}` }))),
)
const published = fc.constantFrom(null, '2021-07-02', '2024-05-14', '2024-05-15T09:30Z')

test('what two claims are to each other does not depend on which is on the left', () => {
  fc.assert(
    fc.property(twoArticles, published, published, ([own, others], a, b) => {
      const [left, right] = [own[0], others[0]]
      if (!left || !right) return
      const [here, there] = [signatureWith(own, 'a1', a), signatureWith(others, 'a2', b)]
      const forth = compareFigures(left, right, here, there)
      const back = compareFigures(right, left, there, here)
      expect({ ...back.facts }).toEqual(mirrored(forth.facts))
      expect([back.gap, back.tolerated, back.account]).toEqual([forth.gap, forth.tolerated, forth.account])
    }),
    { numRuns: 2000 },
  )
})

describe('asked of two claims, either way round', () => {
  const pairs = someClaims({ min: 2, max: 2 })

  test('they are as alike', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        if (left && right) expect(likenessScore(right, left)).toBe(likenessScore(left, right))
      }),
      { numRuns: 1000 },
    )
  })

  test('they look copied wrong in the same way', () => {
    fc.assert(
      fc.property(pairs, changedRound, ([left, right], [l, r]) => {
        if (!left || !right) return
        const [a, b] = [valued(left, l), valued(right, r)]
        expect(slipOf(b, a)).toBe(slipOf(a, b))
      }),
      { numRuns: 2000 },
    )
  })
})

/** A number and the one with two of its digits changed round. */
const changedRound = fc
  .tuple(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 5 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .map(([digits, i, j]) => {
    const other = digits.map((digit, at) => (at === i ? digits[j] : at === j ? digits[i] : digit) ?? digit)
    return [Number(digits.join('')), Number(other.join(''))] as const
  })

/** The same claim of another value, all else of its quantity as in every other. */
function valued(one: QuantityClaim, value: number): QuantityClaim {
  return { ...one, quantity: { ...one.quantity, kind: 'length', unit: 'm', value } }
}

test('two names are one, or not, either way round', () => {
  const name = fc.stringMatching(/^[KT][aei]s?[hk](?:ka|ova|an|in)? ?(?:Lines|of Tashkova)?$/)
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isSameName(b, a)).toBe(isSameName(a, b))
    }),
    { numRuns: 2000 },
  )
})

const WORDS = ['corrin', 'corrine', 'harrow', 'skell', 'tashek', 'tachek', 'velmora']
const someWords = fc.subarray(WORDS).map((words): ReadonlySet<string> => new Set(words))
const topics: fc.Arbitrary<Topic> = fc.record({
  names: someWords,
  salient: fc.constant([]),
  lead: someWords,
  places: someWords,
  months: fc.subarray([24_170, 24_171, 24_180]).map((months): ReadonlySet<number> => new Set(months)),
  words: someWords,
  values: someWords,
  told: someWords,
  opening: someWords,
})

test('two articles are on one topic, or not, either way round', () => {
  fc.assert(
    fc.property(topics, topics, (a, b) => {
      expect(isSameTopic(b, a)).toBe(isSameTopic(a, b))
    }),
    { numRuns: 2000 },
  )
})

describe('claims in another order', () => {
  /** Each pair that is compared, by its ids in order, with what it comes to. */
  const compared = (claims: readonly QuantityClaim[]) => {
    const articles = ['a1', 'a2', 'a3'].map((id, day) => article(id, '', { published: `2024-05-1${day}` }))
    const groups = [...groupClaims(claims, articles, new Map())]
    return groups.flatMap(({ comparisons }) => comparisons.map(inOrder)).sort((a, b) => (a.pair < b.pair ? -1 : 1))
  }
  /** In turn in one of three articles; said again only in its own. */
  const placed = (one: QuantityClaim, index: number): QuantityClaim => {
    const article = index % 3
    return { ...one, articleId: `a${1 + article}`, restates: article === 0 ? one.restates : null }
  }
  const inOrder = ({ left, right, facts, gap }: Comparison) =>
    left.id < right.id
      ? { pair: `${left.id} ${right.id}`, facts: { ...facts }, gap }
      : { pair: `${right.id} ${left.id}`, facts: mirrored(facts), gap }

  test('meet the same others and compare alike', () => {
    const spread = someClaims({ min: 2, max: 8 }).map((claims) => claims.map(placed))
    const shuffled = spread.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    )
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(compared(others)).toEqual(compared(claims))
      }),
      { numRuns: 300 },
    )
  })

  test('and there is something to compare', () => {
    const found = fc
      .sample(someClaims({ min: 8, max: 8 }), { numRuns: 50, seed: 7 })
      .flatMap((claims) => compared(claims.map(placed)))
    const values = new Set(found.map(({ facts }) => facts.values))
    expect([...values].sort()).toEqual(
      expect.arrayContaining(['disjoint', 'equal', 'not-comparable', 'overlap', 'within']),
    )
  })
})
