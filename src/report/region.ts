import { locate } from '../location.ts'
import type { Cited } from './words.ts'

/** Where a quote stands in the file on disk: lines and columns from 1, the end column past its last character. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** The quote, where the file has it letter by letter: not where markup or escapes stand inside. */
  readonly snippet: string | null
}

/** Characters that no writer of HTML or JSON has a need to escape. */
const PLAIN = /[A-Za-z0-9 ,.;:()%$-]/

/**
 * Where the quote of a claim stands in the file its article was read from.
 *
 * A last character that may be an escape (`&euro;`, `\u20ac`) and is followed
 * by something the text lacks ends where the next word of the text begins, so
 * that the escape is inside.
 *
 * Example: "cost $5.27 million" in the second line gives 2:16 to 2:34.
 */
export function quoteRegion({ claim, article }: Cited): Region {
  const { line, column, start, end } = claim.location
  const last = locate(article, Math.max(start, end - 1))
  const next = locate(article, end)
  const isPlain = PLAIN.test(claim.quote.at(-1) ?? '')
  const endColumn = isPlain || next.line !== last.line ? last.column + 1 : next.column
  const isWhole = line === last.line ? endColumn - column === claim.quote.length : article.anchors.length === 1
  return {
    startLine: line,
    startColumn: column,
    endLine: last.line,
    endColumn,
    snippet: isWhole ? claim.quote : null,
  }
}
