import { PART_NOUNS } from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { CHANGE_WORDS } from '../lexicon/year-context.ts'
import type { DateReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { isCalendarPoint, readPoint } from './date-points.ts'
import { afterThe, type DateRead, isDash, isTightDash, type ReadPart } from './date-words.ts'
import { yearNumberAt } from './date-years.ts'
import { lowerAt } from './word-forms.ts'

/**
 * "between 2010 and 2015", "from February 17 to 19", "since 2016", "by the end
 * of the year": from the preposition on.
 */
export function readWithPreposition(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  if (word === 'between') return readTwoEnds(tokens, at + 1, ['and', '-', '–'])
  if (word === 'from')
    return readTwoEnds(tokens, at + 1, ['to', 'until', 'till', 'through', '-', '–']) ?? readOpen(tokens, at)
  return readOpen(tokens, at)
}

/** "April–June", "March 31 to April 2", "1880-1900", "Monday to Friday": no preposition before it. */
export function readBareRange(tokens: readonly Token[], at: number, from: DateRead): DateRead | null {
  const link = from.last + 1
  const word = lowerAt(tokens, link)
  const spelt = word === 'to' || word === 'through' || word === 'thru'
  if (!spelt && !(isDash(tokens, link) && (word !== '—' || isTightDash(tokens, link)))) return null
  const to = readEnd(tokens, link + 1)
  if (!to || !areAlike(from.reading, to.reading) || lowerAt(tokens, at - 1) === 'than') return null
  if (word === 'to' && (from.reading.form === 'relative' || from.reading.form === 'fiscal-year')) return null
  return rangeOf(at, from, link + 1, to)
}

const DATED_FORMS: ReadonlySet<DateReading['form']> = new Set(['day', 'month', 'year', 'quarter', 'half'])

/** Both of one form, or "2014 through May 2018", "Jan 2019 to today". */
function areAlike(from: DateReading, to: DateReading): boolean {
  if (from.form === to.form) return true
  if (!DATED_FORMS.has(from.form) || !('year' in from) || (from.year === null && from.form !== 'month')) return false
  return isToday(to) || (DATED_FORMS.has(to.form) && 'year' in to && typeof to.year === 'number')
}

function isToday(reading: DateReading): boolean {
  return reading.form === 'relative' && reading.grain === 'day' && reading.from === 'published'
}

/** The second end of a range, which may be "now" or, behind "to", "date" and "present". */
function readEnd(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  const next = tokens[at + 1]
  const noun = word === 'date' || word === 'present'
  const ends = next?.type !== 'word' || isFunctionWord(next.lower)
  if (word === 'now' || (noun && ends))
    return { reading: { form: 'relative', grain: 'day', offset: 0, from: 'published', part: null }, last: at }
  return readPoint(tokens, at, true)
}

function readTwoEnds(tokens: readonly Token[], at: number, links: readonly string[]): DateRead | null {
  const years = readYearEnds(tokens, at, links)
  if (years) return years
  const from = lowerAt(tokens, at) === 'now' ? readEnd(tokens, at) : readPoint(tokens, at, true)
  if (!from) return null
  if (from.reading.form === 'range') return from
  const { reading } = from
  if (!isCalendarPoint(reading) || (reading.form === 'year' && reading.part === null)) return null
  if (!links.includes(lowerAt(tokens, from.last + 1))) return null
  const to = readEnd(tokens, from.last + 2)
  return to && rangeOf(at, from, from.last + 2, to)
}

/** "between 2010 and 2015", "from 2019 to last year"; two round numbers are values as often as years. */
function readYearEnds(tokens: readonly Token[], at: number, links: readonly string[]): DateRead | null {
  const from = yearNumberAt(tokens, at)
  if (from === null || !links.includes(lowerAt(tokens, at + 1))) return null
  const second = yearNumberAt(tokens, at + 2)
  const first: DateRead = { reading: { form: 'year', year: from, part: null }, last: at }
  if (second === null && isTightDash(tokens, at + 1)) return null
  if (second === null) {
    const to = from >= 1900 && from <= 2099 ? readEnd(tokens, at + 2) : null
    return to && rangeOf(at, first, at + 2, to)
  }
  if (second <= from || (from % 100 === 0 && second % 100 === 0) || from < 1500) return null
  return rangeOf(at, first, at + 2, { reading: { form: 'year', year: second, part: null }, last: at + 2 })
}

function rangeOf(start: number, from: DateRead, second: number, to: DateRead): DateRead | null {
  const [first, last] = [from.reading, to.reading]
  if (first.form === 'year' && last.form === 'year' && last.year <= first.year) return null
  if (!isCalendarPoint(first) || !isCalendarPoint(last)) return null
  return {
    reading: { form: 'range', from: first, to: last },
    last: to.last,
    parts: [...partsOf(start, from), ...partsOf(second, to)],
  }
}

/** What a date is made of; most are made of themselves. */
function partsOf(first: number, { reading, last, parts, dayPart }: DateRead): readonly ReadPart[] {
  return parts ?? [{ reading, first, last, dayPart }]
}

interface Opening {
  readonly side: 'until' | 'since'
  readonly inclusive: boolean
}

/** Prepositions of periods open at one end. The longest phrase wins. */
const OPENINGS: readonly (readonly [words: readonly string[], opening: Opening])[] = [
  [['up', 'to', 'and', 'including'], { side: 'until', inclusive: true }],
  [['no', 'later', 'than'], { side: 'until', inclusive: true }],
  [['not', 'later', 'than'], { side: 'until', inclusive: true }],
  [['no', 'earlier', 'than'], { side: 'since', inclusive: true }],
  [['not', 'earlier', 'than'], { side: 'since', inclusive: true }],
  [['no', 'sooner', 'than'], { side: 'since', inclusive: true }],
  [['up', 'until'], { side: 'until', inclusive: true }],
  [['up', 'to'], { side: 'until', inclusive: true }],
  [['as', 'late', 'as'], { side: 'until', inclusive: true }],
  [['as', 'early', 'as'], { side: 'since', inclusive: true }],
  [['prior', 'to'], { side: 'until', inclusive: false }],
  [['later', 'than'], { side: 'since', inclusive: false }],
  [['earlier', 'than'], { side: 'until', inclusive: false }],
  [['starting', 'on'], { side: 'since', inclusive: true }],
  [['beginning', 'on'], { side: 'since', inclusive: true }],
  [['starting'], { side: 'since', inclusive: true }],
  [['beginning'], { side: 'since', inclusive: true }],
  [['starting', 'from'], { side: 'since', inclusive: true }],
  [['starting', 'in'], { side: 'since', inclusive: true }],
  [['beginning', 'in'], { side: 'since', inclusive: true }],
  [['as', 'from'], { side: 'since', inclusive: true }],
  [['ever', 'since'], { side: 'since', inclusive: true }],
  [['until'], { side: 'until', inclusive: true }],
  [['till'], { side: 'until', inclusive: true }],
  [['by'], { side: 'until', inclusive: true }],
  [['through'], { side: 'until', inclusive: true }],
  [['to'], { side: 'until', inclusive: true }],
  [['before'], { side: 'until', inclusive: false }],
  [['since'], { side: 'since', inclusive: true }],
  [['from'], { side: 'since', inclusive: true }],
  [['after'], { side: 'since', inclusive: false }],
]

const ONWARDS: ReadonlySet<string> = new Set(['onwards', 'onward'])

/** "2018 or later", "in 2019 and beyond", "1998 or earlier": open by what stands behind it. */
export function readOpenBehind(tokens: readonly Token[], at: number, limit: DateRead): DateRead | null {
  const word = lowerAt(tokens, limit.last + 1)
  const joined = word === 'or' || word === 'and'
  const side = joined ? OPEN_BEHIND.get(lowerAt(tokens, limit.last + 2)) : ONWARDS.has(word) ? 'since' : undefined
  const next = tokens[limit.last + 3]
  const ends = next === undefined || next.type === 'punctuation'
  if (side === undefined || (word === 'and' && !ends) || !isCalendarPoint(limit.reading)) return null
  return {
    reading: { form: 'open', side, inclusive: true, limit: limit.reading },
    last: joined ? limit.last + 2 : limit.last + 1,
    parts: partsOf(at, limit),
  }
}

const OPEN_BEHIND: ReadonlyMap<string, Opening['side']> = new Map([
  ['later', 'since'],
  ['after', 'since'],
  ['beyond', 'since'],
  ['earlier', 'until'],
  ['before', 'until'],
])

function readOpen(tokens: readonly Token[], at: number): DateRead | null {
  const found = OPENINGS.find(([words]) => words.every((word, step) => lowerAt(tokens, at + step) === word))
  if (!found) return null
  const [words, opening] = found
  const start = at + words.length
  const limit = readPoint(tokens, start, words.length > 1 && words[0] !== 'up')
  if (!limit || !isCalendarPoint(limit.reading)) return null
  const onwards = ONWARDS.has(lowerAt(tokens, limit.last + 1))
  // "by Monday's storm": the day is whose, not when.
  if (lowerAt(tokens, limit.last + 1) === "'s" || !governs(tokens, at, words, start, limit, onwards)) return null
  if (isAttribute(tokens, start, limit)) return null
  const negated = (words[0] === 'until' || words[0] === 'before') && isNegated(tokens, at)
  const { side, inclusive } = negated ? ({ side: 'since', inclusive: true } as const) : opening
  const whole = side === opening.side && isEdgeOf(tokens, start, side)
  return {
    reading: { form: 'open', side, inclusive: inclusive || whole, limit: limit.reading },
    last: onwards ? limit.last + 1 : limit.last,
    parts: partsOf(start, limit),
  }
}

/** "before the end of March" is up to the end, "after the start of 2025" from its start on. */
function isEdgeOf(tokens: readonly Token[], at: number, side: Opening['side']): boolean {
  const part = PART_NOUNS.get(lowerAt(tokens, afterThe(tokens, at)))
  return part === (side === 'until' ? 'late' : 'early')
}

/** "before the 6 October vote": the day names the vote. */
function isAttribute(tokens: readonly Token[], start: number, limit: DateRead): boolean {
  const next = tokens[limit.last + 1]
  const definite = lowerAt(tokens, start) === 'the' && (limit.reading.form === 'day' || limit.reading.form === 'year')
  return definite && next?.type === 'word' && !isFunctionWord(next.lower) && next.lower !== 'onwards'
}

/** Whether "from", "to" and "before" open a period here, or name a base, a change or an order of events. */
function governs(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  start: number,
  limit: DateRead,
  onwards: boolean,
): boolean {
  if (words.length > 1) return true
  if (words[0] === 'to') return startsWithEnd(tokens, start) || isLengthBefore(tokens, at)
  if (words[0] !== 'from') return true
  if (onwards) return true
  if (limit.reading.form === 'relative' && limit.reading.offset <= 0) return false
  if (isChangeBefore(tokens, at)) return false
  const long = ['year', 'month', 'quarter', 'half', 'season', 'fiscal-year', 'decade', 'relative'].includes(
    limit.reading.form,
  )
  return long || START_VERBS.has(lowerAt(tokens, at - 1))
}

const START_VERBS: ReadonlySet<string> = new Set([
  ...[
    'start',
    'starts',
    'started',
    'starting',
    'begin',
    'begins',
    'began',
    'run',
    'runs',
    'ran',
    'running',
    'effective',
  ],
  ...['apply', 'applies', 'available', 'valid', 'force', 'effect', 'closed', 'open', 'banned', 'last', 'lasts', ','],
])

/** "to the end of September", "to end-June". */
function startsWithEnd(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, afterThe(tokens, at)) === 'end'
}

/** "in the 18 months to June". */
function isLengthBefore(tokens: readonly Token[], at: number): boolean {
  return ['year', 'months', 'weeks', 'days', 'years', 'hours', 'quarters'].includes(lowerAt(tokens, at - 1))
}

const LOOKBACK = 8

/** "rose 12% from 2021": a base of comparison. */
function isChangeBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LOOKBACK; back -= 1) {
    if (CHANGE_WORDS.has(lowerAt(tokens, back))) return true
  }
  return false
}

/** "will not open until March": it opens from March on. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LOOKBACK; back -= 1) {
    const word = lowerAt(tokens, back)
    if (word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't")) return true
    if (word === ',' || word === 'but') return false
  }
  return false
}
