import { SPORT_WORDS } from '../lexicon/sport-words.ts'
import type { YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { afterThe, type DateRead, digitsAt, isTightDash, ordinalAt, type ValueRead } from './date-words.ts'
import { readYearAfter, readYearName } from './date-years.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

const QUARTERS = [1, 2, 3, 4] as const

/** "Q3 2019", "4Q", "third quarter of 2022", "the first quarter of the current fiscal", "quarter 1 2018". */
export function readQuarter(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const behind = readYearThen(tokens, at, 'q', 'quarter')
  const read = behind ?? readSpelled(tokens, start, 'quarter') ?? readCoded(tokens, at, 'q')
  const quarter = QUARTERS.find((value) => value === read?.value)
  if (!read || quarter === undefined) return null
  const year = behind ?? readYearAfter(tokens, isTightDash(tokens, read.last + 1) ? read.last + 2 : read.last + 1)
  if (!year && !standsBare(tokens, read.last)) return null
  const fiscal = read.fiscal || year?.fiscal === true
  const reading = { form: 'quarter', year: year?.year ?? null, quarter, fiscal, part: null } as const
  return { reading, last: year?.last ?? read.last }
}

/** "first half of 2025", "H1 2024", "the second half", "first half-year". */
export function readHalf(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const behind = readYearThen(tokens, at, 'h', 'half')
  const read = behind ?? readSpelled(tokens, start, 'half') ?? readCoded(tokens, at, 'h')
  const half = read?.value === 1 ? 1 : read?.value === 2 ? 2 : null
  if (!read || half === null) return null
  const year = behind ?? readYearAfter(tokens, read.last + 1)
  if (!year && !standsBare(tokens, read.last)) return null
  const fiscal = read.fiscal || year?.fiscal === true
  return {
    reading: { form: 'half', year: year?.year ?? null, half, fiscal, part: null },
    last: year?.last ?? read.last,
  }
}

interface CountedPart extends ValueRead {
  readonly fiscal: boolean
}

/** "third quarter", "fiscal third quarter", "first-half", "latter half". */
function readSpelled(tokens: readonly Token[], at: number, noun: 'quarter' | 'half'): CountedPart | null {
  const before = lowerAt(tokens, at) === 'fiscal'
  const start = before ? at + 1 : at
  const value = partNumber(tokens, start, noun)
  if (!value) return null
  const between = lowerAt(tokens, value.last + 1) === 'fiscal'
  const dashed = isTightDash(tokens, value.last + 1)
  const place = between || dashed ? value.last + 2 : value.last + 1
  const word = lowerAt(tokens, place)
  if (word !== noun && !(noun === 'quarter' && word === 'qtr')) return null
  const year = noun === 'half' && isTightDash(tokens, place + 1) && lowerAt(tokens, place + 2) === 'year'
  const last = year ? place + 2 : place
  if (isTightDash(tokens, last + 1)) return null
  return { value: value.value, last, fiscal: before || between }
}

function partNumber(tokens: readonly Token[], at: number, noun: 'quarter' | 'half'): ValueRead | null {
  const ordinal = ordinalAt(tokens, at)
  if (ordinal) return ordinal
  const word = lowerAt(tokens, at)
  if (noun === 'half') return word === 'latter' ? { value: 2, last: at } : null
  const final = word === 'final' || (word === 'last' && lowerAt(tokens, at + 2) === 'of')
  return final ? { value: 4, last: at } : null
}

/** "Q3", "3Q", "H1", "Quarter 1", "2022-Q3" is read as two words of one date elsewhere. */
function readCoded(tokens: readonly Token[], at: number, letter: 'q' | 'h'): CountedPart | null {
  const word = lowerAt(tokens, at)
  if (isGlued(tokens[at]) && at > 0 && tokens[at - 1]?.type !== 'punctuation') return null
  const dated = typeof readYearAfter(tokens, isTightDash(tokens, at + 2) ? at + 3 : at + 2)?.year === 'number'
  if (word === letter && (isCapital(tokens[at]) || dated) && isGlued(tokens[at + 1]))
    return codedNumber(tokens, at + 1, at + 1)
  if (letter === 'q' && word === 'quarter') return codedNumber(tokens, at + 1, at + 1)
  const behind = lowerAt(tokens, at + 1) === letter && isGlued(tokens[at + 1]) && isCapital(tokens[at + 1])
  return behind ? codedNumber(tokens, at, at + 1) : null
}

function codedNumber(tokens: readonly Token[], number: number, last: number): CountedPart | null {
  const value = digitsAt(tokens, number, 1, 1)
  const next = tokens[last + 1]
  if (value === null) return null
  if (next?.type === 'word' && !next.spaced && next.lower !== 'fy' && next.lower !== "'s") return null
  return { value, last, fiscal: false }
}

type YearThenPart = CountedPart & { readonly year: YearReading }

/** "2022 Q3", "2019-H2", "2018Q4", "last year's third quarter", "the 2001 fourth quarter". */
function readYearThen(
  tokens: readonly Token[],
  at: number,
  letter: 'q' | 'h',
  noun: 'quarter' | 'half',
): YearThenPart | null {
  const named = readYearName(tokens, at)
  if (!named || named.year === null) return null
  const { year, fiscal, last } = named
  if (lowerAt(tokens, last + 1) === "'s") return withYear(readSpelled(tokens, last + 2, noun), year, fiscal)
  if (typeof year !== 'number' || year < 1900 || year > 2099) return null
  const start = isTightDash(tokens, last + 1) ? last + 2 : last + 1
  if (lowerAt(tokens, start) === letter) return withYear(codedNumber(tokens, start + 1, start + 1), year, fiscal)
  return afterThe(tokens, at) > at ? withYear(readSpelled(tokens, last + 1, noun), year, fiscal) : null
}

function withYear(part: CountedPart | null, year: YearReading, fiscal: boolean): YearThenPart | null {
  return part && { ...part, year, fiscal: part.fiscal || fiscal }
}

/** Without a year, "the first half of the match" is no half of a year. */
function standsBare(tokens: readonly Token[], last: number): boolean {
  const next = lowerAt(tokens, last + 1)
  return next !== 'of' && !['final', 'finals', 'century'].includes(next) && !isOfMatch(tokens, last)
}

/** How far from "the first half" a word of sport may stand. */
const SPORT_REACH = 12

function isOfMatch(tokens: readonly Token[], last: number): boolean {
  for (let at = Math.max(0, last - SPORT_REACH); at <= last + SPORT_REACH; at += 1) {
    if (SPORT_WORDS.has(lowerAt(tokens, at))) return true
  }
  return false
}
