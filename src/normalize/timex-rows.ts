import type { DateMention } from '../model/date.ts'
import type { Span } from '../model/text.ts'
import { resolveDate } from './calendar.ts'
import type { ReferredDate } from './date-thread.ts'
import { partValues, timexValue } from './timex.ts'

/** A time expression as TimeML annotates it: without its preposition. */
export interface Timex {
  readonly span: Span
  readonly value: string
}

/**
 * The time expressions of one sentence: a range gives two, "since 2016" its
 * year. A time of day takes the day beside it in ("9 a.m. Wednesday" is one),
 * or the last day spoken of.
 */
export function timexes(dates: readonly ReferredDate[]): readonly Timex[] {
  const found: Timex[] = []
  for (const [index, date] of dates.entries()) {
    const { mention, reference } = date
    const before = dates[index - 1]
    if (before && mention.reading.form !== 'clock' && isClockOf(before.mention, mention)) continue
    const next = dates[index + 1]
    if (mention.reading.form === 'clock') found.push(clockTimex(date, next))
    else if (mention.parts.length > 0) found.push(...partValues(mention, reference))
    else found.push({ span: mention.span, value: timexValue(mention, reference) })
  }
  return found
}

/** "9 a.m. Wednesday": the day stands right behind the time. */
function isClockOf(clock: DateMention, day: DateMention): boolean {
  const isDay = ['weekday', 'day'].includes(day.reading.form) || isRelativeDay(day)
  return clock.reading.form === 'clock' && isDay && day.tokens[0] === clock.tokens[1] + 1
}

function isRelativeDay({ reading }: DateMention): boolean {
  return reading.form === 'relative' && reading.grain === 'day'
}

function clockTimex({ mention, reference }: ReferredDate, next: ReferredDate | undefined): Timex {
  const time = timexValue(mention, reference)
  if (next && isClockOf(mention, next.mention)) {
    const { start } = resolveDate(next.mention, next.reference, '')
    const span = { start: mention.span.start, end: next.mention.span.end }
    return { span, value: `${start ?? timexValue(next.mention, next.reference)}${time}` }
  }
  const day = reference.previous?.grain === 'day' ? reference.previous.start : null
  return { span: mention.span, value: `${day ?? ''}${time}` }
}
