import { QUESTIONS } from '../lexicon/predicates.ts'
import type { ComparisonFacts } from '../model/finding.ts'

/**
 * What is asked of the facts of comparisons, answered once for all that have
 * the same facts: these are closed words, so few combinations occur, however
 * many comparisons there are. `answer` must be pure: nobody can tell how often
 * it ran.
 */
export function oncePerFacts<Answer extends NonNullable<unknown> | null>(
  answer: (facts: ComparisonFacts) => Answer,
): (facts: ComparisonFacts) => Answer {
  const given = new Map<string, Answer>()
  return (facts) => {
    const key = QUESTIONS.map((question) => facts[question]).join()
    const known = given.get(key)
    if (known !== undefined) return known
    const fresh = answer(facts)
    given.set(key, fresh)
    return fresh
  }
}
