import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { dayOf, isoOf, monthStart } from '../../../src/civil.ts'
import type { EvalCase, Item, Reader } from '../case.ts'

/** A date as chrono-node reads it: a stretch of the calendar, `to` exclusive. */
export interface ChronoDate {
  readonly span: readonly [start: number, end: number]
  readonly from: string
  readonly to: string
  /** The first day of the last unit of a range; `null` of a single date. */
  readonly last: string | null
  /** The days it names for the whole, which of a month or year is one within it. */
  readonly day: string
  readonly lastDay: string | null
}

/** Runs chrono-node as it comes. Times of day without a date are left out; a month or year is the whole of it. */
export function chronoDates(itemOf: (date: ChronoDate, evalCase: EvalCase) => Item | null): Reader {
  return async (evalCase) => {
    const { parse } = await import('chrono-node')
    const reference = new Date(`${evalCase.published ?? '2012-08-10'}T12:00:00`)
    return parse(evalCase.text, reference).flatMap((result) => {
      const date = dateOf(result)
      return (date && itemOf(date, evalCase)) ?? []
    })
  }
}

function dateOf({ index, text, start, end }: ParsedResult): ChronoDate | null {
  const first = stretchOf(start)
  const last = end ? stretchOf(end) : null
  if (first === null) return null
  return {
    span: [index, index + text.length],
    from: first.from,
    to: (last ?? first).to,
    last: last?.from ?? null,
    day: first.day,
    lastDay: last?.day ?? null,
  }
}

interface Stretch {
  readonly from: string
  readonly to: string
  readonly day: string
}

function stretchOf(parts: ParsedComponents): Stretch | null {
  const [year, month, date] = [parts.get('year'), parts.get('month'), parts.get('day')]
  if (year === null || month === null || date === null) return null
  const says = (part: 'day' | 'weekday' | 'month' | 'year' | 'hour') => parts.isCertain(part)
  const day = dayOf(year, month, date)
  if (says('day') || says('weekday')) return stretch(day, day + 1, day)
  if (says('month')) return stretch(monthStart(year, month), monthStart(year, month + 1), day)
  if (says('year')) return stretch(dayOf(year, 1, 1), dayOf(year + 1, 1, 1), day)
  return says('hour') ? null : stretch(day, day + 1, day)
}

function stretch(first: number, next: number, at: number): Stretch | null {
  const [from, to, day] = [isoOf(first), isoOf(next), isoOf(at)]
  return from === null || to === null || day === null ? null : { from, to, day }
}
