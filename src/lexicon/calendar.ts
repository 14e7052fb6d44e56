import type { DateReading, DayPart, DurationGrain, Part } from '../model/date.ts'

/**
 * The words of the calendar, lower case, without the point of an abbreviation.
 *
 * Months, weekdays and their abbreviations after the AP and Guardian style
 * guides; seasons are meteorological, of the northern hemisphere; time units
 * after TimeML 1.2.1, section on TIMEX3.
 */

/**
 * How sure a month's name is by itself: `plain` is nothing else, `name` is a
 * first name too ("April Jones"), `word` a common word ("may", "march"),
 * `short` an abbreviation.
 */
export interface MonthWord {
  readonly month: number
  readonly sort: 'plain' | 'name' | 'word' | 'short'
}

export const MONTHS: ReadonlyMap<string, MonthWord> = new Map<string, MonthWord>([
  ['january', { month: 1, sort: 'plain' }],
  ['february', { month: 2, sort: 'plain' }],
  ['march', { month: 3, sort: 'word' }],
  ['april', { month: 4, sort: 'name' }],
  ['may', { month: 5, sort: 'word' }],
  ['june', { month: 6, sort: 'name' }],
  ['july', { month: 7, sort: 'plain' }],
  ['august', { month: 8, sort: 'name' }],
  ['september', { month: 9, sort: 'plain' }],
  ['october', { month: 10, sort: 'plain' }],
  ['november', { month: 11, sort: 'plain' }],
  ['december', { month: 12, sort: 'plain' }],
  ['jan', { month: 1, sort: 'short' }],
  ['feb', { month: 2, sort: 'short' }],
  ['mar', { month: 3, sort: 'short' }],
  ['apr', { month: 4, sort: 'short' }],
  ['jun', { month: 6, sort: 'short' }],
  ['jul', { month: 7, sort: 'short' }],
  ['aug', { month: 8, sort: 'short' }],
  ['sep', { month: 9, sort: 'short' }],
  ['sept', { month: 9, sort: 'short' }],
  ['oct', { month: 10, sort: 'short' }],
  ['nov', { month: 11, sort: 'short' }],
  ['dec', { month: 12, sort: 'short' }],
])

/** 1 = Monday … 7 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** Read only beside a date or after "on": "sat", "sun" and "wed" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

/** Names made with a weekday: the word before it, the word after it. */
export const BEFORE_WEEKDAY_NAME: ReadonlySet<string> = new Set([
  ...[
    'good',
    'black',
    'bloody',
    'super',
    'ash',
    'palm',
    'cyber',
    'easter',
    'holy',
    'maundy',
    'shrove',
    'fat',
    'giving',
  ],
])
export const AFTER_WEEKDAY_NAME: ReadonlySet<string> = new Set([
  ...['times', 'telegraph', 'mirror', 'express', 'mail', 'post', 'herald', 'world', 'sport', 'people', 'harbour'],
  ...['harbor', 'club', 'school', 'mosque'],
])

export const SEASONS: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
    ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
    ...['twentieth'],
  ].map((word, index) => [word, index + 1]),
)

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
    ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ].map((word, index): [string, number] => [word, index + 1]),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index): [string, number] => [
    word,
    30 + 10 * index,
  ]),
])

/** "the nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, index) => [
    word,
    1920 + 10 * index,
  ]),
)

/**
 * Readings that name no stretch of the calendar by themselves: their words stay
 * free for quantities and word classes, and no claim holds for them.
 */
export const TIMELESS_FORMS: ReadonlySet<DateReading['form']> = new Set([
  ...(['duration', 'set', 'reference', 'definite'] as const),
])

/** "early 2022", "mid-March". */
export const PART_ADJECTIVES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])

/** "the end of 2027". */
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['start', 'early'],
  ['beginning', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['midpoint', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
])

/** Letters of business for the ends of a period: "by EOY". */
export const PERIOD_ENDS: ReadonlyMap<string, readonly [grain: 'month' | 'year', part: Part]> = new Map([
  ['eoy', ['year', 'late']],
  ['eom', ['month', 'late']],
])

/** Part of a day, read with the day. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'morning'],
  ['lunchtime', 'midday'],
  ['midday', 'midday'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['overnight', 'night'],
])

/** Adverbs and adjectives of what happens again and again: count and unit. */
export const SET_ADVERBS: ReadonlyMap<string, readonly [count: number, grain: DurationGrain]> = new Map([
  ['hourly', [1, 'hour']],
  ['daily', [1, 'day']],
  ['nightly', [1, 'day']],
  ['weekly', [1, 'week']],
  ['fortnightly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['quarterly', [1, 'quarter']],
  ['annual', [1, 'year']],
  ['annually', [1, 'year']],
  ['yearly', [1, 'year']],
])

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, weekday]) => [`${name}s`, weekday]),
)

/** Words for before, about and after the time of writing, after TimeML's PAST_REF, PRESENT_REF and FUTURE_REF. */
export const REFERENCE_WORDS: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['now', 'present'],
  ['currently', 'present'],
  ['current', 'present'],
  ['presently', 'present'],
  ['nowadays', 'present'],
  ['recently', 'past'],
  ['recent', 'past'],
  ['lately', 'past'],
  ['previously', 'past'],
  ['formerly', 'past'],
  ['soon', 'future'],
])

/** Time zones after a clock time, so that "2000 GMT" is no year. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  ...['gmt', 'utc', 'bst', 'est', 'edt', 'et', 'cst', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'cet', 'cest', 'eet', 'eest'],
  ...['msk', 'ist', 'jst', 'kst', 'hkt', 'aest', 'aedt', 'hrs', 'hours'],
])
