import {
  AFTER_WEEKDAY_NAME,
  BEFORE_WEEKDAY_NAME,
  DAY_PARTS,
  FIXED_FEASTS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { DateReading, Which, YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import {
  afterThe,
  type DateRead,
  dayNumberAt,
  digitsAt,
  isCounted,
  isTightDash,
  monthNameAt,
  type ValueRead,
} from './date-words.ts'
import { readYearAfter } from './date-years.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

/** A day of a month: "22 February 2023", "Feb. 22", "2023-02-22", "Wednesday (22 February)". */
export function readDay(tokens: readonly Token[], at: number): DateRead | null {
  return (
    readDayOfMonth(tokens, at) ?? readNumericDay(tokens, at) ?? readWeekdayWithDay(tokens, at) ?? readFeast(tokens, at)
  )
}

/** "February 21-22", "14 to 25 June 1993", "21 and 22 February": days of one month. */
export function readDaySpan(tokens: readonly Token[], at: number): DateRead | null {
  return readSpanBeforeMonth(tokens, at) ?? readSpanAfterMonth(tokens, at)
}

export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
])

/** "on Tuesday", "last Friday", "Tuesday evening", "Friday of last week". */
export function readWeekday(tokens: readonly Token[], at: number): DateRead | null {
  const inWeek = readWeekThenDay(tokens, at)
  if (inWeek || REPEATED.has(lowerAt(tokens, at - 1))) return inWeek
  const which = WHICH.get(lowerAt(tokens, at)) ?? null
  const name = which === null ? at : at + 1
  const weekday = weekdayAt(tokens, name) ?? (placesShortWeekday(tokens, name) ? shortWeekdayAt(tokens, name) : null)
  if (!weekday || isWeekdayName(tokens, name, weekday.last)) return null
  const last = DAY_PARTS.has(lowerAt(tokens, weekday.last + 1)) ? weekday.last + 1 : weekday.last
  const week = which === null ? readWeekAfter(tokens, last + 1) : null
  const reading = { form: 'weekday', weekday: weekday.value, which, week: week?.value ?? null } as const
  return { reading, last: week?.last ?? last }
}

function readDayOfMonth(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  return readDayFirst(tokens, start) ?? (start === at ? readMonthFirst(tokens, at) : null)
}

/** "22 February 2023", "15 of October", "22nd of May". */
function readDayFirst(tokens: readonly Token[], at: number): DateRead | null {
  const day = dayNumberAt(tokens, at)
  if (!day || isDecimalTail(tokens, at)) return null
  const link = lowerAt(tokens, day.last + 1)
  const tight = isTightDash(tokens, day.last + 1) && isGlued(tokens[day.last + 1])
  const month = monthNameAt(tokens, link === 'of' || tight ? day.last + 2 : day.last + 1)
  if (!month || day.value > longestMonth(month.month)) return null
  const year = readYearAfter(tokens, month.last + 1)
  const written = typeof year?.year === 'number'
  if (month.sort === 'word' && !month.capital && !(written || (link === 'of' && day.last > at))) return null
  if (isSpelledOrdinal(tokens, at) && link !== 'of' && !written) return null
  return dayRead(month.month, day.value, year?.year ?? null, year?.last ?? month.last)
}

/** "second May" and "first March" are a second and a first of something else. */
function isSpelledOrdinal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'word'
}

/** "Feb. 22, 2023", "October 15", "July 4th". */
function readMonthFirst(tokens: readonly Token[], at: number): DateRead | null {
  const month = monthNameAt(tokens, at)
  if (!month) return null
  const tight = isTightDash(tokens, month.last + 1)
  const number = tight ? month.last + 2 : afterThe(tokens, month.last + 1)
  const day = tokens[number]?.type === 'number' || number > month.last + 1 ? dayNumberAt(tokens, number) : null
  if (!day || day.value > longestMonth(month.month) || !isMonthDay(tokens, at, day)) return null
  const year = readYearAfter(tokens, day.last + 1)
  if (month.sort === 'word' && !month.capital && typeof year?.year !== 'number') return null
  return dayRead(month.month, day.value, year?.year ?? null, year?.last ?? day.last)
}

/** Whether the number behind a month is a day and not a count: "In March 22 ships" is none. */
function isMonthDay(tokens: readonly Token[], at: number, day: ValueRead): boolean {
  const after = day.last + 1
  if (isCounted(tokens, after) && !isTightDash(tokens, after)) return false
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

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function longestMonth(month: number): number {
  return LENGTHS[month - 1] ?? 0
}

/** "2023-02-22", "22/02/2023" where only one order fits, "22.02.2023" (day first). */
function readNumericDay(tokens: readonly Token[], at: number): DateRead | null {
  const dotted = readDottedDay(tokens, at)
  if (dotted) return dotted
  const separator = tokens[at + 1]?.text
  if ((separator !== '-' && separator !== '/') || tokens[at + 3]?.text !== separator) return null
  if (![1, 2, 3, 4].every((step) => isGlued(tokens[at + step]))) return null
  if (tokens[at - 1]?.text === separator && isGlued(tokens[at])) return null
  if (tokens[at + 5]?.text === separator && isGlued(tokens[at + 5])) return null
  const isoYear = digitsAt(tokens, at, 4, 4)
  const middle = digitsAt(tokens, at + 2, 1, 2)
  if (middle === null) return null
  if (isoYear !== null) return numericDay(isoYear, middle, digitsAt(tokens, at + 4, 1, 2), at + 4)
  const first = digitsAt(tokens, at, 1, 2)
  const year = digitsAt(tokens, at + 4, 4, 4)
  if (first === null || year === null || separator !== '/') return null
  if (first > 12) return numericDay(year, middle, first, at + 4)
  return middle > 12 || middle === first ? numericDay(year, first, middle, at + 4) : null
}

function readDottedDay(tokens: readonly Token[], at: number): DateRead | null {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length < 8 || token.text.length > 10) return null
  const pieces = token.text.split('.')
  const [day, month, year] = pieces.map(Number)
  if (pieces.length !== 3 || pieces[2]?.length !== 4 || token.text.includes(',')) return null
  return day === undefined || month === undefined || year === undefined ? null : numericDay(year, month, day, at)
}

function numericDay(year: number, month: number, day: number | null, last: number): DateRead | null {
  if (day === null || day < 1 || month < 1 || month > 12 || day > longestMonth(month)) return null
  return year < 1000 || year > 2199 ? null : dayRead(month, day, year, last)
}

/** "Wednesday, 22 February", "Wednesday (22 February)", "Wed 22 Oct 2025", "22 February (Wednesday)" is left to two. */
function readWeekdayWithDay(tokens: readonly Token[], at: number): DateRead | null {
  const weekday = weekdayAt(tokens, at) ?? shortWeekdayAt(tokens, at)
  if (!weekday) return null
  const link = lowerAt(tokens, weekday.last + 1)
  const daypart = DAY_PARTS.has(link) ? weekday.last + 2 : weekday.last + 1
  const mark = lowerAt(tokens, daypart)
  const start = mark === ',' || mark === '(' || mark === 'on' ? daypart + 1 : daypart
  const day = readDayOfMonth(tokens, start) ?? readNumericDay(tokens, start)
  if (day?.reading.form !== 'day') return null
  const closed = mark === '(' && lowerAt(tokens, day.last + 1) === ')'
  if (mark === '(' && !closed) return null
  return { reading: { ...day.reading, weekday: weekday.value }, last: closed ? day.last + 1 : day.last }
}

function weekdayAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = WEEKDAYS.get(lowerAt(tokens, at))
  return value === undefined ? null : { value, last: at }
}

function shortWeekdayAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = isCapital(tokens[at]) ? SHORT_WEEKDAYS.get(lowerAt(tokens, at)) : undefined
  if (value === undefined) return null
  const point = tokens[at + 1]?.text === '.' && isGlued(tokens[at + 1]) && at + 2 < tokens.length
  return { value, last: point ? at + 1 : at }
}

/** "on Sat.", "last Thurs": a capital is not enough for "Sun" or "Wed". */
function placesShortWeekday(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  const next = tokens[at + 1]
  const sure = before === 'on' || WHICH.has(before)
  return sure && lowerAt(tokens, at) !== 'sun' && !(isCapital(next) && next?.spaced)
}

/** "Good Friday", "Sunday Times". */
function isWeekdayName(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (isCapital(before) && BEFORE_WEEKDAY_NAME.has(lowerAt(tokens, first - 1))) return true
  return isCapital(tokens[last + 1]) && AFTER_WEEKDAY_NAME.has(lowerAt(tokens, last + 1))
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "next week on Tuesday", "last week Friday". */
function readWeekThenDay(tokens: readonly Token[], at: number): DateRead | null {
  const week = readWeekAfter(tokens, at)
  if (!week || !WEEKS.has(lowerAt(tokens, at))) return null
  const start = lowerAt(tokens, week.last + 1) === 'on' ? week.last + 2 : week.last + 1
  const weekday = weekdayAt(tokens, start)
  if (!weekday) return null
  return { reading: { form: 'weekday', weekday: weekday.value, which: null, week: week.value }, last: start }
}

/** A weekday that comes again and again, or counts from a day spoken of before: no day of its own. */
const REPEATED: ReadonlySet<string> = new Set(['every', 'each', 'a', 'any', 'one', 'most', 'following', 'previous'])

function readWeekAfter(tokens: readonly Token[], at: number): ValueRead | null {
  const start = ['of', ','].includes(lowerAt(tokens, at)) ? at + 1 : at
  const value = WEEKS.get(lowerAt(tokens, start))
  return value !== undefined && lowerAt(tokens, start + 1) === 'week' ? { value, last: start + 1 } : null
}

/** "Christmas Day 2026", "New Year's Eve". */
function readFeast(tokens: readonly Token[], at: number): DateRead | null {
  if (!isCapital(tokens[at])) return null
  for (const length of [4, 2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => token.lower)
    const feast = FIXED_FEASTS.get(words.join(' ').replace(" 's", "'s"))
    if (!feast) continue
    const [month, day] = feast
    const year = readYearAfter(tokens, at + length)
    if (length === 1 && !year && isNounAfter(tokens, at + 1)) return null
    return dayRead(month, day, year?.year ?? null, year?.last ?? at + length - 1)
  }
  return null
}

function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.type === 'word' && !isFunctionWord(next.lower)
}

/** Separators of a span of days: "to", "-", "through", and "and" between neighbours. */
function spanLink(tokens: readonly Token[], at: number): 'to' | 'and' | null {
  const word = lowerAt(tokens, at)
  if (word === 'to' || word === 'through' || word === 'until' || ['-', '–', '‑'].includes(word)) return 'to'
  return word === 'and' ? 'and' : null
}

function spanOf(from: number, to: number, month: number, year: YearReading, last: number): DateRead {
  const day = (value: number): DateReading => ({ form: 'day', year, month, day: value, weekday: null })
  return { reading: { form: 'range', from: day(from), to: day(to) }, last }
}

function readSpanBeforeMonth(tokens: readonly Token[], at: number): DateRead | null {
  const from = dayNumberAt(tokens, at)
  const link = from && tokens[at]?.type === 'number' ? spanLink(tokens, from.last + 1) : null
  if (!from || !link) return null
  const to = dayNumberAt(tokens, afterThe(tokens, from.last + 2))
  const month = to ? monthNameAt(tokens, to.last + (lowerAt(tokens, to.last + 1) === 'of' ? 2 : 1)) : null
  if (!to || !month || !isSpan(from.value, to.value, link)) return null
  if (month.sort === 'word' && !month.capital) return null
  const year = readYearAfter(tokens, month.last + 1)
  return spanOf(from.value, to.value, month.month, year?.year ?? null, year?.last ?? month.last)
}

function readSpanAfterMonth(tokens: readonly Token[], at: number): DateRead | null {
  const month = monthNameAt(tokens, at)
  if (!month || (month.sort === 'word' && !month.capital)) return null
  const from = tokens[month.last + 1]?.type === 'number' ? dayNumberAt(tokens, month.last + 1) : null
  const link = from ? spanLink(tokens, from.last + 1) : null
  const to = from && link && tokens[from.last + 2]?.type === 'number' ? dayNumberAt(tokens, from.last + 2) : null
  if (!from || !link || !to || !isSpan(from.value, to.value, link) || !isMonthDay(tokens, at, to)) return null
  if (monthNameAt(tokens, to.last + 1)) return null
  const year = readYearAfter(tokens, to.last + 1)
  return spanOf(from.value, to.value, month.month, year?.year ?? null, year?.last ?? to.last)
}

function isSpan(from: number, to: number, link: 'to' | 'and'): boolean {
  return link === 'to' ? to > from : to === from + 1
}
