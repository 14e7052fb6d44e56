import { hull } from './interval.ts'
import type { QuantityClaim } from './model/claim.ts'
import type { Interval } from './model/quantity.ts'

/**
 * The values of a claim as others are held against them: all that it allows
 * and, where its measure has a tolerance, what lies about the number by half
 * of that. Two numbers then share values just where they lie no further apart
 * than the tolerance, relative to the larger: the half is one of a ratio, so
 * that it makes no difference from which of the two one looks.
 *
 * Example: at a tolerance of 2% exactly 100 reaches from 98.995 to 101.015,
 * and 98 reaches up to 98.995.
 */
export function tolerantInterval({ quantity: { interval, value }, measure }: QuantityClaim): Interval {
  const tolerance = measure?.tolerance ?? null
  if (tolerance === null) return interval
  const half = Math.sqrt(1 - tolerance)
  const [least, most] = [value * half, value / half].sort((a, b) => a - b)
  return hull(interval, { low: end(least), high: end(most) })
}

/** At 12 significant digits, so that two numbers exactly as far apart as is tolerated meet. */
function end(value = 0) {
  return { value: Number(value.toPrecision(12)), inclusive: true }
}
