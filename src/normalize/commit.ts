import { pointAt } from '../interval.ts'
import type { Interval, Modifier, Precision, Stated } from '../model/quantity.ts'

/**
 * How far a qualified number may stray from what is written, as a share of it.
 * A side with no slack is open: `nearly 200` does not include 200.
 *
 * These are policy, not fact. They and `ROUND_NUMBERS` are the only such
 * numbers of this stage.
 */
const SLACK: Partial<Record<Modifier, { readonly below: number; readonly above: number }>> = {
  approximate: { below: 0.1, above: 0.1 },
  almost: { below: 0.1, above: 0 },
  'just-over': { below: 0, above: 0.1 },
}

/**
 * When a whole number written out is a round one: at most so many digits that
 * are not trailing zeros, and at least so many zeros. "12,000" is round to the
 * thousand; "31,200" and "800" are exact.
 */
const ROUND_NUMBERS = { digits: 2, zeros: 3 }

/**
 * The values a statement commits its writer to.
 *
 * Input and output share one unit. A bare number stands for everything that
 * rounds to it: `1.2 million` (step 100 000) gives [1 150 000, 1 250 000).
 * A bare whole number of things that come whole (`discrete`) is exact, a round
 * one aside; of a measured quantity it rounds: 34% is [33.5, 34.5).
 * Bounds keep their strictness: `more than 20` gives (20, ∞), `at least 20`
 * gives [20, ∞). A vague plural is a lower bound only: `dozens` gives [24, ∞).
 *
 * Never throws; a reversed range (`30 to 20`) is read as written the other way.
 *
 * @see Williams & Power (2013), doi:10.1075/pc.21.1.09wil: readers take bare
 *   round numbers as approximate and bare unround ones as precise.
 */
export function committedInterval(stated: Stated, discrete = true): Interval {
  if (stated.form === 'vague') return { low: { value: stated.atLeast, inclusive: true }, high: null }
  if (stated.form === 'range') return committedRange(stated)
  const { value, modifier, precision } = stated
  const slack = SLACK[modifier]
  if (slack) {
    return {
      low: { value: tidy(value - Math.abs(value) * slack.below), inclusive: slack.below > 0 },
      high: { value: tidy(value + Math.abs(value) * slack.above), inclusive: slack.above > 0 },
    }
  }
  switch (modifier) {
    case 'at-least':
      return { low: { value, inclusive: true }, high: null }
    case 'more-than':
      return { low: { value, inclusive: false }, high: null }
    case 'at-most':
      return { low: null, high: { value, inclusive: true } }
    case 'less-than':
      return { low: null, high: { value, inclusive: false } }
    case 'exact':
      return pointAt(value)
    default:
      return bareInterval(value, precision, discrete)
  }
}

function bareInterval(value: number, precision: Precision, discrete: boolean): Interval {
  const step = vouchedStep(value, precision)
  const isWhole = precision.basis === 'digits' || precision.basis === 'words'
  if (discrete && isWhole && step === 1) return pointAt(value)
  const half = step / 2
  return { low: { value: tidy(value - half), inclusive: true }, high: { value: tidy(value + half), inclusive: false } }
}

/**
 * Both ends as written, open ones left open; "about 10 to 20" widens each by
 * its slack, "up to 10 to 20" keeps only the far one.
 */
function committedRange(stated: Extract<Stated, { form: 'range' }>): Interval {
  const low = Math.min(stated.from, stated.to)
  const high = Math.max(stated.from, stated.to)
  const slack = stated.modifier === 'approximate' ? SLACK.approximate : undefined
  if (slack) {
    return {
      low: { value: tidy(low - Math.abs(low) * slack.below), inclusive: true },
      high: { value: tidy(high + Math.abs(high) * slack.above), inclusive: true },
    }
  }
  if (stated.modifier === 'at-least') return { low: { value: low, inclusive: true }, high: null }
  if (stated.modifier === 'at-most') return { low: null, high: { value: high, inclusive: true } }
  const { open } = stated
  return {
    low: { value: low, inclusive: open !== 'from' && open !== 'both' },
    high: { value: high, inclusive: open !== 'to' && open !== 'both' },
  }
}

/** Place value of the last digit vouched for, the zeros of a round number left out. */
function vouchedStep(value: number, { step, basis }: Precision): number {
  if (step !== 1 || (basis !== 'digits' && basis !== 'words') || !Number.isInteger(value)) return step
  const written = Math.abs(value).toFixed(0)
  const digits = written.search(/[1-9]0*$/) + 1
  const zeros = written.length - digits
  return digits > 0 && digits <= ROUND_NUMBERS.digits && zeros >= ROUND_NUMBERS.zeros ? 10 ** zeros : step
}

/** 15 significant digits: what a double holds for certain, so that 29.3 × 0.01 is 0.293. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
