import { dayOf } from './civil.ts'

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
  const days = dayOf(Number(year), Number(month), Number(day))
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
  return days * 1440 + Number(hour) * 60 + Number(minute) - offset
}
