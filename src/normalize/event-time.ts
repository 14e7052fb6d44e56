import { dayOfIso, digits, isoOf, weekdayOf } from '../civil.ts'
import type { DateMention, DateReading, DayPart, Period } from '../model/date.ts'
import type { NamedDay } from '../model/event.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { resolveDate } from './calendar.ts'
import type { ReferredDate } from './date-thread.ts'
import { type AnchorDay, byAnchor } from './named-days.ts'

/** When an event was, with the words that say so. */
export interface EventTime {
  readonly period: Period
  readonly day: NamedDay | null
  readonly span: Span
}

const DAY = 1440

/** Parts of the day in minutes from its midnight, as news uses them; a night goes on into the next day. */
const PARTS: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [300, 720],
  midday: [660, 840],
  afternoon: [720, 1080],
  evening: [1020, DAY],
  night: [1080, DAY + 360],
}

/** How far a moment stretches that is not given to the minute. */
const ABOUT = 30
const SHORTLY = 45
const EVENING = 360

/**
 * When an event was: its day or longer period, and where a time of day stands
 * with it the stretch of that day. "at 11.40 p.m. on Sunday" is that minute,
 * "shortly after 4 a.m." up to three quarters of an hour from 4 on, "in the
 * early hours of Tuesday" the hours from 1 to 6. A time without a day is
 * of the day spoken of before. `null` where the event has no date.
 *
 * `dates` are those of the sentence with what they count from; `anchor` is a day
 * of the article that has its weekday.
 */
export function timeOf(
  text: string,
  analysed: AnalysedSentence,
  event: EventReading,
  dates: readonly ReferredDate[],
  anchor: AnchorDay | null,
): EventTime | null {
  const own = event.dates.flatMap((mention) => {
    const found = dates.find((date) => date.mention.span.start === mention.span.start)
    return found ? [{ mention, reference: found.reference }] : []
  })
  const clock = own.find(({ mention }) => mention.reading.form === 'clock')
  const dated = own.find(({ mention }) => mention.reading.form !== 'clock')
  const lead = dated ?? clock
  if (!lead) return null
  const tense = tenseOf(analysed, event, lead)
  const span = wordsOf(
    analysed,
    own.map(({ mention }) => mention),
  )
  const words = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')
  const resolved = dated
    ? withSecond(resolveDate(dated.mention, { ...lead.reference, tense }, words), analysed, own, tense)
    : null
  const whole = resolved ?? dayBefore(lead.reference.previous, words)
  const minutes = minutesIn(analysed, dated?.mention ?? null, clock?.mention ?? null)
  const day = namedDay(dated?.mention.reading ?? null, whole, minutes)
  const named = day && anchor ? byAnchor(day, anchor) : day
  return { period: narrowed(whole, minutes), day: named, span }
}

/** Of an event that a noun names the weekday is the last one, unless the verb looks ahead: "a Sunday meeting". */
function tenseOf(
  { tags }: AnalysedSentence,
  { tense, token }: EventReading,
  lead: ReferredDate,
): EventReading['tense'] {
  if (tense !== 'unknown') return tense
  const { reference, mention } = lead
  const isLast = tags[token] === 'noun' && mention.reading.form === 'weekday' && reference.tense === 'unknown'
  return isLast ? 'past' : reference.tense
}

/** "on Thursday and Friday": from the first day to the end of the second. */
function withSecond(
  first: Period,
  { sentence }: AnalysedSentence,
  own: readonly ReferredDate[],
  tense: EventReading['tense'],
): Period {
  const [one, two] = own.filter(({ mention }) => mention.reading.form !== 'clock')
  if (!one || !two || sentence.tokens[one.mention.tokens[1] + 1]?.lower !== 'and') return first
  if (two.mention.tokens[0] > one.mention.tokens[1] + 3) return first
  const { start, end, grain } = resolveDate(two.mention, { ...two.reference, tense }, first.text)
  return start !== null && end !== null && first.start !== null && first.start < start && grain === first.grain
    ? { ...first, end }
    : first
}

function dayBefore(previous: Period | null, text: string): Period {
  if (previous?.grain === 'day' && previous.start !== null) return { ...previous, text, basis: 'implied' }
  return { text, start: null, end: null, grain: 'time', basis: 'implied' }
}

function namedDay(reading: DateReading | null, period: Period, minutes: NamedDay['minutes']): NamedDay | null {
  const isPoint = period.grain === 'day' && reading?.form !== 'range' && reading?.form !== 'open'
  const start = isPoint && period.start !== null ? dayOfIso(period.start) : null
  const weekday = start === null ? weekdayIn(reading) : weekdayOf(start)
  const monthDay = start === null ? null : (isoOf(start)?.slice(5) ?? null)
  const monthDays = monthDay === null ? monthDaysIn(reading) : ([monthDay, monthDay] as const)
  return weekday === null && monthDays === null && minutes === null
    ? null
    : { weekday, monthDays, minutes, recent: isRecent(reading) }
}

/** A time of day alone is of the day spoken of. */
function isRecent(reading: DateReading | null): boolean {
  if (reading === null) return true
  if (reading.form === 'open') return isRecent(reading.limit)
  return reading.form === 'weekday' || (reading.form === 'relative' && reading.grain === 'day')
}

function weekdayIn(reading: DateReading | null): number | null {
  if (reading?.form === 'open') return weekdayIn(reading.limit)
  return reading?.form === 'weekday' || reading?.form === 'day' || reading?.form === 'month-day'
    ? reading.weekday
    : null
}

/** Of a limit ("until 25 October") the limit itself; of a range both ends. */
function monthDaysIn(reading: DateReading | null): NamedDay['monthDays'] {
  if (reading?.form === 'open') return monthDaysIn(reading.limit)
  if (reading?.form === 'range') {
    const [from, to] = [monthDaysIn(reading.from), monthDaysIn(reading.to)]
    return from && to ? [from[0], to[1]] : null
  }
  if (reading?.form === 'month' && reading.part === null)
    return [`${digits(reading.month, 2)}-01`, `${digits(reading.month, 2)}-31`]
  if (reading?.form !== 'day') return null
  const day = `${digits(reading.month, 2)}-${digits(reading.day, 2)}`
  return [day, day]
}

/** The stretch of a day that its words mean; `null` where they name no time of it. */
function minutesIn(
  analysed: AnalysedSentence,
  dated: DateMention | null,
  clock: DateMention | null,
): NamedDay['minutes'] {
  if (clock?.reading.form === 'clock')
    return aroundClock(analysed, clock, clock.reading.hour * 60 + clock.reading.minute)
  if (dated === null) return null
  if (dated.dayPart !== null) return lateOr(analysed, dated, PARTS[dated.dayPart])
  const before = [1, 2, 3, 4].map((back) => analysed.sentence.tokens[dated.tokens[0] - back]?.lower ?? '')
  if (before.includes('hours') && (before.includes('early') || before.includes('small'))) return [60, 360]
  if (before[0] === 'late' || before[1] === 'late') return [1140, DAY]
  return before[0] === 'early' || before[1] === 'early' ? [0, 600] : null
}

/** "late on Monday night" is the end of it. */
function lateOr(
  { sentence }: AnalysedSentence,
  { tokens }: DateMention,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const before = [1, 2].map((back) => sentence.tokens[tokens[0] - back]?.lower)
  return before.includes('late') && from >= PARTS.evening[0] ? [1260, Math.min(to, DAY + 120)] : [from, to]
}

function aroundClock(
  { sentence }: AnalysedSentence,
  { tokens }: DateMention,
  minute: number,
): readonly [number, number] {
  const before = [1, 2, 3].map((back) => sentence.tokens[tokens[0] - back]?.lower ?? '')
  const [near = ''] = before
  const shortly = before.includes('shortly') || before.includes('just') || before.includes('soon')
  // Midnight ends the day it is named with when something comes before it.
  const at = minute === 0 && (near === 'before' || near === 'by' || near === 'until') ? DAY : minute
  if (near === 'after' || near === 'since') return [at, at + (shortly ? SHORTLY : EVENING)]
  if (near === 'before' || near === 'by' || near === 'until')
    return [Math.max(0, at - (shortly ? SHORTLY : EVENING)), at]
  return before.slice(0, 2).some((word) => ROUGHLY.has(word)) ? [at - ABOUT, at + ABOUT] : [at, at + 1]
}

const ROUGHLY: ReadonlySet<string> = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
])

function narrowed(period: Period, minutes: NamedDay['minutes']): Period {
  const day = period.grain === 'day' && period.start !== null ? dayOfIso(period.start) : null
  if (minutes === null || day === null) return period
  return { ...period, start: moment(day, minutes[0]), end: moment(day, minutes[1]), grain: 'time' }
}

function moment(day: number, minutes: number): string | null {
  const rest = ((minutes % DAY) + DAY) % DAY
  const date = isoOf(day + Math.floor(minutes / DAY))
  return date === null ? null : `${date}T${digits(Math.floor(rest / 60), 2)}:${digits(rest % 60, 2)}`
}

/** From the preposition of the first date to the end of the last. */
function wordsOf({ sentence, tags }: AnalysedSentence, dates: readonly DateMention[]): Span {
  const first = Math.min(...dates.map(({ tokens }) => tokens[0]))
  const end = Math.max(...dates.map(({ span }) => span.end))
  let from = first
  while (from > 0 && (tags[from - 1] === 'preposition' || ADVERBS.has(sentence.tokens[from - 1]?.lower ?? '')))
    from -= 1
  return { start: sentence.tokens[from]?.start ?? 0, end }
}

const ADVERBS: ReadonlySet<string> = new Set(['shortly', 'just', 'soon', 'late', 'early'])
