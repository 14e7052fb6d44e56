import { describe, expect, test } from 'vitest'
import type { Grain, Period } from '../src/model/date.ts'
import { comparePeriods } from '../src/period.ts'

/** Test shorthand: `2022-01-01..2023-01-01 year`, an open end left out. */
function period(written: string): Period {
  const [ends = '', grain = ''] = written.split(' ')
  const [start = '', end = ''] = ends.split('..')
  return { text: '', start: start || null, end: end || null, grain: grain as Grain, basis: 'stated' }
}

describe('two periods', () => {
  const rows: readonly (readonly [left: string, right: string, ReturnType<typeof comparePeriods>])[] = [
    ['2022-01-01..2023-01-01 year', '2022-01-01..2023-01-01 year', 'same'],
    ['2022-01-01..2022-04-01 quarter', '2022-01-01..2022-04-01 month', 'same'],
    ['2022-01-01..2023-01-01 year', '2021-01-01..2022-01-01 year', 'different'],
    ['2022-01-01..2023-01-01 year', '2022-07-01..2022-10-01 quarter', 'within'],
    ['2022-01-01..2023-01-01 year', '2022-12-31..2023-01-01 day', 'within'],
    ['2022-01-01..2023-01-01 year', '2023-01-01..2023-01-02 day', 'different'],
    ['2023-01-01..2024-01-01 year', '2022-04-01..2023-04-01 year', 'different'],
    ['2016-01-01.. year', '2019-01-01..2020-01-01 year', 'within'],
    ['2016-01-01.. year', '2015-01-01..2016-01-01 year', 'different'],
    ['2016-01-01.. year', '2018-01-01.. year', 'within'],
    ['..2031-01-01 year', '2030-01-01..2031-01-01 year', 'within'],
    ['..2031-01-01 year', '2031-01-01..2032-01-01 year', 'different'],
    ['..2026-01-01 year', '2025-06-01..2026-06-01 year', 'different'],
    ['2022-01-01..2022-05-01 year', '2022-04-01..2022-07-01 quarter', 'within'],
    ['2022-01-01..2022-05-01 year', '2022-05-01..2022-09-01 year', 'different'],
    ['2022-01-01..2022-05-01 year', '2022-01-01..2023-01-01 year', 'within'],
    ['2022-06-21..2022-07-01 month', '2022-06-30..2022-07-31 day', 'within'],
    ['2022-01-01..2022-07-01 half', '2022-04-01..2022-10-01 month', 'different'],
    ['2022-02-01..2022-03-01 month', '2022-02-25..2022-03-04 week', 'different'],
    ['2022-05-14T18:00..2022-05-14T18:01 time', '2022-05-14..2022-05-15 day', 'within'],
    ['2022-05-14T18:00..2022-05-14T18:01 time', '2022-05-14T19:00..2022-05-14T19:01 time', 'different'],
    ['.. year', '2022-01-01..2023-01-01 year', 'unknown'],
    ['.. year', '.. year', 'unknown'],
  ]

  test.each(rows)('%s and %s are %s', (left, right, relation) => {
    expect(comparePeriods(period(left), period(right))).toBe(relation)
    expect(comparePeriods(period(right), period(left))).toBe(relation)
  })

  test('a period the text does not give compares with none', () => {
    expect(comparePeriods(null, period('2022-01-01..2023-01-01 year'))).toBe('unknown')
    expect(comparePeriods(null, null)).toBe('unknown')
  })
})
