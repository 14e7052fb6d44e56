import { expect, test } from 'vitest'
import { exponent } from './growth.mjs'

const cases: readonly [growth: string, time: (claims: number) => number, slope: number][] = [
  ['n', (claims) => 0.003 * claims, 1],
  ['n²', (claims) => 1e-6 * claims ** 2, 2],
  ['n log n', (claims) => 1e-5 * claims * Math.log(claims), 1.1],
  ['not at all', () => 4, 0],
]

test.each(cases)('time that grows with %s has its exponent', (_, time, slope) => {
  expect(exponent([10_000, time(10_000)], [100_000, time(100_000)])).toBeCloseTo(slope, 2)
})
