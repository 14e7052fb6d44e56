import { isFunctionWord } from '../lexicon/function-words.ts'
import type { DateReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { type DateRead, digitsAt, isDash, isTightDash, longestMonth, monthNameAt } from './date-words.ts'
import { isCapital, isGlued } from './word-forms.ts'

/**
 * "2023-02-22", "22/02/2023" where only one order fits, "22.02.2023" (day
 * first), "5-Aug-2016", "2019/aug/1", "on 22/04".
 */
export function readNumericDay(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  return readDottedDay(tokens, at) ?? readSeparated(tokens, at) ?? readYearless(tokens, at, chained)
}

const DAY_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'from', 'by', 'until', 'since'])

/** "on 22/04", "from 10/25": behind a preposition, where one of the two can be no month. */
function readYearless(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  if (tokens[at + 1]?.text !== '/' || !isGlued(tokens[at + 1]) || !isGlued(tokens[at + 2])) return null
  if (!chained && !DAY_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return null
  const [first, second] = [digitsAt(tokens, at, 1, 2), digitsAt(tokens, at + 2, 1, 2)]
  const next = tokens[at + 3]
  if (first === null || second === null || (next !== undefined && !next.spaced && next.type !== 'punctuation'))
    return null
  if (first > 12 === second > 12 || (next?.type === 'word' && !isFunctionWord(next.lower))) return null
  const [day, month] = first > 12 ? [first, second] : [second, first]
  if (month < 1 || day > longestMonth(month)) return null
  return { reading: { form: 'day', year: null, month, day, weekday: null }, last: at + 2 }
}

interface Field {
  readonly text: string
  readonly month: number | null
  readonly value: number
}

/** A number of up to four digits or the name of a month. */
function fieldAt(tokens: readonly Token[], at: number): Field | null {
  const token = tokens[at]
  const value = digitsAt(tokens, at, 1, 4)
  if (token && value !== null) return { text: token.text, month: null, value }
  const name = monthNameAt(tokens, at)
  return token && name && name.last === at ? { text: token.text, month: name.month, value: 0 } : null
}

/** Three fields with the same mark between, touching, and no fourth. */
function readSeparated(tokens: readonly Token[], at: number): DateRead | null {
  const mark = tokens[at + 1]?.text
  if ((mark !== '-' && mark !== '/') || tokens[at + 3]?.text !== mark) return null
  if (![1, 2, 3, 4].every((step) => isGlued(tokens[at + step]))) return null
  if (isDash(tokens, at - 1) && isGlued(tokens[at]) && tokens[at - 2]?.type === 'number') return null
  if (tokens[at - 1]?.text === '/' && isGlued(tokens[at])) return null
  if (tokens[at + 5]?.text === mark && isGlued(tokens[at + 5]) && tokens[at + 6]?.type === 'number') return null
  const fields = [fieldAt(tokens, at), fieldAt(tokens, at + 2), fieldAt(tokens, at + 4)]
  const [first, second, third] = fields
  if (!first || !second || !third) return null
  return fields.some((field) => field?.month !== null)
    ? namedDay([first, second, third], at + 4)
    : numberedDay([first, second, third], mark, at + 4)
}

/** "5-Aug-2016", "2019/aug/1", "31-Oct-74": the month is named, four digits are the year, else the last two. */
function namedDay(fields: readonly [Field, Field, Field], last: number): DateRead | null {
  const month = fields.find((field) => field.month !== null)?.month ?? null
  const numbers = fields.filter((field) => field.month === null)
  const [one, two] = numbers
  if (month === null || !one || !two) return null
  const yearFirst = one.text.length === 4
  const [year, day] = yearFirst ? [one, two] : [two, one]
  return day.text.length > 2 ? null : dayOf(yearOf(year), month, day.value, last)
}

function numberedDay(
  [first, second, third]: readonly [Field, Field, Field],
  mark: string,
  last: number,
): DateRead | null {
  if (second.text.length > 2) return null
  if (first.text.length === 4) return third.text.length > 2 ? null : dayOf(first.value, second.value, third.value, last)
  if (first.text.length > 2 || third.text.length === 1 || third.text.length === 3) return null
  // Two digits for the year and a dash are a score or a code as often as a date.
  if (third.text.length === 2 && mark === '-' && first.value <= 12 && second.value <= 12) return null
  const year = yearOf(third)
  if (first.value > 12)
    return mark === '-' && third.text.length === 2 ? null : dayOf(year, second.value, first.value, last)
  return second.value > 12 || second.value === first.value ? dayOf(year, first.value, second.value, last) : null
}

/** "74" is 1974, "23" 2023. */
function yearOf({ text, value }: Field): number {
  if (text.length !== 2) return value
  return value < 50 ? 2000 + value : 1900 + value
}

function readDottedDay(tokens: readonly Token[], at: number): DateRead | null {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length < 8 || token.text.length > 10) return null
  const pieces = token.text.split('.')
  const [first, second, year] = pieces.map(Number)
  if (pieces.length !== 3 || pieces[2]?.length !== 4 || token.text.includes(',')) return null
  if (first === undefined || second === undefined || year === undefined) return null
  return dayOf(year, second, first, at) ?? (second > 12 ? dayOf(year, first, second, at) : null)
}

function dayOf(year: number, month: number, day: number, last: number): DateRead | null {
  if (day < 1 || month < 1 || month > 12 || day > longestMonth(month) || year < 1000 || year > 2199) return null
  return { reading: { form: 'day', year, month, day, weekday: null }, last }
}

/**
 * "2015-03", "2014/10", "2/2013", "Dec-2018", "Dec/2018", "2017 April": a month
 * and its year; "2012-13" is a year of its own sort.
 */
export function readNumericMonth(tokens: readonly Token[], at: number): DateRead | null {
  const spaced = readYearMonth(tokens, at)
  if (spaced) return spaced
  const mark = tokens[at + 1]?.text
  const slash = mark === '/'
  if (!(slash || isTightDash(tokens, at + 1)) || ![1, 2].every((step) => isGlued(tokens[at + step]))) return null
  if (isJoined(tokens, at - 1, at) || isJoined(tokens, at + 3, at + 3)) return null
  const name = monthNameAt(tokens, at)
  const after = digitsAt(tokens, at + 2, 4, 4)
  if (name && name.last === at) return after === null ? null : monthOf(after, name.month, at + 2)
  const year = digitsAt(tokens, at, 4, 4)
  const month = digitsAt(tokens, at + 2, 1, 2)
  if (year !== null && month !== null) return slash || month <= year % 100 ? monthOf(year, month, at + 2) : null
  const before = digitsAt(tokens, at, 1, 2)
  return after !== null && before !== null && slash ? monthOf(after, before, at + 2) : null
}

/** "2017 April": not "2017 May" and "2017 June Carter", where the name may be another word's. */
function readYearMonth(tokens: readonly Token[], at: number): DateRead | null {
  const year = digitsAt(tokens, at, 4, 4)
  const month = year === null ? null : monthNameAt(tokens, at + 1)
  if (year === null || !month || month.sort === 'word' || !tokens[at + 1]?.spaced) return null
  const next = tokens[month.last + 1]
  const free = next === undefined || (next.type !== 'number' && !isCapital(next))
  return free && (month.capital || month.sort !== 'name') ? monthOf(year, month.month, month.last) : null
}

/** Part of a longer chain: "1/2/2013", "555-2014-10". */
function isJoined(tokens: readonly Token[], mark: number, glued: number): boolean {
  const text = tokens[mark]?.text
  return (text === '/' || isDash(tokens, mark)) && isGlued(tokens[glued])
}

function monthOf(year: number, month: number, last: number): DateRead | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return null
  const reading: DateReading = { form: 'month', year, month, which: null, part: null }
  return { reading, last }
}
