/** Order by code units: the same on every machine. `byCodeUnits('a', 'b')` is -1. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Words without repeats, in order of code units: `['b', 'a', 'b']` gives `['a', 'b']`. */
export function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(byCodeUnits)
}
