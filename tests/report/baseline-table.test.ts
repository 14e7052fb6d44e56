import { expect, test } from 'vitest'
import type { BaselineEntry } from '../../src/model/baseline.ts'
import { baselineTable } from '../../src/report/baseline-table.ts'
import type { Style } from '../../src/report/format.ts'
import { entryOf, plain, resolvedEntry } from './fixture.ts'

const TOLL = entryOf(
  'abcdef0123456789',
  { measures: ['death-toll'], entities: ['Lake Orlow'], periods: ['2024-03-01/2024-04-01'], units: ['count person '] },
  ['12', '>15'],
)

function table(entries: readonly BaselineEntry[], style: Partial<Style> = {}, today = '2025-01-20'): string {
  return baselineTable({ paths: ['articles'], entries }, today, { ...plain, width: 160, ...style })
}

test('an empty baseline has no table', () => {
  expect(table([])).toBe('0 findings\n')
})

test('what is known, in words; a column that nobody fills is left out', () => {
  expect(table([TOLL])).toBe(`\
┌──────────┬───────────────┬──────────────────────────────────┬─────────────────┬──────────────────────────┐
│ finding  │ verdict       │ of                               │ values          │ publishers               │
├──────────┼───────────────┼──────────────────────────────────┼─────────────────┼──────────────────────────┤
│ fabcdef0 │ contradiction │ death toll (Lake Orlow), 2024-03 │ 12 · >15 people │ Harbour Gull, ledger.txt │
└──────────┴───────────────┴──────────────────────────────────┴─────────────────┴──────────────────────────┘
1 finding
`)
})

test('a narrow terminal has what it is about and until when', () => {
  expect(table([resolvedEntry], { width: 80, unicode: false }, '2025-03-01')).toBe(`\
+----------+----------------------------------+------------+-------------------+
| finding  | of                               | values     | until             |
+----------+----------------------------------+------------+-------------------+
| f9a41d07 | ticket price (Salt Island), 2024 | $4.5 - >$5 | 2025-02-01 (over) |
+----------+----------------------------------+------------+-------------------+
1 finding, 1 over and counting no more
`)
})

test.each([[90], [110], [130], [160]])('no line is wider than %i columns', (width) => {
  const lines = table([TOLL, resolvedEntry], { width }).split('\n')
  expect(lines.filter((line) => line.length > width)).toEqual([])
})
