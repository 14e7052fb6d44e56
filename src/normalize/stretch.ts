import { civilOf, dayOf, monthStart } from '../civil.ts'
import type { Grain, Part, Period } from '../model/date.ts'

/** What a reading is placed against: day numbers, `null` where not known. */
export interface Frame {
  readonly published: number | null
  readonly previous: { readonly start: number; readonly end: number; readonly grain: Grain } | null
  readonly tense: 'past' | 'future' | 'unknown'
  /** Last month of the fiscal year, where the article states it. */
  readonly fiscalEndMonth: number | null
  /** How many days after publication a past date may still lie: time zones and early editions. */
  readonly slack: number
}

/** Days `[start, end)`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A reading on the calendar. `null` on both sides is "could not be resolved". */
export interface Placed {
  readonly start: number | null
  readonly end: number | null
  readonly grain: Grain
  readonly basis: Period['basis']
}

/** What could not be resolved. */
export function unplaced(grain: Grain): Placed {
  return { start: null, end: null, grain, basis: 'implied' }
}

/** A stretch as a placed reading, narrowed to its part. */
export function placed(grain: Grain, basis: Placed['basis'], stretch: Stretch | null, part: Part | null): Placed {
  if (!stretch) return unplaced(grain)
  return { ...narrow(stretch, part), grain, basis }
}

/** The first, middle or last third: of a month ten days, of longer periods whole months. */
function narrow({ start, end }: Stretch, part: Part | null): Stretch {
  if (part === null) return { start, end }
  if (end - start === 7) return weekPart(start, part)
  const from = civilOf(start)
  const to = civilOf(end)
  const length = (to.year - from.year) * 12 + to.month - from.month
  const whole = from.day === 1 && to.day === 1 && length >= 3
  const cut = (third: number): number => {
    if (whole) return monthStart(from.year, from.month + Math.round((length * third) / 3))
    if (third === 3) return end
    return start + (end - start > 27 ? 10 * third : Math.round(((end - start) * third) / 3))
  }
  const first = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  return { start: first === 0 ? start : cut(first), end: first === 2 ? end : cut(first + 1) }
}

/** Three days: to Wednesday, about Wednesday, from Friday. */
function weekPart(monday: number, part: Part): Stretch {
  const start = monday + (part === 'early' ? 0 : part === 'mid' ? 2 : 4)
  return { start, end: start + 3 }
}

/** `count` whole months from the `first` of a year on; months beyond 12 run on. */
export function months(year: number, first: number, count: number): Stretch {
  return { start: monthStart(year, first), end: monthStart(year, first + count) }
}

export function yearOf(year: number): Stretch {
  return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) }
}

/** Grains from the shortest; those that do not hold one another share a rank. */
export const GRAIN_RANK: Readonly<Record<Grain, number>> = {
  time: 0,
  day: 1,
  weekend: 2,
  week: 3,
  month: 4,
  season: 5,
  quarter: 5,
  half: 6,
  year: 7,
  decade: 8,
  century: 9,
}
