import { product } from '../interval.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { FigureReading } from '../model/reading.ts'
import { claimId } from './claim-id.ts'
import { tidy } from './commit.ts'
import { type Measured, nameMeasure } from './measured.ts'

/**
 * The amounts that shares of a stated whole come to, by the id of the share's
 * claim: "one in five of the county's 62,000 inhabitants" is 12,400 people.
 *
 * Each is a claim of its own, of what the share is of, and quotes share and
 * whole. `made` are the claims of the sentence's figures, in order.
 */
export function sharesOfWholes(
  figures: readonly FigureReading[],
  made: readonly (QuantityClaim | null)[],
  measure: (share: FigureReading, whole: FigureReading) => Measured,
): ReadonlyMap<string, QuantityClaim> {
  const parts = new Map<string, QuantityClaim>()
  for (const [index, figure] of figures.entries()) {
    const [share, whole, other] = [made[index], made[figure.whole ?? -1], figures[figure.whole ?? -1]]
    if (share && whole && other) parts.set(share.id, partOf(share, whole, measure(figure, other)))
  }
  return parts
}

function partOf(share: QuantityClaim, whole: QuantityClaim, measured: Measured): QuantityClaim {
  const { sentence } = share
  const from = Math.min(share.location.start, whole.location.start)
  const to = Math.max(share.location.end, whole.location.end)
  const quote = quoteOf(share, whole, from, to)
  const { kind, unit, per } = whole.quantity
  return {
    ...share,
    id: claimId(`${share.id} of ${whole.id}`),
    quote,
    sentence,
    location: { ...share.location, start: from, end: to },
    measure: nameMeasure(measured, kind, quote),
    quantity: {
      text: `${share.quantity.text} of ${whole.quantity.text}`,
      kind,
      unit,
      value: tidy(share.quantity.value * whole.quantity.value),
      interval: product(share.quantity.interval, whole.quantity.interval),
      modifier: share.quantity.modifier,
      change: null,
      per,
    },
    temporality: measured.listed?.temporality ?? null,
    derivation: [
      ...share.derivation,
      {
        part: 'quantity',
        by: 'normalize/share-of-whole',
        made: `${share.quantity.text} of ${whole.quantity.text}`,
        span: null,
      },
    ],
  }
}

/** The words from the share to its whole, where the quotes of the two touch or one holds the other. */
function quoteOf(share: QuantityClaim, whole: QuantityClaim, from: number, to: number): string {
  const start = share.sentence.indexOf(share.location.start <= whole.location.start ? share.quote : whole.quote)
  return start < 0 ? share.sentence : share.sentence.slice(start, start + to - from)
}
