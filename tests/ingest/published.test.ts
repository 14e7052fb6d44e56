import { expect, test } from 'vitest'
import { readPublished } from '../../src/ingest/published.ts'

test.each([
  ['2024-05-14', '2024-05-14'],
  ['2023-02-22T10:00Z', '2023-02-22T10:00Z'],
  ['2024-09-10T05:00:00+01:00', '2024-09-10T05:00:00+01:00'],
  ['2024-09-10 05:00:00 +0100', '2024-09-10T05:00:00+0100'],
  ['20240510', '2024-05-10'],
  ['2024/05/10', '2024-05-10'],
  ['14 May 2024', '2024-05-14'],
  ['Tue, 10 Sep 2024 05:00:00 GMT', '2024-09-10'],
  ['September 3rd, 2024', '2024-09-03'],
  ['2024-02-29', '2024-02-29'],
])('%s is published %s', (stated, date) => {
  expect(readPublished(stated)).toBe(date)
})

test.each(['', 'yesterday', '05/14/2024', '2024-13-01', '2023-02-29', '31 April 2024', '14 Mai 2024', '2024'])(
  '%j is no date',
  (stated) => {
    expect(readPublished(stated)).toBeNull()
  },
)
