import type { Flow, Row } from './reading-order.ts'

/** Numbers in a row that count lines, and not a few items. */
const FEWEST = 8

/** Share of them that are as far apart as the others. */
const MOSTLY = 0.9

/**
 * The rows of a page without the numbers that count its lines in the margin,
 * as drafts of laws and records of courts have them: `12 The ship sank` says
 * nothing of twelve. O(n).
 */
export function withoutLineNumbers(rows: Flow): Flow {
  const numbered = rows.flatMap((row) => (isNumbered(row) ? [Number(row[0]?.text)] : []))
  if (numbered.length < FEWEST) return rows
  const steps = numbered.slice(1).map((number, index) => number - (numbered[index] ?? 0))
  const step = steps[0] ?? 0
  const even = steps.filter((each) => each === step).length
  if (step < 1 || even < MOSTLY * steps.length) return rows
  return rows.map((row) => (isNumbered(row) ? row.slice(1) : row)).filter(({ length }) => length > 0)
}

function isNumbered([first]: Row): boolean {
  return first !== undefined && /^\d{1,3}$/.test(first.text)
}
