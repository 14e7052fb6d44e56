import type { MentionRow } from '../../../src/model/report.ts'
import { hold } from './hold.ts'

/** A row says what stands at its offsets, and its values and dates can be. */
export function holdMention(text: string, row: MentionRow): void {
  hold(row.start < row.end && row.end <= text.length, 'row outside the text', row)
  hold(text.slice(row.start, row.end) === row.text, 'row is not the text', row)
  if (row.type === 'date') holdTimex(row.timex)
  else {
    hold(Number.isFinite(row.value), 'no number', row)
    holdOrder(row.low, row.high)
  }
}

/** Ends of an interval, `null` where there is none, in order. */
export function holdOrder(low: number | null, high: number | null): void {
  hold(low === null || Number.isFinite(low), 'low is no number', low)
  hold(high === null || Number.isFinite(high), 'high is no number', high)
  hold(low === null || high === null || low <= high, 'low above high', low, high)
}

/** A TIMEX3 value whose months, weeks and clocks there are. A day may be one that its month does not have, as the text has it. */
function holdTimex(value: string): void {
  hold(/^[A-Z0-9_:.+-]+$/.test(value), 'no TIMEX3 value', value)
  const [, month, day] = /^[\dX]{4}-(\d{2})(?:-(\d{2}))?(?![\dA-Z])/.exec(value) ?? []
  hold(isWithin(month, 1, 12) && isWithin(day, 1, 31), 'no such day', value)
  hold(isWithin(/^[\dX]{4}-W(\d{2})/.exec(value)?.[1], 1, 53), 'no such week', value)
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(value) ?? []
  hold(isWithin(hour, 0, 24) && isWithin(minute, 0, 59), 'no such time of day', value)
}

function isWithin(digits: string | undefined, first: number, last: number): boolean {
  return digits === undefined || (Number(digits) >= first && Number(digits) <= last)
}
