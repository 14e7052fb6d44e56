import type { Claim, Quantity, QuantityClaim } from '../src/model/claim.ts'
import type { Interval, Modifier } from '../src/model/quantity.ts'

/** Those claims that are figures. */
export function figuresOf(claims: readonly Claim[]): readonly QuantityClaim[] {
  return claims.filter((claim) => claim.kind === 'quantity')
}

export interface ClaimParts extends Partial<Omit<QuantityClaim, 'quantity'>> {
  readonly quantity?: Partial<Quantity>
}

/** "20", "20..", "..20" and "20..30" as closed intervals. */
export function interval(text: string): Interval {
  const [low = '', high = low] = text.split('..')
  const bound = (digits: string) => (digits === '' ? null : { value: Number(digits), inclusive: true })
  return { low: bound(low), high: bound(high) }
}

/**
 * A claim of so many barges moored, "20" or "at least 20" ("20.."), by nobody
 * and at no time, with the parts that matter.
 */
export function plainClaim(values: string, parts: ClaimParts = {}): QuantityClaim {
  const { quantity, ...others } = parts
  const allowed = interval(values)
  const modifier: Modifier = allowed.high === null ? 'at-least' : allowed.low === null ? 'at-most' : 'bare'
  const [low, high] = [allowed.low?.value, allowed.high?.value]
  return {
    id: `c-${values}`,
    articleId: 'a1',
    kind: 'quantity',
    quote: values,
    sentence: `${values} barges are moored.`,
    location: { line: 1, column: 1, start: 0, end: values.length, division: null },
    measure: { key: 'barge', text: 'barges moored', listed: false, intrinsic: false, notSameAs: [], tolerance: null },
    entities: [],
    owners: [],
    period: null,
    attribution: [],
    modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
    qualifiers: [],
    series: null,
    restates: null,
    shift: null,
    temporality: null,
    words: ['barge', 'moor'],
    act: null,
    sorts: [],
    context: [],
    derivation: [],
    ...others,
    quantity: {
      text: values,
      kind: 'count',
      unit: 'barge',
      value: low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0),
      interval: allowed,
      modifier,
      change: null,
      per: null,
      ...quantity,
    },
  }
}
