import type { Comparison, Rule, RuleTest } from '../model/finding.ts'
import { evaluate } from './evaluate.ts'

/** How a rule did on one of its own tests. The first two are passes. */
type TestStatus =
  | 'reported' // should fire, did
  | 'quiet' //    should stay silent, did
  | 'missing' //  should fire, did not
  | 'noisy' //    should stay silent, fired

export interface TestResult {
  readonly test: RuleTest
  readonly status: TestStatus
}

/**
 * Runs a rule on its inline tests, those that should fire first.
 *
 * `compare` is the real pipeline, passed in to keep this pure: it gives every
 * comparison of the two texts, read as articles of two publishers. A rule
 * fires on a test when any of them meets it.
 */
export function tryRule(rule: Rule, compare: (test: RuleTest) => readonly Comparison[]): readonly TestResult[] {
  const fired = (test: RuleTest) => compare(test).some(({ facts }) => evaluate(rule.when, facts) !== null)
  return [
    ...rule.tests.fires.map((test) => ({ test, status: fired(test) ? 'reported' : 'missing' }) as const),
    ...rule.tests.silent.map((test) => ({ test, status: fired(test) ? 'noisy' : 'quiet' }) as const),
  ]
}
