import { articleFromText } from '../../src/ingest/article-from-text.ts'
import { commonFactor } from '../../src/kinds/index.ts'
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

/** The unit in which its kind compares, and the factor to it: hours are 3600 seconds. */
export function inOneUnit({ kind, unit }: OurQuantity['quantity']): readonly [unit: string, factor: number] {
  return kind === 'duration' ? ['second', commonFactor(kind, unit)] : [unit, 1]
}

/** The ends of a range in base units, without the slack that a modifier gives them. */
export function rangeInBase(mention: QuantityMention): { readonly from: number; readonly to: number } {
  const { stated } = mention
  if (stated.form !== 'range') return { from: 0, to: 0 }
  const end = (value: number) =>
    normalizeQuantity({ ...mention, stated: { ...stated, form: 'point', value } }, '').value
  return { from: end(stated.from), to: end(stated.to) }
}
