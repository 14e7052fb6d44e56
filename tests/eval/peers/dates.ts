import type { EvalCase, Item, Reader } from '../case.ts'
import { dateAfter, lengthMeaning, stretchMeaning, trimmed } from '../dates.ts'
import { type ChronoDate, chronoDates } from './chrono.ts'
import { type RecognizedTime, recognized } from './recognizers.ts'

/** Types of Recognizers without a time of day. */
const DATE_TYPES = /^datetimeV2\.(?:date|daterange|duration)$/

/**
 * What the peers make of dates, with the same freedom of spans and ranges as
 * ours. compromise reads no dates. Times of day are not asked for.
 */
export const DATE_PEERS: Readonly<Record<string, Reader>> = {
  Recognizers: recognized(['dateTime'], ({ TypeName, Start, End, Resolution: { values } }, { text }) =>
    DATE_TYPES.test(TypeName) && values
      ? { span: trimmed(text, Start, End + 1), meanings: values.flatMap(recognizedMeanings) }
      : null,
  ),
  'chrono-node': chronoDates((date, evalCase) => chronoItem(date, evalCase)),
}

function recognizedMeanings({ timex, type, value, start, end }: RecognizedTime): readonly string[] {
  const named = [`timex ${timex}`]
  if (value === 'not resolved') return named
  if (type === 'duration') return [...named, lengthMeaning(Number(value))]
  if (type === 'date' && value !== undefined) return [...named, stretchMeaning(value, dateAfter(value, 1, 'day'))]
  return [...named, stretchMeaning(start ?? null, end ?? null)]
}

function chronoItem({ span, from, to, last }: ChronoDate, { text }: EvalCase): Item {
  const ends = last === null ? [to] : [to, last]
  return { span: trimmed(text, ...span), meanings: ends.map((end) => stretchMeaning(from, end)) }
}
