import type { DateReading, YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readDayOfMonth } from './date-days.ts'
import { lengthOf, readDurationUnit } from './date-lengths.ts'
import { readMonth } from './date-months.ts'
import { readNumericDay } from './date-numeric.ts'
import { readPart } from './date-parts.ts'
import { afterThe, type DateRead } from './date-words.ts'
import { readYearName } from './date-years.ts'
import { lowerAt } from './word-forms.ts'

/** A year that need not begin in January: "fiscal 2023", "the year ended March 2023", "the year to 30 June". */
export function readFiscalYear(tokens: readonly Token[], at: number): DateRead | null {
  const noun = fiscalNoun(tokens, at)
  if (noun !== null) {
    const ended = readEnded(tokens, noun.last + 1)
    const year = ended ? (ended.year ?? shortYear(tokens, ended)) : noun.year
    if (ended || noun.fiscal)
      return fiscal(ended && year === null ? noun.year : year, ended?.month ?? null, ended?.last ?? noun.last)
  }
  const named = readYearName(tokens, at)
  return named?.fiscal === true ? fiscal(named.year, null, named.last) : null
}

/**
 * "the year ended Dec. 21": a year ends with its month or, for shops, in its
 * last week, so that a smaller number behind the month is the year.
 */
function shortYear(tokens: readonly Token[], { reading, last }: EndRead): number | null {
  const isYear = reading.form === 'day' && reading.day >= 10 && reading.day < 25 && tokens[last]?.type === 'number'
  return isYear ? 2000 + reading.day : null
}

function fiscal(endYear: YearReading, endMonth: number | null, last: number): DateRead {
  return { reading: { form: 'fiscal-year', endYear, endMonth }, last }
}

interface FiscalNoun {
  readonly year: YearReading
  readonly fiscal: boolean
  readonly last: number
}

/** "the Indian financial year", "the fiscal year", "year", "the year": what "ended in March" may follow. */
function fiscalNoun(tokens: readonly Token[], at: number): FiscalNoun | null {
  const the = afterThe(tokens, at)
  // "the year" and "the financial year" name none until "ended in March" does.
  const plain = the > at && (lowerAt(tokens, the) === 'year' || isFiscalWord(tokens, the))
  const named = plain ? null : readYearName(tokens, at)
  if (named && typeof named.year !== 'number') return named
  const opened = the > at || lowerAt(tokens, at) === 'a'
  let next = opened ? at + 1 : at
  if (opened && !isFiscalWord(tokens, next) && isFiscalWord(tokens, next + 1)) next += 1
  const numbered = next > at ? readYearName(tokens, next) : null
  if (numbered?.fiscal === true) return numbered
  const isFiscal = isFiscalWord(tokens, next)
  const year = isFiscal ? next + 1 : next
  if (lowerAt(tokens, year) !== 'year') return null
  return { year: null, fiscal: isFiscal && opened, last: year }
}

function isFiscalWord(tokens: readonly Token[], at: number): boolean {
  return ['fiscal', 'financial', 'tax', 'accounting'].includes(lowerAt(tokens, at))
}

interface EndRead {
  readonly month: number
  readonly year: YearReading
  readonly last: number
  readonly reading: DateReading
}

/** "ended March 2023", "that ended in March", "ending 31 December", "to 30 June", "(April to March)". */
function readEnded(tokens: readonly Token[], at: number): EndRead | null {
  const bracketed = readBracketed(tokens, at)
  if (bracketed) return bracketed
  let next = at
  if (['that', 'which'].includes(lowerAt(tokens, next))) next += 1
  const word = lowerAt(tokens, next)
  if (!['ended', 'ending', 'ends', 'to', 'through'].includes(word)) return null
  if (['in', 'on'].includes(lowerAt(tokens, next + 1))) next += 1
  return endMonthAt(tokens, next + 1)
}

function endMonthAt(tokens: readonly Token[], at: number): EndRead | null {
  const end =
    readDayOfMonth(tokens, at) ??
    readNumericDay(tokens, at, false) ??
    readPart(tokens, at) ??
    readMonth(tokens, at, true)
  const reading = end?.reading
  if (!end || (reading?.form !== 'day' && reading?.form !== 'month')) return null
  return { month: reading.month, year: reading.year, last: end.last, reading }
}

/** "its last fiscal year (April to March)". */
function readBracketed(tokens: readonly Token[], at: number): EndRead | null {
  if (lowerAt(tokens, at) !== '(') return null
  const first = readMonth(tokens, at + 1, true)
  if (!first || !['to', '-', '–'].includes(lowerAt(tokens, first.last + 1))) return null
  const last = readMonth(tokens, first.last + 2, true)
  if (first.reading.form !== 'month' || last?.reading.form !== 'month' || lowerAt(tokens, last.last + 1) !== ')')
    return null
  if (first.reading.month !== (last.reading.month % 12) + 1) return null
  return { month: last.reading.month, year: last.reading.year, last: last.last + 1, reading: last.reading }
}

/** "the three months to June", "six months ended 30 September 2024": months that end with one named. */
export function readMonthsEnded(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const quarter = lowerAt(tokens, start) === 'quarter'
  const length = quarter ? null : readDurationUnit(tokens, start)
  if (!quarter && (length?.grain !== 'month' || !Number.isInteger(length.count))) return null
  const months = length?.count ?? 3
  const word = lowerAt(tokens, (length?.last ?? start) + 1)
  if (!['ended', 'ending', 'to', 'through'].includes(word) || months > 12 || (quarter && word === 'to')) return null
  const end = endMonthAt(tokens, (length?.last ?? start) + 2)
  if (!end) return null
  const second = (length?.last ?? start) + 2
  const parts = [
    { ...lengthOf([{ count: months, grain: 'month' }], second - 2), first: at },
    { reading: end.reading, first: second, last: end.last },
  ]
  if (months === 12) return { ...fiscal(end.year, end.month, end.last), parts }
  const wraps = end.month - months < 0
  const fromYear = wraps ? (typeof end.year === 'number' ? end.year - 1 : null) : end.year
  const month = (value: number, year: YearReading): DateReading => ({
    form: 'month',
    year,
    month: value,
    which: null,
    part: null,
  })
  const from = month(wraps ? end.month - months + 13 : end.month - months + 1, fromYear)
  const to = month(end.month, end.year)
  return { reading: { form: 'range', from, to }, last: end.last, parts }
}
