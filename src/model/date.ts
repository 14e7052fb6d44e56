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

export type DurationGrain = Grain | 'hour' | 'minute' | 'second'

/** "earlier this year" ends and "later this year" begins with the article's date. */
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later'

/**
 * "last Friday", "next summer", "this March", "the coming Monday"; "the
 * following Tuesday" counts from the period spoken of before.
 */
export type Which = 'last' | 'next' | 'this' | 'coming' | 'following' | 'preceding'

/** Whether a relative date counts from the article's date or from the period spoken of before it. */
export type CountedFrom = 'published' | 'previous'

/** A year named by its distance: "last year" = -1 from `published`, "a year earlier" = -1 from `previous`. */
interface YearOffset {
  readonly offset: number
  readonly from: CountedFrom
}

/** How many of a unit of time; `null` is a vague count: "several years". */
export interface Length {
  readonly count: number | null
  readonly grain: DurationGrain
}

/**
 * Where a length lies: it ends ("the past five years") or begins with the time
 * of writing ("the next two weeks"), or is all that lies between, where a verb
 * looks forward ("will open in two years").
 */
export type Anchor = 'back' | 'on' | 'ahead' | null

/** Part of a day: "Tuesday night", "this morning". */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** The year of a date: written, counted, or not said (`null`). */
export type YearReading = number | YearOffset | null

/**
 * A date or period as the words give it, before it meets a calendar.
 * `null` is "not said": the year of "on 22 February". `part` narrows to the
 * first, middle or last third: "early 2022", "the end of March".
 */
export type DateReading =
  /** "22 February 2023", "Feb. 22", "Wednesday 22 February"; weekday 1 = Monday … 7 = Sunday. */
  | {
      readonly form: 'day'
      readonly year: YearReading
      readonly month: number
      readonly day: number
      readonly weekday: number | null
    }
  /** "June 2022", "February last year" (year -1), "last March" (which). */
  | {
      readonly form: 'month'
      readonly year: YearReading
      readonly month: number
      readonly which: Which | null
      readonly part: Part | null
    }
  | { readonly form: 'year'; readonly year: number; readonly part: Part | null }
  /**
   * "Q3 2019", "the first quarter of the current fiscal" (`fiscal`: the year is
   * named by the calendar year it ends in).
   */
  | {
      readonly form: 'quarter'
      readonly year: YearReading
      readonly quarter: 1 | 2 | 3 | 4
      readonly fiscal: boolean
      readonly part: Part | null
    }
  | {
      readonly form: 'half'
      readonly year: YearReading
      readonly half: 1 | 2
      readonly fiscal: boolean
      readonly part: Part | null
    }
  /** "summer of 2022", "last winter". The year of a winter is the one it begins in: "winter 2022/23" = 2022. */
  | {
      readonly form: 'season'
      readonly year: YearReading
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter'
      readonly which: Which | null
      readonly part: Part | null
    }
  /** "the 1980s" = 1980. */
  | { readonly form: 'decade'; readonly year: number; readonly part: Part | null }
  /** "the 20th century" = 20. */
  | { readonly form: 'century'; readonly century: number; readonly part: Part | null }
  /**
   * "2022-23", "the fiscal year 2023/24", "the year ended March 2023":
   * `endYear` with the month it ends in, where said.
   */
  | { readonly form: 'fiscal-year'; readonly endYear: YearReading; readonly endMonth: number | null }
  /** "on Tuesday", "last Friday"; "Friday of last week" has `week` -1. */
  | {
      readonly form: 'weekday'
      readonly weekday: number
      readonly which: Which | null
      readonly week: number | null
    }
  /**
   * "last year" = year, -1; "today" = day, 0; "two years ago" = year, -2; "a
   * year earlier" = year, -1 from `previous`.
   */
  | {
      readonly form: 'relative'
      readonly grain: Grain
      readonly offset: number
      readonly from: CountedFrom
      readonly part: Part | null
    }
  /** "from March 31 to April 2", "February 21-22", "2019-2021", "between 2010 and 2015". */
  | { readonly form: 'range'; readonly from: DateReading; readonly to: DateReading }
  /**
   * "by 2030", "until March 2026", "before 2022"; "since 2016", "from 2027", "after May".
   * `inclusive`: the limit belongs to it, as in "by 2030" and not in "before 2030".
   */
  | {
      readonly form: 'open'
      readonly side: 'until' | 'since'
      readonly inclusive: boolean
      readonly limit: DateReading
    }
  /** "the 18th", "Tuesday the 11th": a day of a month that is not said. */
  | { readonly form: 'month-day'; readonly day: number; readonly weekday: number | null }
  /** "Easter 2018", "last Thanksgiving": `feast` names a rule of the lexicon. */
  | { readonly form: 'feast'; readonly feast: string; readonly year: YearReading; readonly which: Which | null }
  /**
   * "the second week of March", "the last Monday of May", "the first two weeks of 2021", "the 15th day of June":
   * `index` counts units or weekdays in `within` from 1, or from its end with -1; `count` of them are meant.
   */
  | {
      readonly form: 'nth'
      readonly unit: Grain | { readonly weekday: number }
      readonly index: number
      readonly count: number
      readonly within: DateReading
    }
  /** "three months after Easter", "two weeks before 15 January", "three days from today". */
  | { readonly form: 'shifted'; readonly by: readonly Length[]; readonly sign: 1 | -1; readonly from: DateReading }
  /**
   * "the week of April 10" holds it, "the three days from Monday" start and
   * "the four weeks ended 18 November" end with it.
   */
  | {
      readonly form: 'spell'
      readonly length: Length
      readonly side: 'from' | 'to' | 'holding'
      readonly at: DateReading
    }
  /** "three years", "48 hours", "several weeks": how long, not when. `and`: "two years and three months". */
  | {
      readonly form: 'duration'
      readonly count: number | null
      readonly grain: DurationGrain
      readonly and: readonly Length[]
      readonly anchor: Anchor
    }
  /** "every Monday", "daily", "a month" of "$5 a month": again and again. */
  | { readonly form: 'set'; readonly each: DateReading }
  /** "now", "recently", "several years ago", "soon": before, about or after the time of writing. */
  | { readonly form: 'reference'; readonly to: 'past' | 'present' | 'future' }
  /** "the quarter", "the year": the one spoken of, else the one under way. */
  | { readonly form: 'definite'; readonly grain: Grain }
  /** "4:15 a.m.", "18:00", "11.40 p.m.". */
  | { readonly form: 'clock'; readonly hour: number; readonly minute: number }

/** A date or period found in a sentence, not yet put on the calendar. */
export interface DateMention {
  readonly type: 'date'
  readonly span: Span
  readonly reading: DateReading
  /** Indices into the sentence's tokens, both inclusive. */
  readonly tokens: readonly [first: number, last: number]
  /** The part of the day named with it: "Tuesday night". */
  readonly dayPart: DayPart | null
  /** The dates it is made of, without the words between: both ends of a range, the limit of an open period. */
  readonly parts: readonly DatePart[]
}

interface DatePart {
  readonly span: Span
  readonly reading: DateReading
  readonly dayPart: DayPart | null
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
