import { dayOfIso, digits, isoOf } from '../civil.ts'
import type { DateMention, DateReading, Grain, Period } from '../model/date.ts'
import { placeFramed } from './composed-placing.ts'
import { placePoint } from './date-placing.ts'
import { type Frame, type Placed, unplaced } from './stretch.ts'

/** What a date may be counted from. */
export interface DateReference {
  /** ISO 8601 date or date-time of the article; a time zone is dropped, the local date counts. */
  readonly published: string | null
  /** The period spoken of before: what "a year earlier" and "the next day" count from. */
  readonly previous: Period | null
  /** Of the verb the date belongs to. */
  readonly tense: 'past' | 'future' | 'unknown'
  /** Last month of the fiscal year where the article states it ("April to March" = 3). */
  readonly fiscalEndMonth?: number
}

/** Days a past date may lie after publication: editions are dated across time zones. */
const SLACK = 2

/**
 * Puts a date on the calendar, in ISO 8601, `start` inclusive, `end` exclusive.
 *
 * A written year is `stated`; one taken from publication, the tense or a
 * weekday is `implied`. What cannot be resolved (anything relative without
 * its reference, a fiscal year whose months the text does not give, a length
 * of time) has `null` on both sides; a period open at one end has it on that
 * side. Seasons are meteorological, of the northern hemisphere. `text` is
 * what the period will be quoted as. Never throws.
 *
 * Example: "on Tuesday", published 2023-02-22, tense past, is
 * [2023-02-21, 2023-02-22), implied; "in 2022" is [2022-01-01, 2023-01-01), stated.
 */
export function resolveDate(mention: DateMention, reference: DateReference, text: string): Period {
  const { reading } = mention
  if (reading.form === 'clock') return resolveClock(reading.hour, reading.minute, reference, text)
  const { start, end, grain, basis } = place(reading, frameOf(reference))
  const from = start === null ? null : isoOf(start)
  const to = end === null ? null : isoOf(end)
  const lost = (start !== null && from === null) || (end !== null && to === null)
  return { text, start: lost ? null : from, end: lost ? null : to, grain, basis }
}

/** The reference as day numbers. Exported for `timexValue`. */
export function frameOf(reference: DateReference): Frame {
  const { published, previous, tense, fiscalEndMonth } = reference
  const endMonth = fiscalEndMonth ?? null
  return {
    published: published === null ? null : dayOfIso(published),
    previous: previous && stretchOf(previous),
    tense,
    fiscalEndMonth: endMonth !== null && endMonth >= 1 && endMonth <= 12 ? endMonth : null,
    slack: SLACK,
  }
}

function stretchOf(period: Period): Frame['previous'] {
  const start = period.start === null ? null : dayOfIso(period.start)
  const end = period.end === null ? null : dayOfIso(period.end)
  if (start === null || end === null) return null
  return period.grain === 'time' ? { start, end: start + 1, grain: 'day' } : { start, end, grain: period.grain }
}

/** Ranges and open periods by their ends, everything else as a point. */
function place(reading: DateReading, frame: Frame): Placed {
  if (reading.form === 'range') {
    const [from, to] = placeRange(reading, frame)
    if (from.start === null || to.end === null || from.start >= to.end) return unplaced(to.grain)
    return { start: from.start, end: to.end, grain: to.grain, basis: rangeBasis(from, to) }
  }
  if (reading.form === 'open') {
    const limit = place(reading.limit, frame)
    const { grain, basis } = limit
    if (reading.side === 'until') return { start: null, end: reading.inclusive ? limit.end : limit.start, grain, basis }
    return { start: reading.inclusive ? limit.start : limit.end, end: null, grain, basis }
  }
  if (reading.form === 'duration') return placeLength(reading, frame)
  if (reading.form === 'set') return unplaced('time')
  return placePoint(reading, frame)
}

/**
 * "will open in two years" names the year after next, "the past five years" end
 * today; a length by itself is no date.
 */
function placeLength(length: Extract<DateReading, { form: 'duration' }>, frame: Frame): Placed {
  const { anchor, count, and } = length
  const grain = durationGrain(length.grain)
  if (anchor === 'back' || anchor === 'on') return placeFramed([length, ...and], anchor, frame.published)
  if (anchor !== 'ahead' || frame.tense !== 'future' || and.length > 0) return unplaced(grain)
  if (count === null || !Number.isInteger(count) || grain === 'time') return unplaced(grain)
  return placePoint({ form: 'relative', grain, offset: count, from: 'published', part: null }, frame)
}

function rangeBasis(from: Placed, to: Placed): Period['basis'] {
  return from.basis === 'stated' || to.basis === 'stated' ? 'stated' : 'implied'
}

function durationGrain(grain: Extract<DateReading, { form: 'duration' }>['grain']): Grain {
  return grain === 'hour' || grain === 'minute' || grain === 'second' ? 'time' : grain
}

/**
 * Both ends of a range. The end that names no year takes it from the other:
 * in "March 31 to April 2, 2024" the first is the last March 31 before, in
 * "from November 2023 to March" the second is the next March after.
 */
export function placeRange(
  range: Extract<DateReading, { form: 'range' }>,
  frame: Frame,
): readonly [from: Placed, to: Placed] {
  if (isAnchored(range.from) && !isAnchored(range.to)) {
    const from = placePoint(range.from, frame)
    const to = from.start === null ? unplaced(from.grain) : placePoint(range.to, follow(frame, from.start, 'future'))
    return [from, to]
  }
  const to = placePoint(range.to, frame)
  if (isAnchored(range.from)) return [placePoint(range.from, frame), to]
  const from = to.start === null ? unplaced(to.grain) : placePoint(range.from, follow(frame, to.start, 'past'))
  return [from, to]
}

function follow(frame: Frame, published: number, tense: 'past' | 'future'): Frame {
  return { ...frame, published, tense, slack: 0 }
}

/** Whether a reading finds its year without another date beside it. */
function isAnchored(reading: DateReading): boolean {
  switch (reading.form) {
    case 'day':
    case 'quarter':
    case 'half':
      return reading.year !== null
    case 'month':
    case 'season':
    case 'feast':
      return reading.year !== null || reading.which !== null
    case 'weekday':
      return reading.which !== null || reading.week !== null
    case 'month-day':
      return false
    default:
      return true
  }
}

/** A time of day falls on the day spoken of before; without one it names no moment. */
function resolveClock(hour: number, minute: number, { previous }: DateReference, text: string): Period {
  const day = previous?.grain === 'day' && previous.start !== null ? dayOfIso(previous.start) : null
  const moment = (minutes: number): string | null => {
    const date = day === null ? null : isoOf(day + Math.floor(minutes / 1440))
    const rest = minutes % 1440
    return date === null ? null : `${date}T${digits(Math.floor(rest / 60), 2)}:${digits(rest % 60, 2)}`
  }
  const at = hour * 60 + minute
  return { text, start: moment(at), end: moment(at + 1), grain: 'time', basis: 'implied' }
}
