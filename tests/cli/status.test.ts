import { expect, test } from 'vitest'
import { statusOf } from '../../src/cli/status.ts'
import { FAIL_ON } from '../../src/lexicon/fail-on.ts'
import type { FailOn } from '../../src/model/configuration.ts'
import type { Finding, Verdict } from '../../src/model/finding.ts'
import { findingOf, reportOf } from '../report/fixture.ts'

function found(verdict: Verdict, status: Finding['status'] = 'new') {
  const finding = findingOf({
    id: 'f1',
    rule: 'a-rule',
    verdict,
    severity: 'info',
    message: '',
    groups: [['c1'], ['c2']],
    because: [],
    gap: null,
  })
  return reportOf([], [], [{ ...finding, status }])
}

const cases: readonly [failOn: FailOn, fails: readonly Verdict[]][] = [
  ['never', []],
  ['contradiction', ['contradiction']],
  ['dispute', ['contradiction', 'dispute']],
  ['update', ['contradiction', 'dispute', 'update']],
  ['any', ['contradiction', 'dispute', 'update', 'agreement']],
]

test.each(cases)('--fail-on %s exits with 1 on %o', (failOn, fails) => {
  const verdicts: readonly Verdict[] = ['contradiction', 'dispute', 'update', 'agreement']
  const failing = FAIL_ON.get(failOn) ?? []
  expect(verdicts.filter((verdict) => statusOf(found(verdict), failing, false) === 1)).toEqual(fails)
})

test('findings go before what could not be read, and both before nothing', () => {
  expect(statusOf(found('contradiction'), ['contradiction'], true)).toBe(1)
  expect(statusOf(found('update'), ['contradiction'], true)).toBe(3)
  expect(statusOf(found('update'), ['contradiction'], false)).toBe(0)
})

test('what a baseline knows does not fail, what changed does', () => {
  const status = (state: Finding['status']) => statusOf(found('contradiction', state), ['contradiction'], false)
  expect([status('new'), status('changed'), status('spread'), status('known')]).toEqual([1, 1, 0, 0])
})
