import { COUNTRIES, COUNTRY_NAMES } from '../lexicon/countries.ts'
import { PARTS } from '../lexicon/place-nouns.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { isSameName } from './names.ts'

const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, capital }) => (capital === null ? [] : [`${capital}|${name}`])),
)

/**
 * How two places lie to each other. A capital lies within its country; parts
 * of a ship or a building ("engine room", "lower deck") exclude each other;
 * two names are two places, unless one is a country and may hold the other.
 * `unknown` where one is not said, or where nobody can tell.
 */
export function placesOf(a: string | null, b: string | null): ComparisonFacts['places'] {
  if (a === null || b === null) return 'unknown'
  if (isSameName(a, b)) return 'same'
  const [one, other] = [partOf(a), partOf(b)]
  if (one !== null && other !== null) return one === other ? partsAlike(a, b) : 'different'
  if (one !== null || other !== null) return 'unknown'
  if (CAPITALS.has(`${a}|${b}`) || CAPITALS.has(`${b}|${a}`)) return 'within'
  if (!isName(a) || !isName(b)) return 'unknown'
  return COUNTRY_NAMES.has(a) === COUNTRY_NAMES.has(b) ? 'different' : 'unknown'
}

function isName(place: string): boolean {
  return /^\p{Lu}/u.test(place)
}

function partOf(place: string): string | null {
  const words = place.split(' ')
  const two = words.slice(-2).join(' ')
  if (PARTS.has(two)) return two
  const last = words.at(-1) ?? ''
  return PARTS.has(last) ? last : null
}

/** "the lower vehicle deck" and "the lower car deck" may be one, "the upper deck" is another. */
function partsAlike(a: string, b: string): 'same' | 'different' {
  const sides = (place: string) => SIDES.filter((side) => place.split(' ').includes(side))
  const [one, other] = [sides(a), sides(b)]
  return one.length > 0 && other.length > 0 && one.join() !== other.join() ? 'different' : 'same'
}

const SIDES: readonly string[] = ['upper', 'lower', 'front', 'rear', 'forward', 'aft', 'main', 'top']
