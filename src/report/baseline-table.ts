import { count, withCommas } from '../count.ts'
import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import { entryId } from './entry-words.ts'
import { factText } from './fact-text.ts'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { type Column, tableText } from './table.ts'

const COLUMNS: readonly Column[] = [
  { head: 'finding', widest: 10 },
  { head: 'verdict', widest: 14 },
  { head: 'of', widest: 44 },
  { head: 'values', widest: 32 },
  { head: 'publishers', widest: 32 },
  { head: 'reason', widest: 40 },
  { head: 'by', widest: 16 },
  { head: 'until', widest: 16 },
]

/** Entries as a table for people, in order of fingerprint, and how many there are. */
export function baselineTable({ entries }: Baseline, today: string, style: Style): string {
  const over = entries.filter(({ until }) => until !== null && until < today).length
  const total = `${count(entries.length, 'finding')}${over === 0 ? '' : `, ${over} over and counting no more`}\n`
  if (entries.length === 0) return total
  const rows = entries.map((entry) => rowOf(entry, today, style))
  return `${tableText(COLUMNS, rows, style)}\n${total}`
}

function rowOf(entry: BaselineEntry, today: string, { unicode }: Style): readonly string[] {
  const { fact, until } = entry
  return [
    entryId(entry),
    entry.verdict,
    factText(fact, entry.rule),
    `${entry.values.map(spelt).join(` ${signs(unicode).dot} `)} ${fact.units.join(', ')}`.trim(),
    entry.publishers.join(', '),
    entry.reason ?? '',
    entry.by ?? '',
    until === null ? '' : until < today ? `${until} (over)` : until,
  ]
}

/** ">190270000000" is ">190,270,000,000". */
function spelt(value: string): string {
  const bound = /^[<>]/.exec(value)?.[0] ?? ''
  return bound + withCommas(Number(value.slice(bound.length)))
}
