import { dayOf, isoOf } from '../civil.ts'
import { minutesOf } from '../minutes.ts'
import type { Period } from '../model/date.ts'
import type { Happening, NamedDay } from '../model/event.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { comparePeriods } from '../period.ts'

type Times = ComparisonFacts['times']

const DAY = 1440
/** Times of day nearer than this are one, loosely told. In minutes. */
const NEAR = 60
/** Events further apart than this are two occurrences. In minutes: 45 days. */
const FAR = 45 * DAY
/** Unless both are still to come: plans for one thing may lie years apart. In minutes: 5 years. */
const FAR_AHEAD = 5 * 365 * DAY

/**
 * How the times of two events lie to each other.
 *
 * Where the calendar leaves the day of one open, the same weekday or the same
 * day of the same month is the same day, since the articles are on one topic.
 * A time that one of the texts says was moved, or was only planned once, is
 * `moved`. Of what ends, only the ends are held against each other.
 */
export function timesOf(a: Happening, b: Happening): Times {
  const relation = relationOf(a, b)
  return relation === 'apart' && (a.moved !== null || b.moved !== null) ? 'moved' : relation
}

function relationOf(a: Happening, b: Happening): Times {
  if (a.time === null || b.time === null) return 'unknown'
  const [one, other] = [edgeOf(a, b), edgeOf(b, a)]
  const relation = one && other ? comparePeriods(one, other) : 'unknown'
  if (relation === 'within' && one && other && isFarFromLimit(one, other)) return 'far'
  if (relation === 'same' || relation === 'within') return relation
  if (relation === 'different' && one && other)
    return apartBy(gapBetween(one, other), isTimed(a) && isTimed(b), farOf(a, b))
  const isEnd = a.phase === 'end' || b.phase === 'end'
  if (!a.day || !b.day) return 'unknown'
  return namedDays(isEnd ? lastOf(a.day) : a.day, isEnd ? lastOf(b.day) : b.day, farOf(a, b))
}

/** "by 15 June" holds what was long before, and says nothing of it. */
function isFarFromLimit(one: Period, other: Period): boolean {
  const [a, b] = [minutesIn(one), minutesIn(other)]
  if (a.end === null || b.end === null || (a.start === null) === (b.start === null)) return false
  return a.start === null ? a.end - b.end > FAR : b.end - a.end > FAR
}

/** "from 23 September to 25 October" ends on 25 October. */
function lastOf(day: NamedDay): NamedDay {
  return day.monthDays ? { ...day, monthDays: [day.monthDays[1], day.monthDays[1]] } : day
}

/** What is compared of an event: its end where one of the two is an end, its start where both are starts. */
function edgeOf({ time, phase }: Happening, other: Happening): Period | null {
  if (time === null || (phase !== 'end' && other.phase !== 'end')) {
    return time !== null && phase === 'start' && other.phase === 'start' && time.end === null ? startOf(time) : time
  }
  if (time.end === null) return time
  const last = minutesOf(time.end)
  return last === null || time.grain === 'time' ? time : { ...time, start: isoDay(last - DAY), grain: 'day' }
}

/** "from 2027" begins in 2027: a period open at its end stands for the unit it opens with. */
function startOf(time: Period): Period {
  const year = time.start === null ? null : Number(time.start.slice(0, 4))
  if (year === null || time.start === null) return time
  if (time.grain === 'year') return { ...time, end: `${year + 1}-01-01` }
  const first = minutesOf(time.start)
  if (first === null) return time
  const days = time.grain === 'month' ? 30 : time.grain === 'half' ? 181 : time.grain === 'quarter' ? 90 : 1
  return { ...time, end: isoDay(first + days * DAY) }
}

function isoDay(minutes: number): string | null {
  return isoOf(Math.floor(minutes / DAY))
}

function farOf(a: Happening, b: Happening): number {
  return a.status === 'planned' && b.status === 'planned' ? FAR_AHEAD : FAR
}

function isTimed({ time }: Happening): boolean {
  return time?.grain === 'time'
}

function apartBy(gap: number | null, timed: boolean, far: number): Times {
  if (gap === null) return 'unknown'
  if (gap < 0) return 'near'
  if (timed && gap < NEAR) return 'near'
  return gap > far ? 'far' : 'apart'
}

/** Minutes between two stretches of time; negative where they overlap. */
function gapBetween(one: Period, other: Period): number | null {
  const [a, b] = [minutesIn(one), minutesIn(other)]
  if (a.end !== null && b.start !== null && a.end <= b.start) return b.start - a.end
  if (b.end !== null && a.start !== null && b.end <= a.start) return a.start - b.end
  return -1
}

function minutesIn({ start, end }: Period): { readonly start: number | null; readonly end: number | null } {
  return { start: start === null ? null : minutesOf(start), end: end === null ? null : minutesOf(end) }
}

/** Days of which the calendar knows one at most. */
function namedDays(a: NamedDay, b: NamedDay, far: number): Times {
  const days = daysBetween(a, b)
  if (days === null) return 'unknown'
  if (a.minutes && b.minutes) {
    const [from, to] = [b.minutes[0] + days * DAY, b.minutes[1] + days * DAY]
    if (a.minutes[0] < to && from < a.minutes[1]) return 'within'
    return apartBy(Math.max(from - a.minutes[1], a.minutes[0] - to), true, far)
  }
  if (days !== 0) return Math.abs(days) * DAY > far ? 'far' : 'apart'
  return a.minutes || b.minutes || isSpan(a) || isSpan(b) ? 'within' : 'same'
}

function isSpan({ monthDays }: NamedDay): boolean {
  return monthDays !== null && monthDays[0] !== monthDays[1]
}

/** Days from the first to the second; 0 where one lies in the other, `null` where the words do not tell. */
function daysBetween(a: NamedDay, b: NamedDay): number | null {
  if (a.monthDays && b.monthDays) {
    const [from, to, start, end] = [...a.monthDays, ...b.monthDays].map(dayInYear)
    if (from === undefined || to === undefined || start === undefined || end === undefined) return null
    if (from <= end && start <= to) return 0
    return start > to ? start - to : end - from
  }
  if (a.weekday === null || b.weekday === null) return null
  const ahead = (b.weekday - a.weekday + 7) % 7
  // "on Friday" against 13 November: another day, or the Friday of another week.
  if (ahead !== 0 && !(a.recent && b.recent)) return null
  return ahead > 3 ? ahead - 7 : ahead
}

function dayInYear(monthDay: string): number {
  return dayOf(2000, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))
}
