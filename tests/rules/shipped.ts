import { expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { usual } from './facts.ts'
import { loadPack } from './folder.ts'

/** The rules and measures that ship with the program. */
export const { rules, measures } = await loadPack('rules')

/** Every shipped rule that holds of these facts. Of several the report names the first by precedence. */
export function holding(facts: ComparisonFacts) {
  return rules.filter((rule) => rule.about === facts.kind && evaluate(rule.when, facts) !== null)
}

/** A test of each row: what differs from the usual facts, and the ids of the rules that then hold. */
export function testHolding(
  cases: readonly (readonly [name: string, facts: Partial<ComparisonFacts>, ids: readonly string[]])[],
): void {
  test.each(cases)('%s: %j', (_, facts, ids) => {
    expect(holding({ ...usual, ...facts }).map(({ id }) => id)).toEqual(ids)
  })
}
