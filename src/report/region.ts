import { locate } from '../location.ts'
import type { Article, Spot } from '../model/text.ts'
import type { Cited } from './words.ts'

/** Where a quote stands in the file on disk: lines and columns from 1. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  /** Past the last character; `null` where the file does not let us tell, and the rest of the line is meant. */
  readonly endColumn: number | null
  /** The quote, where the file has it letter by letter: not where markup or escapes stand inside. */
  readonly snippet: string | null
}

/** Characters that no writer of HTML or JSON has a need to escape. */
const PLAIN = /[A-Za-z0-9 ,.;:()%$-]/

/**
 * Where the quote of a claim stands in the file its article was read from.
 *
 * A last character that may be an escape (`&euro;`, `\u20ac`) reaches up to
 * the next word of the article, so that the escape is inside.
 *
 * Example: "cost $5.27 million" in the second line gives 2:16 to 2:34.
 */
export function quoteRegion({ claim, article }: Cited): Region {
  const { line, column, end } = claim.location
  const last = locate(article, end - 1)
  const isText = isFileItself(article)
  const endColumn = isText || PLAIN.test(claim.quote.at(-1) ?? '') ? last.column + 1 : columnPast(article, end, last)
  const isWhole = line === last.line ? (endColumn ?? 0) - column === claim.quote.length : isText
  return {
    startLine: line,
    startColumn: column,
    endLine: last.line,
    endColumn,
    snippet: isWhole ? claim.quote : null,
  }
}

/** Whether an article's text is its file, as of plain text: nothing is escaped. */
function isFileItself({ anchors: [first, ...others] }: Article): boolean {
  return first?.text === 0 && first.source === 0 && others.length === 0
}

/** The column past the character before `end`, which stands at `last` and may be longer there than in the text. */
function columnPast(article: Article, end: number, last: Spot): number | null {
  const { text } = article
  let after = end
  while (after < text.length && text.charAt(after).trim() === '') after++
  const next = locate(article, after)
  return after < text.length && next.line === last.line ? next.column - (after - end) : null
}
