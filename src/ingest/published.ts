import { isoOf } from '../civil.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/
const BARE = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/
const EPOCH = /^(\d{10})(?:\d{3})?(?:\.\d{1,9})?$/
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i

/** A date with something other than a time in one of the forms above behind it, and whether that is universal time. */
const ISO_BEGINNING = /^(\d{4})-(\d{2})-(\d{2})(?:[T, ]{1,2}\d{1,2}:\d{2}(?::\d{2})? ?(UTC|GMT|Z)\b|$|[^\d-])/
const IN_FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\.?\d)/
const ANYWHERE =
  /(?:\b(\d{1,2})(?:st|nd|rd|th)?[ -])?\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?:[ -](\d{1,2})(?:st|nd|rd|th)?\b(?! ?:))?(?: \d{2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})?)?,?[ -](\d{4})\b/gi
const MAX_LINE = 120

/** RFC 5322, section 3.3, with the years of two digits and the names of zones that section 4.3 still knows. */
const MAIL_DATE =
  /^(?:[a-z]{3,9},? ?)?(\d{1,2}) ([a-z]{3,9}) (\d{4}|\d{2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{2}):?(\d{2})| ([a-z]{1,5}))?(?: ?\(.{0,60}\))?$/i

/** Names of zones that mean one offset; others, such as `BST` and `IST`, mean several or are unknown to the standard. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/**
 * The ISO 8601 date or date-time a page states, or `null` when what it states
 * is no date of the calendar.
 *
 * An ISO date stays as written, but for a blank before the time, which becomes
 * `T`. Ten digits are seconds since 1970, thirteen milliseconds. The dates of
 * mail and feeds keep their time where its zone is a number or a name that the
 * standard knows; other dates in English words lose it, for its zone is rarely
 * certain. Example: `14 May 2024` gives `2024-05-14`;
 * `Tue, 14 May 2024 09:40:00 +0800` gives `2024-05-14T09:40:00+08:00`;
 * `2023-02-22T10:00Z` stays; `05/06/2024` is read in two ways, so it is `null`.
 */
export function readPublished(stated: string): string | null {
  const text = stated.replace(/\s+/g, ' ').trim()
  const iso = ISO.exec(text)
  if (iso) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso
    const date = calendarDate(Number(year), Number(month), Number(day))
    return date === null || time === undefined ? date : `${date}T${time}${zone}`
  }
  const bare = BARE.exec(text)
  if (bare) return calendarDate(Number(bare[1]), Number(bare[2]), Number(bare[3]))
  const mail = MAIL_DATE.exec(text)
  if (mail) return mailDate(mail)
  const seconds = EPOCH.exec(text)?.[1]
  if (seconds !== undefined) return momentOf(Number(seconds))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return calendarDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return otherDate(text)
}

/** Dates without words for months, and dates behind or before something else. */
function otherDate(text: string): string | null {
  const [, year, month, day, zone] = ISO_BEGINNING.exec(text) ?? []
  if (year !== undefined) {
    const date = calendarDate(Number(year), Number(month), Number(day))
    const time = /\d{2}:\d{2}(?::\d{2})?/.exec(text.slice(10))?.[0]
    return date === null || zone === undefined || time === undefined ? date : `${date}T${time}Z`
  }
  const figures = IN_FIGURES.exec(text)
  if (figures) return dateInFigures(figures)
  return text.length <= MAX_LINE ? onlyDateIn(text) : null
}

/** Dots put the day first; after strokes and hyphens one of the two must be no month. */
function dateInFigures([, first, mark, second, year]: RegExpExecArray): string | null {
  const dayFirst = calendarDate(Number(year), Number(second), Number(first))
  const monthFirst = mark === '.' ? null : calendarDate(Number(year), Number(first), Number(second))
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst ? (dayFirst ?? monthFirst) : null
}

/** The date in a line such as `Last updated 3:05 pm, 22 February 2023`, if it is the only one. */
function onlyDateIn(line: string): string | null {
  const dates = [...line.matchAll(ANYWHERE)].map(([, before, month, after, year]) =>
    calendarDate(Number(year), monthOf(month), Number(before ?? after ?? 0)),
  )
  return dates.length === 1 ? (dates[0] ?? null) : null
}

function mailDate([, day, month, year = '', hour = '', minute = '', second, ahead, beside, name]: RegExpExecArray):
  | string
  | null {
  const date = calendarDate(fullYear(year), monthOf(month), Number(day))
  const zone = ahead === undefined ? ZONES.get(name?.toUpperCase() ?? '') : offset(ahead, beside ?? '')
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) <= 60
  if (date === null || zone === undefined || !isTime) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
}

/** `-0000` says that the time is universal and the writer's zone unknown. */
function offset(hours: string, minutes: string): string | undefined {
  if (hours === '-00' && minutes === '00') return 'Z'
  return Math.abs(Number(hours)) <= 14 && Number(minutes) < 60 ? `${hours}:${minutes}` : undefined
}

/** Two digits are a year from 1950 to 2049. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 50 ? 2000 + number : 1900 + number
}

/** `1677060000` is `2023-02-22T10:00:00Z`. */
function momentOf(seconds: number): string | null {
  const day = isoOf(Math.floor(seconds / 86_400))
  const time = [Math.floor(seconds / 3_600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
  return day && `${day}T${time.map((part) => pad(part, 2)).join(':')}Z`
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
