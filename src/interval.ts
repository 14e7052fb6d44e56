import type { Bound, Interval, ValueRelation } from './model/quantity.ts'

/** Whether no value is allowed by both. `[1, 2)` and `[2, 3]` are disjoint; `[1, 2]` and `[2, 3]` are not. */
export function disjoint(a: Interval, b: Interval): boolean {
  return below(a, b) || below(b, a)
}

/** Whether every value of `inner` is allowed by `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return compareLow(outer.low, inner.low) <= 0 && compareHigh(outer.high, inner.high) >= 0
}

/**
 * How two intervals lie to each other. Symmetric.
 *
 * Example: 1.2 million is [1 150 000, 1 250 000); 1,180,000 lies `within`,
 * 1,250,000 is `disjoint`.
 */
export function relate(a: Interval, b: Interval): ValueRelation {
  if (disjoint(a, b)) return 'disjoint'
  const holds = contains(a, b)
  const isHeld = contains(b, a)
  if (holds && isHeld) return 'equal'
  return holds || isHeld ? 'within' : 'overlap'
}

/** Total order for sorting: by lower end, then by upper end. */
export function compareIntervals(a: Interval, b: Interval): number {
  return compareLow(a.low, b.low) || compareHigh(a.high, b.high)
}

/** All that `a` less `b` may be: [5, 6] less [1, 2) is (3, 5]. */
export function difference(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.high && { value: a.low.value - b.high.value, inclusive: a.low.inclusive && b.high.inclusive },
    high: a.high && b.low && { value: a.high.value - b.low.value, inclusive: a.high.inclusive && b.low.inclusive },
  }
}

/**
 * All that `a` by `b` may be, for values that are not negative: [6, 8] by [2,
 * 4] is [1.5, 4]; by [0, 4] at least 1.5.
 */
export function quotient(a: Interval, b: Interval): Interval {
  const [least, most] = [a.low ?? { value: 0, inclusive: true }, a.high]
  return {
    low: b.high && { value: least.value / b.high.value, inclusive: least.inclusive && b.high.inclusive },
    high:
      most && b.low && b.low.value > 0
        ? { value: most.value / b.low.value, inclusive: most.inclusive && b.low.inclusive }
        : null,
  }
}

/** All that `a` times `b` may be, for values that are not negative: [0.2, 0.2] times [61.5, 62.5) is [12.3, 12.5). */
export function product(a: Interval, b: Interval): Interval {
  const least = [a.low ?? { value: 0, inclusive: true }, b.low ?? { value: 0, inclusive: true }] as const
  return {
    low: { value: least[0].value * least[1].value, inclusive: least[0].inclusive && least[1].inclusive },
    high: a.high && b.high && { value: a.high.value * b.high.value, inclusive: a.high.inclusive && b.high.inclusive },
  }
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: compareLow(a.low, b.low) <= 0 ? a.low : b.low,
    high: compareHigh(a.high, b.high) >= 0 ? a.high : b.high,
  }
}

/** The interval with both ends moved out by `by`. */
export function widened({ low, high }: Interval, by: number): Interval {
  return {
    low: low && { value: low.value - by, inclusive: low.inclusive },
    high: high && { value: high.value + by, inclusive: high.inclusive },
  }
}

/** The one value and no other. */
export function pointAt(value: number): Interval {
  const bound = { value, inclusive: true }
  return { low: bound, high: bound }
}

/** The interval with its ends at 12 significant digits: without the noise of binary fractions, 1 less 0.9 is 0.1. */
export function rounded({ low, high }: Interval): Interval {
  const tidied = (bound: Bound | null) =>
    bound && { value: Number(bound.value.toPrecision(12)), inclusive: bound.inclusive }
  return { low: tidied(low), high: tidied(high) }
}

/** The interval mirrored at nought: [1, 2) becomes (-2, -1]. */
export function negated({ low, high }: Interval): Interval {
  return {
    low: high && { value: -high.value, inclusive: high.inclusive },
    high: low && { value: -low.value, inclusive: low.inclusive },
  }
}

function below(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  if (a.high.value !== b.low.value) return a.high.value < b.low.value
  return !(a.high.inclusive && b.low.inclusive)
}

function compareLow(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  if (a.value !== b.value) return a.value < b.value ? -1 : 1
  return a.inclusive === b.inclusive ? 0 : a.inclusive ? -1 : 1
}

function compareHigh(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (a.value !== b.value) return a.value < b.value ? -1 : 1
  return a.inclusive === b.inclusive ? 0 : a.inclusive ? 1 : -1
}
