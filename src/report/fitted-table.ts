import type { Style } from './format.ts'
import { sanitize } from './sanitize.ts'
import { tableText } from './table.ts'
import { textWidth } from './width.ts'

/** A column of a table that is cut to the width of the terminal. One column of a table fills it. */
export interface FittedColumn {
  readonly head: string
  /** A narrow terminal may do without it: one that says the same in each row goes first, then the highest number. */
  readonly spare?: number
  /** It takes what room the others leave. */
  readonly fills?: boolean
}

/** Characters that the column which fills the table needs to tell anything. */
const LEAST_FILL = 30

/** Rows as a table no wider than the terminal, without a final newline, one line each; sanitised. */
export function fittedTable(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
  style: Pick<Style, 'width' | 'unicode'>,
): string {
  const widths = columns.map(({ head }, at) =>
    Math.max(textWidth(head), ...rows.map((row) => textWidth(sanitize(row[at] ?? '', style.unicode)))),
  )
  const fill = columns.findIndex(({ fills }) => fills)
  let kept = columns.map((_, at) => at)
  // A border before each column and after the last, and a space on both sides of a cell.
  const room = () => style.width - 1 - kept.reduce((sum, at) => sum + 3 + (at === fill ? 0 : (widths[at] ?? 0)), 0)
  const tellsNothing = (at: number) => rows.every((row) => row[at] === rows[0]?.[at])
  const rank = (at: number) => (columns[at]?.spare ?? 0) + (tellsNothing(at) ? columns.length : 0)
  const spares = kept.filter((at) => columns[at]?.spare !== undefined).sort((a, b) => rank(b) - rank(a))
  for (const spare of spares) {
    if (room() >= Math.min(LEAST_FILL, widths[fill] ?? 0)) break
    kept = kept.filter((at) => at !== spare)
  }
  const widest = Math.max(room(), LEAST_FILL)
  return tableText(
    kept.map((at) => ({ head: columns[at]?.head ?? '', widest: at === fill ? widest : (widths[at] ?? 0) })),
    rows.map((row) => kept.map((at) => row[at] ?? '')),
    style,
  )
}
