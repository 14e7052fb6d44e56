import { DAY_PARTS } from '../lexicon/calendar.ts'
import { isFunctionWord, PREPOSITIONS } from '../lexicon/function-words.ts'
import type { CountedFrom, DateReading, DayPart, DurationGrain, Grain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readDayPart } from './date-day-parts.ts'
import { readLengths } from './date-lengths.ts'
import { afterThe, type DateRead, isTightDash } from './date-words.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** A date counted from the article's or from the one before it: "last year", "two years ago", "the next day". */
export function readRelative(tokens: readonly Token[], at: number): DateRead | null {
  return (
    readDeictic(tokens, at) ??
    readAgo(tokens, at) ??
    readYearAgo(tokens, at) ??
    readYearToDate(tokens, at) ??
    readEarlierIn(tokens, at) ??
    readRest(tokens, at) ??
    readBefore(tokens, at) ??
    readNamed(tokens, at) ??
    readDayPart(tokens, at)
  )
}

function relative(grain: Grain, offset: number, from: CountedFrom, last: number, dayPart?: DayPart): DateRead {
  return { reading: { form: 'relative', grain, offset, from, part: null }, last, dayPart }
}

const DEICTICS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** After "today's": the present age, no day. */
const TODAY_AGE: ReadonlySet<string> = new Set(['money', 'prices', 'world', 'dollars', 'terms', 'values', 'standards'])

/** "yesterday morning", "today", "the day before yesterday". */
function readDeictic(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  if (lowerAt(tokens, start) === 'day') {
    const target = `${lowerAt(tokens, start + 1)} ${lowerAt(tokens, start + 2)}`
    if (target === 'before yesterday') return relative('day', -2, 'published', start + 2)
    return target === 'after tomorrow' ? relative('day', 2, 'published', start + 2) : null
  }
  const offset = DEICTICS.get(lowerAt(tokens, at))
  if (offset === undefined) return null
  if (isCapital(tokens[at]) && isCapital(tokens[at - 1]) && at > 0) return null
  if (lowerAt(tokens, at + 1) === "'s" && TODAY_AGE.has(lowerAt(tokens, at + 2))) return null
  const dayPart = DAY_PARTS.get(lowerAt(tokens, at + 1))
  if (dayPart === undefined && lowerAt(tokens, at) === 'tonight') return relative('day', 0, 'published', at, 'night')
  return relative('day', offset, 'published', dayPart === undefined ? at : at + 1, dayPart)
}

const DIRECTIONS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: CountedFrom }> = new Map([
  ['ago', { sign: -1, from: 'published' }],
  ['earlier', { sign: -1, from: 'previous' }],
  ['previously', { sign: -1, from: 'previous' }],
  ['before', { sign: -1, from: 'previous' }],
  ['later', { sign: 1, from: 'previous' }],
  ['hence', { sign: 1, from: 'published' }],
])

/** "two years ago", "a year earlier", "three days later", "six months from now". */
function readAgo(tokens: readonly Token[], at: number): DateRead | null {
  const read = readLengths(tokens, at)
  if (!read) return null
  const { lengths } = read
  const direction = directionAt(tokens, at, read.last + 1)
  if (!direction) return null
  const { sign, from, last } = direction
  const [{ count, grain }, ...others] = lengths
  const years = Math.round((count ?? 0) * (YEARS_IN[grain] ?? 0) * sign)
  if (years !== 0 && others.length === 0) return relative('year', years, from, last)
  if (lengths.some((length) => !Number.isInteger(length.count))) return null
  if (others.length > 0) {
    const start: DateReading = { form: 'relative', grain: 'day', offset: 0, from, part: null }
    return { reading: { form: 'shifted', by: lengths, sign, from: start }, last }
  }
  const steps = (count ?? 0) * sign
  switch (grain) {
    case 'day':
    case 'week':
    case 'weekend':
    case 'month':
    case 'quarter':
    case 'year':
      return relative(grain, steps, from, last)
    default:
      return lowerAt(tokens, last) === 'ago' ? { reading: { form: 'reference', to: 'past' }, last } : null
  }
}

/** "half a century ago" is fifty years back. */
const YEARS_IN: Partial<Record<DurationGrain, number>> = { decade: 10, century: 100 }

interface Direction {
  readonly sign: 1 | -1
  readonly from: CountedFrom
  readonly last: number
}

/** "ago", "later", "from now", "' time" of "in two weeks' time" behind a length. */
function directionAt(tokens: readonly Token[], start: number, at: number): Direction | null {
  const word = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  const genitive = word === "'s" || word === "'" || word === '’'
  if (genitive && next === 'time')
    return lowerAt(tokens, start - 1) === 'in' ? { sign: 1, from: 'published', last: at + 1 } : null
  if (word === 'from') return next === 'now' ? { sign: 1, from: 'published', last: at + 1 } : null
  const direction = DIRECTIONS.get(word)
  if (!direction || (word === 'before' && !endsPhrase(tokens, at + 1))) return null
  if ((word === 'earlier' || word === 'later') && next === 'than') return null
  return { ...direction, last: at }
}

/** "year-ago quarter", "the year-earlier period". */
function readYearAgo(tokens: readonly Token[], at: number): DateRead | null {
  if (lowerAt(tokens, at) !== 'year' || !isTightDash(tokens, at + 1)) return null
  const word = lowerAt(tokens, at + 2)
  if (word === 'ago') return relative('year', -1, 'published', at + 2)
  return word === 'earlier' ? relative('year', -1, 'previous', at + 2) : null
}

/** "the year to date", "year-to-date": from its first day to the article's. */
function readYearToDate(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  if (lowerAt(tokens, start) !== 'year') return null
  const step = isTightDash(tokens, start + 1) ? 2 : 1
  const toDate = lowerAt(tokens, start + step) === 'to' && lowerAt(tokens, start + 2 * step) === 'date'
  if (!toDate) return null
  const of = (grain: Grain): DateReading => ({ form: 'relative', grain, offset: 0, from: 'published', part: null })
  return { reading: { form: 'range', from: of('year'), to: of('day') }, last: start + 2 * step }
}

/** "the rest of the year": the unit under way from the article's date on. */
function readRest(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const word = lowerAt(tokens, start)
  if ((word !== 'rest' && word !== 'remainder') || lowerAt(tokens, start + 1) !== 'of') return null
  const pointer = lowerAt(tokens, start + 2)
  const grain = pointer === 'the' || pointer === 'this' ? UNITS.get(lowerAt(tokens, start + 3)) : undefined
  if (grain === undefined || grain === 'day' || isTightDash(tokens, start + 4)) return null
  return { reading: { form: 'relative', grain, offset: 0, from: 'published', part: 'later' }, last: start + 3 }
}

/** "earlier this month", "later in the year": the unit under way, up to the article's date or from it on. */
function readEarlierIn(tokens: readonly Token[], at: number): DateRead | null {
  const part = lowerAt(tokens, at)
  if (part !== 'earlier' && part !== 'later') return null
  const inThe = lowerAt(tokens, at + 1) === 'in' && lowerAt(tokens, at + 2) === 'the'
  const unit = inThe ? at + 3 : lowerAt(tokens, at + 1) === 'this' ? at + 2 : null
  const grain = unit === null ? undefined : UNITS.get(lowerAt(tokens, unit))
  if (unit === null || grain === undefined || grain === 'day' || isTightDash(tokens, unit + 1)) return null
  return { reading: { form: 'relative', grain, offset: 0, from: 'published', part }, last: unit }
}

const UNITS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "the year before", "the day after" where the phrase ends there; "the day after the vote" names no date. */
function readBefore(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const grain = start > at ? UNITS.get(lowerAt(tokens, start)) : undefined
  const sign = ['before', 'earlier'].includes(lowerAt(tokens, start + 1))
    ? -1
    : lowerAt(tokens, start + 1) === 'after'
      ? 1
      : 0
  if (grain === undefined || sign === 0 || !endsPhrase(tokens, start + 2)) return null
  return relative(grain, sign, 'previous', start + 1)
}

/** Nothing follows that "before" or "after" could govern. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || next.type === 'punctuation') return next?.text !== '"' && next?.text !== '“'
  const word = lowerAt(tokens, at)
  return PREPOSITIONS.has(word) || ['and', 'but', 'when', 'while', 'or', 'was', 'were', 'had'].includes(word)
}

/** What stands before a unit of time and where it points. `bare`: also without "the". */
const POINTERS: ReadonlyMap<string, { readonly offset: number; readonly from: CountedFrom; readonly bare: boolean }> =
  new Map([
    ['last', { offset: -1, from: 'published', bare: true }],
    ['this', { offset: 0, from: 'published', bare: true }],
    ['next', { offset: 1, from: 'published', bare: true }],
    ['past', { offset: -1, from: 'published', bare: true }],
    ['coming', { offset: 1, from: 'published', bare: true }],
    ['upcoming', { offset: 1, from: 'published', bare: true }],
    ['current', { offset: 0, from: 'published', bare: true }],
    ['previous', { offset: -1, from: 'previous', bare: true }],
    ['preceding', { offset: -1, from: 'previous', bare: true }],
    ['prior', { offset: -1, from: 'previous', bare: true }],
    ['following', { offset: 1, from: 'previous', bare: false }],
    ['ensuing', { offset: 1, from: 'previous', bare: false }],
    ['subsequent', { offset: 1, from: 'previous', bare: false }],
    ['same', { offset: 0, from: 'previous', bare: false }],
    ['that', { offset: 0, from: 'previous', bare: true }],
  ])

const SPELL_PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'in', 'within', 'during', 'for', 'of'])

/** "last year", "this month", "the previous quarter", "the next day", "last night", "the weekend", "that year". */
export function readNamed(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const definite = start > at || ['its', 'their', 'his', 'her', "'s"].includes(lowerAt(tokens, at - 1))
  if (definite && lowerAt(tokens, start) === 'weekend') return readTheWeekend(tokens, at, start)
  if (pointsAtCalendarYear(tokens, start)) return readCalendarYear(tokens, start)
  const afterNext = readAfterNext(tokens, start)
  if (afterNext) return definite ? afterNext : null
  const inner = lowerAt(tokens, start) === 'this' ? lowerAt(tokens, start + 1) : ''
  if (inner === 'past' || inner === 'coming') return readNamed(tokens, start + 1)
  const pointer = POINTERS.get(lowerAt(tokens, start))
  if (!pointer || isTightDash(tokens, start + 2)) return null
  const unit = lowerAt(tokens, start + 1)
  const dayPart = DAY_PARTS.get(unit)
  if (dayPart !== undefined) return readDaypart(tokens, start, definite, dayPart)
  const grain = UNITS.get(unit)
  if (grain === undefined || (!pointer.bare && !definite)) return null
  const word = lowerAt(tokens, start)
  if (grain === 'day') return readNamedDay(tokens, start, pointer.offset, pointer.from)
  if (word === 'next' && definite) {
    return SPELL_PREPOSITIONS.has(lowerAt(tokens, at - 1)) ? null : relative(grain, 1, 'previous', start + 1)
  }
  // "over the last year" is twelve months; "the last week of March" the end of another period.
  const framed = word === 'last' || word === 'past' || word === 'coming'
  if (framed && (start > at || lowerAt(tokens, start + 2) === 'of') && grain !== 'weekend') return null
  if (word === 'that' && isTakenByThat(tokens, start)) return null
  return relative(grain, pointer.offset, pointer.from, start + 1)
}

/** "this calendar year". */
function readCalendarYear(tokens: readonly Token[], at: number): DateRead | null {
  const pointer = POINTERS.get(lowerAt(tokens, at))
  return pointer ? relative('year', pointer.offset, pointer.from, at + 2) : null
}

function pointsAtCalendarYear(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 'calendar' && lowerAt(tokens, at + 2) === 'year'
}

/** "the week after next", "the month before last". */
function readAfterNext(tokens: readonly Token[], at: number): DateRead | null {
  const grain = UNITS.get(lowerAt(tokens, at))
  const words = `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`
  const offset = words === 'after next' ? 2 : words === 'before last' ? -2 : 0
  return grain === undefined || offset === 0 ? null : relative(grain, offset, 'published', at + 2)
}

/** "said that year after year …": a conjunction. */
function isTakenByThat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]
  return next?.type === 'word' && !isFunctionWord(next.lower) && next.lower !== "'s"
}

/** "the next day", "the same day", "the previous day"; "last day" and "this day" name none. */
function readNamedDay(tokens: readonly Token[], at: number, offset: number, from: CountedFrom): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'last' || word === 'this' || word === 'current') return null
  return relative('day', offset, word === 'next' ? 'previous' : from, at + 1)
}

/** "last night", "this morning", "the next morning", "the following evening". */
function readDaypart(tokens: readonly Token[], at: number, definite: boolean, dayPart: DayPart): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'last') return dayPart === 'morning' ? null : relative('day', -1, 'published', at + 1, dayPart)
  if (word === 'this') return relative('day', 0, 'published', at + 1, dayPart)
  if (word === 'that') return relative('day', 0, 'previous', at + 1, dayPart)
  const offset = word === 'next' || word === 'following' ? 1 : word === 'previous' ? -1 : word === 'same' ? 0 : null
  return offset === null || !definite ? null : relative('day', offset, 'previous', at + 1, dayPart)
}

function readTheWeekend(tokens: readonly Token[], at: number, start: number): DateRead | null {
  const placed = ['over', 'at', 'on', 'during', 'by', 'of'].includes(lowerAt(tokens, at - 1))
  return placed ? relative('weekend', 0, 'published', start) : null
}
