import type { Rule } from './finding.ts'
import type { MeasureDefinition } from './measure.ts'
import type { Origin } from './rule-tests.ts'

/** A rule pack by its name, and where its files lie. */
export interface PackFolder {
  /** As a configuration names it: `default`, `./house-rules`, `@example/press-rules`; else the folder. */
  readonly name: string
  /** As one would name it from the working directory; of the shipped pack absolute. */
  readonly folder: string
}

/** Rules and measures of one pack or of several: what to say about pairs, and the vocabulary. Both sorted by id. */
export interface RulePack {
  readonly rules: readonly Rule[]
  readonly measures: readonly MeasureDefinition[]
  /** By id; of a rule that a configuration switches off too. */
  readonly origins: {
    readonly rules: Readonly<Record<string, Origin>>
    readonly measures: Readonly<Record<string, Origin>>
  }
}
