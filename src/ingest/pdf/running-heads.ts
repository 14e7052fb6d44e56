import { lineOf } from './line.ts'
import type { Flow, Row } from './reading-order.ts'

/** Lines from the edge of a page inwards that may be running heads. */
const MOST_LINES = 4

/** Share of the pages that a running head stands on: those of left and right pages often differ. */
const FEWEST_PAGES = 0.4

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
    const keys = new Set([...edge(rows, 'top'), ...edge(rows, 'bottom')].flatMap((row) => keysOf(row, index)))
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  }
  const fewest = Math.max(2, FEWEST_PAGES * pages.length)
  return pages.map((rows, index) => {
    const isRunning = (row: Row) => keysOf(row, index).some((key) => (times.get(key) ?? 0) >= fewest)
    const top = leading(edge(rows, 'top'), isRunning)
    const bottom = leading(edge(rows, 'bottom'), isRunning)
    return rows.slice(top, Math.max(top, rows.length - bottom))
  })
}

/** The rows next to an edge of the page, the outermost first. */
function edge(rows: Flow, side: 'top' | 'bottom'): Flow {
  return side === 'top' ? rows.slice(0, MOST_LINES) : rows.slice(-MOST_LINES).reverse()
}

function leading(rows: Flow, isRunning: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !isRunning(row))
  return end === -1 ? rows.length : end
}

/** Keys of which one is shared with the same head on another page: its height falls into one of two steps. */
function keysOf(row: Row, page: number): readonly string[] {
  const { text, baseline } = lineOf(row)
  const words = wordsOf(text, page)
  if (words === null) return []
  const step = Math.floor(baseline / STEP)
  const isUpper = baseline / STEP - step < 0.5
  return [`${step} ${words}`, `${isUpper ? step - 1 : step + 1} ${words}`]
}

/** What a running head says on every page; `null` of a row of figures that is none. */
function wordsOf(text: string, page: number): string | null {
  if (/\p{L}{2}/u.test(text)) return text.toLowerCase().replace(/\d+/g, '#')
  const numbers = text.match(/\d+/g) ?? []
  if (numbers.length === 0) return text
  return numbers.length <= 2 && /^[\s\d|/–—.-]+$/.test(text) ? `page ${Number(numbers[0]) - page}` : null
}
