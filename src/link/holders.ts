import type { ComparisonFacts } from '../model/finding.ts'
import { isVariant } from './names.ts'

/**
 * Whether two canonical names are of one person. "Irene Castell" and "I.
 * Castell" are, in either order of names; "Castell" alone may be, and so may
 * two of one surname whose first names begin alike (Sergey and Serhiy):
 * `unknown`. `different` only where no word is shared or first names begin
 * otherwise.
 */
export function holdersOf(a: string, b: string): Exclude<ComparisonFacts['holders'], 'none'> {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const shared = one.filter((word) => other.some((second) => isOneWord(word, second)))
  if (shared.length === 0) return 'different'
  if (one.length === 1 || other.length === 1) return 'unknown'
  if (shared.length > 1 && shared.length >= Math.min(one.length, other.length)) return 'same'
  const [first, second] = [one[0] ?? '', other[0] ?? '']
  if (!isOneWord(one.at(-1) ?? '', other.at(-1) ?? '')) return 'unknown'
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'same' : 'different'
  return first[0] === second[0] ? 'unknown' : 'different'
}

function isOneWord(a: string, b: string): boolean {
  return a === b || isVariant(a, b)
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '')
}
