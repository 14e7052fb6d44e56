import type { DateReading } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { type LengthRead, lengthOf, readDurationUnit } from './date-lengths.ts'
import { countAt, type DateRead } from './date-words.ts'
import { readYearName } from './date-years.ts'
import { lowerAt } from './word-forms.ts'

/** "the first nine months of this year", "last four months of 2016": a range of months. */
export function readMonthsOfYear(tokens: readonly Token[], at: number): DateRead | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const side = lowerAt(tokens, start)
  if (!['first', 'last', 'final', 'opening'].includes(side)) return null
  const length = readDurationUnit(tokens, start + 1)
  const months = length ? monthsIn(length, lowerAt(tokens, length.last)) : readQuartersCount(tokens, start + 1)
  const last = length?.last ?? start + 2
  if (months === null || lowerAt(tokens, last + 1) !== 'of') return null
  const year = readYearName(tokens, last + 2)
  if (!year || year.fiscal || months >= 12) return null
  const month = (value: number): DateReading => ({
    form: 'month',
    year: year.year,
    month: value,
    which: null,
    part: null,
  })
  const first = side === 'first' || side === 'opening'
  return {
    reading: { form: 'range', from: month(first ? 1 : 13 - months), to: month(first ? months : 12) },
    last: year.last,
    parts: [{ ...lengthOf([{ count: months, grain: 'month' }], year.last), first: at }],
  }
}

function monthsIn(length: LengthRead, unit: string): number | null {
  return unit === 'months' && Number.isInteger(length.count) ? length.count : null
}

function readQuartersCount(tokens: readonly Token[], at: number): number | null {
  const count = countAt(tokens, at)
  return count && lowerAt(tokens, count.last + 1) === 'quarters' && count.value <= 3 && count.last === at
    ? count.value * 3
    : null
}
