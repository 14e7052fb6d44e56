import type { DateReading, YearReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { isMonthDay } from './date-days.ts'
import { afterThe, type DateRead, dayNumberAt, monthNameAt, type ReadPart, type ValueRead } from './date-words.ts'
import { readYearAfter } from './date-years.ts'
import { lowerAt } from './word-forms.ts'

/** "February 21-22", "14 to 25 June 1993", "21 and 22 February", "the 9th to the 12th of May": days of one month. */
export function readDaySpan(tokens: readonly Token[], at: number): DateRead | null {
  return readSpanBeforeMonth(tokens, at) ?? readSpanAfterMonth(tokens, at)
}

type Link = 'to' | 'and'

/** Separators of a span of days: "to", "-", "through", and "and" between neighbours. */
function spanLink(tokens: readonly Token[], at: number): Link | null {
  const word = lowerAt(tokens, at)
  if (TO_LINKS.has(word)) return 'to'
  return word === 'and' ? 'and' : null
}

const TO_LINKS: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till', '-', '–', '‑'])

function readSpanBeforeMonth(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  const from = dayNumberAt(tokens, start)
  const link = from ? spanLink(tokens, from.last + 1) : null
  if (!from || !link) return null
  const second = afterThe(tokens, from.last + 2)
  const to = dayNumberAt(tokens, second)
  const of = to && lowerAt(tokens, to.last + 1) === 'of'
  const month = to ? monthNameAt(tokens, to.last + (of ? 2 : 1)) : null
  if (!to || !month || !isSpan(tokens, at, from, to, link)) return null
  const spelt = tokens[start]?.type !== 'number'
  if ((spelt && !of) || (month.sort === 'word' && !month.capital && !of)) return null
  const year = readYearAfter(tokens, month.last + 1)
  const last = year?.last ?? month.last
  return spanOf([from.value, to.value], month.month, year?.year ?? null, last, [
    [start, from.last],
    [second, last],
  ])
}

function readSpanAfterMonth(tokens: readonly Token[], at: number): DateRead | null {
  const month = monthNameAt(tokens, at)
  if (!month) return null
  const from = dayNumberAt(tokens, afterThe(tokens, month.last + 1))
  const link = from ? spanLink(tokens, from.last + 1) : null
  if (!from || !link) return null
  const second = afterThe(tokens, from.last + 2)
  const to = dayNumberAt(tokens, second)
  if (!to || !isSpan(tokens, at, from, to, link) || !isMonthDay(tokens, at, to)) return null
  const spelt = tokens[month.last + 1]?.type !== 'number'
  if (monthNameAt(tokens, to.last + 1) || (spelt && tokens[from.last]?.type === 'word' && to.last < second)) return null
  const year = readYearAfter(tokens, to.last + 1)
  if (month.sort === 'word' && !month.capital && typeof year?.year !== 'number') return null
  return spanOf([from.value, to.value], month.month, year?.year ?? null, year?.last ?? to.last, [
    [at, from.last],
    [second, year?.last ?? to.last],
  ])
}

/** "and" joins neighbours ("21 and 22 February"), or the ends of "between". */
function isSpan(tokens: readonly Token[], at: number, from: ValueRead, to: ValueRead, link: Link): boolean {
  if (link === 'to') return to.value > from.value
  return to.value === from.value + 1 || (lowerAt(tokens, at - 1) === 'between' && to.value > from.value)
}

function spanOf(
  [from, to]: readonly [number, number],
  month: number,
  year: YearReading,
  last: number,
  ends: readonly [readonly [number, number], readonly [number, number]],
): DateRead {
  const day = (value: number): DateReading => ({ form: 'day', year, month, day: value, weekday: null })
  const [first, second] = [day(from), day(to)]
  const parts: readonly ReadPart[] = [
    { reading: first, first: ends[0][0], last: ends[0][1] },
    { reading: second, first: ends[1][0], last: ends[1][1] },
  ]
  return { reading: { form: 'range', from: first, to: second }, last, parts }
}
