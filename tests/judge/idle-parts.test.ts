import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idleParts } from '../../src/judge/idle-parts.ts'
import type { ComparisonFacts, Condition } from '../../src/model/finding.ts'
import { all, any, FACTS, is, not } from './fixture.ts'

const apart = is('values', 'disjoint')
const dated = is('periods', 'same')
const later = is('order', 'after')

// FACTS: values disjoint, periods same, order same.
const equal: ComparisonFacts = { ...FACTS, values: 'equal' }
const undated: ComparisonFacts = { ...FACTS, periods: 'unstated' }
const after: ComparisonFacts = { ...FACTS, order: 'after' }

function named(part: Condition): string {
  return part.op === 'is' ? `${part.predicate}: ${part.values.join(' or ')}` : part.op
}

describe('a question is idle when no case would miss it', () => {
  const cases: readonly [name: string, Condition, readonly (readonly ComparisonFacts[])[], readonly string[]][] = [
    ['each of two decides a case', all(apart, dated), [[FACTS], [equal], [undated]], []],
    ['one never does', all(apart, dated), [[FACTS], [equal]], ['periods: same']],
    [
      'both fail together, so neither alone is missed',
      all(apart, dated),
      [[{ ...undated, values: 'equal' }]],
      ['values: disjoint', 'periods: same'],
    ],
    [
      'what fires does not tell which question is needed',
      all(apart, dated),
      [[FACTS]],
      ['values: disjoint', 'periods: same'],
    ],
    ['a branch that alone lets a case through', any(apart, dated), [[undated], [equal]], []],
    ['a branch beside another that holds', any(apart, dated), [[FACTS], [undated]], ['periods: same']],
    ['what must not be so, and is in one case', all(apart, not(later)), [[FACTS], [after], [equal]], []],
    ['what must not be so, and never is', all(apart, not(later)), [[FACTS], [equal]], ['order: after']],
    [
      'all of several that must not be so',
      all(apart, not(all(later, dated))),
      [[after], [equal], [{ ...after, periods: 'unstated' }]],
      ['order: after'],
    ],
    [
      'a case of several comparisons fires on any of them',
      all(apart, dated),
      [[equal, FACTS], [undated]],
      ['values: disjoint'],
    ],
    ['no case at all', all(apart), [], ['values: disjoint']],
    ['cases in which nothing is compared', all(apart, dated), [[], []], ['values: disjoint', 'periods: same']],
  ]
  test.each(cases)('%s', (_, condition, facts, idle) => {
    expect(idleParts(condition, facts).map(named)).toEqual(idle)
  })
})

test('more cases leave no more questions idle', () => {
  const facts = fc.constantFrom(FACTS, equal, undated, after)
  const cases = fc.array(fc.array(facts, { maxLength: 3 }), { maxLength: 4 })
  const condition = fc.constantFrom(all(apart, dated), any(apart, later), all(any(apart, dated), not(later)))
  fc.assert(
    fc.property(condition, cases, cases, (when, some, more) => {
      const before = idleParts(when, some)
      const after = idleParts(when, [...some, ...more])
      expect(after.filter((part) => !before.includes(part))).toEqual([])
    }),
  )
})
