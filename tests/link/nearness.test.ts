import { expect, test } from 'vitest'
import { nearnessOf, placesOf } from '../../src/link/nearness.ts'
import type { StatementClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { saying } from './told.ts'

function at(start: number, end: number, articleId = 'a1'): StatementClaim {
  return { ...saying('fail dam', { articleId }), location: { line: 1, column: 1, start, end, division: null } }
}

// [where one stands, where the other does, article of the other]
const cases: readonly [[number, number], [number, number], string, ComparisonFacts['nearness']][] = [
  [[0, 80], [82, 140], 'a1', 'beside'],
  [[0, 80], [240, 300], 'a1', 'beside'],
  // One within the other.
  [[0, 80], [20, 60], 'a1', 'beside'],
  // Another paragraph between them, or another article.
  [[0, 80], [241, 300], 'a1', 'apart'],
  [[0, 80], [2000, 2100], 'a1', 'apart'],
  [[0, 80], [82, 140], 'a2', 'none'],
]

test.each(cases)('%j and %j of %s: %s', (left, right, articleId, nearness) => {
  const [one, other] = [at(...left), at(...right, articleId)]
  expect(nearnessOf(one, other)).toBe(nearness)
  expect(nearnessOf(other, one)).toBe(nearness)
})

const beside: readonly [[number, number], [number, number]][] = [
  [
    [0, 80],
    [82, 140],
  ],
  [
    [480, 499],
    [650, 700],
  ],
  [
    [100, 1900],
    [700, 760],
  ],
]

test.each(beside)('what stands beside each other has a place in common: %j and %j', (left, right) => {
  const places = placesOf(at(...left))
  expect(placesOf(at(...right)).some((place) => places.includes(place))).toBe(true)
})
