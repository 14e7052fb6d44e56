import Table from 'cli-table3'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'

/** What terminals without Unicode can draw; cli-table3 draws box characters otherwise. */
const ASCII_LINES = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
}

/** A column with how wide its cells may be before they are cut. */
export interface Column {
  readonly head: string
  readonly widest: number
}

/** Rows as a table, without a final newline. Cells are sanitised and cut; nothing wraps, so that a row is one line. */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { unicode }: Pick<Style, 'unicode'>,
): string {
  const table = new Table({
    head: columns.map(({ head }) => head),
    style: { head: [], border: [], compact: true },
    ...(unicode ? {} : { chars: ASCII_LINES }),
  })
  const { cut } = signs(unicode)
  for (const row of rows)
    table.push(row.map((cell, i) => shorten(sanitize(cell, unicode), columns[i]?.widest ?? 0, cut)))
  return table.toString()
}
