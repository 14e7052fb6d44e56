import type { Article, Spot } from './model/text.ts'
import { lastAtMost } from './sorted.ts'

/**
 * Line and column, from 1, at which an offset of the article's text stands in
 * the file it was read from.
 *
 * Offsets beyond the text give the end of the last line. O(log n).
 */
export function locate(article: Article, offset: number): Spot {
  const anchor = article.anchors[lastAtMost(article.anchors, offset, (a) => a.text)]
  const source = anchor ? anchor.source + (offset - anchor.text) : offset
  return spotAt(article.lineStarts, source)
}

/**
 * Line and column, from 1, of an offset into a file whose lines start at these.
 * `spotAt([0, 9], 12)` is 2:4. O(log n).
 */
export function spotAt(lineStarts: readonly number[], offset: number): Spot {
  const line = lastAtMost(lineStarts, offset, (start) => start)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}
