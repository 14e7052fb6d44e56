import { DAY_PARTS } from '../lexicon/calendar.ts'
import { isFunctionWord, PREPOSITIONS } from '../lexicon/function-words.ts'
import type { CountedFrom, Grain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readDurationUnit } from './date-spells.ts'
import { afterThe, type DateRead, isTightDash } from './date-words.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** A date counted from the article's or from the one before it: "last year", "two years ago", "the next day". */
export function readRelative(tokens: readonly Token[], at: number): DateRead | null {
  return (
    readDeictic(tokens, at) ??
    readAgo(tokens, at) ??
    readYearAgo(tokens, at) ??
    readYearToDate(tokens, at) ??
    readInTheUnit(tokens, at) ??
    readBefore(tokens, at) ??
    readNamed(tokens, at)
  )
}

function relative(grain: Grain, offset: number, from: CountedFrom, last: number): DateRead {
  return { reading: { form: 'relative', grain, offset, from, part: null }, last }
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
  return relative('day', offset, 'published', DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 1 : at)
}

const DIRECTIONS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: CountedFrom }> = new Map([
  ['ago', { sign: -1, from: 'published' }],
  ['earlier', { sign: -1, from: 'previous' }],
  ['previously', { sign: -1, from: 'previous' }],
  ['before', { sign: -1, from: 'previous' }],
  ['later', { sign: 1, from: 'previous' }],
])

/** "two years ago", "a year earlier", "three days later", "six months from now". */
function readAgo(tokens: readonly Token[], at: number): DateRead | null {
  const length = readDurationUnit(tokens, at)
  if (!length) return null
  const word = lowerAt(tokens, length.last + 1)
  const fromNow = word === 'from' && lowerAt(tokens, length.last + 2) === 'now'
  const direction = fromNow ? ({ sign: 1, from: 'published' } as const) : DIRECTIONS.get(word)
  if (!direction || !Number.isInteger(length.count)) return null
  if (word === 'before' && !endsPhrase(tokens, length.last + 2)) return null
  if (word === 'earlier' && lowerAt(tokens, length.last + 2) === 'than') return null
  const last = fromNow ? length.last + 2 : length.last + 1
  const count = length.count * direction.sign
  switch (length.grain) {
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return relative(length.grain, count, direction.from, last)
    case 'decade':
      return relative('year', count * 10, direction.from, last)
    case 'century':
      return relative('year', count * 100, direction.from, last)
    default:
      return null
  }
}

/** "year-ago quarter", "the year-earlier period". */
function readYearAgo(tokens: readonly Token[], at: number): DateRead | null {
  if (lowerAt(tokens, at) !== 'year' || !isTightDash(tokens, at + 1)) return null
  const word = lowerAt(tokens, at + 2)
  if (word === 'ago') return relative('year', -1, 'published', at + 2)
  return word === 'earlier' ? relative('year', -1, 'previous', at + 2) : null
}

/** "the year to date", "year-to-date". */
function readYearToDate(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  if (lowerAt(tokens, start) !== 'year') return null
  const step = isTightDash(tokens, start + 1) ? 2 : 1
  const toDate = lowerAt(tokens, start + step) === 'to' && lowerAt(tokens, start + 2 * step) === 'date'
  return toDate ? relative('year', 0, 'published', start + 2 * step) : null
}

/** "earlier in the week", "later in the year": the unit that holds the article's date. */
function readInTheUnit(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const adverb = lowerAt(tokens, at - 1) === 'in' && ['earlier', 'later'].includes(lowerAt(tokens, at - 2))
  const grain = adverb && start > at ? UNITS.get(lowerAt(tokens, start)) : undefined
  return grain === undefined ? null : relative(grain, 0, 'published', start)
}

const UNITS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
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
function readNamed(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const definite = start > at || ['its', 'their', 'his', 'her', "'s"].includes(lowerAt(tokens, at - 1))
  if (definite && lowerAt(tokens, start) === 'weekend') return readTheWeekend(tokens, at, start)
  const pointer = POINTERS.get(lowerAt(tokens, start))
  if (!pointer || isTightDash(tokens, start + 2)) return null
  const unit = lowerAt(tokens, start + 1)
  if (DAY_PARTS.has(unit)) return readDaypart(tokens, start, definite)
  const grain = UNITS.get(unit)
  if (grain === undefined || (!pointer.bare && !definite)) return null
  const word = lowerAt(tokens, start)
  if (grain === 'day') return readNamedDay(tokens, start, pointer.offset, pointer.from)
  if (word === 'next' && definite) {
    return SPELL_PREPOSITIONS.has(lowerAt(tokens, at - 1)) ? null : relative(grain, 1, 'previous', start + 1)
  }
  // "over the last year" is twelve months; "the last week of March" the end of another period.
  if (word === 'last' && (start > at || lowerAt(tokens, start + 2) === 'of') && grain !== 'weekend') return null
  if (word === 'current' && !definite) return null
  if (word === 'that' && isTakenByThat(tokens, start)) return null
  return relative(grain, pointer.offset, pointer.from, start + 1)
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
function readDaypart(tokens: readonly Token[], at: number, definite: boolean): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'last') return lowerAt(tokens, at + 1) === 'morning' ? null : relative('day', -1, 'published', at + 1)
  if (word === 'this') return relative('day', 0, 'published', at + 1)
  const offset = word === 'next' || word === 'following' ? 1 : word === 'previous' ? -1 : word === 'same' ? 0 : null
  return offset === null || !definite ? null : relative('day', offset, 'previous', at + 1)
}

function readTheWeekend(tokens: readonly Token[], at: number, start: number): DateRead | null {
  const placed = ['over', 'at', 'on', 'during', 'by', 'of'].includes(lowerAt(tokens, at - 1))
  return placed ? relative('weekend', 0, 'published', start) : null
}
