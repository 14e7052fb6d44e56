import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { numbered } from '../../src/report/numbered.ts'
import { worstFirst } from '../../src/report/worst-first.ts'
import { costFinding } from './fixture.ts'

const finding = (id: string, part: Partial<Finding>): Finding => ({ ...costFinding, id, ...part })

test('the grave go before the slight, what is new before what is known, the rest as reported', () => {
  const findings = [
    finding('f1', { severity: 'info', status: 'new' }),
    finding('f2', { severity: 'warning', status: 'known' }),
    finding('f3', { severity: 'warning', status: 'changed' }),
    finding('f4', { severity: 'error', status: 'known' }),
    finding('f5', { severity: 'error', status: 'spread' }),
    finding('f6', { severity: 'error', status: 'changed' }),
    finding('f7', { severity: 'error', status: 'new' }),
    finding('f8', { severity: 'warning', status: 'new' }),
  ]
  expect(worstFirst(findings).map(({ id }) => id)).toEqual(['f6', 'f7', 'f5', 'f4', 'f3', 'f8', 'f2', 'f1'])
  expect(findings.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8'])
})

test('findings of one fingerprint are numbered, each fingerprint for itself', () => {
  const findings = [
    finding('f1', { fingerprint: 'aa' }),
    finding('f2', { fingerprint: 'bb' }),
    finding('f1-2', { fingerprint: 'aa' }),
    finding('f1-3', { fingerprint: 'aa' }),
  ]
  const numbers = numbered(findings)
  expect(findings.map((one) => [one.id, numbers.get(one)])).toEqual([
    ['f1', 1],
    ['f2', 1],
    ['f1-2', 2],
    ['f1-3', 3],
  ])
})
