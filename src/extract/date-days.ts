import { isFunctionWord } from '../lexicon/function-words.ts'
import type { YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import {
  afterThe,
  type DateRead,
  dayNumberAt,
  isCounted,
  isTightDash,
  longestMonth,
  monthNameAt,
  ordinalAt,
  smallCardinalAt,
  type ValueRead,
} from './date-words.ts'
import { readYearAfter } from './date-years.ts'
import { isGlued, lowerAt } from './word-forms.ts'

/** A day of a month by its name: "22 February 2023", "Feb. 22", "the 15th day of June", "July 4th of 1995". */
export function readDayOfMonth(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  return readDayFirst(tokens, start) ?? (start === at ? readMonthFirst(tokens, at) : null)
}

/** "22 February 2023", "15 of October", "22nd of May". */
function readDayFirst(tokens: readonly Token[], at: number): DateRead | null {
  const number = dayNumberAt(tokens, at)
  const day = number ?? smallCardinalAt(tokens, at)
  if (!day || isDecimalTail(tokens, at)) return null
  const last = isDayNoun(tokens, at, day) ? day.last + 1 : day.last
  const link = lowerAt(tokens, last + 1)
  const tight = isTightDash(tokens, last + 1) && isGlued(tokens[last + 1])
  const month = monthNameAt(tokens, link === 'of' || tight ? last + 2 : last + 1)
  if (!month || day.value > longestMonth(month.month)) return null
  const year = readYearAfter(tokens, month.last + 1)
  const written = typeof year?.year === 'number'
  // "twenty-five January" counts Januaries, but for the year behind it.
  if (number === null && !written) return null
  const ordinal = ordinalAt(tokens, at) !== null
  if (month.sort === 'word' && !month.capital && !(written || (link === 'of' && ordinal))) return null
  if (isSpelledOrdinal(tokens, at) && link !== 'of' && !written) return null
  return dayRead(month.month, day.value, year?.year ?? null, year?.last ?? month.last)
}

/** "the 15th day of June". */
function isDayNoun(tokens: readonly Token[], at: number, day: ValueRead): boolean {
  const ordinal = ordinalAt(tokens, at)?.last === day.last
  return ordinal && lowerAt(tokens, day.last + 1) === 'day' && lowerAt(tokens, day.last + 2) === 'of'
}

/** "second May" and "first March" are a second and a first of something else. */
function isSpelledOrdinal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'word'
}

/** "Feb. 22, 2023", "October 15", "July 4th". */
function readMonthFirst(tokens: readonly Token[], at: number): DateRead | null {
  const month = monthNameAt(tokens, at)
  if (!month) return null
  const number = dayAfterMonth(tokens, month.last + 1)
  const day = dayNumberAt(tokens, number)
  if (tokens[number]?.type !== 'number' && number === month.last + 1 && !endsDate(tokens, day)) return null
  if (!day || day.value > longestMonth(month.month) || !isMonthDay(tokens, at, day)) return null
  const year = readYearAfter(tokens, day.last + 1)
  if (month.sort === 'word' && !month.capital && typeof year?.year !== 'number') return null
  return dayRead(month.month, day.value, year?.year ?? null, year?.last ?? day.last)
}

/** Where the day stands behind a month: "July 4", "Nov/2", "June-15", "July the 4th", "October, 1st". */
function dayAfterMonth(tokens: readonly Token[], at: number): number {
  const slash = tokens[at]?.text === '/' && isGlued(tokens[at]) && isGlued(tokens[at + 1])
  if (slash || isTightDash(tokens, at)) return at + 1
  const comma = tokens[at]?.text === ',' && ordinalAt(tokens, at + 1) !== null && tokens[at + 1]?.type === 'number'
  return comma ? at + 1 : afterThe(tokens, at)
}

/** "March first" is a day where no noun follows that could be the first one. */
function endsDate(tokens: readonly Token[], day: ValueRead | null): boolean {
  const next = day === null ? undefined : tokens[day.last + 1]
  if (day === null) return false
  return next?.type !== 'word' || isFunctionWord(next.lower) || readYearAfter(tokens, day.last + 1) !== null
}

/** Whether the number behind a month is a day and not a count: "In March 22 ships" is none. */
export function isMonthDay(tokens: readonly Token[], at: number, day: ValueRead): boolean {
  const after = day.last + 1
  const dated = lowerAt(tokens, after) === 'of' && typeof readYearAfter(tokens, after)?.year === 'number'
  if (isCounted(tokens, after) && !isTightDash(tokens, after) && !dated) return false
  const next = tokens[after]
  const counted =
    next?.type === 'word' && next.lower.length > 3 && next.lower.endsWith('s') && !isFunctionWord(next.lower)
  return !(counted && lowerAt(tokens, at - 1) === 'in' && tokens[day.last]?.type === 'number')
}

function isDecimalTail(tokens: readonly Token[], at: number): boolean {
  return isTightDash(tokens, at - 1) && tokens[at - 2]?.type === 'number'
}

function dayRead(month: number, day: number, year: YearReading, last: number): DateRead {
  return { reading: { form: 'day', year, month, day, weekday: null }, last }
}
