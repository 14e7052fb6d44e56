import { BETWEEN_COUNT_AND_UNIT, TIME_UNITS, TIME_ZONES } from '../lexicon/calendar.ts'
import type { DateReading, DurationGrain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { countAt, type DateRead, digitsAt, isDash, isTightDash } from './date-words.ts'
import { readYearName } from './date-years.ts'
import { isGlued, lowerAt } from './word-forms.ts'

export interface LengthRead {
  readonly count: number
  readonly grain: DurationGrain
  readonly last: number
  /** Only "a" or "an" before the unit, which is a rate as often as a length. */
  readonly article: boolean
}

/** A count and a unit of time: "three years", "two-day", "a decade", "48 hours", "half a year". */
export function readDurationUnit(tokens: readonly Token[], at: number): LengthRead | null {
  const half = lowerAt(tokens, at) === 'half' && ['a', 'an'].includes(lowerAt(tokens, at + 1))
  const article = lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an'
  const count = half ? { value: 0.5, last: at + 1 } : article ? { value: 1, last: at } : countAt(tokens, at)
  if (!count || count.value <= 0 || isSpreadNumber(tokens, at)) return null
  const dashed = isTightDash(tokens, count.last + 1)
  let unit = dashed ? count.last + 2 : count.last + 1
  if (!article && BETWEEN_COUNT_AND_UNIT.has(lowerAt(tokens, unit))) unit += 1
  const word = lowerAt(tokens, unit)
  const grain = TIME_UNITS.get(word)
  if (grain === undefined || (word === 'second' && !(dashed && count.value > 1))) return null
  if (article && word.endsWith('s')) return null
  if (!isUnitForm(word, count.value, dashed) || isAge(tokens, unit) || isAgeOf(tokens, at)) return null
  return { count: count.value, grain, last: unit, article }
}

/** "two year" is no length, "two-year" and "two years" are. */
function isUnitForm(word: string, count: number, dashed: boolean): boolean {
  return dashed || count <= 1 || word.endsWith('s') || word === 'yr'
}

/** "30-year-old", "14 months old", "58 years of age": how old, not how long. */
function isAge(tokens: readonly Token[], unit: number): boolean {
  const next = isTightDash(tokens, unit + 1) ? unit + 2 : unit + 1
  const word = lowerAt(tokens, next)
  return word === 'old' || word === 'olds' || (word === 'of' && lowerAt(tokens, next + 1) === 'age')
}

/** "the mate, of 52 years,": an age after a name. */
function isAgeOf(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'of' && lowerAt(tokens, at - 2) === ','
}

/** The upper end of "15-20 years" or "two or three years", which has no one length, or "1-in-100-year". */
function isSpreadNumber(tokens: readonly Token[], at: number): boolean {
  const link = lowerAt(tokens, at - 1)
  if (isTightDash(tokens, at - 1) || (link === '/' && isGlued(tokens[at]))) return true
  const between = link === 'and' && lowerAt(tokens, at - 3) === 'between'
  if (link !== 'to' && link !== 'or' && !between && !isDash(tokens, at - 1)) return false
  const before = countAt(tokens, at - 2)
  return before !== null && before.last === at - 2
}

/** "a year" is a length after these, else a rate: "60 million a year". */
const LENGTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...[
    'for',
    'within',
    'over',
    'after',
    'during',
    'in',
    'than',
    'about',
    'almost',
    'nearly',
    'around',
    'roughly',
    'least',
  ],
  ...['lasted', 'last', 'lasts', 'takes', 'took', 'take', 'taken', 'spend', 'spent', 'to', 'just', 'half', 'barely'],
  ...['every', 'of', 'up'],
])

const PAST_WORDS: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'preceding',
  'first',
  'recent',
])

/** How long: "three years", "over the past five years", "the past decade", "two-day". */
export function readDuration(tokens: readonly Token[], at: number): DateRead | null {
  const framed = readFramed(tokens, at)
  if (framed) return framed
  const length = readDurationUnit(tokens, at)
  if (!length || (length.article && !LENGTH_PREPOSITIONS.has(lowerAt(tokens, at - 1)))) return null
  const after = lowerAt(tokens, length.last + 1)
  if (after === 'ago' || (length.article && after === 'earlier')) return null
  return durationOf(length.count, length.grain, length.last)
}

/** "the past five years", "the last 57 years", "the past year", "the coming decade". */
function readFramed(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  if (!PAST_WORDS.has(lowerAt(tokens, start))) return null
  const length = readDurationUnit(tokens, start + 1)
  if (length && !length.article) return durationOf(length.count, length.grain, length.last)
  const grain = TIME_UNITS.get(lowerAt(tokens, start + 1))
  if (start === at || grain === undefined || lowerAt(tokens, start + 2) === 'of') return null
  const single = !lowerAt(tokens, start + 1).endsWith('s') && lowerAt(tokens, start) !== 'first' && grain !== 'second'
  return single && grain !== 'day' ? durationOf(1, grain, start + 1) : null
}

function durationOf(count: number, grain: DurationGrain, last: number): DateRead {
  return { reading: { form: 'duration', count, grain }, last }
}

/** "the first nine months of this year", "last four months of 2016": a range of months. */
export function readMonthsOfYear(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const side = lowerAt(tokens, start)
  if (!['first', 'last', 'final', 'opening'].includes(side)) return null
  const length = readDurationUnit(tokens, start + 1)
  const months = length ? monthsIn(length, lowerAt(tokens, length.last)) : readQuartersCount(tokens, start + 1)
  const last = length?.last ?? start + 2
  if (months === null || lowerAt(tokens, last + 1) !== 'of') return null
  const year = readYearName(tokens, last + 2)
  if (!year || year.fiscal || months >= 12) return null
  const month = (value: number): DateReading => ({
    form: 'month',
    year: year.year,
    month: value,
    which: null,
    part: null,
  })
  const first = side === 'first' || side === 'opening'
  return {
    reading: { form: 'range', from: month(first ? 1 : 13 - months), to: month(first ? months : 12) },
    last: year.last,
  }
}

function monthsIn(length: LengthRead, unit: string): number | null {
  return unit === 'months' && Number.isInteger(length.count) ? length.count : null
}

function readQuartersCount(tokens: readonly Token[], at: number): number | null {
  const count = countAt(tokens, at)
  return count && lowerAt(tokens, count.last + 1) === 'quarters' && count.value <= 3 && count.last === at
    ? count.value * 3
    : null
}

const CLOCK_WORDS: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 12],
  ['midday', 12],
])

/** "10 p.m.", "4:15 a.m.", "18:00", "11.40pm", "2000 GMT", "noon", "five o'clock"; "Friday at 18.30", but not "shares at 18.30". */
export function readClock(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const word = CLOCK_WORDS.get(lowerAt(tokens, at))
  if (word !== undefined) return clockOf(word, 0, at)
  const hourWord = countAt(tokens, at)
  if (hourWord && lowerAt(tokens, hourWord.last + 1) === "o'clock") return clockOf(hourWord.value, 0, hourWord.last + 1)
  const time = readHourMinute(tokens, at)
  if (!time) return null
  const meridiem = MERIDIEMS.get(lowerAt(tokens, time.last + 1))
  if (meridiem !== undefined) {
    if (time.hour < 1 || time.hour > 12 || time.minute > 59) return null
    return clockOf((time.hour % 12) + meridiem, time.minute, time.last + 1)
  }
  const zone = TIME_ZONES.has(lowerAt(tokens, time.last + 1)) && lowerAt(tokens, time.last + 1) !== 'hours'
  if (time.mark === 'none') return readMilitary(tokens, at)
  if (time.mark === '.' && !zone && !(chained && lowerAt(tokens, at - 1) === 'at')) return null
  return clockOf(time.hour, time.minute, time.last)
}

const MERIDIEMS: ReadonlyMap<string, number> = new Map([
  ...['am', 'a.m.', 'a.m'].map((word): [string, number] => [word, 0]),
  ...['pm', 'p.m.', 'p.m'].map((word): [string, number] => [word, 12]),
])

interface HourMinute {
  readonly hour: number
  readonly minute: number
  readonly mark: 'none' | ':' | '.'
  readonly last: number
}

function readHourMinute(tokens: readonly Token[], at: number): HourMinute | null {
  const token = tokens[at]
  if (token?.type !== 'number' || (isGlued(tokens[at]) && ':+-'.includes(tokens[at - 1]?.text ?? ' '))) return null
  const hour = digitsAt(tokens, at, 1, 2)
  if (hour === null) {
    const [hours = '', minutes = '', more] = token.text.split('.')
    const dotted = more === undefined && minutes.length === 2 && hours.length <= 2 && !token.text.includes(',')
    if (dotted && Number(hours) < 24 && Number(minutes) < 60)
      return { hour: Number(hours), minute: Number(minutes), mark: '.', last: at }
    const four = digitsAt(tokens, at, 4, 4)
    return four === null ? null : { hour: Math.floor(four / 100), minute: four % 100, mark: 'none', last: at }
  }
  const colon = tokens[at + 1]?.text === ':' && isGlued(tokens[at + 1]) && isGlued(tokens[at + 2])
  const minute = colon ? digitsAt(tokens, at + 2, 2, 2) : null
  if (minute === null) return { hour, minute: 0, mark: 'none', last: at }
  const more = tokens[at + 3]?.text === ':' && isGlued(tokens[at + 3])
  return hour > 23 || minute > 59 || more ? null : { hour, minute, mark: ':', last: at + 2 }
}

/** "2000 GMT", "0830 hours". */
function readMilitary(tokens: readonly Token[], at: number): DateRead | null {
  const digits = digitsAt(tokens, at, 4, 4)
  const zone = lowerAt(tokens, at + 1)
  if (digits === null || !TIME_ZONES.has(zone) || (zone === 'hours' && tokens[at]?.text.startsWith('0') !== true))
    return null
  const hour = Math.floor(digits / 100)
  return hour > 23 || digits % 100 > 59 ? null : clockOf(hour, digits % 100, at)
}

function clockOf(hour: number, minute: number, last: number): DateRead | null {
  return hour > 24 ? null : { reading: { form: 'clock', hour: hour % 24, minute }, last }
}
