import { dayOfIso, digits } from '../../../src/civil.ts'
import { MONTHS } from '../../../src/lexicon/calendar.ts'

const DAY_FIRST = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{2}|\d{4})$/i
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** MUC-3 and MUC-4 hold news of 1988 to 1991, and date it with two digits of the year. */
const CENTURY = 1900

/**
 * The ISO 8601 date of a pair; `null` where it gives none or none of the
 * calendar.
 *
 * Two forms, one a collection: MUC writes `7 JUL 89`, FA-KES the month first,
 * `7/5/2016` (it has a `7/18/2016` too, and no first number beyond 12). What is
 * ISO already stays: `7 JUL 89` gives `1989-07-07`, `30 FEB 89` gives `null`.
 */
export function isoOfPair(date: string | null): string | null {
  const text = (date ?? '').trim()
  if (dayOfIso(text) !== null && text.length === 10) return text
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const [, day, name = '', year = ''] = dayFirst
    const month = MONTHS.get(name.toLowerCase())?.month ?? 0
    return calendarDate(Number(year) + (year.length === 2 ? CENTURY : 0), month, Number(day))
  }
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst && calendarDate(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]))
}

function calendarDate(year: number, month: number, day: number): string | null {
  const iso = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
  return dayOfIso(iso) === null ? null : iso
}
