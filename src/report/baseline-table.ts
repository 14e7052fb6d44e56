import { count } from '../count.ts'
import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import { entryAmounts, entryId } from './entry-words.ts'
import { factText } from './fact-text.ts'
import { type FittedColumn, fittedTable } from './fitted-table.ts'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { shorten } from './width.ts'

/** Cells of these may be long; the whole is in the file and in JSON. */
const WIDEST_VALUES = 40
const WIDEST_REASON = 40

const COLUMNS: readonly FittedColumn[] = [
  { head: 'finding' },
  { head: 'verdict', spare: 2 },
  { head: 'of', fills: true },
  { head: 'values' },
  { head: 'publishers', spare: 3 },
  { head: 'reason', spare: 1 },
  { head: 'by', spare: 4 },
  { head: 'until' },
]

/**
 * Entries as a table for people, in order of fingerprint, and how many there
 * are. A column that no entry fills is left out, and in a narrow terminal who
 * accepted them, the publishers, the verdicts and the reasons, in that order.
 */
export function baselineTable({ entries }: Baseline, today: string, style: Style): string {
  const over = entries.filter(({ until }) => until !== null && until < today).length
  const total = `${count(entries.length, 'finding')}${over === 0 ? '' : `, ${over} over and counting no more`}\n`
  if (entries.length === 0) return total
  const rows = entries.map((entry) => rowOf(entry, today, style))
  const told = COLUMNS.flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []))
  const columns = COLUMNS.filter((_, at) => told.includes(at))
  const cells = rows.map((row) => told.map((at) => row[at] ?? ''))
  return `${fittedTable(columns, cells, style)}\n${total}`
}

function rowOf(entry: BaselineEntry, today: string, { unicode }: Style): readonly string[] {
  const { until } = entry
  const { cut, dot } = signs(unicode)
  return [
    entryId(entry),
    entry.verdict,
    factText(entry.fact, entry.rule),
    shorten(entryAmounts(entry, unicode, ` ${dot} `), WIDEST_VALUES, cut),
    entry.publishers.join(', '),
    shorten(entry.reason ?? '', WIDEST_REASON, cut),
    entry.by ?? '',
    until === null ? '' : until < today ? `${until} (over)` : until,
  ]
}
