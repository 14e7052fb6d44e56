import { civilOf, dayOf, dayOfIso, isoOf, weekdayOf } from '../../src/civil.ts'
import type { DateReading, DurationGrain, Grain } from '../../src/model/date.ts'
import { type DateReference, resolveDate } from '../../src/normalize/calendar.ts'
import type { EvalCase, Item } from './case.ts'
import { type OurDate, readCase } from './ours.ts'

/**
 * What a source's dates and ours have in common: a stretch of the calendar,
 * `start` inclusive and `end` exclusive ("2016-09-01/2016-10-01", an open end
 * is ".."), or a length ("lasts 259200 s"; a month is 30 days, a year 365).
 */
export function stretchMeaning(start: string | null, end: string | null): string {
  return `${start?.slice(0, 10) ?? '..'}/${end?.slice(0, 10) ?? '..'}`
}

export function lengthMeaning(seconds: number): string {
  return `lasts ${Number(seconds.toFixed(3))} s`
}

const DAY = 86_400

const SECONDS: Readonly<Record<DurationGrain, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  time: 3600,
  day: DAY,
  weekend: 2 * DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  season: 90 * DAY,
  quarter: 90 * DAY,
  half: 180 * DAY,
  year: 365 * DAY,
  decade: 3650 * DAY,
  century: 36_500 * DAY,
}

export function secondsOf(grain: DurationGrain): number {
  return SECONDS[grain]
}

/** What adapters say of spans, in their `mapping`. */
export const SPAN_RULE =
  'A span is compared without the prepositions, articles and marks at its edges, as sources differ on whose they are. '

/** Prepositions, articles and the like: some sources give them to the date, some do not. */
const EDGE_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 's', 'in', 'on', 'at', 'of', 'for', 'by', 'to', 'from', 'between', 'since', 'until', 'till'],
  ...[
    'before',
    'after',
    'during',
    'through',
    'over',
    'within',
    'into',
    'about',
    'around',
    'as',
    'starting',
    'beginning',
  ],
  ...['no', 'later', 'than', 'early', 'and', 'or', 'more', 'less', 'up', 'onwards', 'around', 'greater'],
])

const WORDS = /[\p{L}\p{N}½]+|[^\s\p{L}\p{N}½]/gu
const LETTER_OR_DIGIT = /^[\p{L}\p{N}½]/u

/** A span without the function words and marks at its edges: "in the 1990s" and "1990s" are one span. */
export function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const kept = [...text.slice(start, end).matchAll(WORDS)].filter(
    ([word]) => LETTER_OR_DIGIT.test(word) && !EDGE_WORDS.has(word.toLowerCase()),
  )
  const first = kept[0]
  const last = kept.at(-1)
  return first && last ? [start + first.index, start + last.index + last[0].length] : [start, end]
}

/** "several days" has a unit and no count. */
export function vagueMeaning(grain: string): string {
  return `lasts some ${grain}s`
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** The date `count` units on. */
export function dateAfter(iso: string, count: number, unit: Unit): string {
  const day = dayOfIso(iso)
  if (day === null) return iso
  if (unit === 'day' || unit === 'week') return isoOf(day + count * (unit === 'week' ? 7 : 1)) ?? iso
  const { year, month, day: date } = civilOf(day)
  const index = year * 12 + month - 1 + count * { month: 1, quarter: 3, year: 12 }[unit]
  return isoOf(dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, date)) ?? iso
}

/** What adapters say of open periods, in their `mapping`. */
export const LIMIT_RULE =
  'Whether a day that is a limit is part of the period ("no later than 1 May") is not compared. '

/** What adapters say of dates counted in units, in their `mapping`. */
export const COUNTED_RULE =
  'A date counted in weeks, months, quarters or years ("three months ago") may be given by the one it falls in. '

const COUNTED_UNIT =
  /\b(week|fortnight|month|quarter|year)s?(?:.{0,2} (?:ago|later|hence|earlier|time|from (?:now|today)))$|^in .*\b(week|month|quarter|year)s?$/

/** The week, month, quarter or year around a date that the words count in those. */
export function unitsAround(words: string, date: string): readonly string[] {
  const match = COUNTED_UNIT.exec(words.toLowerCase())
  const word = match?.[1] ?? match?.[2]
  const unit = (word === 'fortnight' ? 'week' : word) as Unit | undefined
  if (unit === undefined) return []
  const [year, month = 1] = date.split('-').map(Number)
  const first = unit === 'year' ? 1 : unit === 'quarter' ? month - ((month - 1) % 3) : month
  const day = dayOfIso(date) ?? 0
  const start = unit === 'week' ? isoOf(day - weekdayOf(day) + 1) : `${year}-${String(first).padStart(2, '0')}-01`
  return start === null ? [] : [stretchMeaning(start, dateAfter(start, 1, unit))]
}

type Tense = DateReference['tense']

/**
 * Our dates as items. Times of day and what happens again and again are not
 * asked for. With several `tenses` each date is resolved in each of them: a
 * phrase without a verb does not say whether "Friday" is past or to come.
 */
export function dateItems(
  evalCase: EvalCase,
  tenses: readonly Tense[],
  { fromIsPlain }: { readonly fromIsPlain: boolean } = { fromIsPlain: false },
): readonly Item[] {
  const { text } = evalCase
  return readCase(evalCase)
    .dates.filter(({ mention: { reading } }) => isAsked(reading))
    .map((date): Item => {
      const { start, end } = date.mention.span
      const periods = tenses.map((tense) => resolveDate(date.mention, { ...date.reference, tense }, ''))
      return {
        span: trimmed(text, start, end),
        meanings: [
          ...[date.period, ...periods].flatMap((period) => meaningsOf(date, period)),
          ...(fromIsPlain && text.slice(start, end).startsWith('from ') ? plainMeanings(date) : []),
        ],
      }
    })
}

/** "from 2014" as 2014. */
function plainMeanings({ mention, reference }: OurDate): readonly string[] {
  if (mention.reading.form !== 'open') return []
  const { start, end } = resolveDate({ ...mention, reading: mention.reading.limit }, reference, '')
  return [stretchMeaning(start, end)]
}

function isAsked(reading: DateReading): boolean {
  return reading.form !== 'clock' && reading.form !== 'set' && reading.form !== 'reference'
}

function meaningsOf(
  { mention: { reading }, timex }: OurDate,
  { start, end, grain }: OurDate['period'],
): readonly string[] {
  const meanings = [`timex ${timex}`]
  if (start !== null || end !== null) meanings.push(stretchMeaning(start, end))
  const unit = unitOf(grain)
  if (reading.form === 'range' && end !== null && unit !== null)
    meanings.push(stretchMeaning(start, dateAfter(end, -1, unit)))
  if (reading.form === 'open') meanings.push(...limitMeanings({ start, end, grain }))
  if (reading.form === 'duration') meanings.push(durationMeaning(reading))
  if ('part' in reading && reading.part !== null) meanings.push(`${reading.part} ${timex}`)
  return meanings
}

/** A day as a limit, with the day and without: see `LIMIT_RULE`. */
function limitMeanings({ start, end, grain }: Pick<OurDate['period'], 'start' | 'end' | 'grain'>): readonly string[] {
  if (grain !== 'day') return []
  if (start !== null) return [stretchMeaning(dateAfter(start, -1, 'day'), null)]
  return end === null ? [] : [stretchMeaning(null, dateAfter(end, -1, 'day'))]
}

function durationMeaning({ count, grain, and }: Extract<DateReading, { form: 'duration' }>): string {
  if (count === null) return vagueMeaning(grain)
  return lengthMeaning(
    [{ count, grain }, ...and].reduce((sum, length) => sum + (length.count ?? 0) * SECONDS[length.grain], 0),
  )
}

function unitOf(grain: Grain): Unit | null {
  return grain === 'day' || grain === 'week' || grain === 'month' || grain === 'quarter' || grain === 'year'
    ? grain
    : null
}
