import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import type { DateReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readAge } from './date-ages.ts'
import { readClock } from './date-clock.ts'
import { CUE } from './date-cues.ts'
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
import { readSpokenClock } from './date-spoken-clock.ts'
import { readCountedWeekday, readMonthDay, readWeekday, readWeekdayWithDay } from './date-weekdays.ts'
import type { DateRead, PointReader } from './date-words.ts'
import { readBareYear, readYearPhrase, readYearRange } from './date-years.ts'
import { cuesNear } from './sentence-cues.ts'

const ANY = -1

/**
 * Tried in this order; the first that reads wins, so longer phrases stand
 * first. Beside each the cues of which it needs one to read anything.
 */
const POINTS: readonly (readonly [reader: PointReader, needs: number])[] = [
  [readNumericDay, CUE.digits],
  [readDaySpan, CUE.month],
  [readDayOfMonth, CUE.month],
  [readWeekdayWithDay, CUE.weekday],
  [readSpokenClock, CUE.digits | CUE.number | CUE.unit],
  [readFeast, CUE.feast],
  [readFiscalYear, CUE.digits | CUE.unit],
  [readMonthsEnded, CUE.unit],
  [readMonthsOfYear, CUE.unit],
  [readNth, CUE.unit | CUE.weekday],
  [readYearRange, CUE.digits],
  [readNumericMonth, CUE.digits],
  [readYearPhrase, CUE.digits | CUE.unit],
  [readPart, ANY],
  [readMonth, CUE.month],
  [readQuarter, CUE.digits | CUE.unit],
  [readHalf, CUE.digits | CUE.unit],
  [readSeason, CUE.season],
  [readCountedWeekday, CUE.weekday],
  [readWeekday, CUE.weekday],
  [readAge, CUE.digits | CUE.season | CUE.unit],
  [readRelative, CUE.unit | CUE.day],
  [readMonthDay, CUE.digits | CUE.number],
  [readClock, CUE.digits | CUE.day | CUE.number],
  [readSet, ANY],
  [readReference, ANY],
  [readDuration, CUE.unit],
  [readDefinite, CUE.unit],
  [readBareYear, CUE.digits | CUE.number],
]

/** A date that is counted from no other: what "three days after" may stand before. */
function readSimplePoint(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const cues = cuesNear(tokens)[at] ?? 0
  if (cues === 0) return null
  for (const [reader, needs] of POINTS) {
    const read = (cues & needs) === 0 ? null : reader(tokens, at, chained)
    if (read) return read
  }
  return null
}

/** One date or period without its preposition. `chained`: it goes on a list of dates. */
export function readPoint(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const hasUnit = ((cuesNear(tokens)[at] ?? 0) & CUE.unit) !== 0
  const counted = hasUnit ? (readShifted(tokens, at, readSimplePoint) ?? readSpell(tokens, at, readSimplePoint)) : null
  return counted ?? readSimplePoint(tokens, at, chained)
}

/** Whether a reading is a stretch of the calendar with two ends of its own. */
export function isCalendarPoint(reading: DateReading): boolean {
  const { form } = reading
  return form !== 'range' && form !== 'open' && form !== 'clock' && !TIMELESS_FORMS.has(form)
}
