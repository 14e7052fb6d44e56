import { expect, test } from 'vitest'
import { type ComparedCase, tryRule } from '../../src/judge/try-rule.ts'
import type { RuleTest } from '../../src/model/finding.ts'
import type { TriedPair } from '../../src/model/rule-tests.ts'
import { claim, compared, is, rule } from './fixture.ts'

const apart = compared(claim('a1', 0, '20'), claim('a2', 0, '12'))
const alike = compared(claim('a1', 0, '20'), claim('a2', 0, '20'), { values: 'equal', distance: 'none' })
const undated = compared(claim('a1', 0, '7'), claim('a2', 0, '7'), { values: 'equal', periods: 'unstated' })

/** Stands for the pipeline: a number on both sides is compared, two numbers twice, a number of another topic never. */
function compare({ left, right }: RuleTest): ComparedCase {
  const elsewhere = left === 'another topic' ? [{ comparison: undated, keptApart: 'other-topics' as const }] : []
  const comparisons = left === 'two numbers' ? [undated, alike, apart] : [left === right ? alike : apart]
  const isCompared = left !== 'no number' && left !== 'another topic'
  return { comparisons: isCompared ? comparisons : [], apart: () => elsewhere }
}

/** "20 / 12 because values: disjoint", "20 / 20 needs values: disjoint". */
function shown(pair: TriedPair | null): string {
  if (!pair) return 'no pair'
  const { left, right, keptApart, because, failed } = pair
  const needs = failed.map((part) => (part.op === 'is' ? `${part.predicate}: ${part.values.join(' or ')}` : part.op))
  const why = because.length > 0 ? `because ${because.join(', ')}` : `needs ${needs.join(', ')}`
  return `${left.quote} / ${right.quote} ${why}${keptApart === null ? '' : `, ${keptApart}`}`
}

test('each inline test has its outcome and the pair that gave it, those that should fire first', () => {
  const tested = rule({
    id: 'apart',
    verdict: 'contradiction',
    when: { op: 'all', of: [is('values', 'disjoint'), is('periods', 'same')] },
    tests: {
      fires: [
        { left: '20 barges', right: '12 barges' },
        { left: '20 barges', right: '20 barges' },
        { left: 'two numbers', right: 'one number' },
        { left: 'no number', right: '12 barges' },
        { left: 'another topic', right: '12 barges' },
      ],
      silent: [
        { left: 'no number', right: '12 barges' },
        { left: '20 barges', right: '20 barges' },
        { left: '20 barges', right: '12 barges' },
      ],
    },
  })
  const outcomes = tryRule(tested, compare).map(({ test, list, status, pair }) => {
    return `${list}: ${test.left} / ${test.right}: ${status}: ${shown(pair)}`
  })
  expect(outcomes).toEqual([
    'fires: 20 barges / 12 barges: reported: 20 / 12 because values: disjoint, periods: same',
    'fires: 20 barges / 20 barges: missing: 20 / 20 needs values: disjoint',
    'fires: two numbers / one number: reported: 20 / 12 because values: disjoint, periods: same',
    'fires: no number / 12 barges: missing: no pair',
    'fires: another topic / 12 barges: missing: 7 / 7 needs values: disjoint, periods: same, other-topics',
    'silent: no number / 12 barges: quiet: no pair',
    'silent: 20 barges / 20 barges: quiet: no pair',
    'silent: 20 barges / 12 barges: noisy: 20 / 12 because values: disjoint, periods: same',
  ])
})

test('of several pairs that it does not fire on, the one that lacks least is named', () => {
  const tested = rule({
    id: 'equal-and-own',
    verdict: 'agreement',
    when: { op: 'all', of: [is('values', 'within'), is('periods', 'same'), is('stage', 'same')] },
    tests: { fires: [{ left: 'two numbers', right: 'one number' }], silent: [] },
  })
  expect(tryRule(tested, compare).map(({ pair }) => shown(pair))).toEqual(['20 / 20 needs values: within'])
})
