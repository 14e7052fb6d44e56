import type { Claim } from './claim.ts'
import type { Finding, Verdict } from './finding.ts'
import type { Article } from './text.ts'

/** An article as the report names it. */
export interface ArticleEntry {
  readonly article: Article
  readonly words: number
  /** Id of the article it copies nearly word for word; `null` for an original. */
  readonly copyOf: string | null
}

/** All that a format may print, in the order it is to be printed. */
export interface Report {
  readonly version: string
  readonly articles: readonly ArticleEntry[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly summary: Readonly<Record<Verdict | 'articles' | 'claims' | 'new', number>>
}

/** What `crosscheck mentions` prints: every quantity and date found, claim or not. One flat row each. */
export type MentionRow =
  | {
      readonly articleId: string
      readonly path: string
      readonly type: 'quantity'
      readonly text: string
      readonly start: number
      readonly end: number
      readonly kind: string
      /** ISO 4217 for money; `percent`, `percentage point` and `basis point`, with the number as written; else the canonical unit or the lemma of what is counted. */
      readonly unit: string | null
      readonly value: number
      readonly low: number | null
      readonly high: number | null
      readonly modifier: string
      readonly change: 'up' | 'down' | null
      readonly per: string | null
      /** The words it is a value of. */
      readonly of: string | null
    }
  | {
      readonly articleId: string
      readonly path: string
      readonly type: 'date'
      readonly text: string
      readonly start: number
      readonly end: number
      /** TimeML TIMEX3 value: `2023-02-22`, `2022`, `2022-Q3`, `P3Y`. */
      readonly timex: string
    }
