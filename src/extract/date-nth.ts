import { WEEKDAYS } from '../lexicon/calendar.ts'
import { TIME_UNITS } from '../lexicon/time-units.ts'
import type { DateReading, Grain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readMonthWithin, readSeason } from './date-months.ts'
import { readQuarter } from './date-quarters.ts'
import {
  afterThe,
  type DateRead,
  digitsAt,
  isTightDash,
  ordinalAt,
  smallCardinalAt,
  type ValueRead,
} from './date-words.ts'
import { readYearAfter, readYearName, type YearRead } from './date-years.ts'
import { isGlued, lowerAt } from './word-forms.ts'

type Nth = Extract<DateReading, { form: 'nth' }>

/**
 * A part of a period by its number: "the second week of March", "the last
 * Monday of May", "the first two weeks of 2021", "the 15th day of next
 * month", "the 20th of this month".
 */
export function readNth(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  if (lowerAt(tokens, start) === 'week') return readWeekNumber(tokens, start)
  const place = placeAt(tokens, start)
  if (!place) return null
  const counted = place.last + 1
  const digits = digitsAt(tokens, counted, 1, 2)
  const count = digits === null ? smallCardinalAt(tokens, counted) : { value: digits, last: counted }
  const unit = unitAt(tokens, count ? count.last + 1 : counted, count !== null)
  if (unit) {
    const within = readWithin(tokens, unit.last + 1)
    return within ? nthRead(unit.unit, place.value, count?.value ?? 1, within) : null
  }
  return count || place.value < 0 ? null : readDayOfMonth(tokens, start, place)
}

function nthRead(unit: Nth['unit'], index: number, count: number, within: DateRead): DateRead {
  return { reading: { form: 'nth', unit, index, count, within: within.reading }, last: within.last }
}

/** "week 27 of last year". */
function readWeekNumber(tokens: readonly Token[], at: number): DateRead | null {
  const number = digitsAt(tokens, at + 1, 1, 2)
  const year = number === null ? null : readYearAfter(tokens, at + 2)
  if (number === null || number < 1 || number > 53 || !year || year.fiscal) return null
  const within = yearRead(year)
  return within && nthRead('week', number, 1, within)
}

/** "first", "3rd", "last", "second last": from the end the number is negative. */
function placeAt(tokens: readonly Token[], at: number): ValueRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'last' || word === 'final' || word === 'closing') return { value: -1, last: at }
  if (word === 'opening') return { value: 1, last: at }
  if (word === 'penultimate') return { value: -2, last: at }
  const ordinal = ordinalAt(tokens, at)
  return ordinal && lowerAt(tokens, ordinal.last + 1) === 'last'
    ? { value: -ordinal.value, last: ordinal.last + 1 }
    : ordinal
}

interface UnitRead {
  readonly unit: Nth['unit']
  readonly last: number
}

const GRAINS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
])

function unitAt(tokens: readonly Token[], at: number, counted: boolean): UnitRead | null {
  const word = lowerAt(tokens, at)
  const weekday = counted ? undefined : WEEKDAYS.get(word)
  if (weekday !== undefined) return { unit: { weekday }, last: at }
  if (word.endsWith('s') !== counted || isTightDash(tokens, at + 1)) return null
  const grain = GRAINS.get(TIME_UNITS.get(word) ?? '')
  return grain === undefined ? null : { unit: grain, last: at }
}

/** What the part is of: "of March 2021", "in October", "of 2016", "of the year", "of last month". */
function readWithin(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word !== 'of' && word !== 'in') return null
  return (
    readMonthWithin(tokens, at + 1) ??
    readQuarter(tokens, at + 1) ??
    readSeason(tokens, at + 1) ??
    readRelativeUnit(tokens, at + 1, ['month', 'year']) ??
    readYearWithin(tokens, at + 1)
  )
}

function readYearWithin(tokens: readonly Token[], at: number): DateRead | null {
  const named = readYearName(tokens, at)
  return named && !named.fiscal ? yearRead(named) : null
}

function yearRead({ year, last }: YearRead): DateRead | null {
  if (year === null) return null
  if (typeof year === 'number') return { reading: { form: 'year', year, part: null }, last }
  return { reading: { form: 'relative', grain: 'year', ...year, part: null }, last }
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['the', 0],
  ['next', 1],
  ['coming', 1],
])

/** "the month", "next month", "the previous month". */
function readRelativeUnit(tokens: readonly Token[], at: number, units: readonly ('month' | 'year')[]): DateRead | null {
  const start = afterThe(tokens, at)
  const pointed = OFFSETS.get(lowerAt(tokens, start))
  const offset = pointed ?? (start > at ? 0 : undefined)
  const noun = pointed === undefined ? start : start + 1
  const grain = units.find((unit) => unit === lowerAt(tokens, noun))
  if (offset === undefined || grain === undefined) return null
  return { reading: { form: 'relative', grain, offset, from: 'published', part: null }, last: noun }
}

/** "the 20th of next month", "the 21st this month"; a number in words needs "the" or "of". */
function readDayOfMonth(tokens: readonly Token[], start: number, day: ValueRead): DateRead | null {
  const of = lowerAt(tokens, day.last + 1) === 'of'
  const digits = tokens[start]?.type === 'number' && isGlued(tokens[start + 1])
  if (day.value > 31 || (!of && !digits)) return null
  const month = readRelativeUnit(tokens, of ? day.last + 2 : day.last + 1, ['month'])
  return month ? nthRead('day', day.value, 1, month) : null
}
