import type { Comparison, Finding, Rule } from '../model/finding.ts'
import type { ComparedGroup } from './edges.ts'
import { reasonsFor } from './evaluate.ts'
import { reasonsOf } from './finding.ts'

/**
 * The comparison whose reasons a finding gives, the first of several that
 * give the same ones. `rule` is that of the finding, `groups` those it was
 * judged from; throws where they are others: a defect. Linear in comparisons.
 */
export function tellingComparison(finding: Finding, rule: Rule, groups: Iterable<ComparedGroup>): Comparison {
  const claims = new Set(finding.claims)
  const because = JSON.stringify(finding.because)
  for (const { comparisons } of groups) {
    for (const comparison of comparisons) {
      const { left, right, facts } = comparison
      if (!claims.has(left.id) || !claims.has(right.id)) continue
      const reasons = reasonsFor(rule, facts)
      if (reasons && JSON.stringify(reasonsOf({ ...comparison, reasons })) === because) return comparison
    }
  }
  throw new Error(`no comparison gives the reasons of finding ${finding.id}`)
}
