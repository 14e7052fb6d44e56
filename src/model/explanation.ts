import type { Claim } from './claim.ts'
import type { Comparison, ComparisonFacts, Finding, Rule } from './finding.ts'
import type { Article } from './text.ts'

/** A condition of a rule with how it came out for one comparison. `held` of a `not` is that of the whole. */
export type Outcome =
  | { readonly op: 'all' | 'any'; readonly held: boolean; readonly of: readonly Outcome[] }
  | { readonly op: 'not'; readonly held: boolean; readonly of: Outcome }
  | {
      readonly op: 'is'
      readonly held: boolean
      readonly predicate: keyof ComparisonFacts
      /** The answers that the rule accepts. */
      readonly values: readonly string[]
      /** The answer that the comparison gives. */
      readonly fact: string
    }

/** A rule with how its condition came out. */
export interface TracedRule {
  readonly rule: Rule
  readonly outcome: Outcome
  /** The parts of it that kept it from holding; none where it holds. */
  readonly failed: readonly Outcome[]
}

/** A question by whose answer alone a rule did not hold: the answer, and those with which it would have held. */
export interface Lack {
  readonly predicate: keyof ComparisonFacts
  readonly fact: string
  readonly needs: readonly string[]
}

/** Claims of two articles that came close to a finding and gave none. */
export interface NearMiss {
  readonly comparison: Comparison
  /** The nearest rule. */
  readonly rule: Rule
  /** At least one; another answer to any of them would have been enough. */
  readonly lacks: readonly [Lack, ...Lack[]]
}

/** Near misses, the most alike first: as many as were asked for of all there are. */
export interface NearMisses {
  readonly articles: readonly Article[]
  readonly misses: readonly NearMiss[]
  readonly total: number
}

/**
 * Why two claims of a run were not compared. `restated-beside`: the value of
 * one is what the text of the other gives beside its own in another unit.
 * `out-of-reach`: others stand nearer in value, or the two lie far apart and
 * share no more than a word.
 */
export type KeptApart =
  | 'other-kinds'
  | 'same-article'
  | 'other-topics'
  | 'no-common-block'
  | 'restated-beside'
  | 'out-of-reach'

/** A claim, the article it stands in, and what was found about it. */
export interface ClaimExplanation {
  readonly kind: 'claim'
  readonly claim: Claim
  readonly articles: readonly Article[]
  /** The findings it is in, in report order. */
  readonly findings: readonly Finding[]
}

/** A finding with its rule, and the two claims whose comparison gave its reasons. */
export interface FindingExplanation {
  readonly kind: 'finding'
  readonly finding: Finding
  readonly articles: readonly Article[]
  /** The claims of the finding, in report order. */
  readonly claims: readonly Claim[]
  readonly comparison: Comparison
  readonly traced: TracedRule
}

/** Two claims, the one that comes first in the report on the left, with all that rules asked about them. */
export interface PairExplanation {
  readonly kind: 'pair'
  readonly articles: readonly Article[]
  readonly comparison: Comparison
  /** `null` where the two were compared in the run. */
  readonly keptApart: KeptApart | null
  /** Those that hold in order of precedence, of which the first one counts, then all others, the nearest first. */
  readonly rules: readonly TracedRule[]
  /** The findings that both are in. */
  readonly findings: readonly Finding[]
}

/** What `explain` has to say. `articles` holds those that its claims stand in. */
export type Explanation = ClaimExplanation | FindingExplanation | PairExplanation
