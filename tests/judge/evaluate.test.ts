import { expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import type { Condition } from '../../src/model/finding.ts'
import { all, alsoNo, alsoYes, any, FACTS, no, not, yes } from './fixture.ts'

const cases: readonly [name: string, condition: Condition, reasons: readonly string[] | null][] = [
  ['a fact that is so', yes, ['values: disjoint']],
  ['a fact that is one of several', alsoYes, ['periods: same']],
  ['a fact that is not so', no, null],
  ['all of two that hold', all(yes, alsoYes), ['values: disjoint', 'periods: same']],
  ['all of one that holds and one that does not', all(yes, no), null],
  ['all of none that hold', all(no, alsoNo), null],
  ['any of one that does not hold and one that does', any(no, yes), ['values: disjoint']],
  ['any of two that hold', any(alsoYes, yes), ['periods: same', 'values: disjoint']],
  ['any of none that hold', any(no, alsoNo), null],
  ['not what is so', not(yes), null],
  ['not what is not so', not(no), ['not measures: different']],
  ['not one of several', not(alsoNo), ['not entities: different or unknown']],
  ['not all of two, one of which holds', not(all(yes, no)), ['not (values: disjoint and measures: different)']],
  ['not all of two that hold', not(all(yes, alsoYes)), null],
  ['not any of none', not(any(no, alsoNo)), ['not (measures: different or entities: different or unknown)']],
  ['not not what is so', not(not(yes)), ['not not values: disjoint']],
  ['a reason met twice', all(yes, any(yes, no)), ['values: disjoint']],
  ['order of the rule', all(alsoYes, not(no), yes), ['periods: same', 'not measures: different', 'values: disjoint']],
]

test.each(cases)('%s', (_, condition, reasons) => {
  expect(evaluate(condition, FACTS)).toEqual(reasons)
})
