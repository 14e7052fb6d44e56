import levenshtein from 'fast-levenshtein'

/** Longer names than this get no suggestion: distance costs length times length. */
const LONGEST_GUESSED = 40

/** Names further away than this share of the longer one are another word, not a slip. */
const FURTHEST = 0.4

const LONGEST_QUOTED = 60

/** A name from the user's file, in backticks, cut after 60 characters. */
export function quoted(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST_QUOTED ? `\`${line.slice(0, LONGEST_QUOTED)}…\`` : `\`${line}\``
}

/**
 * The sentence that offers what may stand here, with the nearest name where one is near.
 *
 * Example: `useOneOf('disjont', ['equal', 'disjoint'])` gives
 * "Use one of: equal, disjoint; did you mean `disjoint`?".
 */
export function useOneOf(name: string, allowed: readonly string[]): string {
  const nearest = nearestName(name, allowed)
  const list = `Use one of: ${allowed.join(', ')}`
  return nearest === null ? `${list}.` : `${list}; did you mean \`${nearest}\`?`
}

/** The name closest in spelling, the first of several; `null` where none is close. */
function nearestName(name: string, allowed: readonly string[]): string | null {
  if (name.length > LONGEST_GUESSED) return null
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of allowed) {
    const distance = levenshtein.get(name, candidate)
    if (distance > FURTHEST * Math.max(name.length, candidate.length) || distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}
