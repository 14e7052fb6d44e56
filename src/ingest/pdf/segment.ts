import { raised } from '../raised-text.ts'
import { withDropCaps } from './drop-caps.ts'
import type { Run } from './run.ts'

/** A stretch of a line without a wide gap in it: a line of a column, or a cell of a row. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** How far from the baseline of a row, in sizes of its font, a run may stand and be in it. */
const OFF_BASELINE = 0.4

/** The gap, in sizes, that parts two segments: the space of a justified line is rarely wider. */
const WIDE = 1

/** The narrowest gap, in sizes, that is a space between words and no kerning. */
const SPACE = 0.15

/** How much smaller than its neighbour what is raised is set. */
const SMALLER = 0.8

/** How near, in sizes, the same text is shown again to make it look bold. */
const OVERPRINT = 0.25

/**
 * The rows of a page from top to bottom, each with its segments from left to
 * right. Runs that stand apart get a space between them; raised figures are
 * left out as marks of notes, or written as powers (`km²`). O(n log n).
 */
export function segmentRows(runs: readonly Run[]): readonly (readonly Segment[])[] {
  const ordered = [...withDropCaps(runs)].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: Run[][] = []
  let row: Run[] = []
  let size = 0
  for (const run of ordered) {
    const [first] = row
    if (first && run.baseline - first.baseline > OFF_BASELINE * Math.max(size, run.size)) {
      rows.push(row)
      row = []
      size = 0
    }
    row.push(run)
    size = Math.max(size, run.size)
  }
  return [...rows, row]
    .map((each) => segmentsOf(each.sort((a, b) => a.left - b.left)))
    .filter(({ length }) => length > 0)
}

function segmentsOf(row: readonly Run[]): readonly Segment[] {
  const segments: Segment[] = []
  let open: Run[] = []
  for (const run of row) {
    const last = open.at(-1)
    if (last && isSameAgain(last, run)) continue
    if (last && run.left - last.right > WIDE * Math.max(last.size, run.size)) {
      segments.push(segmentOf(open))
      open = []
    }
    open.push(run)
  }
  if (open.length > 0) segments.push(segmentOf(open))
  return segments.filter(({ text }) => text !== '')
}

function isSameAgain(a: Run, b: Run): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < OVERPRINT * a.size
}

function segmentOf(runs: readonly Run[]): Segment {
  const main = runs.reduce((widest, run) => (run.text.length > widest.text.length ? run : widest))
  let text = ''
  let before: Run | null = null
  for (const run of runs) {
    if (before && isRaised(run, main)) {
      text += raised(text, run.text)
      continue
    }
    const gap = before ? run.left - before.right : 0
    if (gap > SPACE * Math.max(before?.size ?? 0, run.size)) text += ' '
    text += run.text
    before = run
  }
  const right = runs.reduce((most, run) => Math.max(most, run.right), 0)
  const { baseline, size } = main
  return { text: text.replace(/\s+/g, ' ').trim(), left: runs[0]?.left ?? 0, right, baseline, size }
}

function isRaised(run: Run, main: Run): boolean {
  return run.size < SMALLER * main.size && main.baseline - run.baseline > OVERPRINT * main.size * 0.6
}
