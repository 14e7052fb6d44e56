import type { Fact, Verdict } from './finding.ts'

/** A finding that somebody knows of: one line of a baseline file. */
export interface BaselineEntry {
  /** Of its fact, by the algorithm in force when it was written. */
  readonly fingerprint: string
  readonly verdict: Verdict
  readonly fact: Fact
  /** Who had said it when it was accepted, sorted; what a publisher is called where none is stated goes by its path. */
  readonly publishers: readonly string[]
  readonly reason: string | null
  readonly by: string | null
  /** ISO date on which it was accepted. */
  readonly added: string | null
  /** ISO date from which on it counts no more; `null` = always. */
  readonly until: string | null
}

/** The findings that do not fail a run, sorted by fingerprint. */
export interface Baseline {
  /** The paths it was made of, as its file names them; `null` where it says nothing. */
  readonly paths: readonly string[] | null
  readonly entries: readonly BaselineEntry[]
}
