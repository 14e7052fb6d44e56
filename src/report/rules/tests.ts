import type { MeasureCase, RuleCase, RuleTests } from '../../model/rule-tests.ts'
import type { Style } from '../format.ts'

/** A way to print what came of the cases of rules and measures, with how far they try the rules where that is asked. Pure; the text ends in a newline. */
export type RuleTestRenderer = (tests: RuleTests, coverage: boolean, style: Style) => string

/** Every format of `crosscheck rules test` by name, each loaded when it is first asked for. */
export const ruleTestFormats: ReadonlyMap<string, () => Promise<RuleTestRenderer>> = new Map([
  ['text', async () => (await import('./tests-text.ts')).testsText],
  ['json', async () => (await import('./tests-json.ts')).testsJson],
])

/** Whether a case came out otherwise than its file says. */
export function hasFailed({ status }: RuleCase | MeasureCase): boolean {
  return status === 'missing' || status === 'noisy'
}

/** How many cases came out each way. */
export function tally({ cases }: RuleTests) {
  const number = (status: RuleCase['status']) => cases.filter((one) => one.status === status).length
  return {
    reported: number('reported'),
    quiet: number('quiet'),
    missing: number('missing'),
    noisy: number('noisy'),
  }
}

/** Ids of the rules that none of their own cases makes fire. */
export function neverFiring({ coverage }: RuleTests): readonly string[] {
  return coverage.filter(({ fires }) => fires === 0).map(({ id }) => id)
}
