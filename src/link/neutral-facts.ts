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
type ToldFacts = Pick<
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
}
