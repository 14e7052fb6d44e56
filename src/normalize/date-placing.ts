import { civilOf, dayOf, monthLength, monthStart, weekdayOf } from '../civil.ts'
import type { DateReading, Grain, Part, Which, YearReading } from '../model/date.ts'
import { placeNth, placeShifted, placeSpell } from './composed-placing.ts'
import { feastIn } from './feasts.ts'
import { placeDefinite, placeRelative } from './relative-placing.ts'
import { type Frame, months, type Placed, placed, type Stretch, unplaced, yearOf } from './stretch.ts'

/** Puts a reading other than a clock time or a duration on the calendar. Ranges and open periods: see `placeRange`. */
export function placePoint(reading: DateReading, frame: Frame): Placed {
  switch (reading.form) {
    case 'day':
      return placeDay(reading, frame)
    case 'month':
      return placeInYear('month', reading.year, reading.which, reading.part, frame, (year) =>
        months(year, reading.month, 1),
      )
    case 'year':
      return placed('year', 'stated', yearOf(reading.year), reading.part)
    case 'quarter':
    case 'half':
      return placeFiscalPart(reading, frame)
    case 'season':
      return placeInYear('season', reading.year, reading.which, reading.part, frame, (year) =>
        months(year, SEASON_START[reading.season], 3),
      )
    case 'decade':
      return placed(
        'decade',
        'stated',
        { start: dayOf(reading.year, 1, 1), end: dayOf(reading.year + 10, 1, 1) },
        reading.part,
      )
    case 'century': {
      const first = (reading.century - 1) * 100 + 1
      return placed('century', 'stated', { start: dayOf(first, 1, 1), end: dayOf(first + 100, 1, 1) }, reading.part)
    }
    case 'fiscal-year':
      return placeFiscalYear(reading, frame)
    case 'weekday':
      return placeWeekday(reading, frame)
    case 'relative':
      return placeRelative(reading, frame)
    case 'definite':
      return placeDefinite(reading, frame)
    case 'month-day':
      return placeMonthDay(reading, frame)
    case 'feast':
      return placeFeast(reading, frame)
    case 'nth':
      return placeNth(reading, placePoint(reading.within, frame))
    case 'shifted':
      return placeShifted(reading, placePoint(reading.from, frame))
    case 'spell':
      return placeSpell(reading, placePoint(reading.at, frame))
    default:
      return unplaced('time')
  }
}

const SEASON_START = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** The year written, or counted from publication or the period before; `null` where not said or not known. */
function countedYear(year: YearReading, frame: Frame): number | null {
  if (year === null || typeof year === 'number') return year
  const anchor = year.from === 'published' ? frame.published : (frame.previous?.start ?? null)
  return anchor === null ? null : civilOf(anchor).year + year.offset
}

/** Something that comes once a year: in the year said, else in the year that fits publication and tense. */
function placeInYear(
  grain: Grain,
  year: YearReading,
  which: Which | null,
  part: Part | null,
  frame: Frame,
  at: (year: number) => Stretch | null,
): Placed {
  const counted = countedYear(year, frame)
  if (counted !== null) return placed(grain, typeof year === 'number' ? 'stated' : 'implied', at(counted), part)
  const anchor = which === 'following' || which === 'preceding' ? (frame.previous?.start ?? null) : frame.published
  if (year !== null || anchor === null) return unplaced(grain)
  return placed(grain, 'implied', pick(candidates(anchor, 2, at), which, frame, anchor), part)
}

function candidates(published: number, reach: number, at: (year: number) => Stretch | null): readonly Stretch[] {
  const { year } = civilOf(published)
  const found: Stretch[] = []
  for (let offset = -reach; offset <= reach; offset += 1) {
    const stretch = at(year + offset)
    if (stretch) found.push(stretch)
  }
  return found
}

/** Chooses among stretches in order of time. A tie between before and after goes to the one before. */
function pick(found: readonly Stretch[], which: Which | null, frame: Frame, published: number): Stretch | null {
  const { previous } = frame
  if (which === 'preceding') return previous && (found.findLast(({ end }) => end <= previous.start) ?? null)
  if (which === 'following') return previous && (found.find(({ start }) => start >= previous.end) ?? null)
  if (which === 'last') return found.findLast(({ end }) => end <= published) ?? null
  if (which === 'next' || which === 'coming') return found.find(({ start }) => start > published) ?? null
  if (which === 'this') return pickThis(found, published)
  if (frame.tense === 'past') return found.findLast(({ start }) => start <= published + frame.slack) ?? null
  if (frame.tense === 'future') return found.find(({ end }) => end > published) ?? null
  return nearest(found, published)
}

/** "this summer": the one under way, else that of the calendar year. */
function pickThis(found: readonly Stretch[], published: number): Stretch | null {
  const { year } = civilOf(published)
  const under = found.find(({ start, end }) => start <= published && published < end)
  return under ?? found.find(({ start }) => civilOf(start).year === year) ?? null
}

function nearest(found: readonly Stretch[], published: number): Stretch | null {
  let best: Stretch | null = null
  let least = Number.POSITIVE_INFINITY
  for (const stretch of found) {
    const distance = published < stretch.start ? stretch.start - published : Math.max(0, published - stretch.end + 1)
    if (distance < least) {
      least = distance
      best = stretch
    }
  }
  return best
}

/** Reach that holds a leap day, and each weekday of a date at least once. */
const DAY_REACH = 12

function placeDay(reading: Extract<DateReading, { form: 'day' }>, frame: Frame): Placed {
  const { month, day, weekday } = reading
  const at = (year: number): Stretch | null => {
    if (day > monthLength(year, month)) return null
    const start = dayOf(year, month, day)
    return { start, end: start + 1 }
  }
  if (reading.year !== null || frame.published === null) return placeInYear('day', reading.year, null, null, frame, at)
  const found = candidates(frame.published, DAY_REACH, at)
  const fitting = weekday === null ? found : found.filter(({ start }) => weekdayOf(start) === weekday)
  const chosen = weekday === null ? pick(found, null, frame, frame.published) : nearest(fitting, frame.published)
  return placed('day', 'implied', chosen, null)
}

function placeFeast({ feast, year, which }: Extract<DateReading, { form: 'feast' }>, frame: Frame): Placed {
  return placeInYear('day', year, which, null, frame, (inYear) => feastIn(feast, inYear))
}

/** "the 18th": of the month that fits publication, the tense and the weekday. */
function placeMonthDay({ day, weekday }: Extract<DateReading, { form: 'month-day' }>, frame: Frame): Placed {
  const { published } = frame
  if (published === null) return unplaced('day')
  const { year, month } = civilOf(published)
  const found: Stretch[] = []
  for (let offset = -MONTH_REACH; offset <= MONTH_REACH; offset += 1) {
    const first = monthStart(year, month + offset)
    const start = first + day - 1
    if (civilOf(start).day === day && (weekday === null || weekdayOf(start) === weekday))
      found.push({ start, end: start + 1 })
  }
  return placed(
    'day',
    'implied',
    weekday === null ? pick(found, null, frame, published) : nearest(found, published),
    null,
  )
}

/** Months each way that hold every weekday of a day at least once. */
const MONTH_REACH = 12

type YearPart = Extract<DateReading, { form: 'quarter' } | { form: 'half' }>

function placeFiscalPart(reading: YearPart, frame: Frame): Placed {
  const length = reading.form === 'quarter' ? 3 : 6
  const index = (reading.form === 'quarter' ? reading.quarter : reading.half) - 1
  if (!reading.fiscal) {
    const at = (year: number) => months(year, 1 + index * length, length)
    return placeInYear(reading.form, reading.year, null, reading.part, frame, at)
  }
  const endMonth = frame.fiscalEndMonth
  if (endMonth === null) return unplaced(reading.form)
  const at = (endYear: number) => months(endYear - 1, endMonth + 1 + index * length, length)
  if (reading.year === null || typeof reading.year === 'number')
    return placeInYear(reading.form, reading.year, null, reading.part, frame, at)
  const endYear = fiscalEndYear(reading.year, endMonth, frame)
  return placed(reading.form, 'implied', endYear === null ? null : at(endYear), reading.part)
}

/** Calendar year in which the fiscal year meant ends. */
function fiscalEndYear(year: YearReading, endMonth: number, frame: Frame): number | null {
  if (typeof year === 'number') return year
  const anchor = year?.from === 'previous' ? (frame.previous?.start ?? null) : frame.published
  if (anchor === null) return null
  const { year: civil, month } = civilOf(anchor)
  const current = month > endMonth ? civil + 1 : civil
  return year === null ? null : current + year.offset
}

function placeFiscalYear(reading: Extract<DateReading, { form: 'fiscal-year' }>, frame: Frame): Placed {
  const endMonth = reading.endMonth ?? frame.fiscalEndMonth
  if (endMonth === null) return unplaced('year')
  const at = (endYear: number) => months(endYear - 1, endMonth + 1, 12)
  const stated = typeof reading.endYear === 'number' && reading.endMonth !== null
  const endYear = fiscalEndYear(reading.endYear, endMonth, frame)
  if (endYear !== null) return placed('year', stated ? 'stated' : 'implied', at(endYear), null)
  // "the year to June": one that is over, unless it is spoken of as to come.
  if (reading.endYear !== null || reading.endMonth === null || frame.published === null) return unplaced('year')
  const found = candidates(frame.published, 2, at)
  const limit = frame.published + frame.slack
  const past = found.findLast(({ end }) => end <= limit) ?? null
  const coming = found.find(({ end }) => end > limit) ?? null
  return placed('year', 'implied', frame.tense === 'future' ? coming : past, null)
}

function placeWeekday(reading: Extract<DateReading, { form: 'weekday' }>, frame: Frame): Placed {
  const { published } = frame
  if (published === null) return unplaced('day')
  const { weekday, which, week } = reading
  if (which === 'following' || which === 'preceding') return placeCountedWeekday(weekday, which, frame)
  const back = (weekdayOf(published) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const future = frame.tense === 'future' || (which === 'this' && frame.tense === 'unknown' && back > 2)
  const plain = future ? published + ahead : published - back
  const pointed = which === 'last' ? published - (back || 7) : which === 'coming' ? published + (ahead || 7) : plain
  // "next Friday" is that of next week, as most speakers and the other readers of dates have it.
  const weeks = which === 'next' ? 1 : week
  const day = weeks === null ? pointed : published - weekdayOf(published) + weekday + 7 * weeks
  return placed('day', 'implied', { start: day, end: day + 1 }, null)
}

/**
 * "the following Tuesday": the first one after the period spoken of before;
 * "the preceding Tuesday" the last before it.
 */
function placeCountedWeekday(weekday: number, which: 'following' | 'preceding', { previous }: Frame): Placed {
  if (!previous) return unplaced('day')
  const following = which === 'following'
  const from = following ? previous.end : previous.start - 1
  const steps = following ? (weekday - weekdayOf(from) + 7) % 7 : -((weekdayOf(from) - weekday + 7) % 7)
  return placed('day', 'implied', { start: from + steps, end: from + steps + 1 }, null)
}
