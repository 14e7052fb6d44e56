import { difference, disjoint, negated, pointAt, quotient, widened } from '../interval.ts'
import { kindOf, unitOf } from '../kinds/index.ts'
import type { Quantity } from '../model/claim.ts'
import type { Change, Interval, Stated } from '../model/quantity.ts'

/** A number of a stated change: in base units, with what is written. */
export interface Term {
  readonly quantity: Quantity
  readonly stated: Stated
  /** Unit key as in `QuantityMention.unit`. */
  readonly unit: string
}

/** The numbers of one stated change. */
export interface ChangeTerms {
  readonly direction: Change
  readonly before: Term | null
  readonly after: Term | null
  readonly by: readonly Term[]
}

/** What the text says of a change, and what its other numbers make of it: both signed, up being more. */
export interface Reckoning {
  readonly form: 'share' | 'factor' | 'difference' | 'direction'
  readonly said: Interval
  readonly made: Interval
  /** The size that was checked; `null` where only the direction was. */
  readonly by: Term | null
}

/**
 * Works out each size that a change states from its other numbers. Empty where
 * nothing can be: a number is missing, vague or negative, units differ, a
 * percentage of percentages may be a share or points, one number looks as if
 * its "million" was left out.
 *
 * Every number stands for all that it may be rounded from and one unit in its
 * last place more, since a percentage is worked out before levels are rounded.
 *
 * Example: by 14.2% to 1.31m from 1.26m gives `said` [0.1405, 0.1435) and
 * `made` about [0.016, 0.064].
 */
export function reckon(terms: ChangeTerms): readonly Reckoning[] {
  const { before, after, by, direction } = terms
  const all = [before, after, ...by].filter((term) => term !== null)
  if (!all.every(isPlain) || by.some((term) => isRate(term, after ?? before))) return []
  if (isScaleLost(all.filter(({ quantity }) => kindOf(quantity.kind)?.asChange === undefined))) return []
  const [from, to] = levelsOf(terms)
  if (!from || !to) return []
  if (by.length === 0)
    return before && after ? [{ form: 'direction', ...ofDirection(direction, from, to), by: null }] : []
  // With one level missing, its place was worked out from the difference, which needs no check of its own.
  const checked = before && after ? by : by.filter((term) => term !== differenceIn(terms))
  return checked.flatMap((term) => ofSize(terms, term, from, to) ?? [])
}

/** Whether no values that the numbers may stand for bear each other out. */
export function fails({ said, made }: Reckoning): boolean {
  return disjoint(said, made)
}

/** Both levels; one that is missing is the other with the difference taken or added. */
function levelsOf(terms: ChangeTerms): readonly [from: Interval | null, to: Interval | null] {
  const { before, after, direction } = terms
  if (before && after)
    return isOneAmount(before.quantity, after.quantity) && isInReach(before, after)
      ? [reach(before), reach(after)]
      : [null, null]
  const level = before ?? after
  const size = differenceIn(terms)
  if (!level || !size) return [null, null]
  const moved = signed(reach(size), before ? direction : opposite(direction))
  const other = difference(reach(level), negated(moved))
  return before ? [reach(level), other] : [other, reach(level)]
}

/** Of two sizes the one that is a difference: the $1.20 of "$1.20, or 1.5%". */
function differenceIn({ before, after, by }: ChangeTerms): Term | null {
  const level = before ?? after
  return by.length === 2 && level ? (by.find((term) => isDifference(term, level)) ?? null) : null
}

function ofSize({ direction, before, after }: ChangeTerms, by: Term, from: Interval, to: Interval): Reckoning | null {
  const level = after ?? before
  if (!level) return null
  const asChange = kindOf(by.quantity.kind)?.asChange
  const levelAsChange = kindOf(level.quantity.kind)?.asChange
  if (asChange === 'share') {
    if (levelAsChange === 'share') return null
    const ratio = quotient(to, from)
    return { form: 'share', said: signed(reach(by), direction), made: difference(ratio, ONE), by }
  }
  if (asChange === 'factor') return ofFactor(direction, by, from, to)
  if (!isDifference(by, level)) return null
  return { form: 'difference', said: signed(reach(by), direction), made: difference(to, from), by }
}

const ONE = pointAt(1)

/** How loosely "almost doubled" and "more than halved" are said, in times the level before. */
const LOOSE = 0.2

/**
 * "Threefold" and "three times" may be three times the level before or that
 * much on top of it; "tripled" is no such thing. What is more than halved is
 * less than half.
 */
function ofFactor(direction: Change, by: Term, from: Interval, to: Interval): Reckoning | null {
  const { value, interval, modifier, text } = by.quantity
  if (value < 1 !== (direction === 'down')) return null
  const meant = value < 1 ? mirrored(interval, value) : interval
  const { low, high } = modifier === 'bare' ? meant : widened(meant, LOOSE * value)
  const most = /fold|times/i.test(text) ? high && { ...high, value: high.value + 1 } : high
  return { form: 'factor', said: { low, high: most }, made: quotient(to, from), by }
}

/** The interval on the other side of `value`: more than a half is less than a half. */
function mirrored(interval: Interval, value: number): Interval {
  const twice = { value: 2 * value, inclusive: true }
  return difference({ low: twice, high: twice }, interval)
}

function ofDirection(direction: Change, from: Interval, to: Interval): Pick<Reckoning, 'said' | 'made'> {
  const nothing = { value: 0, inclusive: true }
  const said = direction === 'up' ? { low: nothing, high: null } : { low: null, high: nothing }
  return { said, made: difference(to, from) }
}

function isDifference({ quantity }: Term, { quantity: level }: Term): boolean {
  const asChange = kindOf(quantity.kind)?.asChange
  if (typeof asChange === 'object') return asChange.ofKind === level.kind
  return asChange === undefined && isOneAmount(quantity, level)
}

/** Of two numbers one may leave out what is counted: "fell by 300 people to 1,200". */
function isOneAmount(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.unit === '' || b.unit === '')
}

/** Neither vague nor below nought nor of a kind that has no sums; in a unit with one factor. */
function isPlain({ quantity, stated, unit }: Term): boolean {
  const kind = kindOf(quantity.kind)
  if (stated.form === 'vague' || (kind?.noRatio && kind.asChange === undefined)) return false
  if ((stated.form === 'point' ? stated.value : Math.min(stated.from, stated.to)) < 0) return false
  return typeof (unitOf(quantity.kind, unit)?.scale ?? 1) === 'number'
}

/** "5% a year": so much in each of several years, unless the levels are told by the year too. */
function isRate({ quantity }: Term, level: Term | null): boolean {
  return quantity.per !== null && quantity.per !== level?.quantity.per
}

/** Levels further apart than this, one by the other, are hardly of one thing. */
const FURTHEST = 50

function isInReach({ quantity: a }: Term, { quantity: b }: Term): boolean {
  return a.value > 0 && b.value > 0 && a.value <= b.value * FURTHEST && b.value <= a.value * FURTHEST
}

/** "to 1.5 million from 1.2": a number under a thousand beside one with a scale word may mean the same scale. */
function isScaleLost(terms: readonly Term[]): boolean {
  const isScaled = ({ stated }: Term) => stated.form !== 'vague' && stated.precision.basis === 'scale-word'
  return terms.some(isScaled) && terms.some((term) => !isScaled(term) && term.quantity.value < 1000)
}

/** All that a number may have been before it was rounded, and one unit in its last place more. */
function reach({ quantity, stated, unit }: Term): Interval {
  const scale = unitOf(quantity.kind, unit)?.scale
  return widened(quantity.interval, lastPlace(stated) * (typeof scale === 'number' ? scale : 1))
}

/**
 * The place of the last digit that is not nought, two digits kept: 816 000
 * gives 1000, 20,000 gives 1000, 1,260 gives 10, 120 gives 1.
 */
function lastPlace(stated: Stated): number {
  if (stated.form === 'vague') return 0
  const { step, basis } = stated.precision
  const value = stated.form === 'point' ? stated.value : Math.min(stated.from, stated.to)
  if (step !== 1 || basis === 'fraction' || !Number.isInteger(value)) return step
  let place = 1
  while (value >= place * 100 && value % (place * 10) === 0) place *= 10
  return place === 10 && value < 1000 ? 1 : place
}

function signed(interval: Interval, direction: Change): Interval {
  return direction === 'up' ? interval : negated(interval)
}

function opposite(direction: Change): Change {
  return direction === 'up' ? 'down' : 'up'
}
