import type { FailOn } from './configuration.ts'
import type { Severity } from './finding.ts'

/** A value that is in force, and where it came from: `--fail-on`, `CROSSCHECK_FAIL_ON`, `crosscheck.yaml:4:9`, `default`. */
export interface Setting<T> {
  readonly value: T
  readonly from: string
}

/** How a run is to be made. */
export interface Settings {
  /** What to read; empty where nobody says. */
  readonly paths: Setting<readonly string[]>
  readonly baseline: Setting<string | null>
  readonly failOn: Setting<FailOn>
  readonly severity: Setting<Severity>
  /** `null`: what suits standard output. */
  readonly formats: Setting<readonly string[] | null>
  readonly allowIncomplete: Setting<boolean>
  readonly only: Setting<readonly string[]>
  readonly exclude: Setting<readonly string[]>
}

/** A rule that a configuration switched, or a measure with a tolerance, by id. */
export interface Adjusted<T> extends Setting<T> {
  readonly id: string
}

/** All that `crosscheck config show` tells. */
export interface InForce {
  /** The configuration; `null` where there is none, or none is wanted. */
  readonly configuration: Setting<string | null>
  readonly settings: Settings
  /** Folders by the names of the packs, in the order in which they count. */
  readonly packs: readonly Adjusted<string>[]
  readonly rules: readonly Adjusted<string>[]
  /** By name, in the units of `Limits`. */
  readonly limits: readonly Adjusted<number>[]
  /** As fractions; also those that files of measures give. */
  readonly tolerances: readonly Adjusted<number>[]
}
