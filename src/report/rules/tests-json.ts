import type { Claim } from '../../model/claim.ts'
import type { MeasureCase, RuleCase, RuleTests } from '../../model/rule-tests.ts'
import { tellingOf } from '../../telling.ts'
import { jsonText } from '../json-text.ts'
import { tally } from './tests.ts'

/**
 * Contract `crosscheck/rule-tests@1`: every case with its place and what came
 * of it. `coverage` is `null` where it was not asked for; of the cases of
 * other rules it names path, line and column.
 */
export function testsJson(tests: RuleTests, coverage: boolean): string {
  return jsonText({
    schema: 'crosscheck/rule-tests@1',
    cases: tests.cases.map((tried) => (tried.kind === 'rule' ? ruleCase(tried) : measureCase(tried))),
    coverage: coverage
      ? tests.coverage.map(({ onOthers, ...counts }) => ({
          ...counts,
          onOthers: onOthers.map(({ id, list, place }) => ({ id, list, ...place })),
        }))
      : null,
    summary: { rules: tests.rules, measures: tests.measures, cases: tests.cases.length, ...tally(tests) },
  })
}

function ruleCase({ kind, id, list, status, place, left, right, claims, pair, fired }: RuleCase) {
  const sided = (claim: Claim) => ({ side: claim.articleId, ...claimRow(claim) })
  const told = pair && { ...pair, left: sided(pair.left), right: sided(pair.right) }
  return { kind, id, list, status, ...place, left, right, claims: claims.map(sided), pair: told, fired }
}

function measureCase({ kind, id, list, status, place, text, value, claims }: MeasureCase) {
  return { kind, id, list, status, ...place, text, value, claims: claims.map(claimRow) }
}

/** Enough to find a claim again in its text. */
function claimRow(claim: Claim) {
  const { measure, location } = claim
  const { value, unit } = claim.kind === 'quantity' ? claim.quantity : { value: null, unit: null }
  const { start, end } = location
  return { text: tellingOf(claim, 'value'), value, unit, measure: measure?.key ?? null, start, end }
}
