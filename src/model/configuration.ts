import type { Severity } from './finding.ts'
import type { Limits } from './limits.ts'
import type { PackFolder } from './rules.ts'

/** The least weighty verdict that fails a run, from none to all. */
export type FailOn = 'never' | 'contradiction' | 'dispute' | 'update' | 'any'

/** What a rule is switched to. */
export type Switch = Severity | 'off'

/** What a `crosscheck.yaml` says; `null` where it does not. All paths are as one would write them from the working directory. */
export interface Configuration {
  /** The file itself. */
  readonly path: string
  /** Files, folders and globs to read where none are named. */
  readonly paths: readonly string[] | null
  readonly baseline: string | null
  readonly failOn: FailOn | null
  /** Findings below it are left out. */
  readonly severity: Severity | null
  /** `pretty`, or `sarif=out.sarif` for a file. */
  readonly formats: readonly string[] | null
  readonly allowIncomplete: boolean | null
  /** Criteria of `--only`: `contradiction`, `measure=death-toll`. */
  readonly only: readonly string[] | null
  /** Those of `--exclude`. */
  readonly exclude: readonly string[] | null
  /** Where the rules come from; of definitions with one id that of the later pack counts. */
  readonly packs: readonly PackFolder[]
  /** Rules switched off or to another severity, by id. */
  readonly rules: Readonly<Record<string, Switch>>
  /** Relative distances up to which two values count as agreeing, as fractions, by id of the measure. */
  readonly tolerances: Readonly<Record<string, number>>
  /** How much one file may cost; what is left out is as usual. */
  readonly limits: Readonly<Partial<Limits>>
  /** Where each value is written, `crosscheck.yaml:4:9`, by its key: `failOn`, `packs.0`, `rules.same-value`. */
  readonly places: Readonly<Record<string, string>>
}
