import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import { failures, met, trace } from '../../src/judge/trace.ts'
import type { Outcome } from '../../src/model/explanation.ts'
import type { Condition } from '../../src/model/finding.ts'
import { all, alsoNo, alsoYes, any, FACTS, is, no, not, yes } from './fixture.ts'

/** "all(+values: disjoint -measures: different)": a sign before each part, what the rule accepts behind it. */
function shown(outcome: Outcome): string {
  const sign = outcome.held ? '+' : '-'
  if (outcome.op === 'is') return `${sign}${outcome.predicate}: ${outcome.values.join('|')}`
  const parts = outcome.op === 'not' ? [outcome.of] : outcome.of
  return `${sign}${outcome.op}(${parts.map(shown).join(' ')})`
}

describe('how every part came out, and what failed', () => {
  const cases: readonly [name: string, condition: Condition, traced: string, failed: string][] = [
    ['a fact that is so', yes, '+values: disjoint', ''],
    ['a fact that is not so', no, '-measures: different', '-measures: different'],
    ['all that hold', all(yes, alsoYes), '+all(+values: disjoint +periods: same|unstated)', ''],
    ['all of which one fails', all(yes, no), '-all(+values: disjoint -measures: different)', '-measures: different'],
    [
      'what stands behind the part that decides',
      all(no, yes, alsoNo),
      '-all(-measures: different +values: disjoint -entities: different|unknown)',
      '-measures: different -entities: different|unknown',
    ],
    ['any of which one holds', any(no, yes), '+any(-measures: different +values: disjoint)', ''],
    [
      'any of none that hold',
      any(no, alsoNo),
      '-any(-measures: different -entities: different|unknown)',
      '-any(-measures: different -entities: different|unknown)',
    ],
    [
      'branches of which a part failed, without what held',
      any(all(yes, no), all(yes, alsoYes, alsoNo)),
      '-any(-all(+values: disjoint -measures: different) -all(+values: disjoint +periods: same|unstated -entities: different|unknown))',
      '-any(-measures: different -entities: different|unknown)',
    ],
    [
      'a branch of which two parts failed',
      all(yes, any(all(no, alsoNo), no)),
      '-all(+values: disjoint -any(-all(-measures: different -entities: different|unknown) -measures: different))',
      '-any(-all(-measures: different -entities: different|unknown) -measures: different)',
    ],
    ['not what is not so', not(no), '+not(-measures: different)', ''],
    [
      'not what is so',
      all(no, not(yes)),
      '-all(-measures: different -not(+values: disjoint))',
      '-measures: different -not(+values: disjoint)',
    ],
  ]
  test.each(cases)('%s', (_, condition, traced, failed) => {
    const outcome = trace(condition, FACTS)
    expect(shown(outcome)).toBe(traced)
    expect(failures(outcome).map(shown).join(' ')).toBe(failed)
  })

  test('a part tells the fact beside what is accepted', () => {
    expect(trace(alsoNo, FACTS)).toEqual({
      op: 'is',
      held: false,
      predicate: 'entities',
      values: ['different', 'unknown'],
      fact: 'same',
    })
  })
})

describe('the questions that were answered as asked', () => {
  const cases: readonly [name: string, condition: Condition, asked: readonly string[]][] = [
    ['all that hold', all(yes, alsoYes), ['values', 'periods']],
    ['those that hold of all', all(no, yes), ['values']],
    ['one that is asked twice', all(yes, is('values', 'disjoint', 'equal')), ['values']],
    ['the branch with most', any(yes, all(no, yes, alsoYes), no), ['values', 'periods']],
    ['what is not so', all(yes, not(no)), ['values', 'measures']],
    ['what is so and should not be', all(yes, not(alsoYes)), ['values']],
    ['not all of several: the one that is not so', not(all(yes, no)), ['measures']],
    ['not any of several: each that is not so', not(any(no, alsoNo)), ['measures', 'entities']],
    ['none', any(no, alsoNo), []],
  ]
  test.each(cases)('%s', (_, condition, asked) => {
    expect([...met(trace(condition, FACTS))]).toEqual(asked)
  })
})

const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(yes, alsoYes, no, alsoNo),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
  ),
})).condition

test('a trace holds where the rule does, and has something that failed where it does not', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const outcome = trace(condition, FACTS)
      expect(outcome.held).toBe(evaluate(condition, FACTS) !== null)
      expect(failures(outcome).length > 0).toBe(!outcome.held)
      expect(failures(outcome).filter(({ held }) => held)).toEqual([])
    }),
  )
})
