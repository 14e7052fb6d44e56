import type { Claim } from './claim.ts'
import type { KeptApart, Outcome } from './explanation.ts'
import type { Condition } from './finding.ts'

/** How a rule or measure did on one of the cases in its own file. The first two are passes. */
export type CaseStatus =
  | 'reported' // should fire or be read, and is
  | 'quiet' //    should stay silent or be ignored, and is
  | 'missing' //  should fire or be read, and is not
  | 'noisy' //    should stay silent or be ignored, and is not

/** Where a rule or measure comes from. */
export interface Origin {
  /** Name of the pack: `default` for the one that comes with the program, else as a configuration has it, or its folder. */
  readonly pack: string
  /** `house-rules/verdicts/same-value.yaml`: under the folder of its pack. */
  readonly file: string
}

/** Where a case stands, from 1; `null` where its file could not be read again and stands for it as a whole. */
export interface CasePlace {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
}

/** Two claims of a case, and what the rule made of them. */
export interface TriedPair {
  readonly left: Claim
  readonly right: Claim
  /** Why the two are not compared in a run; `null` where they are. */
  readonly keptApart: KeptApart | null
  /** Why the rule fired on them, as in a finding; none where it did not. */
  readonly because: readonly string[]
  /** The parts of its condition that kept it from firing; none where it fired. */
  readonly failed: readonly Outcome[]
}

/** What came of one pair of texts in the file of a rule. */
export interface RuleCase {
  readonly kind: 'rule'
  /** Id of the rule. */
  readonly id: string
  readonly list: 'fires' | 'silent'
  readonly status: CaseStatus
  readonly place: CasePlace
  readonly left: string
  readonly right: string
  /** What was read in the two texts. Their articles are called `left` and `right`. */
  readonly claims: readonly Claim[]
  /** The two on which it fired; where it is missing, the two that came nearest. `null` where quiet, or where no two claims are. */
  readonly pair: TriedPair | null
  /** Ids of all rules of the pack that fire on it, in order of precedence: of two claims the first counts. */
  readonly fired: readonly string[]
}

/** What came of one text in the file of a measure. */
export interface MeasureCase {
  readonly kind: 'measure'
  /** Id of the measure. */
  readonly id: string
  readonly list: 'reads' | 'ignores'
  readonly status: CaseStatus
  readonly place: CasePlace
  readonly text: string
  /** The words that are to be read as its value; `null` of a text to ignore. */
  readonly value: string | null
  /** What was read in the text, of whatever measure. */
  readonly claims: readonly Claim[]
}

/** How far the cases of a rule try its condition. */
export interface RuleCoverage {
  readonly id: string
  /** Cases of its own on which it fires. */
  readonly fires: number
  /** Cases of its own on which it stays silent. */
  readonly silent: number
  /** Parts of its condition without which every case of its own comes out the same. */
  readonly idle: readonly Condition[]
  /** Cases of other rules on which it fires. */
  readonly onOthers: readonly RuleCase[]
}

/** What came of the cases of a pack, or of some rules and measures of it, rules first, each by id. */
export interface RuleTests {
  readonly cases: readonly (RuleCase | MeasureCase)[]
  /** One for each rule tested. */
  readonly coverage: readonly RuleCoverage[]
  /** Rules and measures tested. */
  readonly rules: number
  readonly measures: number
}
