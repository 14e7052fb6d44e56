import type { Flow, Row } from './reading-order.ts'

/** A stretch across the page without text, in points. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** Rows that share a gap before it may be a gutter. */
const FEWEST_ROWS = 3

/**
 * Parts the rows of a page where a gap that runs down several of them begins
 * or ends: a box beside a part of the text makes three bands, the text above,
 * the two side by side, and the text below. O(n).
 */
export function bandsOf(rows: Flow, narrowest: number): readonly Flow[] {
  const bands: Flow[] = []
  let plain: Row[] = []
  let at = 0
  while (at < rows.length) {
    const end = endOfGap(rows, at, narrowest)
    if (end - at < FEWEST_ROWS) {
      plain.push(...rows.slice(at, at + 1))
      at += 1
    } else {
      if (plain.length > 0) bands.push(plain)
      bands.push(rows.slice(at, end))
      plain = []
      at = end
    }
  }
  return plain.length > 0 ? [...bands, plain] : bands
}

/** The row at which the widest gap in a row ends that also stands in those below it. */
function endOfGap(rows: Flow, start: number, narrowest: number): number {
  let gap = widest(inner(rows[start] ?? []))
  let end = start
  while (gap !== null && gap.to - gap.from >= narrowest && end < rows.length) {
    end += 1
    gap = widest(freeIn(gap, rows[end] ?? []))
  }
  return end
}

function inner(row: Row): readonly Gap[] {
  return row.slice(1).map(({ left }, index) => ({ from: row[index]?.right ?? left, to: left }))
}

/** What a row leaves free of a gap. */
function freeIn({ from, to }: Gap, row: Row): readonly Gap[] {
  const free: Gap[] = []
  let open = from
  for (const { left, right } of row) {
    if (right <= open || left >= to) continue
    free.push({ from: open, to: Math.max(open, left) })
    open = Math.max(open, right)
  }
  return [...free, { from: open, to: Math.max(open, to) }]
}

function widest(gaps: readonly Gap[]): Gap | null {
  return gaps.reduce<Gap | null>((best, gap) => (best && best.to - best.from >= gap.to - gap.from ? best : gap), null)
}
