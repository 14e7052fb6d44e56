import { civilOf, dayOf, digits, weekdayOf } from '../civil.ts'
import type { DateMention } from '../model/date.ts'
import type { NamedDay } from '../model/event.ts'

/** A day that an article gives with its weekday: "Wednesday (22 February)". */
export interface AnchorDay {
  readonly weekday: number
  readonly month: number
  readonly day: number
}

/** The first date of an article that has weekday, month and day; `null` where none has. */
export function anchorIn(dates: readonly DateMention[]): AnchorDay | null {
  for (const { reading: stated } of dates) {
    const reading = stated.form === 'open' ? stated.limit : stated
    if (reading.form === 'day' && reading.weekday !== null)
      return { weekday: reading.weekday, month: reading.month, day: reading.day }
  }
  return null
}

/**
 * A weekday that no date of publication puts on the calendar, as a day of the
 * year, by another day that the article gives with its weekday: the nearest
 * one. With "Wednesday (22 February)" in the article, "on Tuesday" is 21 February.
 */
export function byAnchor(day: NamedDay, anchor: AnchorDay): NamedDay {
  if (day.weekday === null || day.monthDays !== null) return day
  const at = dayIn(anchor)
  const ahead = (day.weekday - anchor.weekday + 7) % 7
  const { month, day: of } = civilOf(at + (ahead > 3 ? ahead - 7 : ahead))
  const named = `${digits(month, 2)}-${digits(of, 2)}`
  return { ...day, monthDays: [named, named] }
}

/** A year in which the day is that weekday, so that February has the right length; any where none is found. */
function dayIn({ weekday, month, day }: AnchorDay): number {
  for (let year = LATEST; year > LATEST - 12; year -= 1) {
    const at = dayOf(year, month, day)
    if (weekdayOf(at) === weekday) return at
  }
  return dayOf(LATEST, month, day)
}

const LATEST = 2030
