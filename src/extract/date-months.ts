import { SEASONS } from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { DateReading, Which } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { afterThe, type DateRead, digitsAt, isDash, type MonthNameRead, monthNameAt, whichAt } from './date-words.ts'
import { readYearAfter, readYearName, readYearPair } from './date-years.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** "June 2022", "last March", "in March", "September next year". `chained`: it goes on a list of dates. */
export function readMonth(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const pointed = whichAt(tokens, at)
  const which = pointed?.which ?? null
  const month = monthNameAt(tokens, pointed?.next ?? at)
  if (!month) return null
  const year = readYearAfter(tokens, month.last + 1) ?? yearBehindBracket(tokens, month.last)
  const paired = isDash(tokens, month.last + 1) || lowerAt(tokens, month.last + 1) === 'to'
  const opensPair = paired && monthNameAt(tokens, month.last + 2)?.capital === true
  const placed = which !== null || year !== null || chained || opensPair
  if (placed && !month.capital && month.sort !== 'plain' && !isDatedMonth(tokens, at, month, year?.year)) return null
  if (placed && year === null && isName(tokens, month.last)) return null
  if (!placed && !standsAsMonth(tokens, at, month.last)) return null
  return monthRead(month.month, year?.year ?? null, year === null ? which : null, year?.last ?? month.last)
}

/** A month in lower case with a year behind it: "april 2017", "in may 2019", but not "they may 2000 times". */
function isDatedMonth(
  tokens: readonly Token[],
  at: number,
  { sort }: MonthNameRead,
  year: YearOf | undefined,
): boolean {
  if (sort === 'short') return year !== undefined
  const prepared = MONTH_PREPOSITIONS.has(lowerAt(tokens, at - 1))
  return sort === 'name' ? prepared || typeof year === 'number' : prepared && typeof year === 'number'
}

/** "(April-September) of 2025": the year stands outside the brackets and is no part of the month's words. */
function yearBehindBracket(
  tokens: readonly Token[],
  last: number,
): { readonly year: YearOf; readonly last: number } | null {
  if (tokens[last + 1]?.text !== ')' || lowerAt(tokens, last + 2) !== 'of') return null
  const year = readYearName(tokens, last + 3)
  return year && { year: year.year, last }
}

/** A month as read. */
function monthRead(month: number, year: YearOf, which: Which | null, last: number): DateRead {
  return { reading: { form: 'month', year, month, which, part: null }, last }
}

type YearOf = Extract<DateReading, { form: 'month' }>['year']

/** Prepositions that make "May" or "March" a month. "of" is none: "criticism of May". */
const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['in', 'since', 'until', 'till', 'by', 'during', 'through', 'throughout', 'before', 'after', 'from', 'between'],
])

/** Whether a month's name by itself is a month here and not "may", "the March on …" or "April Jones". */
function standsAsMonth(tokens: readonly Token[], at: number, last: number): boolean {
  const month = monthNameAt(tokens, at)
  if (!month) return false
  const before = lowerAt(tokens, at - 1)
  const prepared = MONTH_PREPOSITIONS.has(before)
  if (month.sort === 'plain') return true
  if (!month.capital) return prepared && month.sort === 'name'
  if (isName(tokens, last)) return false
  if (month.sort === 'name') return prepared || !isCapital(tokens[at - 1])
  if (month.sort === 'short') return prepared && before !== 'by' && !isNoun(tokens, last + 1)
  return prepared
}

/** A capitalised word follows: "April Jones", "Mar del Plata" aside. */
function isName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return isCapital(next) && next?.spaced === true && !isFunctionWord(next.lower)
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'word' && !isFunctionWord(lowerAt(tokens, at))
}

/** A month behind "early" or "the end of" needs no other sign; "late May" is one, "late may" none. */
export function readMonthWithin(tokens: readonly Token[], at: number): DateRead | null {
  const pointed = whichAt(tokens, at)
  const month = monthNameAt(tokens, pointed?.next ?? at)
  const year = month && readYearAfter(tokens, month.last + 1)
  if (!month || (!month.capital && month.sort === 'word' && typeof year?.year !== 'number')) return null
  if (digitsAt(tokens, month.last + 1, 1, 2) !== null && !year) return null
  const which = year === null ? (pointed?.which ?? null) : null
  return monthRead(month.month, year?.year ?? null, which, year?.last ?? month.last)
}

/** "last winter", "summer of 2022", "the summer", "winter 2023/24". */
export function readSeason(tokens: readonly Token[], at: number): DateRead | null {
  const pointed = whichAt(tokens, at)
  const which = pointed?.which ?? null
  const start = pointed?.next ?? afterThe(tokens, at)
  const season = SEASONS.get(lowerAt(tokens, start))
  if (season === undefined) return null
  const fall = lowerAt(tokens, start) === 'fall'
  const seasonRead = (year: YearOf, last: number): DateRead => ({
    reading: { form: 'season', year, season, which: year === null ? which : null, part: null },
    last,
  })
  const pair = readYearPair(tokens, lowerAt(tokens, start + 1) === 'of' ? start + 2 : start + 1)
  if (pair && pair.to === pair.from + 1 && season === 'winter') return seasonRead(pair.from, pair.last)
  const year = readYearAfter(tokens, start + 1)
  if (year) return seasonRead(year.year, year.last)
  if (which !== null) {
    const change = fall && (lowerAt(tokens, at - 1) === 'the' || ['in', 'of'].includes(lowerAt(tokens, start + 1)))
    return change ? null : seasonRead(null, start)
  }
  return start > at && standsAsSeason(tokens, at, start, fall) ? seasonRead(null, start) : null
}

/** "in the spring, …" but not "in the spring session" or "the fall in prices". */
function standsAsSeason(tokens: readonly Token[], at: number, last: number, fall: boolean): boolean {
  if (!['in', 'during', 'by', 'over', 'since', 'until', 'before', 'after', 'of'].includes(lowerAt(tokens, at - 1)))
    return false
  const next = lowerAt(tokens, last + 1)
  if (next === "'s" || (fall && (next === 'of' || next === 'in'))) return false
  return tokens[last + 1]?.type !== 'word' || isFunctionWord(next)
}
