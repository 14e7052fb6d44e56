import { hold } from './hold.ts'

/** A day of the calendar, as an ISO date or date-time. */
export function holdDay(iso: string): void {
  const [day = ''] = iso.split('T')
  const at = new Date(`${day}T00:00:00Z`)
  hold(!Number.isNaN(at.getTime()) && at.toISOString().startsWith(day), 'no day of the calendar', iso)
}
