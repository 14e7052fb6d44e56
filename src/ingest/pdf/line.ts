import type { Row } from './reading-order.ts'

/** A line as printed, or a row of a table with its cells. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** Whether its parts stand as far apart as cells do. */
  readonly isRow: boolean
}

/** The gap between two parts, in sizes of the font, that is wider than any space of a justified line. */
const CELL_GAP = 2

/** The parts of a row as one line, a space between them, so that a figure stays beside what it is of. */
export function lineOf(row: Row): Line {
  const [first] = row
  const main = row.reduce((longest, part) => (part.text.length > longest.text.length ? part : longest))
  const isRow = row.some((part, index) => {
    const before = row[index - 1]
    return before !== undefined && part.left - before.right > CELL_GAP * main.size
  })
  return {
    text: row.map(({ text }) => text).join(' '),
    left: first?.left ?? 0,
    right: row.reduce((most, { right }) => Math.max(most, right), 0),
    baseline: main.baseline,
    size: main.size,
    isRow,
  }
}
