import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare-figures.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import type { Temporality } from '../../src/model/measure.ts'
import { type ClaimParts, claim, signature } from './fixture.ts'

export const LEFT = signature('2024-05-14', 'a1')
export const RIGHT = signature('2024-05-15', 'a2')

/** The facts of two claims that differ in these parts, asked both ways round. */
export function factsOf(
  left: ClaimParts,
  right: ClaimParts,
  a = LEFT,
  b = RIGHT,
): readonly [ComparisonFacts, ComparisonFacts] {
  const [l, r]: [QuantityClaim, QuantityClaim] = [claim('20', left), claim('20', right)]
  return [compareFigures(l, r, a, b).facts, compareFigures(r, l, b, a).facts]
}

type Fact = keyof ComparisonFacts
type Case<F extends Fact> = readonly [why: string, answer: ComparisonFacts[F], left: ClaimParts, right: ClaimParts]

/** Every case in one fact, which must be the same both ways round. */
export function bothWays<F extends Fact>(fact: F, cases: readonly Case<F>[]): void {
  describe(fact, () => {
    test.each(cases)('%s: %s', (_, answer, left, right) => {
      const [there, back] = factsOf(left, right)
      expect([there[fact], back[fact]]).toEqual([answer, answer])
    })
  })
}

/** Parts of a claim whose measure behaves so in time. */
export function moving(temporality: Temporality, parts: ClaimParts = {}): ClaimParts {
  return { temporality, ...parts }
}
