import { civilOf, dayOf, monthLength, monthStart, weekdayOf } from '../civil.ts'
import type { DateReading, Grain, Length } from '../model/date.ts'
import { type Placed, placed, type Stretch, unplaced } from './stretch.ts'

type Nth = Extract<DateReading, { form: 'nth' }>

/** "the second week of March", "the last Monday of May" within a period on the calendar. */
export function placeNth({ unit, index, count }: Nth, within: Placed): Placed {
  const grain = typeof unit === 'object' ? 'day' : unit
  const { start, end } = within
  if (start === null || end === null) return unplaced(grain)
  const first = index > 0 ? unitFrom(unit, start, index - 1) : unitFrom(unit, end, index - count + 2, true)
  const last = unitFrom(unit, first.start, count - 1)
  const inside =
    last.end > start && first.start < end && (grain === 'week' || (first.start >= start && last.end <= end))
  return placed(grain, within.basis, inside ? { start: first.start, end: last.end } : null, null)
}

/**
 * The unit `steps` after the first that begins at or after `day`, or with
 * `back` before the last that ends at or before it. A week belongs to the
 * period that holds its Thursday, as in ISO 8601.
 */
function unitFrom(unit: Nth['unit'], day: number, steps: number, back = false): Stretch {
  if (typeof unit === 'object') return weekdayFrom(day, unit.weekday, steps, back, 1)
  switch (unit) {
    case 'week': {
      const thursday = weekdayFrom(day, 4, steps, back, 1).start
      return { start: thursday - 3, end: thursday + 4 }
    }
    case 'weekend':
      return weekdayFrom(day, 6, steps, back, 2)
    case 'month':
      return monthsFrom(day, steps, back, 1)
    case 'quarter':
      return monthsFrom(day, steps, back, 3)
    default: {
      const start = (back ? day - 1 : day) + steps
      return { start, end: start + 1 }
    }
  }
}

function weekdayFrom(day: number, weekday: number, steps: number, back: boolean, length: number): Stretch {
  const from = back ? day - length : day
  const near = back ? from - ((weekdayOf(from) - weekday + 7) % 7) : from + ((weekday - weekdayOf(from) + 7) % 7)
  return { start: near + 7 * steps, end: near + 7 * steps + length }
}

function monthsFrom(day: number, steps: number, back: boolean, length: number): Stretch {
  const { year, month } = civilOf(day)
  const first = month + length * (back ? steps - 1 : steps)
  return { start: monthStart(year, first), end: monthStart(year, first + length) }
}

type Shifted = Extract<DateReading, { form: 'shifted' }>

/** "three months after Easter": the day so far from the anchor. */
export function placeShifted({ by, sign }: Shifted, anchor: Placed): Placed {
  if (anchor.start === null || anchor.end === null) return unplaced('day')
  let day: number | null = sign > 0 ? anchor.end - 1 : anchor.start
  for (const length of by) day = day === null ? null : dayAfter(day, length, sign)
  return placed('day', anchor.basis, day === null ? null : { start: day, end: day + 1 }, null)
}

const DAYS: Partial<Record<Length['grain'], number>> = { day: 1, weekend: 7, week: 7 }
const MONTHS: Partial<Record<Length['grain'], number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** A day so many units on; a month later than 31 January is the last of February. Hours leave the day unknown. */
function dayAfter(day: number, { count, grain }: Length, sign: 1 | -1): number | null {
  if (count === null || !Number.isInteger(count)) return null
  const days = DAYS[grain]
  if (days !== undefined) return day + sign * count * days
  const months = MONTHS[grain]
  if (months === undefined) return null
  const { year, month, day: date } = civilOf(day)
  const first = civilOf(monthStart(year, month + sign * count * months))
  return dayOf(first.year, first.month, Math.min(date, monthLength(first.year, first.month)))
}

/**
 * "the past five years" up to the article's day, "the next two weeks" from
 * the day after it; quarters are counted whole: in May "the last two quarters"
 * are October to March.
 */
export function placeFramed(
  lengths: readonly [Length, ...Length[]],
  anchor: 'back' | 'on',
  published: number | null,
): Placed {
  const [{ grain }] = lengths
  const unit: Grain = grain === 'hour' || grain === 'minute' || grain === 'second' ? 'time' : grain
  if (published === null) return unplaced(unit)
  const { year, month } = civilOf(published)
  const quarter = monthStart(year, month - ((month - 1) % 3) + (anchor === 'on' ? 3 : 0))
  const today = anchor === 'on' ? published + 1 : published
  const near = grain === 'quarter' ? quarter : today
  let far: number | null = near
  for (const length of lengths) far = far === null ? null : dayAfter(far, length, anchor === 'on' ? 1 : -1)
  if (far === null) return unplaced(unit)
  return placed(unit, 'implied', anchor === 'on' ? { start: near, end: far } : { start: far, end: near }, null)
}

type Spell = Extract<DateReading, { form: 'spell' }>

/** "the week of April 10", "the four weeks ended 18 November", "three days starting Monday". */
export function placeSpell({ length, side }: Spell, at: Placed): Placed {
  const grain: Grain = length.grain === 'week' && length.count === 1 ? 'week' : 'day'
  if (at.start === null || at.end === null) return unplaced(grain)
  if (side === 'holding')
    return placed(length.grain === 'weekend' ? 'weekend' : 'week', at.basis, holding(length.grain, at.start), null)
  const far = dayAfter(side === 'from' ? at.start : at.end, length, side === 'from' ? 1 : -1)
  if (far === null) return unplaced(grain)
  return placed(grain, at.basis, side === 'from' ? { start: at.start, end: far } : { start: far, end: at.end }, null)
}

/** The week a day is in, or the weekend nearest to it, made longer to reach it: Labor Day's is Saturday to Monday. */
function holding(grain: Length['grain'], day: number): Stretch {
  const weekday = weekdayOf(day)
  const monday = day - weekday + 1
  if (grain !== 'weekend') return { start: monday, end: monday + 7 }
  const saturday = weekday <= 2 ? monday - 2 : monday + 5
  return { start: Math.min(day, saturday), end: Math.max(day + 1, saturday + 2) }
}
