import { DAY_PARTS } from '../lexicon/calendar.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { DayPart } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { readDayOfMonth } from './date-days.ts'
import { readWeekday, readWeekdayWithDay } from './date-weekdays.ts'
import { type DateRead, isTightDash } from './date-words.ts'
import { lowerAt } from './word-forms.ts'

/**
 * A part of a day whose day is not said: "by evening", "in the afternoon" is
 * one of the day spoken of, "overnight" and "in morning trading" of the
 * article's. "an overnight stay" and "the morning after" name none.
 */
export function readDayPart(tokens: readonly Token[], at: number): DateRead | null {
  const the = lowerAt(tokens, at) === 'the'
  const word = lowerAt(tokens, the ? at + 1 : at)
  const dayPart = DAY_PARTS.get(word)
  if (dayPart === undefined) return null
  const before = lowerAt(tokens, at - 1)
  const of = the ? at + 2 : at + 1
  const day = CLOSED_PARTS.has(word) && lowerAt(tokens, of) === 'of' ? readDay(tokens, of + 1) : null
  if (day) return { ...day, dayPart }
  if (the)
    return IN_THE.has(before) && CLOSED_PARTS.has(word) && endsPhrase(tokens, at + 2) ? spokenOf(dayPart, at + 1) : null
  if (TRADE.has(lowerAt(tokens, at + 1)) && word !== 'night') return ofToday(dayPart, at)
  if (word === 'overnight') return DETERMINED.has(before) || !endsPhrase(tokens, at + 1) ? null : ofToday(dayPart, at)
  return BY.has(before) && BY_PARTS.has(word) && endsPhrase(tokens, at + 1) ? spokenOf(dayPart, at) : null
}

/** The day of "the night of March 3", "the morning of last Friday". */
function readDay(tokens: readonly Token[], at: number): DateRead | null {
  return readWeekdayWithDay(tokens, at) ?? readDayOfMonth(tokens, at) ?? readWeekday(tokens, at, false)
}

const IN_THE: ReadonlySet<string> = new Set(['in', 'during', 'by', 'through', 'into', 'until'])
const CLOSED_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])
const BY: ReadonlySet<string> = new Set(['by', 'until', 'till'])
const BY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening'])

/** What markets do in a part of the day. */
const TRADE: ReadonlySet<string> = new Set(['trading', 'trade', 'dealings', 'deals'])

/** Before "overnight" as an adjective: "the overnight low". */
const DETERMINED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', "'s"])

/** Nothing follows that the word could describe. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.type === 'word')
    return isFunctionWord(next.lower) && next.lower !== 'after' && next.lower !== 'before' && next.lower !== "'s"
  return next?.type !== 'number' && !isTightDash(tokens, at)
}

function spokenOf(dayPart: DayPart, last: number): DateRead {
  return { reading: { form: 'relative', grain: 'day', offset: 0, from: 'previous', part: null }, last, dayPart }
}

function ofToday(dayPart: DayPart, last: number): DateRead {
  return { reading: { form: 'relative', grain: 'day', offset: 0, from: 'published', part: null }, last, dayPart }
}
