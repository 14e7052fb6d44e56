import fc from 'fast-check'
import { PREDICATES } from '../../src/lexicon/predicates.ts'
import { NOT_TOLD } from '../../src/link/neutral-facts.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'

/** Two outlets' values for one thing in one year, published a day apart and told in much the same words. */
export const usual: ComparisonFacts = {
  ...NOT_TOLD,
  kind: 'quantity',
  values: 'disjoint',
  distance: 'near',
  units: 'same',
  measures: 'same',
  entities: 'same',
  stage: 'same',
  qualifiers: 'same',
  periods: 'same',
  modality: 'both-actual',
  polarity: 'same',
  sources: 'own',
  mouths: 'none',
  articles: 'different',
  order: 'before',
  movement: 'up',
  temporality: 'unknown',
  arithmetic: 'none',
  parts: 'none',
  slip: 'none',
  coincidence: 'common',
  wording: 'close',
  likeness: 'high',
  match: 'best',
  accord: 'many',
}

/** Of two figures: what is asked of other claims has one answer. */
export const anyFacts: fc.Arbitrary<ComparisonFacts> = fc
  .record({
    kind: fc.constant('quantity'),
    values: fc.constantFrom(...PREDICATES.values),
    distance: fc.constantFrom(...PREDICATES.distance),
    units: fc.constantFrom(...PREDICATES.units),
    measures: fc.constantFrom(...PREDICATES.measures),
    entities: fc.constantFrom(...PREDICATES.entities),
    stage: fc.constantFrom(...PREDICATES.stage),
    qualifiers: fc.constantFrom(...PREDICATES.qualifiers),
    periods: fc.constantFrom(...PREDICATES.periods),
    modality: fc.constantFrom(...PREDICATES.modality),
    polarity: fc.constantFrom(...PREDICATES.polarity),
    sources: fc.constantFrom(...PREDICATES.sources),
    mouths: fc.constantFrom(...PREDICATES.mouths),
    articles: fc.constantFrom(...PREDICATES.articles),
    order: fc.constantFrom(...PREDICATES.order),
    movement: fc.constantFrom(...PREDICATES.movement),
    temporality: fc.constantFrom(...PREDICATES.temporality),
    arithmetic: fc.constantFrom(...PREDICATES.arithmetic),
    parts: fc.constantFrom(...PREDICATES.parts),
    slip: fc.constantFrom(...PREDICATES.slip),
    coincidence: fc.constantFrom(...PREDICATES.coincidence),
    wording: fc.constantFrom(...PREDICATES.wording),
    likeness: fc.constantFrom(...PREDICATES.likeness),
    match: fc.constantFrom(...PREDICATES.match),
    accord: fc.constantFrom(...PREDICATES.accord),
  })
  .map((facts) => ({ ...NOT_TOLD, ...facts }))

/** Most random facts meet no rule: these differ from the usual ones in a few. */
export const likelyFacts = fc
  .tuple(anyFacts, fc.subarray(Object.keys(PREDICATES), { maxLength: 5 }))
  .map(([facts, names]) => ({
    ...usual,
    ...Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name))),
  }))
