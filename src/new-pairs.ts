/**
 * Tells of each pair of numbers whether it is asked about for the first time.
 * (1, 2) and (2, 1) are two pairs. One set for each first number: a single set
 * of all pairs would end at 16.7 million, which is as many as V8 holds in one.
 *
 * Example: with `const isNew = newPairs()`, `isNew(3, 8)` is true, and false
 * when asked again.
 */
export function newPairs(): (first: number, second: number) => boolean {
  const met = new Map<number, Set<number>>()
  return (first, second) => {
    const seconds = met.get(first)
    if (!seconds) met.set(first, new Set([second]))
    else if (seconds.has(second)) return false
    else seconds.add(second)
    return true
  }
}
