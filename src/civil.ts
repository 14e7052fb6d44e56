/**
 * Calendar arithmetic on whole numbers: days are counted from 1970-01-01 = 0
 * in the proleptic Gregorian calendar. Integers in, integers out; no clock,
 * no time zone.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", http://howardhinnant.github.io/date_algorithms.html
 */

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a date: 2023-02-22 is 19410. A day past the end of its month runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Date of a day number: the inverse of `dayOf`. */
export function civilOf(day: number): CivilDate {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** First day of a month; months beyond 1 to 12 run on into other years: (2023, 14) is February 2024. */
export function monthStart(year: number, month: number): number {
  const index = year * 12 + month - 1
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}

/** Length of a month in days: 29 for February 2024. */
export function monthLength(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month)
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * Day number of Easter Sunday in the Gregorian calendar: 31 March in 2024.
 *
 * @see J.-M. Oudin (1940), in the Explanatory Supplement to the Astronomical Almanac, section 12.921
 */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = Math.floor(century / 4)
  const epact = (19 * golden + century - leaps - Math.floor((8 * century + 13) / 25) + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + leaps) % 7
  const offset = moon - weekday
  return dayOf(year, 3, 28 + offset)
}

/**
 * Easter Sunday of the eastern churches, reckoned in the Julian calendar; right from 1900 to 2099.
 *
 * @see Jean Meeus, "Astronomical Algorithms", chapter 8
 */
export function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const julian = moon + weekday + 114
  return dayOf(year, Math.floor(julian / 31), (julian % 31) + 1) + 13
}

/** ISO 8601 date; `null` for years that four digits do not hold. */
export function isoOf(day: number): string | null {
  const { year, month, day: date } = civilOf(day)
  if (year < 0 || year > 9999) return null
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`
}

/** ISO 8601 week: the year it belongs to and its number. */
export function weekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/**
 * Day number of the date an ISO 8601 text begins with; time and zone are
 * dropped. `null` if it is no full, valid date.
 */
export function dayOfIso(text: string): number | null {
  const year = numberAt(text, 0, 4)
  const month = numberAt(text, 5, 7)
  const day = numberAt(text, 8, 10)
  if (year === null || month === null || day === null || text.charAt(4) !== '-' || text.charAt(7) !== '-') return null
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayOf(year, month, day)
}

function numberAt(text: string, start: number, end: number): number | null {
  if (text.length < end) return null
  let value = 0
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return value
}

export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
