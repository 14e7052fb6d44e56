import { PART_ADJECTIVES, PART_NOUNS, PERIOD_ENDS } from '../lexicon/calendar.ts'
import type { Grain, Part } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readAge } from './date-ages.ts'
import { readMonthWithin, readSeason } from './date-months.ts'
import { readHalf, readQuarter } from './date-quarters.ts'
import { readNamed } from './date-relative.ts'
import { afterThe, type DateRead, isDash, isTightDash } from './date-words.ts'
import { readYearName, yearNumberAt } from './date-years.ts'
import { lowerAt } from './word-forms.ts'

/** "early 2022", "mid-March", "late last year", "the end of 2027", "end-June", "the start of the year". */
export function readPart(tokens: readonly Token[], at: number): DateRead | null {
  const adjective = PART_ADJECTIVES.get(lowerAt(tokens, at))
  if (adjective !== undefined) return readWhole(tokens, partBody(tokens, at + 1), adjective)
  const start = afterThe(tokens, at)
  const word = lowerAt(tokens, start)
  if (word === 'very' || word === 'latter' || PART_ADJECTIVES.has(word)) return readPartOfPart(tokens, start)
  const part = PART_NOUNS.get(lowerAt(tokens, start))
  if (part === undefined) return readYearEnd(tokens, at)
  if (isTightDash(tokens, start + 1)) return part === 'late' ? readWhole(tokens, start + 2, part) : null
  if (lowerAt(tokens, start + 1) === 'of') return readWhole(tokens, start + 2, part)
  return null
}

/** "the early part of 2022", "the very end of March", "the early 1990s". */
function readPartOfPart(tokens: readonly Token[], at: number): DateRead | null {
  const word = lowerAt(tokens, at)
  const adjective = PART_ADJECTIVES.get(word)
  const part = word === 'latter' ? 'late' : (adjective ?? PART_NOUNS.get(lowerAt(tokens, at + 1)))
  if (part === undefined) return null
  const noun = word === 'very' ? PART_NOUNS.has(lowerAt(tokens, at + 1)) : lowerAt(tokens, at + 1) === 'part'
  if (noun) return lowerAt(tokens, at + 2) === 'of' ? readWhole(tokens, at + 3, part) : null
  return word === 'latter' ? null : readWhole(tokens, partBody(tokens, at + 1), part)
}

function partBody(tokens: readonly Token[], at: number): number {
  return isDash(tokens, at) || lowerAt(tokens, at) === 'in' ? at + 1 : at
}

/** "year-end 2023", "year-end", "EOY". */
function readYearEnd(tokens: readonly Token[], at: number): DateRead | null {
  const [grain, part] = PERIOD_ENDS.get(lowerAt(tokens, afterThe(tokens, at))) ?? []
  if (grain !== undefined && part !== undefined)
    return { reading: { form: 'relative', grain, offset: 0, from: 'published', part }, last: afterThe(tokens, at) }
  if (lowerAt(tokens, at) !== 'year' || !isTightDash(tokens, at + 1) || lowerAt(tokens, at + 2) !== 'end') return null
  const year = yearNumberAt(tokens, at + 3)
  if (year !== null) return { reading: { form: 'year', year, part: 'late' }, last: at + 3 }
  return { reading: { form: 'relative', grain: 'year', offset: 0, from: 'published', part: 'late' }, last: at + 2 }
}

/** The whole that "early" or "the end of" is part of. */
function readWhole(tokens: readonly Token[], at: number, part: Part): DateRead | null {
  const month = readMonthWithin(tokens, at)
  if (month) return withPart(month, part)
  const whole =
    readQuarter(tokens, at) ??
    readHalf(tokens, at) ??
    readSeason(tokens, at) ??
    readAge(tokens, at) ??
    readGrain(tokens, at)
  if (whole) return withPart(whole, part)
  const year = readYearName(tokens, at)
  if (!year) return null
  if (year.fiscal) return { reading: { form: 'fiscal-year', endYear: year.year, endMonth: null }, last: year.last }
  if (typeof year.year === 'number') return { reading: { form: 'year', year: year.year, part }, last: year.last }
  return year.year === null
    ? null
    : { reading: { form: 'relative', grain: 'year', ...year.year, part }, last: year.last }
}

const PARTED: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "the month", "next week", "the decade" behind "the end of". */
function readGrain(tokens: readonly Token[], at: number): DateRead | null {
  const bare = PARTED.get(lowerAt(tokens, at))
  if (bare !== undefined && lowerAt(tokens, at - 1) === 'of' && tokens[at + 1]?.type !== 'number')
    return { reading: { form: 'relative', grain: bare, offset: 0, from: 'published', part: null }, last: at }
  const grain = PARTED.get(lowerAt(tokens, at + 1))
  if (lowerAt(tokens, at) === 'the' && grain !== undefined && !isTightDash(tokens, at + 2))
    return { reading: { form: 'relative', grain, offset: 0, from: 'published', part: null }, last: at + 1 }
  return readNamed(tokens, at)
}

function withPart(read: DateRead, part: Part): DateRead {
  return 'part' in read.reading ? { ...read, reading: { ...read.reading, part } } : read
}
