import type { DurationGrain } from '../model/date.ts'

/** Units of time as counted; "second" only in the plural, the singular is an ordinal. */
export const TIME_UNITS: ReadonlyMap<string, DurationGrain> = new Map<string, DurationGrain>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** Units that are several of their grain. */
export const UNIT_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['fortnights', 2],
])

/** Grains of a length from the shortest. */
export const GRAIN_ORDER: Readonly<Record<DurationGrain, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  time: 2,
  day: 3,
  weekend: 3,
  week: 4,
  month: 5,
  season: 6,
  quarter: 6,
  half: 7,
  year: 8,
  decade: 9,
  century: 10,
}

/** May stand between a count and its unit of time: "three consecutive years", "the two next days". */
export const BETWEEN_COUNT_AND_UNIT: ReadonlySet<string> = new Set([
  ...['consecutive', 'full', 'straight', 'whole', 'calendar', 'successive', 'long', 'more', 'additional', 'extra'],
  ...['further', 'working', 'entire', 'next', 'past', 'previous', 'coming', 'upcoming', 'preceding', 'following'],
  ...['trading', 'business'],
])

/** Counts without a number: "several years", "dozens of weeks". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  ...['several', 'few', 'some', 'many', 'number', 'dozens', 'scores', 'hundreds', 'thousands', 'tens'],
])

/** One unit of time, as a length: "all day", "another week", "the entire year". */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(['all', 'another', 'whole', 'entire'])

/** Behind these the plural of a unit of time is a length by itself: "for weeks", "took months", "just days". */
export const BEFORE_BARE_UNIT: ReadonlySet<string> = new Set([
  ...['for', 'in', 'within', 'over', 'after', 'of', 'through', 'lasted', 'lasts', 'lasting', 'take', 'takes', 'took'],
  ...[
    'taken',
    'taking',
    'spend',
    'spends',
    'spent',
    'spending',
    'wait',
    'waited',
    'waiting',
    'just',
    'mere',
    'back',
    'even',
  ],
])
