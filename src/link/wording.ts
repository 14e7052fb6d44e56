import { commonFactor } from '../kinds/index.ts'
import { GENERIC_PEOPLE } from '../lexicon/people-nouns.ts'
import type { Claim, Quantity, QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { countShared } from './word-sets.ts'

/**
 * Telling words that two sentences on one thing share at least, and in how many
 * at most half of the shorter's are enough.
 */
const CLOSE = 3
const CLOSE_IN_SHORT = 2

/** How much of what two sentences tell about is the same. */
export function wordingOf(left: Claim, right: Claim): ComparisonFacts['wording'] {
  const shared = countShared(left.context, right.context)
  if (shared === 0) return 'apart'
  const shorter = Math.min(left.context.length, right.context.length)
  return shared >= CLOSE || (shared >= CLOSE_IN_SHORT && shared * 2 >= shorter) ? 'close' : 'shared'
}

/**
 * Significant digits from which two texts hardly share a value by chance, and
 * from which they seldom do under one unit.
 */
const TELLING_DIGITS = 3
const FAIR_DIGITS = 2

/** Of two numbers that are not quite one, how far they may lie apart to tell anything, relative to the larger. */
const CLOSE_VALUES = 0.025

/**
 * How much a value that two claims share tells: as much as the one that says it
 * less closely. Any notice, term or sentence may be of 28 days.
 */
export function coincidenceOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['coincidence'] {
  const digits = Math.min(digitsOf(left.quantity), digitsOf(right.quantity))
  const [l, r] = [comparedValue(left.quantity), comparedValue(right.quantity)]
  if (Math.abs(l - r) > CLOSE_VALUES * Math.max(Math.abs(l), Math.abs(r))) return 'common'
  if (digits >= TELLING_DIGITS) return 'telling'
  if (l === r && isLargeSum(left.quantity)) return 'fair'
  if (left.quantity.kind === 'duration' && wordingOf(left, right) === 'apart') return 'common'
  return digits >= FAIR_DIGITS && isNamed(left.quantity) && isNamed(right.quantity) ? 'fair' : 'common'
}

function comparedValue({ value, kind, unit }: Quantity): number {
  return value * commonFactor(kind, unit)
}

/** From here on two articles on one event seldom have the same sum of money for two things, however round it is. */
const LARGE_SUM = 1e6

function isLargeSum({ kind, value }: Quantity): boolean {
  return kind === 'money' && value >= LARGE_SUM
}

/** A count of people, or of what is not named, is of anybody, unless it is large. */
function isNamed({ kind, unit, value }: Quantity): boolean {
  return kind !== 'count' || (unit !== '' && !GENERIC_PEOPLE.has(unit)) || value >= 1000
}

/** Significant digits of the number as it was written: "9.8 inches" has two, though it is 0.24892 metres. */
export function digitsOf({ value, interval, modifier }: Quantity): number {
  const [mantissa] = Math.abs(value).toExponential(11).split('e')
  const digits = String(Number(mantissa)).replace('.', '').length
  if (modifier !== 'bare' || interval.low === null || interval.high === null) return digits
  const width = interval.high.value - interval.low.value
  return width <= 0 ? digits : Math.min(digits, Math.floor(Math.log10(Math.abs(value) / width) + 1e-6) + 1)
}
