import { BETWEEN_COUNT_AND_UNIT, TIME_UNITS, UNIT_MULTIPLES } from '../lexicon/time-units.ts'
import type { Anchor, Length } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { isBareLength, isLastVerb } from './date-bare-lengths.ts'
import {
  type LengthsRead,
  lengthOf,
  pluralUnit,
  readDurationUnit,
  readLengths,
  readVagueLength,
  readWhole,
} from './date-lengths.ts'
import type { DateRead } from './date-words.ts'
import { lowerAt } from './word-forms.ts'

/** "a year" is a length after these, else a rate: "60 million a year". */
const LENGTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['for', 'within', 'over', 'after', 'during', 'in', 'than', 'about', 'almost', 'nearly', 'around', 'roughly'],
  ...['least', 'lasted', 'last', 'lasts', 'takes', 'took', 'take', 'taken', 'spend', 'spent', 'to', 'just', 'half'],
  ...['barely', 'every', 'of', 'up'],
])

/** What frames a length that ends or begins now: "the past five years". */
const FRAMES: ReadonlyMap<string, Anchor> = new Map<string, Anchor>([
  ['past', 'back'],
  ['last', 'back'],
  ['previous', 'back'],
  ['preceding', 'back'],
  ['recent', 'back'],
  ['next', 'on'],
  ['coming', 'on'],
  ['upcoming', 'on'],
  ['following', 'on'],
  ['first', null],
  ['final', null],
])

/** How long: "three years", "over the past five years", "the past decade", "two-day", "several weeks", "for months". */
export function readDuration(tokens: readonly Token[], at: number): DateRead | null {
  const framed = readFramed(tokens, at) ?? readWhole(tokens, at)
  if (framed) return framed
  const vague = readVague(tokens, at)
  if (vague) return vague
  const read = readLengths(tokens, at)
  if (!read || isIndefinite(tokens, at, read)) return null
  // "three quarters" by itself is a share.
  if (lowerAt(tokens, read.last) === 'quarters' && !BETWEEN_COUNT_AND_UNIT.has(lowerAt(tokens, read.last - 1)))
    return null
  const after = lowerAt(tokens, read.last + 1)
  if (after === 'ago' || (read.article && after === 'earlier')) return null
  return lengthOf(read.lengths, read.last, lowerAt(tokens, at - 1) === 'in' ? 'ahead' : null)
}

/**
 * "a year" of a rate, "one day" or "one morning" that is not told; "for a year"
 * and "a day after the vote" are lengths.
 */
function isIndefinite(tokens: readonly Token[], at: number, { article, last }: LengthsRead): boolean {
  const unit = lowerAt(tokens, last)
  const one = lowerAt(tokens, at) === 'one' && last === at + 1 && (unit === 'day' || unit === 'night')
  const next = lowerAt(tokens, last + 1)
  if (!(article || one) || next === 'after' || next === 'before') return false
  return !LENGTH_PREPOSITIONS.has(lowerAt(tokens, at - 1))
}

/** "several years" lasts, "several years ago" is past, "a few days later" after that. */
function readVague(tokens: readonly Token[], at: number): DateRead | null {
  const bare = isBareLength(tokens, at) || VAGUE_DIRECTIONS.has(lowerAt(tokens, at + 1))
  const vague = readVagueLength(tokens, at) ?? (bare ? pluralUnit(tokens, at) : null)
  if (!vague) return null
  const to = VAGUE_DIRECTIONS.get(lowerAt(tokens, vague.last + 1))
  if (to !== undefined) return { reading: { form: 'reference', to }, last: vague.last + 1 }
  return lengthOf([{ count: null, grain: vague.grain }], vague.last)
}

const VAGUE_DIRECTIONS: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['ago', 'past'],
  ['earlier', 'past'],
  ['later', 'future'],
  ['hence', 'future'],
])

/** "the past five years", "the last 57 years", "the last few months", "the past year", "recent weeks". */
function readFramed(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const frame = lowerAt(tokens, start)
  const anchor = FRAMES.get(frame)
  if (anchor === undefined) return null
  if (start === at && isLastVerb(tokens, at)) return null
  const read = readLengths(tokens, start + 1)
  if (read && !read.article && !VAGUE_DIRECTIONS.has(lowerAt(tokens, read.last + 1)))
    return lengthOf(read.lengths, read.last, anchor)
  const first = readDurationUnit(tokens, start + 1)
  if (first && !first.article) return lengthOf([{ count: first.count, grain: first.grain }], first.last, anchor)
  const vague = readVagueLength(tokens, start + 1)
  if (vague) return lengthOf([{ count: null, grain: vague.grain }], vague.last, anchor)
  const plural = pluralUnit(tokens, start + 1)
  if (plural && POINTING.has(frame)) return { reading: { form: 'reference', to: pointing(frame) }, last: plural.last }
  return start > at ? readFramedUnit(tokens, start, anchor) : null
}

const POINTING: ReadonlySet<string> = new Set(['recent', 'coming', 'past'])

function pointing(frame: string): 'past' | 'future' {
  return frame === 'coming' ? 'future' : 'past'
}

/** "the past year", "the last decade", "the coming week"; "the last day" and "the first year" are none. */
function readFramedUnit(tokens: readonly Token[], start: number, anchor: Anchor): DateRead | null {
  const word = lowerAt(tokens, start + 1)
  const grain = TIME_UNITS.get(word)
  if (grain === undefined || word.endsWith('s') || lowerAt(tokens, start + 2) === 'of') return null
  const frame = lowerAt(tokens, start)
  if (!SINGLE_FRAMES.has(frame) || grain === 'second' || grain === 'day') return null
  const one: Length = { count: UNIT_MULTIPLES.get(word) ?? 1, grain }
  return lengthOf([one], start + 1, anchor)
}

const SINGLE_FRAMES: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'preceding',
  'recent',
])
