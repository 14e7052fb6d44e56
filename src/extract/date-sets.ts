import { CARDINALS, REFERENCE_WORDS, SEASONS, SET_ADVERBS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { TIME_UNITS } from '../lexicon/time-units.ts'
import type { DateReading, DurationGrain, Grain } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readDurationUnit } from './date-lengths.ts'
import { type DateRead, isTightDash, monthNameAt } from './date-words.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** What comes again and again: "every Monday", "each year", "every two weeks", "daily", "a month" of "$5 a month". */
export function readSet(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'every' || word === 'each') return readEvery(tokens, at)
  const adverb = SET_ADVERBS.get(word)
  if (adverb !== undefined) return isName(tokens, at) ? null : setOf(lengthReading(...adverb), at)
  const plural = WEEKDAY_PLURALS.get(word)
  // "Wednesdays attack" has lost its apostrophe.
  if (plural !== undefined) return isNounAfter(tokens, at + 1) ? null : setOf(weekdayReading(plural), at)
  return word === 'a' || word === 'an' || word === 'per' ? readRate(tokens, at) : null
}

function setOf(each: DateReading, last: number): DateRead {
  return { reading: { form: 'set', each }, last }
}

function lengthReading(count: number, grain: DurationGrain): DateReading {
  return { form: 'duration', count, grain, and: [], anchor: null }
}

function weekdayReading(weekday: number): DateReading {
  return { form: 'weekday', weekday, which: null, week: null }
}

function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.type === 'word' && !isFunctionWord(next.lower)
}

/** "The Daily Mail", "Weekly Standard": part of a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && (at > 0 || isCapital(tokens[at + 1]))
}

function readEvery(tokens: readonly Token[], at: number): DateRead | null {
  const next = lowerAt(tokens, at + 1) === 'other' ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) return setOf(weekdayReading(weekday), next)
  const month = monthNameAt(tokens, next)
  if (month?.capital)
    return setOf({ form: 'month', year: null, month: month.month, which: null, part: null }, month.last)
  const season = SEASONS.get(word)
  if (season !== undefined) return setOf({ form: 'season', year: null, season, which: null, part: null }, next)
  const grain = TIME_UNITS.get(word)
  if (grain !== undefined && !word.endsWith('s') && grain !== 'second')
    return isTightDash(tokens, next + 1) ? null : setOf(lengthReading(next - at, grain), next)
  const length = readDurationUnit(tokens, next)
  return length && !length.article ? setOf(lengthReading(length.count, length.grain), length.last) : null
}

/** Units of rates: "$5 a month", "twice a day". */
const RATE_UNITS: ReadonlySet<string> = new Set(['hour', 'minute', 'day', 'night', 'week', 'month', 'quarter', 'year'])

/** Behind an amount or a number of times. */
function readRate(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at + 1)
  if (!RATE_UNITS.has(word) || isTightDash(tokens, at + 2)) return null
  if (word === 'hour' && SPEED_UNITS.has(lowerAt(tokens, at - 1))) return null
  if (!isRated(tokens, at) || ['ago', 'earlier', 'later', 'after', 'before'].includes(lowerAt(tokens, at + 2)))
    return null
  return setOf(lengthReading(1, TIME_UNITS.get(word) ?? 'quarter'), at + 1)
}

/** "20 miles an hour" is a speed and no time. */
const SPEED_UNITS: ReadonlySet<string> = new Set([
  ...['miles', 'mile', 'kilometers', 'kilometres', 'kilometer', 'kilometre', 'km', 'meters', 'metres', 'feet'],
])

/** How far before "a month" its number may stand: "5 million new cars a month". */
const RATE_REACH = 4

/** Behind "once", "twice" or a number with what it counts. */
function isRated(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - RATE_REACH); index -= 1) {
    const token = tokens[index]
    if (token?.type === 'number' || token?.lower === 'once' || token?.lower === 'twice') return true
    if (token?.type === 'word' ? isFunctionWord(token.lower) : token?.type === 'punctuation') return false
    if (CARDINALS.has(token?.lower ?? '')) return true
  }
  return false
}

/** "now", "currently", "at present", "recently", "soon", "in the future", "the past". */
export function readReference(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  const to = REFERENCE_WORDS.get(word)
  if (to !== undefined)
    return isName(tokens, at) || isOtherUse(tokens, at) ? null : { reading: { form: 'reference', to }, last: at }
  const present = presentPhrase(tokens, at)
  if (present !== null) return { reading: { form: 'reference', to: 'present' }, last: present }
  if (word !== 'the') return null
  if (FUTURE_ADJECTIVES.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'future')
    return { reading: { form: 'reference', to: 'future' }, last: at + 2 }
  const noun = lowerAt(tokens, at + 1)
  const isTime =
    ['in', 'for', 'of', 'than', 'from', 'into'].includes(lowerAt(tokens, at - 1)) && endsPhrase(tokens, at + 2)
  if (noun === 'past' && isTime) return { reading: { form: 'reference', to: 'past' }, last: at + 1 }
  return noun === 'future' && isTime ? { reading: { form: 'reference', to: 'future' }, last: at + 1 } : null
}

/** "the near future": sure by its adjective. */
const FUTURE_ADJECTIVES: ReadonlySet<string> = new Set(['near', 'immediate', 'foreseeable', 'distant'])

/** What makes "the moment" that of something else: "at the moment of truth". */
const OF_SOMETHING: ReadonlySet<string> = new Set(['of', 'when', 'that', 'value', 'values'])

/** The last token of "these days", "present" of "at present", "the moment" of "for the moment". */
function presentPhrase(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at) === 'these')
    return lowerAt(tokens, at + 1) === 'days' && !OF_SOMETHING.has(lowerAt(tokens, at + 2)) ? at + 1 : null
  const before = lowerAt(tokens, at - 1)
  if (before !== 'at' && before !== 'for') return null
  const noun = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const isNow = lowerAt(tokens, noun) === 'present' || (noun > at && lowerAt(tokens, noun) === 'moment')
  return isNow && !OF_SOMETHING.has(lowerAt(tokens, noun + 1)) ? noun : null
}

/** "now that", "as soon as", "from now on": no time of their own. */
function isOtherUse(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  if (word === 'now') return next === 'that' || isTightDash(tokens, at + 1)
  if (word === 'soon') return next === 'as' || next === 'after' || next === 'afterwards' || next === 'afterward'
  return word === 'recent' || word === 'current' ? TIME_UNITS.has(next) || isCapital(tokens[at + 1]) : false
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next === undefined || next.type === 'punctuation' || ['and', 'but', 'when', 'that', 'as', 'to'].includes(next.lower)
  )
}

/** Units that news speaks of again with "the": "profit in the quarter", "over the year". */
const DEFINITE_UNITS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
])

const DEFINITE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'for',
  'during',
  'of',
  'over',
  'on',
  'through',
  'throughout',
])

/** "in the quarter", "for the year": the one spoken of before. */
export function readDefinite(tokens: readonly Token[], at: number): DateRead | null {
  const that = lowerAt(tokens, at) === 'that'
  if (lowerAt(tokens, at) !== 'the' && !that) return null
  const grain = DEFINITE_UNITS.get(lowerAt(tokens, at + 1))
  if (grain === undefined || isTightDash(tokens, at + 2)) return null
  const before = lowerAt(tokens, at - 1)
  const next = tokens[at + 2]
  const ends = next === undefined || next.type === 'punctuation' || AFTER_DEFINITE.has(next.lower)
  if (!DEFINITE_PREPOSITIONS.has(before) || !ends) return null
  return { reading: { form: 'definite', grain }, last: at + 1 }
}

const AFTER_DEFINITE: ReadonlySet<string> = new Set([
  ...[
    'and',
    'but',
    'from',
    'to',
    'was',
    'were',
    'as',
    'compared',
    'on',
    'at',
    'after',
    'with',
    'rose',
    'fell',
    'while',
  ],
])
