import type { Span } from './text.ts'

export type Grain =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

export type Part = 'early' | 'mid' | 'late'

/**
 * A date or period as the words give it, before it meets a calendar.
 * `null` is "not said": the year of "on 22 February", the month of "in 2022".
 */
export type DateReading =
  /** "22 February 2023", "Feb. 22", "Wednesday 22 February"; weekday 1 = Monday … 7 = Sunday. */
  | {
      readonly form: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number | null
    }
  /** "the 22nd": only where a preposition and context make it a day. */
  | { readonly form: 'month'; readonly year: number | null; readonly month: number; readonly part: Part | null }
  | { readonly form: 'year'; readonly year: number; readonly part: Part | null }
  | {
      readonly form: 'quarter'
      readonly year: number | null
      readonly quarter: 1 | 2 | 3 | 4
      readonly fiscal: boolean
    }
  | { readonly form: 'half'; readonly year: number | null; readonly half: 1 | 2 }
  | {
      readonly form: 'season'
      readonly year: number | null
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter'
    }
  | { readonly form: 'decade'; readonly year: number }
  | { readonly form: 'century'; readonly century: number }
  /** "2022-23", "the fiscal year 2023/24", "the year ended March 2023": `endYear` with the month it ends in, where said. */
  | { readonly form: 'fiscal-year'; readonly endYear: number | null; readonly endMonth: number | null }
  /** "on Tuesday", "last Friday", "next Monday". */
  | { readonly form: 'weekday'; readonly weekday: number; readonly which: 'last' | 'next' | 'this' | null }
  /** "last year" = year, -1; "today" = day, 0; "two years ago" = year, -2; "a year earlier" = year, -1 from `previous`. */
  | {
      readonly form: 'relative'
      readonly grain: Grain
      readonly offset: number
      readonly from: 'published' | 'previous'
      readonly part: Part | null
      /** "September next year": the month inside the year reached. */
      readonly month: number | null
    }
  /** "from March 31 to April 2", "February 21-22", "2019-2021", "between 2010 and 2015". */
  | { readonly form: 'range'; readonly from: DateReading; readonly to: DateReading }
  /** "by 2030", "until March 2026", "before 2022"; "since 2016", "from 2027", "after May". */
  | { readonly form: 'open'; readonly side: 'until' | 'since'; readonly limit: DateReading }
  /** "three years", "48 hours": how long, not when. */
  | { readonly form: 'duration'; readonly count: number; readonly grain: Grain | 'hour' | 'minute' | 'second' }
  /** "4:15 a.m.", "18:00", "11.40 p.m.". */
  | { readonly form: 'clock'; readonly hour: number; readonly minute: number }

/** A date or period found in a sentence, not yet put on the calendar. */
export interface DateMention {
  readonly type: 'date'
  readonly span: Span
  readonly reading: DateReading
  /** Indices into the sentence's tokens, both inclusive. */
  readonly tokens: readonly [first: number, last: number]
}

/**
 * A stretch of the calendar, `start` inclusive and `end` exclusive, both
 * ISO 8601 ("2023-02-22", or with a time "2023-02-22T18:00"); `null` on a
 * side is open ("since 2016"), on both sides what could not be resolved.
 */
export interface Period {
  /** The words, with the preposition: "in 2022". */
  readonly text: string
  readonly start: string | null
  readonly end: string | null
  readonly grain: Grain
  /** `implied`: the year or the day was taken from the article's date or from a weekday. */
  readonly basis: 'stated' | 'implied'
}
