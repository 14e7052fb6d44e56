import { articleFromText } from '../../src/ingest/article-from-text.ts'
import type { DateMention, Period } from '../../src/model/date.ts'
import type { QuantityMention } from '../../src/model/quantity.ts'
import { type DateReference, resolveDate } from '../../src/normalize/calendar.ts'
import { dateThread } from '../../src/normalize/date-thread.ts'
import { normalizeQuantity } from '../../src/normalize/quantities.ts'
import { timexValue } from '../../src/normalize/timex.ts'
import { readArticle } from '../../src/pipeline.ts'
import type { EvalCase } from './case.ts'

/** A quantity as the project reads it: the mention with its spans, and the same in base units. */
export interface OurQuantity {
  readonly mention: QuantityMention
  readonly quantity: ReturnType<typeof normalizeQuantity>
}

/** A date as the project reads it, on the calendar. */
export interface OurDate {
  readonly mention: DateMention
  readonly reference: DateReference
  readonly period: Period
  readonly timex: string
}

/** Runs the project's own stages on the text of a case, as `crosscheck mentions` does. */
export function readCase({ text, published }: EvalCase): {
  readonly quantities: readonly OurQuantity[]
  readonly dates: readonly OurDate[]
} {
  const article = articleFromText(text, { published })
  const readings = readArticle(article)
  const referDates = dateThread(article)
  return {
    quantities: readings.flatMap(({ analysed }) =>
      analysed.quantities.map((mention) => ({ mention, quantity: normalizeQuantity(mention, text) })),
    ),
    dates: readings.flatMap((reading) =>
      referDates(reading).map(({ mention, reference }) => ({
        mention,
        reference,
        period: resolveDate(mention, reference, text.slice(mention.span.start, mention.span.end)),
        timex: timexValue(mention, reference),
      })),
    ),
  }
}
