import { lazy } from '../lazy.ts'
import { NAME_ALIASES } from '../lexicon/aliases.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { BODY_WORDS, FIRM_WORDS, INSTITUTION_WORDS } from '../lexicon/institutions.ts'

/** Names of one article, resolved: what each spelling stands for. */
export interface NameIndex {
  /** Canonical name of a name as written; the name itself, tidied, when nothing is known of it. */
  readonly canonical: (name: string) => string
  /** Countries the article names, most often named first; ties by first mention. */
  readonly countries: readonly string[]
  /** The name, of no country, that the article has most often and more than once; `null` where none leads. */
  readonly leading: string | null
  /** Whether the article has that name, as a whole. */
  readonly isNamed: (name: string) => boolean
}

/** Country of each name, demonym, capital and seat of power, lower case. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms, metonyms, aliases }) =>
    [name, ...demonyms, ...metonyms, ...aliases].map((spelling) => [spelling.toLowerCase(), name] as const),
  ),
)

/**
 * Resolves the names of one article.
 *
 * A state stands under its country's name however it is called ("Kremlin",
 * "Russian", "Moscow" are Russia); a surname under the full name that came in
 * the same article ("Wang" after "Wang Yi"); other variants by the alias
 * table. Titles and honorifics are dropped. O(n) in the names given, which
 * are in order of the text.
 */
export function indexNames(names: readonly string[]): NameIndex {
  const full = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const name of names) {
    const tidy = tidied(name)
    const country = COUNTRY_OF.get(tidy.toLowerCase())
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
    else rememberParts(full, tidy)
  }
  const canonical = (name: string): string => {
    const tidy = tidied(name)
    const country = COUNTRY_OF.get(tidy.toLowerCase())
    const other = aliased(tidy)
    return country ?? full.get(tidy.toLowerCase()) ?? COUNTRY_OF.get(other.toLowerCase()) ?? other
  }
  const countries = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
  const tidy = lazy(() => new Set(names.map(tidied)))
  return {
    canonical,
    countries,
    leading: leadingOf(names.map(canonical), new Set(countries)),
    isNamed: (name) => tidy().has(name),
  }
}

function leadingOf(names: readonly string[], countries: ReadonlySet<string>): string | null {
  const times = new Map<string, number>()
  for (const name of names) if (!countries.has(name)) times.set(name, (times.get(name) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/**
 * Whether a name is one word with a country's before it, as "British Solmar" is,
 * and "British Airways" is not.
 */
export function isByCountry(name: string): boolean {
  const [first = '', last = '', ...others] = name.toLowerCase().split(' ')
  if (last === '' || others.length > 0 || !COUNTRY_OF.has(first)) return false
  return !INSTITUTION_WORDS.has(last) && !BODY_WORDS.has(last) && !FIRM_WORDS.has(last)
}

/**
 * The first full name that ends, or for a Chinese or Korean name begins, in a
 * word owns that word, and its surname behind an initial.
 */
function rememberParts(full: Map<string, string>, tidy: string): void {
  const parts = tidy.split(' ')
  if (parts.length < 2 || parts.length > 4) return
  // "British Solmar" is Solmar by its country, and no full name of it.
  if (isByCountry(tidy)) return
  const whole = aliased(tidy)
  const initialed = `${parts[0]?.[0] ?? ''} ${parts.at(-1) ?? ''}`.toLowerCase()
  if (parts.length === 2 && parts[0]?.[1] !== undefined && !full.has(initialed)) full.set(initialed, whole)
  for (const part of [parts.at(-1), parts[0]]) {
    const key = part?.toLowerCase() ?? ''
    const known = full.get(key)
    const isNews = known === undefined || known[1] === ' '
    if (key.length > 1 && isNews && !COUNTRY_OF.has(key)) full.set(key, whole)
  }
}

function aliased(name: string): string {
  const whole = NAME_ALIASES[name.toLowerCase()]
  if (whole) return whole
  return name
    .split(' ')
    .map((part) => NAME_ALIASES[part.toLowerCase()] ?? part)
    .join(' ')
}

/**
 * Without the titles in front ("Ukrainian Deputy Justice Minister Olena
 * Vysotska" is Olena Vysotska) and with single spaces; a name that is all
 * titles stays.
 */
function tidied(name: string): string {
  const parts = name.replaceAll(/[.’'](?=\s|$)/g, '').split(/\s+/)
  const title = parts.findLastIndex((part, index) => index < parts.length - 1 && HONORIFICS.has(part.toLowerCase()))
  return parts.slice(title + 1).join(' ')
}
