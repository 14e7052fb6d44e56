import { PREDICATES, QUESTIONS } from '../lexicon/predicates.ts'
import type { Lack, NearMiss } from '../model/explanation.ts'
import type { Comparison, ComparisonFacts, Condition, Finding, Rule } from '../model/finding.ts'
import { append } from '../multimap.ts'
import { byPrecedence, type ComparedGroup, repeatsInCopies } from './edges.ts'
import { evaluate } from './evaluate.ts'
import { oncePerFacts } from './once-per-facts.ts'
import { met, trace } from './trace.ts'

/**
 * Answers that nearly any two claims give. A rule that asks for another one is
 * about a special case (a slip, a copy, an interim value) that nothing in the
 * two points to, so it is not near.
 */
const ORDINARY: ReadonlySet<string> = new Set([
  'slip: none',
  'stage: same',
  'articles: different',
  'arithmetic: none',
  'parts: none',
  'sources: own',
  'sources: one-sided',
])

/**
 * Claims of two articles that came close to a finding and gave none: their
 * values are equal or disjoint, no rule holds, and one rule would hold if one
 * question had another answer. Of several such rules the nearest is that of
 * which most questions were met, then the first in order of precedence. Pairs
 * that stand in one finding by way of others are left out, and so is what a
 * copy of an article says again.
 *
 * The most alike first, by the facts `likeness` and `wording`, then in the
 * order given. Linear in the comparisons (see `oncePerFacts`).
 */
export function findNearMisses(
  groups: Iterable<ComparedGroup>,
  rules: readonly Rule[],
  findings: readonly Finding[],
): readonly NearMiss[] {
  const together = findingsByClaim(findings)
  const ordered = [...rules].sort(byPrecedence)
  const nearestTo = oncePerFacts((facts) => nearestRule(ordered, facts))
  const misses: NearMiss[] = []
  const copied: Comparison[] = []
  for (const { comparisons } of groups) {
    for (const comparison of comparisons) {
      const { left, right, facts } = comparison
      if (facts.articles === 'copy') copied.push(comparison)
      if (left.articleId === right.articleId || (facts.values !== 'equal' && facts.values !== 'disjoint')) continue
      const nearest = nearestTo(facts)
      if (nearest && !areTogether(together, left.id, right.id)) misses.push({ comparison, ...nearest })
    }
  }
  const repeats = repeatsInCopies(copied)
  return misses
    .filter(({ comparison }) => !repeats(comparison))
    .sort((a, b) => byLikeness(a.comparison.facts, b.comparison.facts))
}

type Nearest = Pick<NearMiss, 'rule' | 'lacks'>

/** `null` where a rule holds, or where none would by another answer to one question. */
function nearestRule(rules: readonly Rule[], facts: ComparisonFacts): Nearest | null {
  let best: Nearest | null = null
  let most = 0
  for (const rule of rules) {
    if (rule.about !== facts.kind) continue
    if (evaluate(rule.when, facts) !== null) return null
    const [first, ...others] = lacksOf(rule.when, facts)
    const conditions = first ? met(trace(rule.when, facts)).size : 0
    if (!first || (best !== null && conditions <= most)) continue
    best = { rule, lacks: [first, ...others] }
    most = conditions
  }
  return best
}

/**
 * The questions by whose answer alone a condition does not hold, each with
 * the answers that would make it hold. None where it holds, where it takes
 * more than one, or where only another value would do.
 *
 * Example: `all: [values: disjoint, periods: same]` on disjoint values of
 * which one is dated gives `periods`, which is `one-sided` and needs `same`.
 */
export function lacksOf(condition: Condition, facts: ComparisonFacts): readonly Lack[] {
  if (evaluate(condition, facts) !== null) return []
  return QUESTIONS.flatMap((predicate) => {
    const holdsWith = (fact: string) => evaluate(condition, { ...facts, [predicate]: fact }) !== null
    const fact = facts[predicate]
    // The values are as they are: other ones would be other claims.
    const isGiven = predicate === 'values' || ORDINARY.has(`${predicate}: ${fact}`)
    const needs = isGiven ? [] : PREDICATES[predicate].filter(holdsWith)
    return needs.length === 0 ? [] : [{ predicate, fact, needs }]
  })
}

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const byClaim = new Map<string, string[]>()
  for (const { id, claims } of findings) for (const claim of claims) append(byClaim, claim, id)
  return byClaim
}

function areTogether(byClaim: ReadonlyMap<string, readonly string[]>, left: string, right: string): boolean {
  const others = byClaim.get(right)
  return others !== undefined && (byClaim.get(left) ?? []).some((id) => others.includes(id))
}

/** The tables of answers go from most alike to least. */
function byLikeness(a: ComparisonFacts, b: ComparisonFacts): number {
  const rank = ({ likeness, wording }: ComparisonFacts) =>
    PREDICATES.likeness.indexOf(likeness) * PREDICATES.wording.length + PREDICATES.wording.indexOf(wording)
  return rank(a) - rank(b)
}
