import type { KeptApart } from '../model/explanation.ts'
import type { Comparison, Rule, RuleTest } from '../model/finding.ts'
import type { CaseStatus, TriedPair } from '../model/rule-tests.ts'
import { reasonsFor } from './evaluate.ts'
import { failures, trace } from './trace.ts'

/** What the pipeline makes of the two texts of a case. */
export interface ComparedCase {
  /** Every comparison a run makes of them. */
  readonly comparisons: readonly Comparison[]
  /** Pairs of their claims that a run keeps apart, compared all the same. Asked for where a rule is missing and nothing was compared. */
  readonly apart: () => readonly { readonly comparison: Comparison; readonly keptApart: KeptApart }[]
}

/** One of a rule's own tests, and what came of it. */
export interface TriedCase {
  readonly test: RuleTest
  readonly list: 'fires' | 'silent'
  readonly status: CaseStatus
  /** The two claims on which it fired; where it is missing, the two that came nearest, if any. */
  readonly pair: TriedPair | null
}

/**
 * Runs a rule on its inline tests, those that should fire first.
 *
 * `compare` is the real pipeline, passed in to keep this pure. A rule fires on
 * a test when any comparison meets its condition, whether or not another rule
 * goes before it.
 */
export function tryRule(rule: Rule, compare: (test: RuleTest) => ComparedCase): readonly TriedCase[] {
  return [
    ...rule.tests.fires.map((test) => {
      const compared = compare(test)
      const fired = firedOn(rule, compared.comparisons)
      const status = fired ? ('reported' as const) : ('missing' as const)
      return { test, list: 'fires', status, pair: fired ?? nearest(rule, compared) } as const
    }),
    ...rule.tests.silent.map((test) => {
      const pair = firedOn(rule, compare(test).comparisons)
      return { test, list: 'silent', status: pair ? 'noisy' : 'quiet', pair } as const
    }),
  ]
}

function firedOn(rule: Rule, comparisons: readonly Comparison[]): TriedPair | null {
  for (const { left, right, facts } of comparisons) {
    const because = reasonsFor(rule, facts)
    if (because !== null) return { left, right, keptApart: null, because, failed: [] }
  }
  return null
}

/** The pair of which the fewest parts of the condition failed, the first of equals; one that was compared before one that was not. */
function nearest(rule: Rule, { comparisons, apart }: ComparedCase): TriedPair | null {
  const candidates =
    comparisons.length > 0 ? comparisons.map((comparison) => ({ comparison, keptApart: null })) : apart()
  let best: TriedPair | null = null
  for (const { comparison, keptApart } of candidates) {
    const { left, right, facts } = comparison
    if (facts.kind !== rule.about) continue
    const failed = failures(trace(rule.when, facts))
    if (best === null || failed.length < best.failed.length) best = { left, right, keptApart, because: [], failed }
  }
  return best
}
