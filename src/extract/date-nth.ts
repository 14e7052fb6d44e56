import { TIME_UNITS, WEEKDAYS } from '../lexicon/calendar.ts'
import type { DateReading, Grain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readMonthWithin, readSeason } from './date-months.ts'
import { readQuarter } from './date-quarters.ts'
import { afterThe, type DateRead, isTightDash, ordinalAt, smallCardinalAt, type ValueRead } from './date-words.ts'
import { readYearName } from './date-years.ts'
import { isGlued, lowerAt } from './word-forms.ts'

type Nth = Extract<DateReading, { form: 'nth' }>

/**
 * A part of a period by its number: "the second week of March", "the last
 * Monday of May", "the first two weeks of 2021", "the 15th day of next
 * month", "the 20th of this month".
 */
export function readNth(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const place = placeAt(tokens, start)
  if (!place) return null
  const counted = place.last + 1
  const count = smallCardinalAt(tokens, counted)
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

/** "first", "3rd", "last", "final": from the end the number is negative. */
function placeAt(tokens: readonly Token[], at: number): ValueRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'last' || word === 'final' || word === 'closing') return { value: -1, last: at }
  return word === 'opening' ? { value: 1, last: at } : ordinalAt(tokens, at)
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
  if (!named || named.fiscal || named.year === null) return null
  const { year, last } = named
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
