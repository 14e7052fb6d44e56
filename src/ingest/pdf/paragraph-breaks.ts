import type { Line } from './line.ts'

/** What stands between two lines: nothing or a space within a paragraph, a line end between rows, an empty line. */
export type Break = 'none' | 'row' | 'paragraph'

/** How far lines that follow each other closely reach. */
interface Block {
  readonly left: number
  readonly right: number
}

/** How much farther apart than usual, in sizes, lines of two paragraphs stand. */
const WIDER = 0.25

/** How much the size of two fonts differs where one is that of a heading. */
const OTHER_SIZE = 0.12

/** How much the width of a box differs from that of the text beside it. */
const OTHER_WIDTH = 0.1

/** How far, in sizes, the first line of a paragraph is set in. */
const INDENT = 0.8

const ENDS_SENTENCE = /[.!?:…]["”’)\]]{0,4}$/
const STARTS_SMALL = /^[\p{Ll}]/u
const BULLET = /^(?:[•◦▪‣●■○►–—*-] |\d{1,2}[.)] )/

/** How lines stand in a file. */
export interface Setting {
  /** Of the running text. */
  readonly size: number
  /** From line to line within a paragraph, in sizes of the font. */
  readonly leading: number
}

/**
 * Whether a paragraph ends between each line of a column and the next: behind a
 * wider gap, before another size, a bullet or an indent, and where a line stops
 * before the edge though the next word would have fitted. The first entry is
 * for the first line and says nothing. O(n).
 */
export function breaksIn(lines: readonly Line[], setting: Setting): readonly Break[] {
  const blocks = blocksOf(lines, setting)
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const block = blocks[index]
    if (!before || !block) return 'none'
    if (isApart(before, line, setting)) return 'paragraph'
    if (before.isRow || line.isRow) return before.isRow && line.isRow ? 'row' : 'paragraph'
    return breakBetween(before, line, block, setting)
  })
}

/** As `breaksIn`, between the last line of a column or page and the first of the next. */
export function breakAcross(
  before: readonly Line[],
  after: readonly Line[],
  setting: Setting,
  isSamePage: boolean,
): Break {
  const last = before.at(-1)
  const [first] = after
  if (!last || !first || last.isRow || first.isRow || isOtherSize(last, first)) return 'paragraph'
  if (isSamePage && first.baseline > last.baseline && isApart(last, first, setting)) return 'paragraph'
  const block = edgesOf(before.filter((line) => !isOtherSize(last, line)))
  const next = edgesOf(after.filter((line) => !isOtherSize(first, line)))
  const [width, nextWidth] = [block.right - block.left, next.right - next.left]
  const isOtherWidth = Math.abs(width - nextWidth) > OTHER_WIDTH * Math.max(width, nextWidth)
  if (isOtherWidth && ENDS_SENTENCE.test(last.text)) return 'paragraph'
  const indent = first.left - next.left
  const moved = { ...first, left: block.left + indent, right: block.left + indent + first.right - first.left }
  return breakBetween(last, moved, block, setting)
}

/** What is usual in a file: the size that most characters have, and the distance of lines of that size. */
export function settingOf(flows: readonly (readonly Line[])[]): Setting {
  const characters = new Map<number, number>()
  for (const { size, text } of flows.flat()) {
    const rounded = Math.round(size * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  const [size = 0] = [...characters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  const distances = flows
    .flatMap((lines) => lines.slice(1).map((line, index) => ratio(lines[index], line)))
    .filter((distance) => distance > 0.5 && distance < 4)
    .sort((a, b) => a - b)
  return { size, leading: distances[Math.floor(distances.length * 0.3)] ?? 1.2 }
}

function ratio(before: Line | undefined, line: Line): number {
  return before && !isOtherSize(before, line) ? (line.baseline - before.baseline) / line.size : 0
}

function breakBetween(before: Line, line: Line, { left, right }: Block, { size }: Setting): Break {
  if (BULLET.test(line.text)) return 'paragraph'
  const ends = ENDS_SENTENCE.test(before.text)
  const isIndented = line.left - left > INDENT * line.size && before.left - left < (INDENT / 2) * line.size
  if (isIndented && ends) return 'paragraph'
  const word = line.text.search(/\s|$/)
  const width = ((line.right - line.left) * (word + 1)) / Math.max(1, line.text.length)
  const isShort = before.right + width < right - 0.5 * line.size
  const isHeading = line.size > (1 + OTHER_SIZE) * size
  const mayEnd = ends || (!isHeading && !STARTS_SMALL.test(line.text))
  return isShort && mayEnd ? 'paragraph' : 'none'
}

/** The edges of the block that each line is in. */
function blocksOf(lines: readonly Line[], setting: Setting): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next && !isApart(line, next, setting)) continue
    const block = edgesOf(lines.slice(start, index + 1))
    for (let each = start; each <= index; each++) blocks.push(block)
    start = index + 1
  }
  return blocks
}

/** How far lines reach; rows of a table say nothing of it. */
function edgesOf(lines: readonly Line[]): Block {
  const prose = lines.filter(({ isRow }) => !isRow)
  const left = prose.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY)
  return { left, right: prose.reduce((most, { right }) => Math.max(most, right), 0) }
}

function isApart(before: Line, line: Line, { leading }: Setting): boolean {
  const distance = (line.baseline - before.baseline) / Math.max(before.size, line.size)
  return isOtherSize(before, line) || distance > leading + WIDER || distance < 0
}

function isOtherSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)
}
