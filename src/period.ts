import type { Grain, Period } from './model/date.ts'

/**
 * How two periods lie to each other. Symmetric.
 *
 * `same`: equal ends. `within`: one holds the other, be it open at one end
 * ("since 2016" holds 2019). `different`: anything else, overlap included,
 * except that overlap with a fuzzy period ("early 2022", "the end of June")
 * is `within`, since nobody drew its ends. `unknown`: either is `null` or
 * could not be resolved.
 *
 * Example: 2022 and [2022-07-01, 2022-10-01) are `within`; 2021 and 2022 `different`.
 */
export function comparePeriods(a: Period | null, b: Period | null): 'same' | 'within' | 'different' | 'unknown' {
  if (!a || !b || isUnresolved(a) || isUnresolved(b)) return 'unknown'
  if (a.start === b.start && a.end === b.end) return 'same'
  if (holds(a, b) || holds(b, a)) return 'within'
  return (isFuzzy(a) || isFuzzy(b)) && overlap(a, b) ? 'within' : 'different'
}

/** A period that has no ends because it could not be put on the calendar. */
function isUnresolved(period: Period): boolean {
  return period.start === null && period.end === null
}

function holds(outer: Period, inner: Period): boolean {
  const fromStart = outer.start === null || (inner.start !== null && outer.start <= inner.start)
  const toEnd = outer.end === null || (inner.end !== null && inner.end <= outer.end)
  return fromStart && toEnd
}

function overlap(a: Period, b: Period): boolean {
  const aBeforeB = a.end !== null && b.start !== null && a.end <= b.start
  const bBeforeA = b.end !== null && a.start !== null && b.end <= a.start
  return !aBeforeB && !bBeforeA
}

/**
 * Least length of a whole unit of each grain, counted as if every month had
 * 31 days: then a whole month, quarter or year never measures less.
 */
const WHOLE: Readonly<Record<Grain, number>> = {
  time: 0,
  day: 0,
  weekend: 0,
  week: 7,
  month: 31,
  season: 93,
  quarter: 93,
  half: 186,
  year: 372,
  decade: 3720,
  century: 37_200,
}

/** Shorter than a unit of its grain: a third of a year, ten days of a month. */
function isFuzzy({ start, end, grain }: Period): boolean {
  return start !== null && end !== null && roughDay(end) - roughDay(start) < WHOLE[grain]
}

function roughDay(iso: string): number {
  return Number(iso.slice(0, 4)) * 372 + Number(iso.slice(5, 7)) * 31 + Number(iso.slice(8, 10))
}
