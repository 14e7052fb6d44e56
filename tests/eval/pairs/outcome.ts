import type { Finding, Verdict } from '../../../src/model/finding.ts'

/** What was reported between the two quotes of a pair. */
export type Reported = Pick<Finding, 'verdict' | 'independentPublishers'>

/** `missed`: silent where something was due; `wrong`: something false was said, whatever else was said beside it. */
export type Outcome = 'right' | 'missed' | 'wrong'

/** What a label lets be said. */
export interface Allowance {
  /** What a reader is to be told; `null` where silence is right. */
  readonly due: Verdict | null
  readonly allows: (reported: Reported) => boolean
  /** The same in words: a verdict alone is due. */
  readonly words: string
}

const NOTHING: Allowance = { due: null, allows: () => false, words: 'nothing' }

/** By label of the gold pairs. */
export const ALLOWED: ReadonlyMap<string, Allowance> = new Map([
  ['AGREE', due('agreement')],
  ['CONTRADICT', due('contradiction')],
  ['UPDATED', due('update')],
  ['DISPUTED', due('dispute')],
  ['COMPATIBLE_PART', NOTHING],
  // Whether a bound bears out a value depends on how near it lies: silence is as right.
  [
    'COMPATIBLE_BOUND',
    { due: null, allows: ({ verdict }) => verdict === 'agreement', words: 'nothing or an agreement' },
  ],
  ['DIFFERENT_SCOPE', NOTHING],
  ['DIFFERENT_EVENT', NOTHING],
  [
    'COPY',
    {
      due: null,
      allows: ({ verdict, independentPublishers }) => verdict === 'agreement' && independentPublishers < 2,
      words: 'nothing or an agreement of one voice',
    },
  ],
  ['FALSE_AGREEMENT', NOTHING],
  ['NOISE', NOTHING],
])

/** How what was reported fits a label. Throws on an unknown one, so that no pair is passed over. */
export function outcomeOf(label: string, reported: readonly Reported[]): Outcome {
  const { due, allows } = allowanceOf(label)
  if (!reported.every(allows)) return 'wrong'
  return due === null || reported.length > 0 ? 'right' : 'missed'
}

export function allowanceOf(label: string): Allowance {
  const allowance = ALLOWED.get(label)
  if (!allowance) throw new Error(`no label of a pair is called \`${label}\``)
  return allowance
}

function due(verdict: Verdict): Allowance {
  return { due: verdict, allows: (reported) => reported.verdict === verdict, words: verdict }
}
