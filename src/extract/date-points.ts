import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import type { DateReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readAge } from './date-ages.ts'
import { readClock } from './date-clock.ts'
import { readDaySpan } from './date-day-spans.ts'
import { readDayOfMonth } from './date-days.ts'
import { readDuration } from './date-durations.ts'
import { readFeast } from './date-feasts.ts'
import { readFiscalYear, readMonthsEnded } from './date-fiscal.ts'
import { readMonth, readSeason } from './date-months.ts'
import { readNth } from './date-nth.ts'
import { readNumericDay, readNumericMonth } from './date-numeric.ts'
import { readPart } from './date-parts.ts'
import { readHalf, readQuarter } from './date-quarters.ts'
import { readRelative } from './date-relative.ts'
import { readDefinite, readReference, readSet } from './date-sets.ts'
import { readShifted, readSpell } from './date-shifted.ts'
import { readMonthsOfYear } from './date-spells.ts'
import { readCountedWeekday, readMonthDay, readWeekday, readWeekdayWithDay } from './date-weekdays.ts'
import type { DateRead, PointReader } from './date-words.ts'
import { readBareYear, readYearPhrase, readYearRange } from './date-years.ts'

/** Tried in this order; the first that reads wins, so longer phrases stand first. */
const POINTS: readonly PointReader[] = [
  readNumericDay,
  readDaySpan,
  readDayOfMonth,
  readWeekdayWithDay,
  readFeast,
  readFiscalYear,
  readMonthsEnded,
  readMonthsOfYear,
  readNth,
  readYearRange,
  readNumericMonth,
  readYearPhrase,
  readPart,
  readMonth,
  readQuarter,
  readHalf,
  readSeason,
  readCountedWeekday,
  readWeekday,
  readAge,
  readRelative,
  readMonthDay,
  readClock,
  readSet,
  readReference,
  readDuration,
  readDefinite,
  readBareYear,
]

/** A date that is counted from no other: what "three days after" may stand before. */
function readSimplePoint(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  for (const reader of POINTS) {
    const read = reader(tokens, at, chained)
    if (read) return read
  }
  return null
}

/** One date or period without its preposition. `chained`: it goes on a list of dates. */
export function readPoint(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  return (
    readShifted(tokens, at, readSimplePoint) ??
    readSpell(tokens, at, readSimplePoint) ??
    readSimplePoint(tokens, at, chained)
  )
}

/** Whether a reading is a stretch of the calendar with two ends of its own. */
export function isCalendarPoint(reading: DateReading): boolean {
  const { form } = reading
  return form !== 'range' && form !== 'open' && form !== 'clock' && !TIMELESS_FORMS.has(form)
}
