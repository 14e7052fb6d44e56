import type { BaselineEntry } from './baseline.ts'
import type { Claim } from './claim.ts'
import type { Finding, Rule, Standing, Verdict } from './finding.ts'
import type { Article } from './text.ts'

/** An article as the report names it. */
export interface ArticleEntry {
  readonly article: Article
  readonly words: number
  /** Id of the article it copies nearly word for word; `null` for an original. */
  readonly copyOf: string | null
}

/** An article as it is listed before any claim is looked for. */
export interface ListedArticle extends ArticleEntry {
  /** Words of its text from which no claim may come. */
  readonly wordsLeftOut: number
}

/** A report before anything in it is counted. */
export interface ReportBody {
  readonly version: string
  readonly articles: readonly ArticleEntry[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** The rules that were in force, by id, also those that found nothing. */
  readonly rules: readonly Rule[]
  /** What the findings were held against; `null` without a baseline. */
  readonly baseline: HeldAgainst | null
}

/** All that a format may print, in the order it is to be printed. */
export interface Report extends ReportBody {
  readonly summary: Summary
}

/** A baseline as a report names it. */
export interface HeldAgainst {
  /** Its file as the user wrote it, or the commit it was made of: `main`. */
  readonly name: string
  /** What it knows and the articles say no more. */
  readonly resolved: readonly BaselineEntry[]
  /** What it knows, the articles still say and counts no more, since its last day is over. */
  readonly expired: readonly BaselineEntry[]
}

/** How many of each are in a report. Standings count the findings of every verdict. */
export type Summary = Readonly<Record<Verdict | Standing | 'articles' | 'claims' | 'resolved', number>>

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
