import levenshtein from 'fast-levenshtein'
import { COUNTRIES } from '../lexicon/countries.ts'

/** From so many letters on one may differ, and from so many two. Shorter names are other names: Iran and Iraq. */
const ONE_MAY_DIFFER = 6
const TWO_MAY_DIFFER = 10

const KNOWN: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name.toLowerCase()))

/**
 * Whether two canonical names mean one. "Solmar" and "Solmar Shipping Lines",
 * "Castova" and "National Bank of Castova": the longer begins with the shorter
 * or is of it. "Tachek" and "Tashek": spelled a little differently (see
 * `isVariant`).
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && (long.startsWith(`${short} `) || `${long} `.includes(` of ${short} `))) return true
  return isVariant(a.toLowerCase(), b.toLowerCase())
}

/** Words that a text scraped without its links may have joined to a name: "Wang Yiand told him". */
const JOINED: ReadonlySet<string> = new Set(['and', 'who', 'the', 'said', 'told', 'has', 'was', 'warned'])

/**
 * Whether one of two names in lower case is the other in another spelling: of
 * six letters and more with the same first letter, one letter off, or two from
 * ten letters on; or with the word behind it. Never two countries.
 *
 * No distance tells variants from other names (Kyiv and Kiev are two apart,
 * Iran and Iraq one), so this is kept narrow and known names go by the table
 * of aliases.
 */
export function isVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < ONE_MAY_DIFFER || a[0] !== b[0]) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && JOINED.has(long.slice(shorter))) return true
  if (long.length - shorter > 2) return false
  if (KNOWN.has(a) || KNOWN.has(b)) return false
  return levenshtein.get(a, b) <= (shorter >= TWO_MAY_DIFFER ? 2 : 1)
}
