import type { ComparisonFacts, Condition } from '../model/finding.ts'
import { evaluate } from './evaluate.ts'

/**
 * The questions of a condition that decide no case: without one of them every
 * case comes out the same, so that none would tell if it were wrong. In the
 * order of the rule. `cases` has the facts of every comparison of each case.
 *
 * Example: of `all: [values: disjoint, periods: same]`, tried on disjoint and
 * on equal values of one period, it is `periods: same`.
 *
 * This is mutation testing with one operator, the deletion of a condition.
 *
 * @see https://doi.org/10.1109/TSE.2010.62 Jia & Harman 2011, on mutation testing
 */
export function idleParts(condition: Condition, cases: readonly (readonly ComparisonFacts[])[]): readonly Condition[] {
  const fires = (rule: Condition) => cases.map((all) => all.some((facts) => evaluate(rule, facts) !== null))
  const whole = fires(condition)
  return deletions(condition, 'all')
    .filter(({ rest }) => fires(rest).every((fired, index) => fired === whole[index]))
    .map(({ part }) => part)
}

/** A condition without one of its questions. */
interface Deletion {
  readonly part: Condition
  readonly rest: Condition
}

/** What is left in place of a question changes nothing: an empty `all` holds, an empty `any` does not. */
function deletions(condition: Condition, within: 'all' | 'any'): readonly Deletion[] {
  switch (condition.op) {
    case 'is':
      return [{ part: condition, rest: { op: within, of: [] } }]
    case 'not':
      return deletions(condition.of, within === 'all' ? 'any' : 'all').map(({ part, rest }) => ({
        part,
        rest: { op: 'not', of: rest },
      }))
    default: {
      const { op, of } = condition
      return of.flatMap((child, index) =>
        deletions(child, op).map(({ part, rest }) => ({ part, rest: { op, of: of.with(index, rest) } })),
      )
    }
  }
}
