import type { ComparisonFacts, Condition, Rule } from '../model/finding.ts'

/**
 * Whether a condition holds of a comparison, and why.
 *
 * Gives `null` when it does not hold; else one reason for each predicate that
 * held, in the order of the rule and without repeats. Of an `any` every branch
 * that held is named; a `not` names what was not so.
 *
 * Example: `all: [values: disjoint, periods: [same, unknown], not: {entities: different}]`
 * gives `["values: disjoint", "periods: same", "not entities: different"]`.
 */
export function evaluate(condition: Condition, facts: ComparisonFacts): readonly string[] | null {
  const reasons = hold(condition, facts)
  return reasons && [...new Set(reasons)]
}

/** Why a rule holds of a comparison that it is about, as `evaluate` has it; `null` where it does not or is about others. */
export function reasonsFor(
  { about, when }: Pick<Rule, 'about' | 'when'>,
  facts: ComparisonFacts,
): readonly string[] | null {
  return about === facts.kind ? evaluate(when, facts) : null
}

function hold(condition: Condition, facts: ComparisonFacts): readonly string[] | null {
  switch (condition.op) {
    case 'is': {
      const fact = facts[condition.predicate]
      return condition.values.includes(fact) ? [`${condition.predicate}: ${fact}`] : null
    }
    case 'not':
      return hold(condition.of, facts) === null ? [`not ${describe(condition.of)}`] : null
    case 'all': {
      const reasons: string[] = []
      for (const part of condition.of) {
        const held = hold(part, facts)
        if (held === null) return null
        reasons.push(...held)
      }
      return reasons
    }
    case 'any': {
      const held = condition.of.map((part) => hold(part, facts)).filter((reasons) => reasons !== null)
      return held.length === 0 ? null : held.flat()
    }
  }
}

function describe(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return `${condition.predicate}: ${condition.values.join(' or ')}`
    case 'not':
      return `not ${describe(condition.of)}`
    default:
      return `(${condition.of.map(describe).join(condition.op === 'all' ? ' and ' : ' or ')})`
  }
}
