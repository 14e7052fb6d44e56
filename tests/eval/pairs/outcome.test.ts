import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/model/finding.ts'
import { type Outcome, outcomeOf, type Reported } from './outcome.ts'

describe('what a label allows', () => {
  // One letter a finding: contradiction, update, dispute, agreement of two voices (A) and of one (a).
  const cases: readonly [label: string, outcomes: Readonly<Record<string, Outcome>>][] = [
    ['AGREE', { '': 'missed', A: 'right', a: 'right', AA: 'right', C: 'wrong', U: 'wrong', D: 'wrong', AC: 'wrong' }],
    ['CONTRADICT', { '': 'missed', C: 'right', A: 'wrong', U: 'wrong', D: 'wrong', CA: 'wrong' }],
    ['UPDATED', { '': 'missed', U: 'right', C: 'wrong', A: 'wrong', D: 'wrong', UC: 'wrong' }],
    ['DISPUTED', { '': 'missed', D: 'right', C: 'wrong', A: 'wrong', U: 'wrong' }],
    ['COMPATIBLE_PART', { '': 'right', C: 'wrong', U: 'wrong', D: 'wrong', A: 'wrong' }],
    ['COMPATIBLE_BOUND', { '': 'right', A: 'right', C: 'wrong', U: 'wrong', D: 'wrong', AU: 'wrong' }],
    ['DIFFERENT_SCOPE', { '': 'right', C: 'wrong', U: 'wrong', D: 'wrong', A: 'wrong' }],
    ['DIFFERENT_EVENT', { '': 'right', C: 'wrong', U: 'wrong', D: 'wrong', A: 'wrong' }],
    ['COPY', { '': 'right', a: 'right', A: 'wrong', aA: 'wrong', C: 'wrong', U: 'wrong', D: 'wrong' }],
    ['FALSE_AGREEMENT', { '': 'right', A: 'wrong', a: 'wrong', C: 'wrong' }],
    ['NOISE', { '': 'right', C: 'wrong', U: 'wrong', D: 'wrong', A: 'wrong' }],
  ]
  const rows = cases.flatMap(([label, outcomes]) =>
    Object.entries(outcomes).map(([letters, outcome]) => [label, letters, outcome] as const),
  )

  test.each(rows)('%s with "%s" is %s', (label, letters, outcome) => {
    expect(outcomeOf(label, [...letters].map(reported))).toBe(outcome)
  })

  test('a label that is not known is no silence', () => {
    expect(() => outcomeOf('AGREES', [])).toThrow('no label of a pair is called `AGREES`')
  })
})

const VERDICTS: Readonly<Record<string, Verdict>> = { C: 'contradiction', U: 'update', D: 'dispute' }

function reported(letter: string): Reported {
  return { verdict: VERDICTS[letter] ?? 'agreement', independentPublishers: letter === 'a' ? 1 : 2 }
}
