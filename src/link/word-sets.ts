/** Sets of lists that are asked many times over. */
const SETS = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = SETS.get(list)
  if (known) return known
  const made = new Set(list)
  SETS.set(list, made)
  return made
}

/**
 * How many of `words`, none of which stands there twice, are among `others`.
 * Linear in `words`; `others` must not change.
 */
export function countShared(words: readonly string[], others: readonly string[]): number {
  const set = setOf(others)
  let count = 0
  for (const word of words) if (set.has(word)) count += 1
  return count
}
