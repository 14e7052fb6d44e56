import type { Anchor, Exclusion } from '../model/text.ts'

/** What a page says about itself, exactly as it says it; `null` where it does not. */
export interface Metadata {
  readonly title: string | null
  readonly publisher: string | null
  /** As written; `readPublished` makes an ISO date of it. */
  readonly published: string | null
  readonly url: string | null
  /** Primary language subtag, lower case: `en`. */
  readonly language: string | null
}

/** The metadata of a page that says nothing about itself. */
export const NO_METADATA: Metadata = { title: null, publisher: null, published: null, url: null, language: null }

/** One article as a format found it in a file. */
export interface ParsedArticle {
  /** The id its row gives it, or `null`. */
  readonly id: string | null
  readonly metadata: Metadata
  readonly text: string
  /** What the format itself knows not to be reporting: front matter. */
  readonly excluded: readonly Exclusion[]
  /** From `text` to the decoded file; the first has `text: 0`. */
  readonly anchors: readonly Anchor[]
  /** Offset in the decoded file at which the article begins, for problems about it. */
  readonly at: number
}

/** Why an article of a file could not be read. */
export interface Flaw {
  readonly code: string
  /** Offset in the decoded file, or `null` where the file as a whole is meant. */
  readonly at: number | null
  /** What is wrong, without a full stop. */
  readonly what: string
  /** What to do about it: an imperative sentence. */
  readonly fix: string
}

/** What a format made of one file: articles in order of the file, and what it could not read. */
export interface Reading {
  readonly articles: readonly ParsedArticle[]
  readonly flaws: readonly Flaw[]
}

/**
 * One way to write articles in a file.
 *
 * To add one, write a module in `formats/` and a line in `formats/index.ts`.
 */
export interface InputFormat {
  /** Name in the report: `markdown`. */
  readonly id: string
  /** Lower case, with the dot; no two formats share one. */
  readonly extensions: readonly string[]
  /**
   * Finds the articles in a decoded file (no byte order mark, no NUL).
   *
   * Never throws on bad input: what is wrong goes into `flaws`. Time is linear
   * in the length of the file. Heavy libraries are imported here, when first
   * needed.
   */
  readonly read: (source: string) => Reading | Promise<Reading>
}
