import type { Outcome } from '../model/explanation.ts'
import type { ComparisonFacts, Condition } from '../model/finding.ts'

/**
 * How a condition and every part of it came out for a comparison, in the
 * order of the rule. `held` is that of `evaluate`, which stops at the first
 * part that decides; here all are tried.
 *
 * Example: `periods: [same, unstated]` on a pair of which one says when gives
 * `{ op: 'is', held: false, predicate: 'periods', values: ['same', 'unstated'], fact: 'one-sided' }`.
 */
export function trace(condition: Condition, facts: ComparisonFacts): Outcome {
  switch (condition.op) {
    case 'is': {
      const { predicate, values } = condition
      const fact = facts[predicate]
      return { op: 'is', held: values.includes(fact), predicate, values, fact }
    }
    case 'not': {
      const of = trace(condition.of, facts)
      return { op: 'not', held: !of.held, of }
    }
    default: {
      const of = condition.of.map((part) => trace(part, facts))
      const held = condition.op === 'all' ? of.every((part) => part.held) : of.some((part) => part.held)
      return { op: condition.op, held, of }
    }
  }
}

/**
 * The parts that kept a condition from holding, without those that held: of
 * an `all` what failed of it, of an `any` what failed of each branch. None
 * where it held.
 *
 * Example: of `all: [values: disjoint, any: [{ all: [periods: same, units: same] }, wording: close]]`
 * on disjoint values of one unit and two years it is `any: [periods: same, wording: close]`.
 */
export function failures(outcome: Outcome): readonly Outcome[] {
  if (outcome.held) return []
  switch (outcome.op) {
    case 'all':
      return outcome.of.flatMap(failures)
    case 'any':
      return [{ ...outcome, of: outcome.of.flatMap(failedBranch) }]
    default:
      return [outcome]
  }
}

function failedBranch(branch: Outcome): readonly Outcome[] {
  const of = failures(branch)
  return of.length < 2 ? of : [{ op: 'all', held: false, of }]
}

/**
 * The questions that were answered as a condition asks; of the branches of an
 * `any` those of the one with most. Each counts once, however often it is asked.
 */
export function met(outcome: Outcome, held = true): ReadonlySet<string> {
  if (outcome.op === 'is') return new Set(outcome.held === held ? [outcome.predicate] : [])
  if (outcome.op === 'not') return met(outcome.of, !held)
  const parts = outcome.of.map((part) => met(part, held))
  // What is not all of several is one of them not so, and the other way round.
  if ((outcome.op === 'all') === held) return new Set(parts.flatMap((part) => [...part]))
  return parts.reduce((most, part) => (part.size > most.size ? part : most), new Set())
}
