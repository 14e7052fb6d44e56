import type { Rule } from './finding.ts'
import type { MeasureDefinition } from './measure.ts'

/** A loaded rule pack: what to say about pairs, and the vocabulary of measures. Both sorted by id. */
export interface RulePack {
  readonly rules: readonly Rule[]
  readonly measures: readonly MeasureDefinition[]
}
