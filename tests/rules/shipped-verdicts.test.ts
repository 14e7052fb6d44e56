import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ComparisonFacts, Verdict } from '../../src/model/finding.ts'
import { anyFacts, likelyFacts } from './facts.ts'
import { holding } from './shipped.ts'

/** The rules of a verdict that hold. */
function held(verdict: Verdict, facts: ComparisonFacts): readonly string[] {
  return holding(facts)
    .filter((rule) => rule.verdict === verdict)
    .map(({ id }) => id)
}

test('never two verdicts hold of one comparison', () => {
  fc.assert(
    fc.property(fc.oneof(anyFacts, likelyFacts), (facts) => {
      // What two sources tell with two digits changed round is a dispute before it is a slip.
      fc.pre(facts.slip === 'none' || facts.sources !== 'rival')
      // Two who are each said to have given a figure may agree on it.
      fc.pre(facts.mouths !== 'swapped')
      expect([...new Set(holding(facts).map(({ verdict }) => verdict))].slice(1)).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test('no contradiction between a forecast and a report, two periods, or what need not be one entity', () => {
  fc.assert(
    fc.property(likelyFacts, (facts) => {
      const loose =
        facts.modality === 'mixed' ||
        facts.periods === 'different' ||
        facts.entities === 'different' ||
        facts.qualifiers === 'different' ||
        facts.measures === 'different' ||
        facts.units === 'different' ||
        facts.stage === 'earlier'
      // The numbers of one change are held against each other as one sentence gives them.
      fc.pre(loose && facts.arithmetic !== 'fails')
      expect(held('contradiction', facts)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('where no digits changed round, no contradiction between what may be two things, or a part and its whole', () => {
  fc.assert(
    fc.property(likelyFacts, (facts) => {
      const open =
        facts.measures !== 'same' || facts.units !== 'same' || facts.qualifiers !== 'same' || facts.match === 'taken'
      fc.pre(open && facts.slip === 'none' && facts.articles === 'different')
      expect(held('contradiction', facts)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('no agreement on what is of two periods, entities or measures, or denied by one', () => {
  fc.assert(
    fc.property(likelyFacts, fc.constantFrom('equal', 'within', 'overlap', 'disjoint'), (facts, values) => {
      const apart =
        facts.periods === 'different' ||
        facts.entities === 'different' ||
        facts.measures === 'different' ||
        facts.polarity === 'opposite'
      fc.pre(apart)
      expect(held('agreement', { ...facts, values })).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
