import {
  BETWEEN_COUNT_AND_UNIT,
  GRAIN_ORDER,
  TIME_UNITS,
  UNIT_MULTIPLES,
  VAGUE_COUNTS,
  WHOLE_WORDS,
} from '../lexicon/time-units.ts'
import type { Anchor, DurationGrain, Length } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { countAt, type DateRead, fractionAt, isDash, isTightDash, type ValueRead } from './date-words.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

export interface LengthRead {
  readonly count: number
  readonly grain: DurationGrain
  readonly last: number
  /** Only "a" or "an" before the unit, which is a rate as often as a length. */
  readonly article: boolean
}

/** A count and a unit of time: "three years", "two-day", "a decade", "48 hours", "half a year", "a couple of days". */
export function readDurationUnit(tokens: readonly Token[], at: number): LengthRead | null {
  const article = lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an'
  const special = halfAt(tokens, at) ?? quarterAt(tokens, at) ?? coupleAt(tokens, at) ?? aHundredAt(tokens, at)
  const count = special ?? (article ? { value: 1, last: at } : countAt(tokens, at))
  if (!count || count.value <= 0 || isSpreadNumber(tokens, at)) return null
  const dashed = isTightDash(tokens, count.last + 1)
  let unit = dashed ? count.last + 2 : count.last + 1
  if ((!article || special) && BETWEEN_COUNT_AND_UNIT.has(lowerAt(tokens, unit))) unit += 1
  const word = lowerAt(tokens, unit)
  const grain = SHORT_UNITS.has(word) && isCapital(tokens[unit]) ? undefined : TIME_UNITS.get(word)
  if (grain === undefined || (word === 'second' && !(dashed && count.value > 1))) return null
  if (article && !special && word.endsWith('s')) return null
  const plain = dashed || count.value <= 1 || word.endsWith('s') || SHORT_UNITS.has(word) || special !== null
  if (!(plain || endsHalf(tokens, count)) || isAge(tokens, unit) || isAgeOf(tokens, at)) return null
  return {
    count: count.value * (UNIT_MULTIPLES.get(word) ?? 1),
    grain,
    last: unit,
    article: article && special === null,
  }
}

/** Abbreviations without a plural: "30 min". */
const SHORT_UNITS: ReadonlySet<string> = new Set(['yr', 'min', 'sec'])

/** "one and a half hour": the singular is as common as the plural. */
function endsHalf(tokens: readonly Token[], count: ValueRead): boolean {
  const word = lowerAt(tokens, count.last)
  return word === 'half' || word === 'quarter'
}

/** "half a year", "half an hour", "a half hour", "half-hour". */
function halfAt(tokens: readonly Token[], at: number): ValueRead | null {
  const article = lowerAt(tokens, at) === 'a'
  const half = article ? at + 1 : at
  if (lowerAt(tokens, half) !== 'half') return null
  const inner = lowerAt(tokens, half + 1) === 'a' || lowerAt(tokens, half + 1) === 'an'
  const last = inner ? half + 1 : half
  const unit = TIME_UNITS.get(lowerAt(tokens, isTightDash(tokens, last + 1) ? last + 2 : last + 1))
  return unit !== undefined && (inner || HALVED.has(unit)) ? { value: 0.5, last } : null
}

/** Units with a half of their own name: "half-hour", "half century". */
const HALVED: ReadonlySet<DurationGrain> = new Set(['hour', 'decade', 'century'])

/** "a quarter century", "quarter-century", "a quarter of a century". */
function quarterAt(tokens: readonly Token[], at: number): ValueRead | null {
  const quarter = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (lowerAt(tokens, quarter) !== 'quarter') return null
  const ofA = lowerAt(tokens, quarter + 1) === 'of' && lowerAt(tokens, quarter + 2) === 'a'
  const last = ofA ? quarter + 2 : quarter
  const unit = lowerAt(tokens, isTightDash(tokens, last + 1) ? last + 2 : last + 1)
  return unit === 'century' ? { value: 0.25, last } : null
}

/** "a couple of days", "the next couple weeks". */
function coupleAt(tokens: readonly Token[], at: number): ValueRead | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (lowerAt(tokens, start) !== 'couple') return null
  return { value: 2, last: lowerAt(tokens, start + 1) === 'of' ? start + 1 : start }
}

/** "a hundred years", "a dozen weeks". */
function aHundredAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = lowerAt(tokens, at) === 'a' ? COUNT_NOUNS.get(lowerAt(tokens, at + 1)) : undefined
  return value === undefined ? null : { value, last: at + 1 }
}

const COUNT_NOUNS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])

/** "30-year-old", "14 months old", "58 years of age": how old, not how long. */
function isAge(tokens: readonly Token[], unit: number): boolean {
  const next = isTightDash(tokens, unit + 1) ? unit + 2 : unit + 1
  const word = lowerAt(tokens, next)
  if (word === 'of') return lowerAt(tokens, next + 1) === 'age'
  return word === 'old' || word === 'olds' || word === 'older' || word === 'younger'
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

/** Lengths added up: "two years and three months" has two. */
export interface LengthsRead {
  readonly lengths: readonly [Length, ...Length[]]
  readonly last: number
  readonly article: boolean
}

/** How many units one length may be told in: "2 years, 1 month and 21 days". */
const MOST_UNITS = 4

/** "three years", "one hour and 30 minutes", "an hour and a half", "2 years 1 month 21 days". */
export function readLengths(tokens: readonly Token[], at: number): LengthsRead | null {
  const first = readDurationUnit(tokens, at)
  if (!first) return null
  const half = readAndFraction(tokens, first.last + 1)
  if (half && first.grain !== 'second')
    return { lengths: [{ count: first.count + half.value, grain: first.grain }], last: half.last, article: false }
  const lengths: [Length, ...Length[]] = [{ count: first.count, grain: first.grain }]
  let { grain, last } = first
  while (lengths.length < MOST_UNITS) {
    const next = readNextLength(tokens, last + 1)
    if (!next || GRAIN_ORDER[next.grain] >= GRAIN_ORDER[grain]) break
    lengths.push({ count: next.count, grain: next.grain })
    grain = next.grain
    last = next.last
  }
  return { lengths, last, article: first.article && lengths.length === 1 }
}

/** "and 30 minutes", ", 1 month", "21 days" behind another length. */
function readNextLength(tokens: readonly Token[], at: number): LengthRead | null {
  const word = lowerAt(tokens, at)
  const next = readDurationUnit(tokens, word === 'and' || word === ',' ? at + 1 : at)
  return next && !next.article && !isDash(tokens, next.last - 1) ? next : null
}

/** "and a half", "and half", "and a quarter" behind the unit. */
function readAndFraction(tokens: readonly Token[], at: number): ValueRead | null {
  if (lowerAt(tokens, at) !== 'and') return null
  const fraction = fractionAt(tokens, at + 1)
  return fraction && lowerAt(tokens, fraction.last + 1) !== 'of' ? fraction : null
}

export interface VagueRead {
  readonly grain: DurationGrain
  readonly last: number
}

/** "several years", "a few days", "dozens of weeks": no count, and what is counted is plural. */
export function readVagueLength(tokens: readonly Token[], at: number): VagueRead | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  const word = lowerAt(tokens, start)
  if (!VAGUE_COUNTS.has(word) || (start > at && word !== 'few' && word !== 'number')) return null
  const needsOf = !VAGUE_DETERMINERS.has(word)
  if ((lowerAt(tokens, start + 1) === 'of') !== needsOf) return null
  const unit = needsOf ? start + 2 : start + 1
  return pluralUnit(tokens, BETWEEN_COUNT_AND_UNIT.has(lowerAt(tokens, unit)) ? unit + 1 : unit)
}

const VAGUE_DETERMINERS: ReadonlySet<string> = new Set(['several', 'few', 'some', 'many'])

/** "years", "days" as the plural of a unit of time. */
export function pluralUnit(tokens: readonly Token[], at: number): VagueRead | null {
  const word = lowerAt(tokens, at)
  const grain = word.endsWith('s') ? TIME_UNITS.get(word) : undefined
  return grain === undefined || isAge(tokens, at) ? null : { grain, last: at }
}

/** "all day", "another week", "the whole year": one of them. */
export function readWhole(tokens: readonly Token[], at: number): DateRead | null {
  const start = ['the', 'a', 'an'].includes(lowerAt(tokens, at)) ? at + 1 : at
  if (!WHOLE_WORDS.has(lowerAt(tokens, start)) || (start === at && lowerAt(tokens, at).length > 7)) return null
  const word = lowerAt(tokens, start + 1)
  const grain = TIME_UNITS.get(word)
  if (grain === undefined || word.endsWith('s') || word === 'night' || isAge(tokens, start + 1)) return null
  return lengthOf([{ count: UNIT_MULTIPLES.get(word) ?? 1, grain }], start + 1)
}

export function lengthOf(
  [first, ...and]: readonly [Length, ...Length[]],
  last: number,
  anchor: Anchor = null,
): DateRead {
  return { reading: { form: 'duration', count: first.count, grain: first.grain, and, anchor }, last }
}
