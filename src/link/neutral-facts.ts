import type { ComparisonFacts } from '../model/finding.ts'

/** What is asked of two figures only. */
type FigureFacts = Pick<
  ComparisonFacts,
  | 'values'
  | 'distance'
  | 'units'
  | 'measures'
  | 'stage'
  | 'qualifiers'
  | 'movement'
  | 'temporality'
  | 'arithmetic'
  | 'parts'
  | 'slip'
  | 'coincidence'
  | 'match'
>

/** What is asked of events, roles and statements only. */
export type ToldFacts = Pick<
  ComparisonFacts,
  | 'topics'
  | 'acts'
  | 'participants'
  | 'times'
  | 'places'
  | 'statuses'
  | 'occurrence'
  | 'holders'
  | 'offices'
  | 'tenures'
  | 'contents'
  | 'quotations'
  | 'stances'
  | 'turn'
  | 'prospect'
  | 'nearness'
>

/** The answers of two claims of which one is no figure. */
export const NO_FIGURES: FigureFacts = {
  values: 'not-comparable',
  distance: 'none',
  units: 'same',
  measures: 'unknown',
  stage: 'same',
  qualifiers: 'same',
  movement: 'unknown',
  temporality: 'unknown',
  arithmetic: 'none',
  parts: 'none',
  slip: 'none',
  coincidence: 'common',
  match: 'rivalled',
}

/** The answers of two figures, and of other claims where they are of another kind. */
export const NOT_TOLD: ToldFacts = {
  topics: 'same',
  acts: 'none',
  participants: 'none',
  times: 'none',
  places: 'none',
  statuses: 'none',
  occurrence: 'none',
  holders: 'none',
  offices: 'none',
  tenures: 'none',
  contents: 'none',
  quotations: 'none',
  stances: 'none',
  turn: 'none',
  prospect: 'none',
  nearness: 'none',
}

/**
 * The answers of one comparison, written out: an object spread from several is
 * slow to make and takes twice the memory, and there are many.
 */
export function factsOf(
  any: Omit<ComparisonFacts, keyof FigureFacts | keyof ToldFacts>,
  figures: FigureFacts,
  told: ToldFacts,
): ComparisonFacts {
  return {
    kind: any.kind,
    values: figures.values,
    distance: figures.distance,
    units: figures.units,
    measures: figures.measures,
    entities: any.entities,
    stage: figures.stage,
    qualifiers: figures.qualifiers,
    periods: any.periods,
    modality: any.modality,
    polarity: any.polarity,
    sources: any.sources,
    mouths: any.mouths,
    articles: any.articles,
    order: any.order,
    movement: figures.movement,
    temporality: figures.temporality,
    arithmetic: figures.arithmetic,
    parts: figures.parts,
    slip: figures.slip,
    coincidence: figures.coincidence,
    wording: any.wording,
    likeness: any.likeness,
    match: figures.match,
    accord: any.accord,
    topics: told.topics,
    acts: told.acts,
    participants: told.participants,
    times: told.times,
    places: told.places,
    statuses: told.statuses,
    occurrence: told.occurrence,
    holders: told.holders,
    offices: told.offices,
    tenures: told.tenures,
    contents: told.contents,
    quotations: told.quotations,
    stances: told.stances,
    turn: told.turn,
    prospect: told.prospect,
    nearness: told.nearness,
  }
}
