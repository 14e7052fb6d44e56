import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { loadPack } from '../../src/rules/load-pack.ts'
import { anyFacts, likelyFacts } from './facts.ts'

const { rules } = await loadPack('rules')

function holding(facts: ComparisonFacts) {
  return rules.filter((rule) => evaluate(rule.when, facts) !== null)
}

test('never two verdicts hold of one comparison', () => {
  fc.assert(
    fc.property(fc.oneof(anyFacts, likelyFacts), (facts) => {
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
        facts.qualifiers !== 'same' ||
        facts.measures !== 'same'
      // The numbers of one change are held against each other as one sentence gives them.
      fc.pre(loose && facts.arithmetic !== 'fails')
      expect(
        holding(facts)
          .filter(({ verdict }) => verdict === 'contradiction')
          .map(({ id }) => id),
      ).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
