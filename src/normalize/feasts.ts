import { dayOf, easterOf, monthLength, orthodoxEasterOf, weekdayOf } from '../civil.ts'
import { FEASTS } from '../lexicon/feasts.ts'
import type { Stretch } from './stretch.ts'

/**
 * The days of a feast in a year by its rule: "thanksgiving" in 2024 is 28
 * November. `null` for a name without a rule.
 */
export function feastIn(feast: string, year: number): Stretch | null {
  const rule = FEASTS.get(feast)
  switch (rule?.rule) {
    case 'fixed':
      return days(dayOf(year, rule.month, rule.day), 1)
    case 'easter':
      return days((rule.church === 'western' ? easterOf(year) : orthodoxEasterOf(year)) + rule.after, rule.days)
    case 'weekday':
      return days(nthWeekday(year, rule.month, rule.weekday, rule.nth) + rule.after, 1)
    case undefined:
      return null
  }
}

function days(start: number, count: number): Stretch {
  return { start, end: start + count }
}

/** The third Monday of a month, or with -1 the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = dayOf(year, month, monthLength(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1)
}
