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
  return { span: [index, index + text.length], from: first[0], to: (last ?? first)[1], last: last ? last[0] : null }
}

function stretchOf(parts: ParsedComponents): readonly [from: string, to: string] | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')]
  if (year === null || month === null || day === null) return null
  const says = (part: 'day' | 'weekday' | 'month' | 'year') => parts.isCertain(part)
  if (says('day') || says('weekday')) return stretch(dayOf(year, month, day), dayOf(year, month, day) + 1)
  if (says('month')) return stretch(monthStart(year, month), monthStart(year, month + 1))
  return says('year') ? stretch(dayOf(year, 1, 1), dayOf(year + 1, 1, 1)) : null
}

function stretch(from: number, to: number): readonly [string, string] | null {
  const [start, end] = [isoOf(from), isoOf(to)]
  return start === null || end === null ? null : [start, end]
}
