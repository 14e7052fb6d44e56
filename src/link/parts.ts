import { difference, pointAt, relate, rounded } from '../interval.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { unitsOf } from './measures.ts'

/**
 * Whether two values that differ are parts and whole: `sum`, where the one and
 * the figures of its sort beside it in its sentence make the other ("five
 * Spaniards and one Salvadoran" and "six priests"); `complement`, where the two
 * shares make one and one of them says by how much something falls short ("27%
 * below normal" and "73% of normal").
 *
 * `own` and `others` are the claims of one kind that the two articles make.
 */
export function partsOf(
  left: QuantityClaim,
  right: QuantityClaim,
  own: readonly QuantityClaim[],
  others: readonly QuantityClaim[],
): ComparisonFacts['parts'] {
  if (isComplement(left, right)) return 'complement'
  return sumTo(left, right, own) || sumTo(right, left, others) ? 'sum' : 'none'
}

/** Parts of one whole in a sentence are few; more figures are a list. */
const MOST_PARTS = 5
/** How far the sum of rounded parts may lie from the whole, relative to it. */
const ROUNDING = 0.005

/** A sum is told once, at its largest part. */
function sumTo(part: QuantityClaim, whole: QuantityClaim, siblings: readonly QuantityClaim[]): boolean {
  const { kind, unit } = part.quantity
  if (kind === 'share' || (kind !== 'count' && unit !== whole.quantity.unit)) return false
  const parts = siblings.filter(
    (claim) => claim.sentence === part.sentence && claim.restates === null && areOfOneSort(claim, part),
  )
  if (parts.some((claim) => unitsOf(claim, whole) === 'different')) return false
  if (parts.length < 2 || parts.length > MOST_PARTS || !isBounded(whole) || !parts.every(isBounded)) return false
  const values = parts.map(({ quantity }) => quantity.value)
  if (part.quantity.value !== Math.max(...values)) return false
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.abs(sum - whole.quantity.value) <= ROUNDING * whole.quantity.value
}

/** Fifteen men and six women who were killed; not fifteen killed and six wounded. */
function areOfOneSort(left: QuantityClaim, right: QuantityClaim): boolean {
  const { kind, unit, change } = left.quantity
  if (change !== right.quantity.change || (left.act !== null && right.act !== null && left.act !== right.act))
    return false
  if (left.measure?.listed && right.measure?.listed && left.measure.key !== right.measure.key) return false
  return kind === 'count' ? unit !== '' : unit === right.quantity.unit
}

function isBounded({ quantity: { interval } }: QuantityClaim): boolean {
  return interval.low !== null && interval.high !== null
}

function isComplement(left: QuantityClaim, right: QuantityClaim): boolean {
  if (left.quantity.kind !== 'share' || right.quantity.kind !== 'share') return false
  if (fallsShort(left) === fallsShort(right) || isChange(fallsShort(left) ? right : left)) return false
  const rest = rounded(difference(pointAt(1), right.quantity.interval))
  return relate(rest, left.quantity.interval) !== 'disjoint'
}

/** A fall in time is measured from what was, not from the whole. */
function isChange({ quantity: { change } }: QuantityClaim): boolean {
  return change !== null
}

function fallsShort({ qualifiers }: QuantityClaim): boolean {
  return qualifiers.some(({ words }) => words.includes('below') || words.includes('less'))
}
