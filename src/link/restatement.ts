import { relate } from '../interval.ts'
import { UNITS_PER_DOLLAR } from '../lexicon/exchange-ranges.ts'
import type { Quantity } from '../model/claim.ts'

/**
 * Whether two amounts that a text sets side by side can be one amount in two
 * units: units of one dimension share values, currencies imply a rate that
 * the market has seen.
 *
 * Example: $190.27 billion and nearly 180 billion euros imply 0.946 euros a
 * dollar, within 0.6 to 1.25: plausible. $5 million and 200 million euros are
 * not. A currency without a known range is never plausible.
 */
export function isRestatement(left: Quantity, right: Quantity): boolean {
  if (left.kind !== right.kind) return false
  if (left.unit === right.unit) return relate(left.interval, right.interval) !== 'disjoint'
  const leftRange = UNITS_PER_DOLLAR[left.unit]
  const rightRange = UNITS_PER_DOLLAR[right.unit]
  if (!leftRange || !rightRange || left.value <= 0 || right.value <= 0) return false
  const rate = right.value / left.value
  return rate >= rightRange[0] / leftRange[1] && rate <= rightRange[1] / leftRange[0]
}
