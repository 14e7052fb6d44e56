import { isFunctionWord } from '../lexicon/function-words.ts'
import {
  APPROXIMATORS,
  CHANGE_WORDS,
  NUMBER_NOUNS,
  WEAK_YEAR_PREPOSITIONS,
  YEAR_PLURALS,
  YEAR_PREPOSITIONS,
} from '../lexicon/year-context.ts'
import type { YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { afterCurrency, afterThe, type DateRead, digitsAt, isCounted, isDash, isTightDash } from './date-words.ts'
import { yearWordsAt } from './date-year-words.ts'
import { isGlued, lowerAt } from './word-forms.ts'

/** A year a month or quarter belongs to: written or counted. `fiscal`: "of fiscal 2024", "of the current fiscal". */
export interface YearRead {
  readonly year: YearReading
  readonly fiscal: boolean
  readonly last: number
}

/** Four digits from 1000 to 2199 that count nothing. Says nothing about whether the place is one for a year. */
export function yearNumberAt(tokens: readonly Token[], at: number): number | null {
  const year = digitsAt(tokens, at, 4, 4)
  if (year === null || year < 1000 || year > 2199) return null
  return afterCurrency(tokens, at) || isCounted(tokens, at + 1) ? null : year
}

const YEAR_OFFSETS: ReadonlyMap<string, { readonly offset: number; readonly from: 'published' | 'previous' }> = new Map(
  [
    ['last', { offset: -1, from: 'published' }],
    ['this', { offset: 0, from: 'published' }],
    ['current', { offset: 0, from: 'published' }],
    ['next', { offset: 1, from: 'published' }],
    ['coming', { offset: 1, from: 'published' }],
    ['previous', { offset: -1, from: 'previous' }],
    ['preceding', { offset: -1, from: 'previous' }],
    ['prior', { offset: -1, from: 'previous' }],
    ['same', { offset: 0, from: 'previous' }],
    ['following', { offset: 1, from: 'previous' }],
  ],
)

/** "last year", "the current fiscal", "of the year", "a year earlier", "fiscal 2023", "2023" at `at`. */
export function readYearName(tokens: readonly Token[], at: number): YearRead | null {
  const start = afterThe(tokens, at)
  const word = lowerAt(tokens, start)
  const year = yearNumberAt(tokens, start)
  if (year !== null) return { year, fiscal: false, last: start }
  const spelt = yearWordsAt(tokens, start)
  if (spelt) return { year: spelt.value, fiscal: false, last: spelt.last }
  const fiscal = readFiscalNumber(tokens, start)
  if (fiscal) return fiscal
  const offset =
    YEAR_OFFSETS.get(word) ?? (lowerAt(tokens, at) === 'that' ? { offset: 0, from: 'previous' as const } : null)
  if (offset) return readYearNoun(tokens, start + 1, offset)
  if (start > at && word === 'year') return readYearNoun(tokens, start, { offset: 0, from: 'published' })
  if (start > at && (word === 'fiscal' || word === 'financial'))
    return readYearNoun(tokens, start, { offset: 0, from: 'published' })
  if ((word === 'a' || word === 'one') && lowerAt(tokens, at + 1) === 'year') {
    const direction = lowerAt(tokens, at + 2)
    if (direction === 'earlier') return { year: { offset: -1, from: 'previous' }, fiscal: false, last: at + 2 }
    if (direction === 'ago') return { year: { offset: -1, from: 'published' }, fiscal: false, last: at + 2 }
  }
  return null
}

/** "year", "fiscal year", "financial year", "fiscal" behind "last", "the current", … */
function readYearNoun(tokens: readonly Token[], at: number, year: YearReading): YearRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'year') return isTightDash(tokens, at + 1) ? null : { year, fiscal: false, last: at }
  if (word === 'calendar') return lowerAt(tokens, at + 1) === 'year' ? { year, fiscal: false, last: at + 1 } : null
  if (!FISCAL_WORDS.has(word)) return null
  if (lowerAt(tokens, at + 1) === 'year') return { year, fiscal: true, last: at + 1 }
  return word === 'fiscal' ? { year, fiscal: true, last: at } : null
}

/** Years that need not begin in January. */
const FISCAL_WORDS: ReadonlySet<string> = new Set(['fiscal', 'financial', 'tax', 'academic', 'school'])

/** "fiscal 2023", "FY2023-24", "FY24", "financial year 2023/24": the year it ends in. */
function readFiscalNumber(tokens: readonly Token[], at: number): YearRead | null {
  const word = lowerAt(tokens, at)
  if (word !== 'fy' && !FISCAL_WORDS.has(word)) return null
  const start = lowerAt(tokens, at + 1) === 'year' ? at + 2 : at + 1
  if (word !== 'fy' && word !== 'fiscal' && start === at + 1) return null
  const number = lowerAt(tokens, start) === 'of' ? start + 1 : start
  const pair = readYearPair(tokens, number)
  if (pair) return { year: pair.to, fiscal: true, last: pair.last }
  const year = digitsAt(tokens, number, 4, 4)
  if (year !== null && year >= 1900 && year <= 2199) return { year, fiscal: true, last: number }
  const short = word === 'fy' ? digitsAt(tokens, number, 2, 2) : null
  return short === null ? null : { year: 2000 + short, fiscal: true, last: number }
}

/** The year behind a month, quarter or season: "2022", ", 1980", "of 2023", "of last year", "last year". */
export function readYearAfter(tokens: readonly Token[], at: number): YearRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'of' || word === 'in') {
    const named = readYearName(tokens, at + 1)
    return word === 'in' && typeof named?.year !== 'number' ? null : named
  }
  if (word === ',') {
    const year = yearNumberAt(tokens, at + 1)
    return year === null || year < 1500 ? null : { year, fiscal: false, last: at + 1 }
  }
  if (word === 'the' && lowerAt(tokens, at + 1) === 'year') return null
  const named = readYearName(tokens, at)
  if (named) return named
  return apostropheYear(tokens, at)
}

/** "'23" behind a month. */
function apostropheYear(tokens: readonly Token[], at: number): YearRead | null {
  if (!isApostrophe(tokens, at) || !isGlued(tokens[at + 1])) return null
  const short = digitsAt(tokens, at + 1, 2, 2)
  if (short === null) return null
  return { year: short < 50 ? 2000 + short : 1900 + short, fiscal: false, last: at + 1 }
}

export function isApostrophe(tokens: readonly Token[], at: number): boolean {
  return ["'", '’', '‘'].includes(tokens[at]?.text ?? '')
}

export interface YearPair {
  readonly from: number
  readonly to: number
  /** Written with two digits behind ("2022-23") or with a slash: one year that begins in the first. */
  readonly fiscal: boolean
  readonly last: number
}

/** "2022-23", "2023/24", "1880-1900", "2010–15". Not a place check. */
export function readYearPair(tokens: readonly Token[], at: number): YearPair | null {
  const from = digitsAt(tokens, at, 4, 4)
  if (from === null || from < 1000 || from > 2199 || afterCurrency(tokens, at)) return null
  const mark = tokens[at + 1]?.text
  const joined = isGlued(tokens[at + 1]) && isGlued(tokens[at + 2])
  const slash = joined && mark === '/'
  if (!slash && !(joined && mark === '~') && !isTightDash(tokens, at + 1)) return null
  const short = digitsAt(tokens, at + 2, 2, 2)
  const long = digitsAt(tokens, at + 2, 4, 4)
  const to =
    long ?? (short === null ? null : from - (from % 100) + short + (short === 0 && from % 100 === 99 ? 100 : 0))
  if (to === null || to <= from || to > 2199 || isCounted(tokens, at + 3)) return null
  if (isDash(tokens, at + 3) && isGlued(tokens[at + 3]) && tokens[at + 4]?.type === 'number') return null
  if (slash && to !== from + 1) return null
  return { from, to, fiscal: to === from + 1 && (slash || short !== null), last: at + 2 }
}

/** "2014 to 2018" by itself. */
function readYearsTo(tokens: readonly Token[], at: number): YearPair | null {
  const from = yearNumberAt(tokens, at)
  const to = yearNumberAt(tokens, at + 2)
  if (from === null || to === null || to <= from || from < 1900 || to > 2099) return null
  const joined = ['to', 'through'].includes(lowerAt(tokens, at + 1)) && !CHANGE_WORDS.has(lowerAt(tokens, at - 1))
  return joined ? { from, to, fiscal: false, last: at + 2 } : null
}

/** A span of years or a year that begins in one and ends in the next. */
export function readYearRange(tokens: readonly Token[], at: number): DateRead | null {
  const pair = readYearPair(tokens, at) ?? readYearsTo(tokens, at)
  if (!pair || (isTightDash(tokens, at - 1) && tokens[at - 2]?.type === 'number')) return null
  if (pair.fiscal) {
    return { reading: { form: 'fiscal-year', endYear: pair.to, endMonth: null }, last: pair.last }
  }
  const round = pair.from % 100 === 0 && pair.to % 100 === 0
  const placed = YEAR_PREPOSITIONS.has(lowerAt(tokens, at - 1)) || inParentheses(tokens, at, pair.last)
  if (!placed && (round || pair.from < 1700)) return null
  const year = (value: number) => ({ form: 'year', year: value, part: null }) as const
  const [from, to] = [year(pair.from), year(pair.to)]
  const parts = [
    { reading: from, first: at, last: at },
    { reading: to, first: pair.last, last: pair.last },
  ]
  return { reading: { form: 'range', from, to }, last: pair.last, parts }
}

/**
 * A year by itself, where the words around it make it one: "in 2022", "(1982)",
 * "the 2024 election", "2025 sales"; never where something is counted.
 * `chained`: it goes on a list of dates ("in 2007 and 2009").
 */
export function readBareYear(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const year = yearNumberAt(tokens, at)
  if (year === null) return readYearWords(tokens, at)
  if (isDashedNumber(tokens, at)) return null
  const read: DateRead = {
    reading: { form: 'year', year, part: null },
    last: ERAS.has(lowerAt(tokens, at + 1)) ? at + 1 : at,
  }
  const before = lowerAt(tokens, at - 1)
  if ((chained && before !== 'at') || inParentheses(tokens, at, at) || isOrLater(tokens, at + 1)) return read
  if (YEAR_PREPOSITIONS.has(before)) return isRoundCount(tokens, at, year) ? null : read
  if (year < 1900 || year > 2099) return null
  if (WEAK_YEAR_PREPOSITIONS.has(before)) return isWeakCount(tokens, at, year) ? null : read
  return isCompound(tokens, at, year) ? read : null
}

/** "in 1066 AD": the era of all years here; of years before Christ nothing is read. */
const ERAS: ReadonlySet<string> = new Set(['ad', 'a.d.', 'ce', 'c.e.'])

/** "in nineteen ninety-six", where nothing follows that could be counted. */
function readYearWords(tokens: readonly Token[], at: number): DateRead | null {
  const year = YEAR_PREPOSITIONS.has(lowerAt(tokens, at - 1)) ? yearWordsAt(tokens, at) : null
  const next = year && tokens[year.last + 1]
  if (!year || (next?.type === 'word' && !isFunctionWord(next.lower)) || next?.type === 'symbol') return null
  return { reading: { form: 'year', year: year.value, part: null }, last: year.last }
}

/** "the year 2020", "calendar year 2023", "calendar 2023". */
export function readYearPhrase(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const calendar = ['calendar', 'civil'].includes(lowerAt(tokens, start))
  const noun = calendar ? start + 1 : start
  const named = lowerAt(tokens, noun) === 'year'
  const year = calendar || named ? yearNumberAt(tokens, named ? noun + 1 : noun) : null
  if (year === null || year < 1000) return null
  return { reading: { form: 'year', year, part: null }, last: named ? noun + 1 : noun }
}

/** "2018 or later". */
function isOrLater(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'or' && ['later', 'earlier'].includes(lowerAt(tokens, at + 1))
}

/** Part of a longer figure: "1-2022-3", "555-2022". */
function isDashedNumber(tokens: readonly Token[], at: number): boolean {
  const before = isTightDash(tokens, at - 1) && tokens[at - 2]?.type === 'number'
  const after = isTightDash(tokens, at + 1) && tokens[at + 2]?.type === 'number'
  return before || after
}

function inParentheses(tokens: readonly Token[], first: number, last: number): boolean {
  const open = tokens[first - 1]?.text
  const close = tokens[last + 1]?.text
  return (open === '(' || open === '[') && (close === ')' || close === ']' || close === ',' || close === ';')
}

/** "in 2000 cases": a round number before a plural. */
function isRoundCount(tokens: readonly Token[], at: number, year: number): boolean {
  return year % 100 === 0 && isPlural(tokens, at + 1)
}

function isWeakCount(tokens: readonly Token[], at: number, year: number): boolean {
  const before = lowerAt(tokens, at - 1)
  const second = lowerAt(tokens, at - 2)
  if (isPlural(tokens, at + 1) && !YEAR_PLURALS.has(lowerAt(tokens, at + 1))) return true
  if (before === 'of') return NUMBER_NOUNS.has(second) || CHANGE_WORDS.has(second)
  if (before === 'to' || before === 'by' || before === 'from')
    return CHANGE_WORDS.has(second) && (before !== 'from' || year % 50 === 0)
  if (before === 'than') return year % 100 === 0
  return before === 'with' || before === 'for' || before === 'against' ? year % 100 === 0 : false
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return tokens[at]?.type === 'word' && word.length > 3 && word.endsWith('s') && !isFunctionWord(word)
}

/** "the 2024 election", "cuts 2025 growth forecast": an adjective before a noun. */
function isCompound(tokens: readonly Token[], at: number, year: number): boolean {
  const next = tokens[at + 1]
  if (next?.type !== 'word' || !next.spaced || next.lower === 'and' || isFunctionWord(next.lower)) return false
  const plural = isPlural(tokens, at + 1)
  if (plural && !YEAR_PLURALS.has(next.lower)) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  const counted = before.type === 'number' && before.spaced
  if (counted || before.type === 'symbol' || APPROXIMATORS.has(before.lower)) return false
  if (before.type === 'punctuation') return !isDash(tokens, at - 1) || before.spaced
  return year % 100 !== 0 || before.lower === 'the' || before.lower === 'its' || before.lower === "'s"
}
