import { lineOf } from './line.ts'
import type { Flow, Row } from './reading-order.ts'

/** Lines from the edge of a page inwards that may be running heads. */
const MOST_LINES = 4

/** Share of the pages that a running head stands on: those of left and right pages often differ. */
const FEWEST_PAGES = 0.4

/** Pages that a number must count, alone or beside the head of a chapter, which stands on few pages. */
const FEWEST_NUMBERS = 2
const FEWEST_NUMBERED = 3

/** How far, in points, the same head stands from its place on another page. */
const STEP = 4

/**
 * The pages without what comes back on others at their upper and lower edge:
 * running heads, the name of the paper, page numbers. A line counts as the
 * same where its letters are and its height on the page is about; figures in
 * it may differ. Of figures alone only those that count the pages do. O(n).
 */
export function withoutRunningHeads(pages: readonly Flow[]): readonly Flow[] {
  if (pages.length < 2) return pages
  const times = new Map<string, number>()
  for (const [index, rows] of pages.entries()) {
    const signs = [...edge(rows, 'top'), ...edge(rows, 'bottom')].flatMap((row) => signsOf(row, index, pages.length))
    for (const key of new Set(signs.map((sign) => sign.key))) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return pages.map((rows, index) => {
    const isRunning = (row: Row) =>
      signsOf(row, index, pages.length).some(({ key, fewest }) => (times.get(key) ?? 0) >= fewest)
    const top = leading(edge(rows, 'top'), isRunning)
    const bottom = leading(edge(rows, 'bottom'), isRunning)
    return rows.slice(top, Math.max(top, rows.length - bottom))
  })
}

/** What a running head is known again by on other pages, and on how many it must be. */
interface Sign {
  readonly key: string
  readonly fewest: number
}

/** The rows next to an edge of the page, the outermost first. */
function edge(rows: Flow, side: 'top' | 'bottom'): Flow {
  return side === 'top' ? rows.slice(0, MOST_LINES) : rows.slice(-MOST_LINES).reverse()
}

function leading(rows: Flow, isRunning: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !isRunning(row))
  return end === -1 ? rows.length : end
}

/** Each sign twice, since the height of the same head may fall into either of two steps. */
function signsOf(row: Row, page: number, pages: number): readonly Sign[] {
  const { text, baseline } = lineOf(row)
  const step = Math.floor(baseline / STEP)
  const steps = [step, baseline / STEP - step < 0.5 ? step - 1 : step + 1]
  return wordsOf(row, text, page, pages).flatMap(({ key, fewest }) =>
    steps.map((height) => ({ key: `${height} ${key}`, fewest })),
  )
}

/** What a row says that comes back: its words, figures aside, or a figure that counts the pages. */
function wordsOf(row: Row, text: string, page: number, pages: number): readonly Sign[] {
  const fewest = Math.max(2, FEWEST_PAGES * pages)
  if (/\p{L}{2}/u.test(text)) {
    const words = { key: text.toLowerCase().replace(/\d+/g, '#'), fewest }
    const number = row.length === 2 ? row.find((part) => /^\d{1,4}$/.test(part.text)) : undefined
    return number ? [words, { key: `beside ${Number(number.text) - page}`, fewest: FEWEST_NUMBERED }] : [words]
  }
  const [number, ...others] = text.match(/\d+/g) ?? []
  if (number === undefined) return [{ key: text, fewest }]
  if (others.length > 1 || !/^[\s\d|/–—.-]+$/.test(text)) return []
  return [{ key: `page ${Number(number) - page}`, fewest: FEWEST_NUMBERS }]
}
