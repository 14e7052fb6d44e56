import { isSameName } from './names.ts'

/** How the bodies of two offices stand: `unknown` where one is not said. */
export type BodyRelation = 'same' | 'different' | 'unknown'

/** Words that tell no two bodies apart. */
const IDLE: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  "'s",
  'national',
  'state',
  'federal',
  'de',
  'la',
])

/**
 * Whether two canonical names are of one body: the same words, or all of one
 * among those of the other ("Security Council" of Russia and "National
 * Security Council").
 */
export function bodiesOf(a: string | null, b: string | null): BodyRelation {
  if (a === null || b === null) return 'unknown'
  return isOneBody(a, b) ? 'same' : 'different'
}

function isOneBody(a: string, b: string): boolean {
  if (isSameName(a, b)) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  return few.size > 0 && [...few].every((word) => many.has(word))
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => word.replace(/['’]s$|[.,]/g, ''))
      .filter((word) => word !== '' && !IDLE.has(word)),
  )
}
