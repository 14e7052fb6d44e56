import type { ComparisonFacts } from '../model/finding.ts'

/**
 * The questions a rule may ask of a comparison, and every answer there is.
 * Rules are checked against this table at load; what each word means is
 * written at `ComparisonFacts`.
 */
export const PREDICATES: { readonly [P in keyof ComparisonFacts]: readonly ComparisonFacts[P][] } = {
  kind: ['quantity', 'event', 'role', 'statement', 'mixed'],
  values: ['equal', 'within', 'overlap', 'disjoint', 'restated', 'not-comparable'],
  distance: ['none', 'near', 'far', 'remote', 'apart'],
  units: ['same', 'open', 'different'],
  measures: ['same', 'similar', 'other', 'different', 'unknown'],
  entities: ['same', 'overlap', 'beside', 'different', 'unknown'],
  stage: ['same', 'earlier'],
  qualifiers: ['same', 'different', 'one-sided'],
  periods: ['same', 'within', 'different', 'unstated', 'one-sided'],
  modality: ['both-actual', 'both-forecast', 'both-target', 'both-hypothetical', 'mixed'],
  polarity: ['same', 'opposite'],
  sources: ['own', 'same', 'one-sided', 'rival'],
  mouths: ['same', 'persons', 'swapped', 'open', 'none'],
  articles: ['same', 'copy', 'different'],
  order: ['before', 'after', 'same', 'unknown'],
  movement: ['none', 'up', 'down', 'unknown'],
  temporality: ['cumulative', 'snapshot', 'flow', 'unknown'],
  arithmetic: ['holds', 'fails', 'none'],
  parts: ['sum', 'complement', 'none'],
  slip: ['transposed', 'swapped', 'reversed', 'none'],
  coincidence: ['telling', 'fair', 'common'],
  wording: ['close', 'shared', 'apart'],
  likeness: ['high', 'fair', 'low'],
  match: ['best', 'rivalled', 'taken'],
  accord: ['many', 'one', 'none', 'unknown', 'odds'],
  topics: ['same', 'other'],
  acts: ['same', 'similar', 'opposite', 'different', 'none'],
  participants: ['same', 'overlap', 'reworded', 'different', 'unknown', 'none'],
  times: ['same', 'within', 'near', 'apart', 'moved', 'far', 'unknown', 'none'],
  places: ['same', 'within', 'different', 'unknown', 'none'],
  statuses: ['same', 'planned', 'hoped', 'cancelled', 'fulfilled', 'none'],
  occurrence: ['once', 'few', 'many', 'none'],
  holders: ['same', 'different', 'unknown', 'none'],
  offices: ['same', 'similar', 'exclusive', 'different', 'none'],
  tenures: ['same', 'different', 'none'],
  contents: ['same', 'similar', 'related', 'different', 'none'],
  quotations: ['same', 'different', 'none'],
  stances: ['same', 'opposite', 'crossed', 'none'],
  turn: ['later', 'before', 'unknown', 'none'],
  prospect: ['ahead', 'behind', 'unknown', 'none'],
  nearness: ['beside', 'apart', 'none'],
}

/** The questions alone, in the order of the table. `Object.keys` knows no names. */
export const QUESTIONS = Object.keys(PREDICATES) as readonly (keyof ComparisonFacts)[]
