/**
 * Index of the last item whose key is at most `limit`; 0 when there is none.
 * Items are in order of their keys; O(log n).
 */
export function lastAtMost<T>(items: readonly T[], limit: number, key: (item: T) => number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
