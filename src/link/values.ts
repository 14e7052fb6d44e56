import { contains, disjoint, negated, pointAt, relate, rounded } from '../interval.ts'
import { commonFactor } from '../kinds/index.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Bound, Interval } from '../model/quantity.ts'
import { tolerantInterval } from '../tolerance.ts'
import { unitsOf } from './measures.ts'
import { isRestatement } from './restatement.ts'

/**
 * Relative distances up to which disjoint values lie near, far (threefold) and
 * remote (tenfold); beyond they are apart.
 */
const NEAR = 0.1
const FAR = 0.67
const REMOTE = 0.9

/** The interval in the unit the kind compares in, and signed: a fall of 8% is -8%. */
export function signedInterval(claim: QuantityClaim, allowed = claim.quantity.interval): Interval {
  const interval = plainInterval(claim, allowed)
  if (claim.quantity.change !== 'down' || (interval.low !== null && interval.low.value < 0)) return interval
  return negated(interval)
}

/** The same without its sign. */
function plainInterval({ quantity }: QuantityClaim, allowed = quantity.interval): Interval {
  return scaled(allowed, commonFactor(quantity.kind, quantity.unit))
}

function scaled({ low, high }: Interval, factor: number): Interval {
  if (factor === 1) return { low, high }
  const times = (bound: Bound | null) => bound && { value: bound.value * factor, inclusive: bound.inclusive }
  return rounded({ low: times(low), high: times(high) })
}

/** The value with its sign, in the unit the kind compares in. */
function signedValue({ quantity }: QuantityClaim): number {
  return (quantity.change === 'down' ? -1 : 1) * quantity.value * commonFactor(quantity.kind, quantity.unit)
}

/**
 * How the values of two claims lie to each other. A direction that only one
 * states is left aside ("fell 17%" and "lost a sixth"). What may be two sorts
 * of figures, a level and a change, a rate and an amount, people and children,
 * can share a value and is never held apart. Nor is what the tolerance of
 * their measure lets pass: it counts as `overlap`.
 */
export function valuesOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['values'] {
  const linked = left.restates === right.id || right.restates === left.id
  if (linked) return isRestatement(left.quantity, right.quantity) ? 'restated' : 'not-comparable'
  if (isOneShift(left, right) || !isOneUnit(left, right) || isAgeOfNobody(left) || isAgeOfNobody(right))
    return 'not-comparable'
  const { quantity: l } = left
  const { quantity: r } = right
  if (l.per !== r.per) return 'not-comparable'
  const signing = l.change !== null && r.change !== null ? signedInterval : plainInterval
  const relation = relate(signing(left), signing(right))
  const isOfOneSort = (l.change === null) === (r.change === null) && unitsOf(left, right) !== 'different'
  if (relation === 'disjoint' && !isOfOneSort) return 'not-comparable'
  if (relation === 'disjoint' && haveOneTolerance(left, right)) {
    const [a, b] = [signing(left, tolerantInterval(left)), signing(right, tolerantInterval(right))]
    return disjoint(a, b) ? 'disjoint' : 'overlap'
  }
  if (relation === 'overlap' && (admits(left, right) || admits(right, left) || areNear(left, right))) return 'within'
  return relation === 'within' && isLoose(left, right) ? 'overlap' : relation
}

function haveOneTolerance({ measure: l }: QuantityClaim, { measure: r }: QuantityClaim): boolean {
  return l !== null && l.tolerance !== null && l.listed && r?.listed === true && l.key === r.key
}

/**
 * How two values that exclude each other came to count as shared, in words;
 * `null` where they did not, or share values as they are.
 *
 * Example: "within the tolerance of 2% for trade turnover".
 */
export function toleratedOf(
  left: QuantityClaim,
  right: QuantityClaim,
  values: ComparisonFacts['values'],
): string | null {
  const { measure } = left
  if (values !== 'overlap' || measure === null || measure.tolerance === null || !haveOneTolerance(left, right))
    return null
  if (!disjoint(plainInterval(left), plainInterval(right))) return null
  const percent = Number((100 * measure.tolerance).toPrecision(12))
  return `within the tolerance of ${percent}% for ${measure.key.replaceAll('-', ' ')}`
}

/** Whether two claims are numbers of one stated change: its levels, its size. */
function isOneShift({ shift: a }: QuantityClaim, { shift: b }: QuantityClaim): boolean {
  if (a === null || b === null) return false
  return a === b || (a.before === b.before && a.after === b.after && a.by.join() === b.by.join())
}

/** Whether the numbers of the change that two claims belong to add up. */
export function arithmeticOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['arithmetic'] {
  const arithmetic = isOneShift(left, right) ? left.shift?.arithmetic : undefined
  return arithmetic === 'holds' || arithmetic === 'fails' ? arithmetic : 'none'
}

/** "People aged 60 and over": an age that is nobody's says who is meant and is no figure to compare. */
function isAgeOfNobody({ quantity, measure }: QuantityClaim): boolean {
  return quantity.kind === 'age' && measure === null
}

/** Durations of all units compare, and counts of anything. */
function isOneUnit(left: QuantityClaim, right: QuantityClaim): boolean {
  const { kind, unit } = left.quantity
  if (kind !== right.quantity.kind) return false
  return (
    unit === right.quantity.unit ||
    kind === 'count' ||
    commonFactor(kind, unit) !== 1 ||
    commonFactor(kind, right.quantity.unit) !== 1
  )
}

const HEDGED: ReadonlySet<string> = new Set(['approximate', 'almost', 'just-over'])

/** "About 11 miles" and "some 20 km": one of the two, as written, lies in what the other allows. */
function areNear(left: QuantityClaim, right: QuantityClaim): boolean {
  const holds = (interval: Interval, { quantity }: QuantityClaim) => {
    if (!HEDGED.has(quantity.modifier)) return false
    return contains(interval, pointAt(quantity.value * commonFactor(quantity.kind, quantity.unit)))
  }
  return holds(plainInterval(left), right) || holds(plainInterval(right), left)
}

/** A bound says little of values further from it than this, relative to the larger. */
const BOUND_REACH = 0.34

/**
 * Whether two values share what they share only because a bound is open: "at
 * least 29" and "more than 30" bear each other out as little as "dozens" and
 * 140. "More than 200" and 214 do.
 */
function isLoose(left: QuantityClaim, right: QuantityClaim): boolean {
  const open = [left, right].filter(({ quantity }) => quantity.interval.low === null || quantity.interval.high === null)
  if (open.length === 0) return false
  const [l, r] = [Math.abs(signedValue(left)), Math.abs(signedValue(right))]
  if (open.length === 2) return l !== r
  return Math.abs(l - r) > BOUND_REACH * Math.max(l, r)
}

/**
 * A bound admits a plain number that lies in it, though rounding reaches
 * beyond: "up to 200 billion" and "200 billion".
 */
function admits(bound: QuantityClaim, plain: QuantityClaim): boolean {
  if (BOUNDS.has(plain.quantity.modifier) || !BOUNDS.has(bound.quantity.modifier)) return false
  return contains(bound.quantity.interval, pointAt(plain.quantity.value))
}

const BOUNDS: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

/** |l - r| over the larger, both with their sign; `null` where they share values by themselves. */
export function gapOf(left: QuantityClaim, right: QuantityClaim, values: ComparisonFacts['values']): number | null {
  if (values !== 'disjoint' && toleratedOf(left, right, values) === null) return null
  const [l, r] = [signedValue(left), signedValue(right)]
  const largest = Math.max(Math.abs(l), Math.abs(r))
  return largest === 0 ? 0 : Math.abs(l - r) / largest
}

export function distanceOf(gap: number | null): ComparisonFacts['distance'] {
  if (gap === null) return 'none'
  if (gap <= NEAR) return 'near'
  if (gap <= FAR) return 'far'
  return gap <= REMOTE ? 'remote' : 'apart'
}

/**
 * Which way the number moved from the earlier article to the later: `none`
 * where they are equal or one is the other rounded. "At least 31" and then 34
 * is `up`: a count of 31 was known; "more than 200" and then 214 is `none`.
 */
export function movementOf(
  left: QuantityClaim,
  right: QuantityClaim,
  order: ComparisonFacts['order'],
  values: ComparisonFacts['values'],
): ComparisonFacts['movement'] {
  if (order === 'same' || order === 'unknown') return 'unknown'
  const [earlier, later] = order === 'before' ? [left, right] : [right, left]
  const difference = signedValue(later) - signedValue(earlier)
  const rounding = Math.max(roundingOf(left), roundingOf(right))
  const isOne = left.quantity.modifier === 'bare' && right.quantity.modifier === 'bare' && values !== 'disjoint'
  if (difference === 0 || isOne || Math.abs(difference) < rounding) return 'none'
  return difference > 0 ? 'up' : 'down'
}

/** How far a hedged or bounded number may have been rounded; a bare one says itself how exact it is. */
function roundingOf({ quantity }: QuantityClaim): number {
  return quantity.modifier === 'bare' ? 0 : lastPlace(quantity.value) / 2
}

/** Place of the last digit that is not zero, among whole numbers of 10 and more: 200 gives 100, 214 gives 1. */
function lastPlace(value: number): number {
  let place = 1
  while (place < value && value % (place * 10) === 0) place *= 10
  return place === 1 ? 0 : place
}
