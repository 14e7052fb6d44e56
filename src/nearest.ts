import { createRequire } from 'node:module'

/** Longer words are no slips of the finger, and the distance costs their length squared. */
const LONGEST = 64

/**
 * The name a mistyped word most likely stands for: the one with the fewest
 * letters changed, at most three and at most a third of the word (one in a
 * word of three, none in a single letter); the first of equals. `null` where none is near.
 *
 * Example: `jsno` is near `json`, `xml` is near none of `pretty, lines, json`.
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  if (word.length > LONGEST) return null
  // Loaded when first needed: most calls are spelt right.
  const levenshtein: typeof import('fast-levenshtein') = createRequire(import.meta.url)('fast-levenshtein')
  let best: string | null = null
  let least = Math.min(3, Math.ceil(word.length / 3), word.length - 1) + 1
  for (const name of names) {
    const distance = levenshtein.get(word.toLowerCase(), name.toLowerCase())
    if (distance < least) {
      best = name
      least = distance
    }
  }
  return best
}

/** The sentence that offers the nearest name, with a blank behind it: "Did you mean `json`? "; empty where none is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearest(word, names)
  return near === null ? '' : `Did you mean \`${near}\`? `
}
