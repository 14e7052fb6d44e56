import { describe, expect, test } from 'vitest'
import { isoOfPair } from './date.ts'

describe('the date of a pair', () => {
  const cases: readonly [date: string | null, iso: string | null][] = [
    ['7 JUL 89', '1989-07-07'],
    ['31 OCT 89', '1989-10-31'],
    ['4 JAN 90', '1990-01-04'],
    ['30 MAY 89', '1989-05-30'],
    ['8 Dec 1989', '1989-12-08'],
    ['1 September 1990', '1990-09-01'],
    ['7/5/2016', '2016-07-05'],
    ['7/18/2016', '2016-07-18'],
    ['10/6/2016', '2016-10-06'],
    ['2023-02-22', '2023-02-22'],
    [' 7 JUL 89 ', '1989-07-07'],
    ['29 FEB 88', '1988-02-29'],
    // No days of the calendar.
    ['29 FEB 89', null],
    ['31 NOV 89', null],
    ['18/7/2016', null],
    ['0 JUL 89', null],
    ['2016-13-01', null],
    // Not the forms of the two collections.
    ['7 JULY', null],
    ['7 THERMIDOR 89', null],
    ['JUL 89', null],
    ['7/5/16', null],
    ['7 JUL 989', null],
    ['2023-02-22T10:00Z', null],
    ['', null],
    [null, null],
  ]

  test.each(cases)('%s is %s', (date, iso) => {
    expect(isoOfPair(date)).toBe(iso)
  })
})
