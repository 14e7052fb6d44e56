import type { Span } from './text.ts'

/**
 * The word that qualifies a numeral, by what it commits the writer to.
 * `bare` (no such word) is a statement too: everything that rounds to it.
 */
export type Modifier =
  | 'bare'
  | 'exact'
  | 'approximate'
  | 'almost'
  | 'just-over'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'

/** Place value of the last digit vouched for: 1.2 million has step 100 000. */
export interface Precision {
  readonly step: number
  /** `digits`: written out ("1,200"); `scale-word`: "1.2 million"; `words`: "two hundred". */
  readonly basis: 'digits' | 'scale-word' | 'words' | 'fraction'
}

/** What is written, before any arithmetic on units. Numbers are in the unit as written. */
export type Stated =
  | { readonly form: 'point'; readonly value: number; readonly modifier: Modifier; readonly precision: Precision }
  | {
      readonly form: 'range'
      readonly from: number
      readonly to: number
      /** Ends that do not belong to it: both in "more than 20 but less than 30"; absent where they do. */
      readonly open?: 'from' | 'to' | 'both'
      readonly modifier: Modifier
      readonly precision: Precision
    }
  /** "dozens", "hundreds of thousands": a lower bound and nothing else. */
  | { readonly form: 'vague'; readonly atLeast: number }

/** An end of an interval. */
export interface Bound {
  readonly value: number
  readonly inclusive: boolean
}

/** The values a statement allows. `null`: unbounded on that side. */
export interface Interval {
  readonly low: Bound | null
  readonly high: Bound | null
}

/** How two intervals lie to each other. `within`: one holds the other. */
export type ValueRelation = 'equal' | 'within' | 'overlap' | 'disjoint'

export type Change = 'up' | 'down'

/**
 * A quantity found in a sentence, not yet normalized.
 *
 * For "up to 20,000 prisoners": `numeral` is "20,000", `span` "20,000
 * prisoners", `qualified` "up to 20,000 prisoners". For "$190.27 billion":
 * `numeral` is "190.27 billion", `span` the whole.
 */
export interface QuantityMention {
  readonly type: 'quantity'
  readonly numeral: Span
  /** Numeral and unit. */
  readonly span: Span
  /** Numeral, unit and modifier. */
  readonly qualified: Span
  /** Id of a kind in `kinds/`. */
  readonly kind: string
  /**
   * Unit key of that kind ("USD", "km", "percent"); for a count, the lemma of
   * what is counted; '' when nothing is named.
   */
  readonly unit: string
  readonly stated: Stated
  /** Direction, where the words state a change ("rose 12%", "31% fall"). */
  readonly change: Change | null
  /** "a year" → `year`, "per head" → `head`, "a share" → `share`. */
  readonly per: string | null
  /** Indices into the sentence's tokens: `[first, last]` of `qualified`, both inclusive. */
  readonly tokens: readonly [first: number, last: number]
}
