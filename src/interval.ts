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
