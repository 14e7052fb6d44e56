import type { Proposition } from './proposition.ts'

/** What somebody says or denies. */
export interface Saying {
  /** Canonical name of the source; `null` is the article's own voice. */
  readonly source: string | null
  readonly stance: 'asserts' | 'denies'
  /** What is said, in the article's words. */
  readonly content: string
  /** Words of a direct quotation, in lower case and in order; empty for indirect speech. */
  readonly verbatim: readonly string[]
  readonly proposition: Proposition
}
