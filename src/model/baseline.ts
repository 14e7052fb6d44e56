import type { Identity, Verdict } from './finding.ts'

/** A finding that somebody knows of: one line of a baseline file. */
export interface BaselineEntry extends Identity {
  /** Of rule, fact and values. */
  readonly fingerprint: string
  /** Fingerprints of the guises it had when it was accepted, sorted. */
  readonly also: readonly string[]
  readonly verdict: Verdict
  /** The stated publishers of those who had said it when it was accepted, sorted. */
  readonly publishers: readonly string[]
  readonly reason: string | null
  readonly by: string | null
  /** ISO date on which it was accepted. */
  readonly added: string | null
  /** The last day, as an ISO date, on which it counts; `null` = for good. */
  readonly until: string | null
}

/** The findings that do not fail a run, sorted by fingerprint. */
export interface Baseline {
  /** The paths it was made of, as its file names them; `null` where it says nothing. */
  readonly paths: readonly string[] | null
  readonly entries: readonly BaselineEntry[]
}
