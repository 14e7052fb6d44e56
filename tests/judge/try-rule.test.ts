import { expect, test } from 'vitest'
import { tryRule } from '../../src/judge/try-rule.ts'
import type { Comparison, RuleTest } from '../../src/model/finding.ts'
import { claim, compared, is, rule } from './fixture.ts'

const apart = compared(claim('a1', 0, '20'), claim('a2', 0, '12'))
const alike = compared(claim('a1', 0, '20'), claim('a2', 0, '20'), { values: 'equal', distance: 'none' })

/** Stands for the pipeline: a number on both sides is compared, two numbers twice. */
function compare({ left, right }: RuleTest): readonly Comparison[] {
  if (left === 'two numbers') return [alike, apart]
  if (left === 'no number') return []
  return [left === right ? alike : apart]
}

test('each inline test has its outcome, those that should fire first', () => {
  const tested = rule({
    id: 'apart',
    verdict: 'contradiction',
    when: is('values', 'disjoint'),
    tests: {
      fires: [
        { left: '20 barges', right: '12 barges' },
        { left: '20 barges', right: '20 barges' },
        { left: 'two numbers', right: 'one number' },
      ],
      silent: [
        { left: 'no number', right: '12 barges' },
        { left: '20 barges', right: '20 barges' },
        { left: '20 barges', right: '12 barges' },
      ],
    },
  })
  const statuses = tryRule(tested, compare).map(({ test, status }) => `${test.left} / ${test.right}: ${status}`)
  expect(statuses).toEqual([
    '20 barges / 12 barges: reported',
    '20 barges / 20 barges: missing',
    'two numbers / one number: reported',
    'no number / 12 barges: quiet',
    '20 barges / 20 barges: quiet',
    '20 barges / 12 barges: noisy',
  ])
})
