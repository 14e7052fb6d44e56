import { GRAIN_ORDER } from '../lexicon/time-units.ts'
import type { DateReading, Length } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { type LengthsRead, lengthOf, readDurationUnit, readLengths } from './date-lengths.ts'
import { afterThe, type DateRead, isTightDash, type PointReader } from './date-words.ts'
import { lowerAt } from './word-forms.ts'

/** Where a length leads that stands before a date. */
const LINKS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['from', 1],
  ['before', -1],
])

/** Forms a length may be counted from: "three days after Easter"; a year or an open period has no one day. */
const ANCHORS: ReadonlySet<DateReading['form']> = new Set(['day', 'weekday', 'feast', 'month-day', 'nth', 'shifted'])

/** "three months after Easter", "two weeks from January 15", "two days before yesterday". */
export function readShifted(tokens: readonly Token[], at: number, readPoint: PointReader): DateRead | null {
  const lengths = readLengths(tokens, at)
  if (!lengths || isTightDash(tokens, at + 1)) return null
  if (lengths.lengths.some(({ grain }) => GRAIN_ORDER[grain] < GRAIN_ORDER.day)) return null
  const link = lowerAt(tokens, lengths.last + 1)
  const sign = LINKS.get(link)
  // "for three days from today" says how long, "three days from today" when.
  if (sign === undefined || (link === 'from' && lowerAt(tokens, at - 1) === 'for')) return null
  const anchor = readPoint(tokens, lengths.last + 2, true)
  if (!anchor || !isAnchor(anchor.reading) || lowerAt(tokens, anchor.last + 1) === "'s") return null
  return withParts(tokens, at, lengths, { form: 'shifted', by: lengths.lengths, sign, from: anchor.reading }, anchor)
}

function isAnchor(reading: DateReading): boolean {
  return ANCHORS.has(reading.form) || (reading.form === 'relative' && reading.grain === 'day')
}

/** Both the length and the date are time expressions of their own. */
function withParts(
  tokens: readonly Token[],
  at: number,
  { lengths, last }: LengthsRead,
  reading: DateReading,
  anchor: DateRead,
): DateRead {
  const first = lengths.length > 1 || lowerAt(tokens, at) !== 'the' ? at : at + 1
  return {
    reading,
    last: anchor.last,
    parts: [
      { reading: lengthOf(lengths, last).reading, first, last },
      { reading: anchor.reading, first: last + 2, last: anchor.last },
    ],
  }
}

const STARTS: ReadonlySet<string> = new Set(['beginning', 'starting', 'commencing', 'from'])
const ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'to'])

/** "the week of April 10", "the four weeks ended 18 November", "a week starting tomorrow", "the two days to Friday". */
export function readSpell(tokens: readonly Token[], at: number, readPoint: PointReader): DateRead | null {
  const start = afterThe(tokens, at)
  const bare = lowerAt(tokens, start) === 'week' || lowerAt(tokens, start) === 'weekend'
  const length = bare ? null : readDurationUnit(tokens, start)
  const last = bare ? start : length?.last
  const isLong = length !== null && !['day', 'week', 'weekend'].includes(length.grain)
  if (last === undefined || isLong) return null
  const side = sideAt(tokens, last + 1, bare && start > at)
  if (!side) return null
  const anchor = readPoint(tokens, side.next, true)
  if (!anchor || !isAnchor(anchor.reading) || lowerAt(tokens, anchor.last + 1) === "'s") return null
  const unit = lowerAt(tokens, start) === 'weekend' ? 'weekend' : 'week'
  const spell: Length = length ? { count: length.count, grain: length.grain } : { count: 1, grain: unit }
  const reading: DateReading = { form: 'spell', length: spell, side: side.side, at: anchor.reading }
  const at0 = length ? start : at
  return {
    reading,
    last: anchor.last,
    parts: [
      { reading: lengthOf([spell], last).reading, first: at0, last },
      { reading: anchor.reading, first: side.next, last: anchor.last },
    ],
  }
}

interface Side {
  readonly side: 'from' | 'to' | 'holding'
  readonly next: number
}

/**
 * "of", "beginning", "ended on", with the preposition behind. "from" and "to"
 * need a length in front, and no change.
 */
function sideAt(tokens: readonly Token[], at: number, definite: boolean): Side | null {
  const word = lowerAt(tokens, at)
  const on = ['on', 'from', 'with'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  if (word === 'of') return definite || lowerAt(tokens, at - 1) === 'weekend' ? { side: 'holding', next: at + 1 } : null
  if (STARTS.has(word)) return { side: 'from', next: on }
  return ENDS.has(word) ? { side: 'to', next: on } : null
}
