import { COUNTRIES } from '../lexicon/countries.ts'
import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { countShared } from './word-sets.ts'

/**
 * Whether two counts are of one sort of thing. `open`: one does not say of
 * what, or both count people and not under one word: adults may be patients.
 */
export function unitsOf(
  { quantity: left }: QuantityClaim,
  { quantity: right }: QuantityClaim,
): ComparisonFacts['units'] {
  if (left.kind !== 'count' || right.kind !== 'count') return 'same'
  const isOneWord = senseOf(left.unit) === senseOf(right.unit)
  if (isOneWord || (GENERIC_PEOPLE.has(left.unit) && GENERIC_PEOPLE.has(right.unit))) return 'same'
  return mayCount(left.unit, right.unit) || mayCount(right.unit, left.unit) ? 'open' : 'different'
}

function mayCount(unit: string, other: string): boolean {
  return unit === '' || (isPeople(unit) && isPeople(other))
}

function isPeople(unit: string): boolean {
  return GENERIC_PEOPLE.has(unit) || SPECIFIC_PEOPLE.has(unit) || NATIONALITIES.has(unit.toLowerCase())
}

/** "Five Spaniards and one Salvadoran". */
const NATIONALITIES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ demonyms }) => demonyms.map((name) => name.toLowerCase())),
)

/**
 * A listed measure is the same as itself, and different from those its file
 * says it must not be taken for; two others are `other`. Open measures are the
 * same where the head is and most other content words are too; similar where
 * half are. A listed and an open one are at most similar: other words may name
 * the same thing.
 */
export function measuresOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['measures'] {
  if (!left.measure || !right.measure) return 'unknown'
  const sameKey = senseOf(left.measure.key) === senseOf(right.measure.key)
  if (left.measure.listed && right.measure.listed) {
    const [l, r] = [left.measure, right.measure]
    if (sameKey && isOfOtherStuff(left, right)) return 'similar'
    return sameKey ? 'same' : l.notSameAs.includes(r.key) || r.notSameAs.includes(l.key) ? 'different' : 'other'
  }
  const shared = countShared(left.words, right.words)
  const ratio = shared / Math.max(1, Math.min(left.words.length, right.words.length))
  if (left.measure.listed !== right.measure.listed)
    return isSameCount(left, right) || (shared >= 2 && ratio >= 0.5) ? 'similar' : 'unknown'
  if (sameKey && (left.measure.intrinsic || (shared >= 2 && ratio >= 0.6 && isOneAct(left, right)))) return 'same'
  if (left.measure.intrinsic || right.measure.intrinsic) return 'different'
  if (isSameCount(left, right)) return 'similar'
  return sameKey || (shared >= 2 && ratio >= 0.5) ? 'similar' : 'unknown'
}

/** Not "gave 140 drivers a licence" and "fined 190 drivers", nor "containers" and "empty containers". */
function isOneAct(left: QuantityClaim, right: QuantityClaim): boolean {
  if (left.act !== null && right.act !== null && left.act !== right.act) return false
  return left.sorts.length === right.sorts.length && left.sorts.every((sort) => right.sorts.includes(sort))
}

/** Tonnes of wheat and tonnes of barley: what is weighed says more of the measure than the vocabulary does. */
function isOfOtherStuff(left: QuantityClaim, right: QuantityClaim): boolean {
  if (left.quantity.kind !== 'mass' && left.quantity.kind !== 'volume') return false
  const [l, r] = [left.words[0], right.words[0]]
  return l !== undefined && r !== undefined && !left.words.includes(r) && !right.words.includes(l)
}

/** Counts of one sort of thing, other than people in general. */
function isSameCount(left: QuantityClaim, right: QuantityClaim): boolean {
  return (
    left.quantity.kind === 'count' &&
    left.quantity.unit === right.quantity.unit &&
    left.quantity.unit !== '' &&
    left.quantity.unit !== 'person'
  )
}
