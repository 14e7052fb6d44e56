import { civilOf, digits, isoOf, weekOf } from '../civil.ts'
import { FEASTS } from '../lexicon/feasts.ts'
import type { DateMention, DateReading, DayPart, Grain, Length } from '../model/date.ts'
import type { Span } from '../model/text.ts'
import { type DateReference, frameOf, placeRange } from './calendar.ts'
import { placePoint } from './date-placing.ts'
import type { Frame, Placed } from './stretch.ts'

/**
 * The `value` of a TIMEX3 tag for a date: "2023-02-22", "2022-Q3", "2022-SU",
 * "198" for the 1980s, "19" for the 20th century, "P3Y", "PT48H", "T18:00",
 * "2023-W08-WE", "FY2023".
 *
 * What is not known is written X: "XXXX-02-22", "XXXX-WXX-2". A range gives
 * the value of its start, an open period that of its limit. "early" and
 * "the end of" are TIMEX3's `mod` and leave the value as it is. Never throws.
 *
 * @see TimeML 1.2.1, "TIMEX3": https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
 */
export function timexValue(mention: DateMention, reference: DateReference): string {
  return withDayPart(readingValue(mention.reading, frameOf(reference)), mention.dayPart)
}

function withDayPart(value: string, dayPart: DayPart | null): string {
  return dayPart === null || value.endsWith('_REF') ? value : `${value}T${DAY_PART_CODES[dayPart]}`
}

/** The values of the dates a mention is made of: both ends of a range, each with the year the other gives it. */
export function partValues(
  { reading, parts }: DateMention,
  reference: DateReference,
): readonly { readonly span: Span; readonly value: string }[] {
  const frame = frameOf(reference)
  if (reading.form !== 'range')
    return parts.map((part) => ({
      span: part.span,
      value: withDayPart(readingValue(part.reading, frame), part.dayPart),
    }))
  const [from, to] = placeRange({ ...reading, from: whole(reading.from) }, frame)
  return parts.map((part) => {
    const end = part.reading === reading.from ? from : part.reading === reading.to ? to : null
    const value = end ? pointValue(part.reading, end) : readingValue(part.reading, frame)
    return { span: part.span, value: withDayPart(value, part.dayPart) }
  })
}

const DAY_PART_CODES: Readonly<Record<DayPart, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}

function readingValue(reading: DateReading, frame: Frame): string {
  switch (reading.form) {
    case 'range':
      return pointValue(reading.from, placeRange({ ...reading, from: whole(reading.from) }, frame)[0])
    case 'open':
      return readingValue(reading.limit, frame)
    case 'clock':
      return `T${digits(reading.hour, 2)}:${digits(reading.minute, 2)}`
    case 'duration':
      return durationValue([{ count: reading.count, grain: reading.grain }, ...reading.and])
    case 'set':
      return reading.each.form === 'duration' ? readingValue(reading.each, frame) : unknownValue(reading.each)
    case 'reference':
      return `${reading.to.toUpperCase()}_REF`
    case 'spell':
      return reading.side === 'holding' || (reading.length.count === 1 && reading.length.grain === 'week')
        ? pointValue(reading, placePoint(reading, frame))
        : durationValue([reading.length])
    case 'nth':
      return reading.count === 1 || typeof reading.unit === 'object'
        ? pointValue(reading, placePoint(reading, frame))
        : durationValue([{ count: reading.count, grain: reading.unit }])
    case 'fiscal-year':
      return fiscalValue(reading, frame)
    default:
      return pointValue(reading, placePoint(whole(reading), frame))
  }
}

/** The reading without "early", "mid" and "late". */
function whole(reading: DateReading): DateReading {
  return 'part' in reading ? { ...reading, part: null } : reading
}

const LETTERS = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  time: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
} as const

/** "P2Y3M", "PT1H30M", "PXW" where there is no count. */
function durationValue(told: readonly Length[]): string {
  const lengths = told.map(inWholeUnits)
  const spelt = (clock: boolean) =>
    lengths
      .filter(({ grain }) => CLOCK_GRAINS.has(grain) === clock)
      .map(({ count, grain }) => `${count ?? 'X'}${LETTERS[grain]}`)
      .join('')
  const hours = spelt(true)
  return `P${spelt(false)}${hours === '' ? '' : `T${hours}`}`
}

/** Half a century is fifty years, half an hour thirty minutes; half a year stays one. */
function inWholeUnits(length: Length): Length {
  const { count, grain } = length
  const [smaller, times] = SMALLER[grain] ?? []
  if (count === null || Number.isInteger(count) || smaller === undefined || times === undefined) return length
  return count < 1 && Number.isInteger(count * times) ? { count: count * times, grain: smaller } : length
}

const SMALLER: Partial<Record<Length['grain'], readonly [grain: Length['grain'], times: number]>> = {
  hour: ['minute', 60],
  decade: ['year', 10],
  century: ['year', 100],
}

const CLOCK_GRAINS: ReadonlySet<Length['grain']> = new Set(['hour', 'minute', 'second'])

function fiscalValue(reading: Extract<DateReading, { form: 'fiscal-year' }>, frame: Frame): string {
  if (typeof reading.endYear === 'number') return `FY${digits(reading.endYear, 4)}`
  const { end } = placePoint(reading, frame)
  if (end !== null && isoOf(end) !== null) return `FY${digits(civilOf(end - 1).year, 4)}`
  const { endYear } = reading
  const from = endYear?.from === 'previous' ? (frame.previous?.start ?? null) : frame.published
  // Without its months a fiscal year is named as if it were the calendar's.
  return endYear === null || from === null ? 'FYXXXX' : `FY${digits(civilOf(from).year + endYear.offset, 4)}`
}

function pointValue(reading: DateReading, placed: Placed): string {
  if (placed.start === null || isoOf(placed.start) === null) return unknownValue(reading)
  if (reading.form === 'quarter' && reading.fiscal && placed.end !== null)
    return fiscalQuarterValue(reading, placed.start)
  const months = placed.end !== null && placed.grain === 'month' && placed.end - placed.start > 31
  // Of several months together, a year before, TIMEX3 can name the year alone.
  return knownValue(months && reading.form === 'relative' ? reading.grain : placed.grain, placed.start)
}

function fiscalQuarterValue(reading: Extract<DateReading, { form: 'quarter' }>, start: number): string {
  const { year, month } = civilOf(start)
  const endYear = month + 12 - 3 * (reading.quarter - 1) > 13 ? year + 1 : year
  return `FY${digits(typeof reading.year === 'number' ? reading.year : endYear, 4)}-Q${reading.quarter}`
}

function knownValue(grain: Grain, start: number): string {
  const { year, month } = civilOf(start)
  const written = digits(year, 4)
  switch (grain) {
    case 'week':
    case 'weekend': {
      const week = weekOf(start)
      return `${digits(week.year, 4)}-W${digits(week.week, 2)}${grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${written}-${digits(month, 2)}`
    case 'season':
      return `${written}-${SEASONS[Math.floor((month % 12) / 3)] ?? 'WI'}`
    case 'quarter':
      return `${written}-Q${Math.floor((month + 2) / 3)}`
    case 'half':
      return `${written}-H${month > 6 ? 2 : 1}`
    case 'year':
      return written
    case 'decade':
      return written.slice(0, 3)
    case 'century':
      return written.slice(0, 2)
    default:
      return isoOf(start) ?? 'XXXX-XX-XX'
  }
}

const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const
const SEASON_CODES = { winter: 'WI', spring: 'SP', summer: 'SU', autumn: 'FA' } as const

const UNKNOWN: Readonly<Record<Grain, string>> = {
  time: 'TXX:XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function unknownValue(reading: DateReading): string {
  const year = 'year' in reading && typeof reading.year === 'number' ? digits(reading.year, 4) : 'XXXX'
  switch (reading.form) {
    case 'day':
      return `${year}-${digits(reading.month, 2)}-${digits(reading.day, 2)}`
    case 'month':
      return `${year}-${digits(reading.month, 2)}`
    case 'quarter':
      return `${reading.fiscal ? 'FY' : ''}${year}-Q${reading.quarter}`
    case 'half':
      return `${reading.fiscal ? 'FY' : ''}${year}-H${reading.half}`
    case 'season':
      return `${year}-${SEASON_CODES[reading.season]}`
    case 'weekday':
      return `XXXX-WXX-${reading.weekday}`
    case 'month-day':
      return `XXXX-XX-${digits(reading.day, 2)}`
    case 'feast':
      return feastValue(reading.feast, year)
    case 'nth':
      return UNKNOWN[typeof reading.unit === 'object' ? 'day' : reading.unit]
    case 'shifted':
      return UNKNOWN.day
    case 'spell':
      return UNKNOWN.week
    case 'definite':
      return UNKNOWN[reading.grain]
    case 'fiscal-year':
      return typeof reading.endYear === 'number' ? `FY${digits(reading.endYear, 4)}` : 'FYXXXX'
    case 'relative':
      return reading.grain === 'day' && reading.offset === 0 && reading.from === 'published'
        ? 'PRESENT_REF'
        : UNKNOWN[reading.grain]
    default:
      return year
  }
}

/** A feast of a fixed day has its month and day in any year. */
function feastValue(feast: string, year: string): string {
  const rule = FEASTS.get(feast)
  return rule?.rule === 'fixed' ? `${year}-${digits(rule.month, 2)}-${digits(rule.day, 2)}` : `${year}-XX-XX`
}
