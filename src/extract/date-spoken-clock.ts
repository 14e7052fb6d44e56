import { DAY_PARTS, WEEKDAYS } from '../lexicon/calendar.ts'
import type { DayPart } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { type DateRead, digitsAt, smallCardinalAt } from './date-words.ts'
import { lowerAt } from './word-forms.ts'

/**
 * A time of day as it is spoken, where a part of the day says which half of
 * it: "half past eight in the morning", "ten past three on Saturday morning",
 * "after two in the afternoon"; and as other languages write it: "at 19 hours",
 * "18 h 40", "Wednesday 7 hours". `null` for "won ten to three" and "for 7 hours".
 */
export function readSpokenClock(tokens: readonly Token[], at: number): DateRead | null {
  return readHours(tokens, at) ?? readPastOrTo(tokens, at) ?? readBareHour(tokens, at) ?? readDotted(tokens, at)
}

/** "19 hours" behind "at" or a weekday; "18 h 40". */
function readHours(tokens: readonly Token[], at: number): DateRead | null {
  const hour = digitsAt(tokens, at, 1, 2)
  if (hour === null || hour > 24) return null
  const unit = lowerAt(tokens, at + 1)
  const before = lowerAt(tokens, at - 1)
  const minute = unit === 'h' ? digitsAt(tokens, at + 2, 2, 2) : null
  if (minute !== null && minute < 60 && BEFORE_HOUR.has(before)) return clockOf(hour, minute, at + 2)
  const isClock = (unit === 'hours' || unit === 'h') && (before === 'at' || WEEKDAYS.has(before))
  return isClock ? clockOf(hour, 0, at + 1) : null
}

/** "half past eight", "a quarter to nine", "ten past three". */
function readPastOrTo(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  const fraction = FRACTIONS.get(lowerAt(tokens, start))
  const minutes = fraction === undefined ? smallCardinalAt(tokens, start) : { value: fraction, last: start }
  if (!minutes || minutes.value >= 60) return null
  const link = lowerAt(tokens, minutes.last + 1)
  if (link !== 'past' && link !== 'to') return null
  const hour = hourAt(tokens, minutes.last + 2)
  const part = hour ? dayPartAfter(tokens, hour.last + 1) : null
  if (!hour || !part) return null
  const whole = inDay(hour.value, part.dayPart) * 60 + (link === 'past' ? minutes.value : -minutes.value)
  return whole < 0 ? null : clockOf(Math.floor(whole / 60), whole % 60, part.last ?? hour.last)
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
])

/** "at two in the afternoon", "shortly after 7 in the morning". */
function readBareHour(tokens: readonly Token[], at: number): DateRead | null {
  if (!BEFORE_HOUR.has(lowerAt(tokens, at - 1))) return null
  const hour = hourAt(tokens, at)
  const part = hour ? dayPartAfter(tokens, hour.last + 1) : null
  return hour && part?.last ? clockOf(inDay(hour.value, part.dayPart), 0, part.last) : null
}

/** "at 7.40 in the morning", where "at 7.40" alone may be a price. */
function readDotted(tokens: readonly Token[], at: number): DateRead | null {
  const token = tokens[at]
  if (token?.type !== 'number' || !BEFORE_HOUR.has(lowerAt(tokens, at - 1))) return null
  const [hours = '', minutes = '', more] = token.text.split('.')
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (more !== undefined || minutes.length !== 2 || !(hour >= 1 && hour <= 12 && minute < 60)) return null
  const part = dayPartAfter(tokens, at + 1)
  return part?.last ? clockOf(inDay(hour, part.dayPart), minute, part.last) : null
}

const BEFORE_HOUR: ReadonlySet<string> = new Set([
  ...['at', 'after', 'before', 'around', 'about', 'since', 'until', 'till', 'by', 'from', 'past'],
])

function hourAt(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | null {
  const digits = digitsAt(tokens, at, 1, 2)
  const hour = digits === null ? smallCardinalAt(tokens, at) : { value: digits, last: at }
  return hour && hour.value >= 1 && hour.value <= 12 ? hour : null
}

/** The part of the day behind an hour; `last` where it belongs to the time, `null` where a day stands between. */
function dayPartAfter(
  tokens: readonly Token[],
  at: number,
): { readonly dayPart: DayPart; readonly last: number | null } | null {
  const word = lowerAt(tokens, at)
  if (word === 'in' && lowerAt(tokens, at + 1) === 'the') return partAt(tokens, at + 2, at + 2)
  if (word === 'at' && lowerAt(tokens, at + 1) === 'night') return partAt(tokens, at + 1, at + 1)
  return word === 'on' && WEEKDAYS.has(lowerAt(tokens, at + 1)) ? partAt(tokens, at + 2, null) : null
}

function partAt(
  tokens: readonly Token[],
  at: number,
  last: number | null,
): { readonly dayPart: DayPart; readonly last: number | null } | null {
  const dayPart = DAY_PARTS.get(lowerAt(tokens, at))
  return dayPart === undefined ? null : { dayPart, last }
}

/** Hour of 24: two in the afternoon is 14, eleven at night 23, two at night 2. */
function inDay(hour: number, dayPart: DayPart): number {
  const early = dayPart === 'morning' || (dayPart === 'night' && (hour < 6 || hour === 12))
  const midday = dayPart === 'midday' && hour >= 11
  return midday ? hour : (hour % 12) + (early ? 0 : 12)
}

function clockOf(hour: number, minute: number, last: number): DateRead {
  return { reading: { form: 'clock', hour: hour % 24, minute }, last }
}
