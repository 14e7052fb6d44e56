import { expect, test } from 'vitest'
import { turnOf } from '../../src/link/turn.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { period, signature } from './fixture.ts'
import { saying } from './told.ts'

const EVENING = '2024-09-22T20:10Z'
const CALL = period('2024-09-22T21:40', '2024-09-22T21:41', { grain: 'time' })

// [when the article that denies it came out, the one that says it, when it says it was]
const cases: readonly [string | null, string | null, typeof CALL | null, ComparisonFacts['turn']][] = [
  [EVENING, '2024-09-24T05:00Z', CALL, 'later'],
  ['2024-09-23T09:00Z', '2024-09-24T05:00Z', CALL, 'before'],
  ['2024-09-23T09:00Z', null, CALL, 'before'],
  // Without a time of its own it is as old as its article.
  [EVENING, '2024-09-24T05:00Z', null, 'later'],
  ['2024-09-24T05:00Z', EVENING, null, 'before'],
  [EVENING, null, null, 'unknown'],
  [null, '2024-09-24T05:00Z', CALL, 'unknown'],
]

test.each(cases)('denied %s, said %s', (denied, said, when, turn) => {
  const [no, yes] = [saying('not concede defeat'), saying('concede defeat', { period: when })]
  const [a, b] = [signature(denied, 'a1'), signature(said, 'a2')]
  expect(turnOf(no, yes, a, b)).toBe(turn)
  expect(turnOf(yes, no, b, a)).toBe(turn)
})

test('where neither denies it, or both do, nothing turned', () => {
  const [a, b] = [signature(EVENING, 'a1'), signature('2024-09-24T05:00Z', 'a2')]
  expect(turnOf(saying('concede defeat'), saying('concede defeat'), a, b)).toBe('none')
  expect(turnOf(saying('not concede defeat'), saying('not concede defeat'), a, b)).toBe('none')
})

test.each([
  ['had not opened an inquiry', 'later'],
  ['had never opened an inquiry', 'later'],
  ['has opened no inquiry so far', 'later'],
  ['did not open an inquiry', 'unknown'],
  ['has not opened an inquiry', 'unknown'],
] as const)('where no order is known, "%s" is %s', (quote, turn) => {
  const [a, b] = [signature(EVENING, 'a1'), signature(null, 'a2')]
  const denied = { ...saying('not open inquiry'), quote }
  expect(turnOf(denied, saying('open inquiry'), a, b)).toBe(turn)
})
