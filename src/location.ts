import type { Claim, Location } from './model/claim.ts'
import type { Article, Division, Span, Spot } from './model/text.ts'
import { lastAtMost } from './sorted.ts'

/**
 * Line and column, from 1, at which an offset of the article's text stands in
 * the file it was read from, or in the page or paragraph of it that counts its
 * own lines.
 *
 * Offsets beyond the text give the end of the last line. O(log n).
 */
export function locate(article: Article, offset: number): Spot {
  const spot = spotAt(article.lineStarts, sourceOf(article, offset))
  const division = divisionAt(article, offset)
  if (!division?.ownLines) return spot
  const first = spotAt(article.lineStarts, sourceOf(article, division.start))
  const isFirstLine = spot.line === first.line
  return { line: spot.line - first.line + 1, column: isFirstLine ? spot.column - first.column + 1 : spot.column }
}

/** Where a stretch of an article's text stands, as a claim tells it. */
export function locationOf(article: Article, { start, end }: Span): Location {
  const division = divisionAt(article, start)
  return {
    ...locate(article, start),
    start,
    end,
    division: division && { unit: division.unit, number: division.number, ownLines: division.ownLines },
  }
}

/** The page, paragraph, part or entry in which an offset of the article's text stands; `null` where there are none. */
function divisionAt({ divisions }: Article, offset: number): Division | null {
  return divisions[lastAtMost(divisions, offset, ({ start }) => start)] ?? null
}

function sourceOf({ anchors }: Article, offset: number): number {
  const anchor = anchors[lastAtMost(anchors, offset, ({ text }) => text)]
  return anchor ? anchor.source + (offset - anchor.text) : offset
}

/**
 * Line and column, from 1, of an offset into a file whose lines start at these.
 * `spotAt([0, 9], 12)` is 2:4. O(log n).
 */
export function spotAt(lineStarts: readonly number[], offset: number): Spot {
  const line = lastAtMost(lineStarts, offset, (start) => start)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}

/** The sentence around the claim's quote, in the article's text; the quote itself where the two do not meet. */
export function sentenceSpan({ location: { start, end }, sentence }: Claim, { text }: Article): Span {
  const from = Math.max(0, end - sentence.length)
  const at = text.slice(from, start + sentence.length).indexOf(sentence)
  return at < 0 ? { start, end } : { start: from + at, end: from + at + sentence.length }
}
