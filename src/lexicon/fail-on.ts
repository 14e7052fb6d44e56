import type { FailOn } from '../model/configuration.ts'
import type { Verdict } from '../model/finding.ts'

/** What `--fail-on` and `failOn` may name, and the verdicts that then fail a run. */
export const FAIL_ON: ReadonlyMap<FailOn, readonly Verdict[]> = new Map<FailOn, readonly Verdict[]>([
  ['never', []],
  ['contradiction', ['contradiction']],
  ['dispute', ['contradiction', 'dispute']],
  ['update', ['contradiction', 'dispute', 'update']],
  ['any', ['contradiction', 'dispute', 'update', 'agreement']],
])
