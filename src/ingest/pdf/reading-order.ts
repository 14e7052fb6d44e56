import { bandsOf } from './bands.ts'
import type { Segment } from './segment.ts'

/** What stands side by side in a column or table, from left to right; never empty. */
export type Row = readonly Segment[]

/** A stretch of a page that is read from top to bottom, row by row: a column, or what stands across several. */
export type Flow = readonly Row[]

/** Lines of running text that one side of a gutter must have; the other may hold the last line of the page. */
const FEWEST_LINES = 3

/** Characters of a line of running text; cells of a table have fewer. */
const SHORTEST_LINE = 20

/** Share of the characters of a column that stand in such lines; the others may be a table in it. */
const MOSTLY = 0.6

/** Share of the lines that may stand across a gutter: a headline, a table. */
const MOST_ACROSS = 0.4

/** Width of a gutter, in sizes of the font. */
const GUTTER = 0.8

/** As often as columns are parted in two: more than any newspaper has. */
const DEEPEST = 4

/**
 * The segments of a page in the order in which they are read: where two
 * columns of running text stand beside each other, all of the left one first.
 * What stands across both parts them into an upper and a lower half. Short
 * cells side by side are a table and are read row by row. O(n log n).
 *
 * Example: a headline, two columns and a foot line make four flows.
 */
export function readingOrder(rows: Flow, depth = 0): readonly Flow[] {
  if (depth >= DEEPEST || rows.length === 0) return rows.length === 0 ? [] : [rows]
  const gutter = findGutter(rows.flat())
  if (gutter === null) return beside(rows, depth)
  const flows: Flow[] = []
  let band: Row[] = []
  let across: Row[] = []
  const closeBand = () => {
    const left = band.map((row) => row.filter((segment) => segment.right <= gutter))
    const right = band.map((row) => row.filter((segment) => segment.left >= gutter))
    for (const side of [left, right]) {
      const filled = side.filter(({ length }) => length > 0)
      flows.push(...readingOrder(filled, depth + 1))
    }
    band = []
  }
  const closeAcross = () => {
    if (across.length > 0) flows.push(across)
    across = []
  }
  for (const row of rows) {
    if (row.some(({ left, right }) => left < gutter && right > gutter)) {
      closeBand()
      across.push(row)
    } else {
      closeAcross()
      band.push(row)
    }
  }
  closeBand()
  closeAcross()
  return flows
}

/** As `readingOrder`, where no gutter runs down the whole of it: what stands side by side in a part of it. */
function beside(rows: Flow, depth: number): readonly Flow[] {
  const flows: Flow[] = []
  let plain: Row[] = []
  for (const band of bandsOf(rows, GUTTER * median(rows.flat().map(({ size }) => size)))) {
    if (band.length === rows.length || findGutter(band.flat()) === null) plain.push(...band)
    else {
      if (plain.length > 0) flows.push(plain)
      flows.push(...readingOrder(band, depth + 1))
      plain = []
    }
  }
  return plain.length > 0 ? [...flows, plain] : flows
}

/** Where a column ends and the next begins; `null` where there is but one. */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length <= FEWEST_LINES) return null
  let best: { readonly at: number; readonly across: number } | null = null
  for (const { at, width } of gapsIn(segments)) {
    const left = segments.filter((segment) => segment.right <= at)
    const right = segments.filter((segment) => segment.left >= at)
    const across = segments.length - left.length - right.length
    if (across > MOST_ACROSS * segments.length || !areColumns(left, right)) continue
    if (width < GUTTER * median([...left, ...right].map(({ size }) => size)) || !areBeside(left, right)) continue
    if (best === null || across < best.across) best = { at, across }
  }
  return best?.at ?? null
}

/** Stretches that few segments cross, widest first, and no more than a page may have gutters. */
function gapsIn(segments: readonly Segment[]): readonly { readonly at: number; readonly width: number }[] {
  const edges = segments
    .flatMap(({ left, right }) => [
      { at: left, step: 1 },
      { at: right, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step)
  const gaps: { at: number; width: number }[] = []
  let open = 0
  for (const [index, { at, step }] of edges.entries()) {
    open += step
    const next = edges[index + 1]
    if (next && open <= MOST_ACROSS * segments.length && next.at > at)
      gaps.push({ at: (at + next.at) / 2, width: next.at - at })
  }
  return gaps.sort((a, b) => b.width - a.width).slice(0, 2 * DEEPEST)
}

function areColumns(left: Row, right: Row): boolean {
  const lines = [left, right].map((segments) => {
    const lengths = segments.map(({ text }) => text.length)
    const long = lengths.filter((length) => length >= SHORTEST_LINE)
    return sum(long) >= MOSTLY * sum(lengths) ? long.length : 0
  })
  return Math.max(...lines) >= FEWEST_LINES && Math.min(...lines) > 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Whether two sides share most of the height of the lower one. */
function areBeside(left: Row, right: Row): boolean {
  const [a, b] = [extent(left), extent(right)]
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
}

function extent(segments: Row): { readonly top: number; readonly bottom: number } {
  const top = segments.reduce((least, { baseline }) => Math.min(least, baseline), Number.POSITIVE_INFINITY)
  return { top, bottom: segments.reduce((most, { baseline }) => Math.max(most, baseline), top) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
