/**
 * Minutes since 1970 of an ISO 8601 date or date-time, its offset applied;
 * `null` for what is none. "2024-05-14T09:40Z" is 28594660.
 */
export function minutesOf(published: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    published,
  )
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', zone = 'Z'] = match
  const days = daysFromCivil(Number(year), Number(month), Number(day))
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
  return days * 1440 + Number(hour) * 60 + Number(minute) - offset
}

/** Days since 1970-01-01 in the Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}
