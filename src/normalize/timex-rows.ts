import {
  BETWEEN_CLOCK_AND_DAY,
  DAY_MODIFIERS,
  LENGTH_MODIFIER_PAIRS,
  LENGTH_MODIFIERS,
} from '../lexicon/timex-modifiers.ts'
import type { DateMention } from '../model/date.ts'
import type { Span, Token } from '../model/text.ts'
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
 * year. A time of day takes the day beside it in ("9 a.m. Wednesday" is one)
 * and counts from that behind it ("9 a.m. on Wednesday"), else from the last
 * day spoken of. "nearly two years" and "early Friday" keep their modifier.
 */
export function timexes(dates: readonly ReferredDate[], tokens: readonly Token[]): readonly Timex[] {
  const found: Timex[] = []
  for (const [index, date] of dates.entries()) {
    const { mention, reference } = date
    const before = dates[index - 1]
    if (before && mention.reading.form !== 'clock' && isClockOf(before.mention, mention)) continue
    if (mention.reading.form === 'clock') found.push(clockTimex(dates, index, tokens))
    else if (mention.parts.length > 0) found.push(...partValues(mention, reference))
    else found.push({ span: modifiedSpan(mention, tokens), value: timexValue(mention, reference) })
  }
  return found
}

/** The span with "at least", "nearly", "early" before it. */
function modifiedSpan({ reading, span, tokens: [first, last] }: DateMention, tokens: readonly Token[]): Span {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const day = reading.form === 'weekday' || (reading.form === 'relative' && reading.grain === 'day')
  const length = reading.form === 'duration' || lower(last) === 'ago'
  const before = lower(first - 1)
  const single = (length && LENGTH_MODIFIERS.has(before)) || (day && DAY_MODIFIERS.has(before))
  const pair = length && LENGTH_MODIFIER_PAIRS.get(before)?.has(lower(first - 2)) === true
  const words = reading.form === 'set' ? timesBefore(tokens, first) : pair ? 2 : single ? 1 : 0
  return { start: tokens[first - words]?.start ?? span.start, end: span.end }
}

/** Words of "twice", "three times" before "a week". */
function timesBefore(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'once' || before === 'twice') return 1
  return before === 'times' && first > 1 ? 2 : 0
}

/** "9 a.m. Wednesday": the day stands right behind the time. */
function isClockOf(clock: DateMention, day: DateMention): boolean {
  return clock.reading.form === 'clock' && isDay(day) && day.tokens[0] === clock.tokens[1] + 1
}

function isDay({ reading }: DateMention): boolean {
  return ['weekday', 'day'].includes(reading.form) || (reading.form === 'relative' && reading.grain === 'day')
}

function clockTimex(dates: readonly ReferredDate[], index: number, tokens: readonly Token[]): Timex {
  const { mention, reference } = dates[index] as ReferredDate
  const time = timexValue(mention, reference)
  const next = dayBehind(dates, index, tokens)
  if (next) {
    const { start } = resolveDate(next.mention, next.reference, '')
    const end = isClockOf(mention, next.mention) ? next.mention.span.end : mention.span.end
    const span = { start: mention.span.start, end }
    return { span, value: `${start ?? timexValue(next.mention, next.reference)}${time}` }
  }
  const day = reference.previous?.grain === 'day' ? reference.previous.start : null
  return { span: mention.span, value: `${day ?? ''}${time}` }
}

/** The day behind a time: "9 a.m. Wednesday", "9 a.m. (1400 GMT) on Wednesday". */
function dayBehind(dates: readonly ReferredDate[], index: number, tokens: readonly Token[]): ReferredDate | null {
  let at = (dates[index]?.mention.tokens[1] ?? 0) + 1
  for (let later = index + 1; later < dates.length; later += 1) {
    const next = dates[later]
    const [first, last] = next?.mention.tokens ?? [at, at]
    while (at < first && BETWEEN_CLOCK_AND_DAY.has(tokens[at]?.lower ?? '')) at += 1
    if (!next || at < first) return null
    if (next.mention.reading.form !== 'clock') return isDay(next.mention) ? next : null
    at = last + 1
  }
  return null
}
