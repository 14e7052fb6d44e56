import {
  AFTER_WEEKDAY_NAME,
  BEFORE_WEEKDAY_NAME,
  DAY_PARTS,
  SHORT_WEEKDAYS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import { readDayOfMonth } from './date-days.ts'
import { readNumericDay } from './date-numeric.ts'
import {
  afterThe,
  countAt,
  type DateRead,
  dayNumberAt,
  digitsAt,
  isTightDash,
  type ValueRead,
  whichAt,
} from './date-words.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

/** "on Tuesday", "last Friday", "this coming Monday", "Tuesday evening", "Friday of last week". */
export function readWeekday(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const inWeek = readWeekThenDay(tokens, at)
  if (inWeek || isRepeated(tokens, at)) return inWeek
  const pointed = whichAt(tokens, at)
  const name = pointed?.next ?? at
  const weekday =
    weekdayAt(tokens, name) ?? (placesShortWeekday(tokens, name, chained) ? shortWeekdayAt(tokens, name) : null)
  if (!weekday || isWeekdayName(tokens, name, weekday.last)) return null
  const dayPart = DAY_PARTS.get(lowerAt(tokens, weekday.last + 1))
  const last = dayPart === undefined ? weekday.last : weekday.last + 1
  const week = pointed === null ? readWeekAfter(tokens, last + 1) : null
  const reading = {
    form: 'weekday',
    weekday: weekday.value,
    which: pointed?.which ?? null,
    week: week?.value ?? null,
  } as const
  return { reading, last: week?.last ?? last, dayPart }
}

/** "Wednesday, 22 February", "Wednesday (22 February)", "Wed 22 Oct 2025", "Friday-Jun-15", "Tuesday the 19th". */
export function readWeekdayWithDay(tokens: readonly Token[], at: number): DateRead | null {
  const name = whichAt(tokens, at)?.next ?? at
  const weekday = weekdayAt(tokens, name) ?? shortWeekdayAt(tokens, name)
  if (!weekday) return null
  const dayPart = DAY_PARTS.get(lowerAt(tokens, weekday.last + 1))
  const after = dayPart === undefined ? weekday.last + 1 : weekday.last + 2
  const mark = lowerAt(tokens, after)
  const joins = mark === ',' || mark === '(' || mark === 'on' || isTightDash(tokens, after)
  const start = joins ? after + 1 : after
  const day = readDayOfMonth(tokens, start) ?? readNumericDay(tokens, start, false)
  if (day?.reading.form !== 'day') return joins || name > at ? null : readWeekdayNumber(tokens, weekday, after)
  const closed = mark === '(' && lowerAt(tokens, day.last + 1) === ')'
  if (mark === '(' && !closed) return null
  return { reading: { ...day.reading, weekday: weekday.value }, last: closed ? day.last + 1 : day.last, dayPart }
}

/** "Tuesday the eleventh", "Thu 15th", "Monday 21": the number of the day, and nothing that could be counted. */
function readWeekdayNumber(tokens: readonly Token[], weekday: ValueRead, at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const day = dayNumberAt(tokens, start)
  const next = day ? tokens[day.last + 1] : undefined
  const counts = next?.type === 'word' ? !isFunctionWord(next.lower) || next.lower === 'of' : next?.type === 'symbol'
  if (!day || counts || (tokens[start]?.type === 'word' && start === at)) return null
  const clock = next?.type === 'punctuation' && isGlued(next) && next.text !== ',' && isGlued(tokens[day.last + 2])
  if (clock && tokens[day.last + 2] !== undefined) return null
  return { reading: { form: 'month-day', day: day.value, weekday: weekday.value }, last: day.last }
}

/** "two Fridays ago", "three Sundays from now". */
export function readCountedWeekday(tokens: readonly Token[], at: number): DateRead | null {
  const count = countAt(tokens, at)
  const weekday = count ? WEEKDAY_PLURALS.get(lowerAt(tokens, count.last + 1)) : undefined
  if (!count || weekday === undefined || !Number.isInteger(count.value) || count.value < 1) return null
  const word = lowerAt(tokens, count.last + 2)
  const on = word === 'from' && lowerAt(tokens, count.last + 3) === 'now'
  if (word !== 'ago' && !on) return null
  return {
    reading: {
      form: 'shifted',
      by: [{ count: count.value - 1, grain: 'week' }],
      sign: on ? 1 : -1,
      from: { form: 'weekday', weekday, which: on ? 'coming' : 'last', week: null },
    },
    last: count.last + (on ? 3 : 2),
  }
}

/** Prepositions that make "the 18th" a day of the month. */
const DAY_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after'])

/** "on the 18th", "until the 4th": where nothing follows that could be the eighteenth. */
export function readMonthDay(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  if (lowerAt(tokens, at) !== 'the') return null
  const day = dayNumberAt(tokens, at + 1)
  if (!day || day.last === at + 1 || tokens[at + 1]?.type !== 'number' || digitsAt(tokens, at + 1, 1, 2) === null)
    return null
  const next = tokens[day.last + 1]
  const counts = next?.type === 'word' ? !isFunctionWord(next.lower) || next.lower === 'of' : next?.type === 'symbol'
  const joined = isTightDash(tokens, day.last + 1)
  if (counts || joined || !(chained || DAY_PREPOSITIONS.has(lowerAt(tokens, at - 1)))) return null
  return { reading: { form: 'month-day', day: day.value, weekday: null }, last: day.last }
}

function weekdayAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = WEEKDAYS.get(lowerAt(tokens, at))
  return value === undefined ? null : { value, last: at }
}

function shortWeekdayAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = isCapital(tokens[at]) ? SHORT_WEEKDAYS.get(lowerAt(tokens, at)) : undefined
  if (value === undefined) return null
  const point = tokens[at + 1]?.text === '.' && isGlued(tokens[at + 1]) && at + 2 < tokens.length
  return { value, last: point ? at + 1 : at }
}

/** "on Sat.", "last Thurs": a capital is not enough for "Sun" or "Wed". */
function placesShortWeekday(tokens: readonly Token[], at: number, chained: boolean): boolean {
  const before = lowerAt(tokens, at - 1)
  const next = tokens[at + 1]
  const sure = chained || before === 'on' || whichAt(tokens, at - 1) !== null
  return sure && lowerAt(tokens, at) !== 'sun' && !(isCapital(next) && next?.spaced)
}

/** "Super Tuesday", "Sunday Times". */
function isWeekdayName(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (isCapital(before) && BEFORE_WEEKDAY_NAME.has(lowerAt(tokens, first - 1))) return true
  return isCapital(tokens[last + 1]) && AFTER_WEEKDAY_NAME.has(lowerAt(tokens, last + 1))
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
])

/** "next week on Tuesday", "last week Friday". */
function readWeekThenDay(tokens: readonly Token[], at: number): DateRead | null {
  const week = readWeekAfter(tokens, at)
  if (!week || !WEEKS.has(lowerAt(tokens, at))) return null
  const start = lowerAt(tokens, week.last + 1) === 'on' ? week.last + 2 : week.last + 1
  const weekday = weekdayAt(tokens, start) ?? shortWeekdayAt(tokens, start)
  if (!weekday) return null
  return { reading: { form: 'weekday', weekday: weekday.value, which: null, week: week.value }, last: weekday.last }
}

/** A weekday that comes again and again: no day of its own. */
const REPEATED: ReadonlySet<string> = new Set(['every', 'each', 'a', 'any', 'one', 'most'])

/** "on a Sunday", "every Sunday"; but "a Sunday meeting" is held on one. */
function isRepeated(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (before !== 'a') return REPEATED.has(before)
  const next = tokens[DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1]
  return next?.type !== 'word' || isFunctionWord(next.lower) || isCapital(next) || USUAL_DAYS.has(next.lower)
}

/** What is of no one day: "a Sunday school". */
const USUAL_DAYS: ReadonlySet<string> = new Set(['school', 'newspaper', 'paper', 'roast', 'tradition', 'ritual'])

function readWeekAfter(tokens: readonly Token[], at: number): ValueRead | null {
  const start = ['of', ','].includes(lowerAt(tokens, at)) ? at + 1 : at
  const value = WEEKS.get(lowerAt(tokens, start))
  return value !== undefined && lowerAt(tokens, start + 1) === 'week' ? { value, last: start + 1 } : null
}
