import { contains, relate } from '../interval.ts'
import { commonFactor } from '../kinds/index.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { EARLIER_STAGES } from '../lexicon/head-words.ts'
import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { GENERAL_SOURCES } from '../lexicon/sources.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import type { Claim } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Bound, Interval } from '../model/quantity.ts'
import { comparePeriods } from '../period.ts'
import { isSameName } from './names.ts'
import { minutesOf } from './published.ts'
import { isRestatement } from './restatement.ts'

/** What `compare` needs to know of an article beside its claims. */
export interface ArticleSignature {
  readonly id: string
  /** Minutes since the epoch; `null` when not stated. */
  readonly published: number | null
  /** Whether `published` has a time of day. */
  readonly timed: boolean
  /** Id of the original where it is a copy, else its own. */
  readonly original: string
  /** Its claims by kind of quantity. */
  readonly figures: ReadonlyMap<string, readonly Claim[]>
}

/** Articles further apart than this do not mean the same moment by saying none. In minutes: 45 days. */
const SAME_NEWS = 45 * 24 * 60
/** A day this near to publication is that of the news. In minutes: 10 days. */
const NEWS_DAYS = 10 * 24 * 60
/** Relative distances up to which disjoint values lie near, far (threefold) and remote (tenfold); beyond they are apart. */
const NEAR = 0.1
const FAR = 0.67
const REMOTE = 0.9

/** The interval in the unit the kind compares in, and signed: a fall of 8% is -8%. */
export function signedInterval(claim: Claim): Interval {
  const interval = plainInterval(claim)
  if (claim.quantity.change !== 'down' || (interval.low !== null && interval.low.value < 0)) return interval
  return {
    low: interval.high && { value: -interval.high.value, inclusive: interval.high.inclusive },
    high: interval.low && { value: -interval.low.value, inclusive: interval.low.inclusive },
  }
}

/** The same without its sign. */
function plainInterval({ quantity }: Claim): Interval {
  return scaled(quantity.interval, commonFactor(quantity.kind, quantity.unit))
}

function scaled({ low, high }: Interval, factor: number): Interval {
  const times = (bound: Bound | null) =>
    bound && { value: Number((bound.value * factor).toPrecision(12)), inclusive: bound.inclusive }
  return factor === 1 ? { low, high } : { low: times(low), high: times(high) }
}

/** The value with its sign, in the unit the kind compares in. */
function signedValue({ quantity }: Claim): number {
  return (quantity.change === 'down' ? -1 : 1) * quantity.value * commonFactor(quantity.kind, quantity.unit)
}

/**
 * How the values of two claims lie to each other. A direction that only one
 * states is left aside ("fell 17%" and "lost a sixth"). What may be two sorts
 * of figures, a level and a change, a rate and an amount, people and children,
 * can share a value and is never held apart.
 */
export function valuesOf(left: Claim, right: Claim): ComparisonFacts['values'] {
  const linked = left.restates === right.id || right.restates === left.id
  if (linked) return isRestatement(left.quantity, right.quantity) ? 'restated' : 'not-comparable'
  if (isOneShift(left, right) || !isOneUnit(left, right) || isAgeOfNobody(left) || isAgeOfNobody(right))
    return 'not-comparable'
  const { quantity: l } = left
  const { quantity: r } = right
  if (l.per !== r.per) return 'not-comparable'
  const isDirected = l.change !== null && r.change !== null
  const [a, b] = isDirected
    ? [signedInterval(left), signedInterval(right)]
    : [plainInterval(left), plainInterval(right)]
  const relation = relate(a, b)
  const isOfOneSort =
    l.per === r.per && (l.change === null) === (r.change === null) && unitsOf(left, right) !== 'different'
  if (relation === 'disjoint' && !isOfOneSort) return 'not-comparable'
  if (relation === 'overlap' && (admits(left, right) || admits(right, left) || areNear(left, right))) return 'within'
  return relation === 'within' && isLoose(left, right) ? 'overlap' : relation
}

/** Whether two claims are numbers of one stated change: its levels, its size. */
function isOneShift({ shift: a }: Claim, { shift: b }: Claim): boolean {
  if (a === null || b === null) return false
  return a === b || (a.before === b.before && a.after === b.after && a.by.join() === b.by.join())
}

/** Whether the numbers of the change that two claims belong to add up. */
export function arithmeticOf(left: Claim, right: Claim): ComparisonFacts['arithmetic'] {
  const arithmetic = isOneShift(left, right) ? left.shift?.arithmetic : undefined
  return arithmetic === 'holds' || arithmetic === 'fails' ? arithmetic : 'none'
}

/** "People aged 60 and over": an age that is nobody's says who is meant and is no figure to compare. */
function isAgeOfNobody({ quantity, measure }: Claim): boolean {
  return quantity.kind === 'age' && measure === null
}

/** Durations of all units compare, and counts of anything. */
function isOneUnit(left: Claim, right: Claim): boolean {
  const { kind, unit } = left.quantity
  if (kind !== right.quantity.kind) return false
  return (
    unit === right.quantity.unit ||
    kind === 'count' ||
    commonFactor(kind, unit) !== 1 ||
    commonFactor(kind, right.quantity.unit) !== 1
  )
}

/**
 * Whether two counts are of one sort of thing. `open`: one does not say of
 * what, or both count people and not under one word: adults may be patients.
 */
export function unitsOf({ quantity: left }: Claim, { quantity: right }: Claim): ComparisonFacts['units'] {
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

const HEDGED: ReadonlySet<string> = new Set(['approximate', 'almost', 'just-over'])

/** "About 11 miles" and "some 20 km": one of the two, as written, lies in what the other allows. */
function areNear(left: Claim, right: Claim): boolean {
  const holds = (interval: Interval, { quantity }: Claim) => {
    if (!HEDGED.has(quantity.modifier)) return false
    const value = quantity.value * commonFactor(quantity.kind, quantity.unit)
    return contains(interval, { low: { value, inclusive: true }, high: { value, inclusive: true } })
  }
  return holds(plainInterval(left), right) || holds(plainInterval(right), left)
}

/** A bound says little of values further from it than this, relative to the larger. */
const BOUND_REACH = 0.34

/**
 * Whether two values share what they share only because a bound is open: "at
 * least 29" and "more than 30" bear each other out as little as "dozens" and
 * 140. "More than 200" and 214 do.
 */
function isLoose(left: Claim, right: Claim): boolean {
  const open = [left, right].filter(({ quantity }) => quantity.interval.low === null || quantity.interval.high === null)
  if (open.length === 0) return false
  const [l, r] = [Math.abs(signedValue(left)), Math.abs(signedValue(right))]
  if (open.length === 2) return l !== r
  return Math.abs(l - r) > BOUND_REACH * Math.max(l, r)
}

/** A bound admits a plain number that lies in it, though rounding reaches beyond: "up to 200 billion" and "200 billion". */
function admits(bound: Claim, plain: Claim): boolean {
  if (BOUNDS.has(plain.quantity.modifier) || !BOUNDS.has(bound.quantity.modifier)) return false
  const { value } = plain.quantity
  return contains(bound.quantity.interval, { low: { value, inclusive: true }, high: { value, inclusive: true } })
}

const BOUNDS: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

/** |l - r| over the larger, both with their sign; `null` where they share values. */
export function gapOf(left: Claim, right: Claim, values: ComparisonFacts['values']): number | null {
  if (values !== 'disjoint') return null
  const [l, r] = [signedValue(left), signedValue(right)]
  const largest = Math.max(Math.abs(l), Math.abs(r))
  return largest === 0 ? 0 : Math.abs(l - r) / largest
}

export function distanceOf(gap: number | null): ComparisonFacts['distance'] {
  if (gap === null) return 'none'
  if (gap <= NEAR) return 'near'
  if (gap <= FAR) return 'far'
  return gap <= REMOTE ? 'remote' : 'apart'
}

/**
 * A listed measure is the same as itself, and different from those its file
 * says it must not be taken for; two others are `other`. Open measures are the
 * same where the head is and most other content words are too; similar where
 * half are. A listed and an open one are at most similar: other words may name
 * the same thing.
 */
export function measuresOf(left: Claim, right: Claim): ComparisonFacts['measures'] {
  if (!left.measure || !right.measure) return 'unknown'
  const sameKey = senseOf(left.measure.key) === senseOf(right.measure.key)
  if (left.measure.listed && right.measure.listed) {
    const [l, r] = [left.measure, right.measure]
    if (sameKey && isOfOtherStuff(left, right)) return 'similar'
    return sameKey ? 'same' : l.notSameAs.includes(r.key) || r.notSameAs.includes(l.key) ? 'different' : 'other'
  }
  const other = new Set(right.words)
  const shared = left.words.filter((word) => other.has(word)).length
  const ratio = shared / Math.max(1, Math.min(left.words.length, right.words.length))
  if (left.measure.listed !== right.measure.listed)
    return isSameCount(left, right) || (shared >= 2 && ratio >= 0.5) ? 'similar' : 'unknown'
  if (sameKey && (left.measure.intrinsic || (shared >= 2 && ratio >= 0.6 && isOneAct(left, right)))) return 'same'
  if (left.measure.intrinsic || right.measure.intrinsic) return 'different'
  if (isSameCount(left, right)) return 'similar'
  return sameKey || (shared >= 2 && ratio >= 0.5) ? 'similar' : 'unknown'
}

/** Not "gave 140 drivers a licence" and "fined 190 drivers", nor "containers" and "empty containers". */
function isOneAct(left: Claim, right: Claim): boolean {
  if (left.act !== null && right.act !== null && left.act !== right.act) return false
  return left.sorts.length === right.sorts.length && left.sorts.every((sort) => right.sorts.includes(sort))
}

/** Tonnes of wheat and tonnes of barley: what is weighed says more of the measure than the vocabulary does. */
function isOfOtherStuff(left: Claim, right: Claim): boolean {
  if (left.quantity.kind !== 'mass' && left.quantity.kind !== 'volume') return false
  const [l, r] = [left.words[0], right.words[0]]
  return l !== undefined && r !== undefined && !left.words.includes(r) && !right.words.includes(l)
}

/** Counts of one sort of thing, other than people in general. */
function isSameCount(left: Claim, right: Claim): boolean {
  return (
    left.quantity.kind === 'count' &&
    left.quantity.unit === right.quantity.unit &&
    left.quantity.unit !== '' &&
    left.quantity.unit !== 'person'
  )
}

/**
 * Names of what two figures are of. Owners decide; a name that is merely near
 * can make two the same and never makes them different. Of other owners
 * one may stand `beside` the other in its sentence.
 */
export function entitiesOf(left: Claim, right: Claim): ComparisonFacts['entities'] {
  const shared = Math.min(count(left.entities, right.entities), count(right.entities, left.entities))
  const isOwned = left.owners.length > 0 && right.owners.length > 0
  if (isOwned && count(left.owners, right.entities) === 0 && count(right.owners, left.entities) === 0 && shared > 0)
    return 'beside'
  if (shared > 0) return shared === left.entities.length && shared === right.entities.length ? 'same' : 'overlap'
  if (left.owners.length === 0 || right.owners.length === 0) return 'unknown'
  const isBeside = (names: readonly string[], { context }: Claim) =>
    names.some((name) => context.some((word) => isSameName(name, word)))
  return isBeside(left.owners, right) || isBeside(right.owners, left) ? 'beside' : 'different'
}

function count(names: readonly string[], others: readonly string[]): number {
  return names.filter((name) => others.some((other) => isSameName(name, other))).length
}

/** Circumstances that narrow two figures. What each goes to or is for may be left out by one, and must not differ. */
export function qualifiersOf(left: Claim, right: Claim): ComparisonFacts['qualifiers'] {
  const words = ({ qualifiers }: Claim, complements: boolean) =>
    new Set(
      qualifiers
        .filter(({ role }) => (role === 'complement') === complements)
        .flatMap((one) => one.words)
        .filter((word) => !EARLIER_STAGES.has(word)),
    )
  const [goal, otherGoal] = [words(left, true), words(right, true)]
  if (goal.size > 0 && otherGoal.size > 0 && ![...goal].some((word) => otherGoal.has(word))) return 'different'
  const [l, r] = [words(left, false), words(right, false)]
  const shared = [...l].filter((word) => r.has(word)).length
  if (shared === l.size && shared === r.size) return 'same'
  return shared === l.size || shared === r.size ? 'one-sided' : 'different'
}

/** Whether one of two values is called an earlier stage of what the other is: "interim", "originally". */
export function stageOf(left: Claim, right: Claim): ComparisonFacts['stage'] {
  const isEarly = ({ qualifiers, attribution }: Claim) =>
    qualifiers.some(({ words }) => words.some((word) => EARLIER_STAGES.has(word))) ||
    attribution.some(({ source }) => source.split(' ').some((word) => EARLIER_STAGES.has(word)))
  return isEarly(left) === isEarly(right) ? 'same' : 'earlier'
}

/**
 * Periods of two claims. Where neither says, they hold for the time of
 * writing: `unstated` for articles of one news cycle, else `different`. The
 * level before ("up from 45%") is another time than the level now.
 */
export function periodsOf(
  left: Claim,
  right: Claim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['periods'] {
  const relation = comparePeriods(left.period, right.period)
  if (left.series !== right.series) {
    if (relation !== 'unknown') return relation
    const now = left.series === null ? left.period : right.period
    return now === null || now.start === null ? 'different' : 'one-sided'
  }
  const bothNow =
    (isAsOf(left) && isAsOf(right)) ||
    ((left.period === null || right.period === null) && isNews(left, a) && isNews(right, b))
  if (relation === 'unknown' && left.period !== null && left.period.grain === right.period?.grain) return 'unstated'
  if (!bothNow && relation !== 'unknown') return relation
  if (!bothNow && (left.period !== null || right.period !== null)) return 'one-sided'
  if (a.published === null || b.published === null) return 'unstated'
  return Math.abs(a.published - b.published) <= SAME_NEWS ? 'unstated' : 'different'
}

/** A count that moves, told with no date or with the day it was told on: it holds for the time of writing. */
function isAsOf(claim: Claim): boolean {
  const { period, temporality } = claim
  return (temporality === 'cumulative' || temporality === 'snapshot') && (period === null || isImpliedDay(period))
}

/** The same of any value but those counted anew each day: "on Tuesday recalled 1.8 million" and "recalled 1.8 million". */
function isNews({ period, temporality }: Claim, { published }: ArticleSignature): boolean {
  if (period === null) return true
  const start = period.start === null ? null : minutesOf(period.start)
  if (temporality === 'flow' || !isImpliedDay(period) || start === null || published === null) return false
  return Math.abs(published - start) <= NEWS_DAYS
}

function isImpliedDay({ grain, basis }: Period): boolean {
  return (grain === 'day' || grain === 'time') && basis === 'implied'
}

/**
 * How the measure moves. A number that moved in one text may have moved since
 * in the other. What held for a time long past moves no more: `unknown`.
 */
export function temporalityOf(
  left: Claim,
  right: Claim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['temporality'] {
  if (isSettled(left, a) || isSettled(right, b)) return 'unknown'
  if (left.temporality === right.temporality) return left.temporality ?? 'unknown'
  return left.temporality === null || right.temporality === null
    ? (left.temporality ?? right.temporality ?? 'unknown')
    : 'unknown'
}

/** Whether its period was over a news cycle before the article came out. */
function isSettled({ period }: Claim, { published }: ArticleSignature): boolean {
  const end = period?.end ? minutesOf(period.end) : null
  return end !== null && published !== null && published - end > SAME_NEWS
}

export function modalityOf(left: Claim, right: Claim): ComparisonFacts['modality'] {
  return left.modality.actuality === right.modality.actuality ? `both-${left.modality.actuality}` : 'mixed'
}

export function sourcesOf(left: Claim, right: Claim): ComparisonFacts['sources'] {
  const [l, r] = [left.attribution.at(-1)?.source.toLowerCase(), right.attribution.at(-1)?.source.toLowerCase()]
  if (l === undefined && r === undefined) return 'own'
  if (l === undefined || r === undefined) return 'one-sided'
  if (l === r) return 'same'
  return GENERAL_SOURCES.has(l) || GENERAL_SOURCES.has(r) ? 'one-sided' : 'rival'
}

export function orderOf(a: ArticleSignature, b: ArticleSignature): ComparisonFacts['order'] {
  if (a.published === null || b.published === null) return 'unknown'
  const day = 24 * 60
  const [l, r] =
    a.timed && b.timed ? [a.published, b.published] : [Math.floor(a.published / day), Math.floor(b.published / day)]
  if (l === r) return 'same'
  return l < r ? 'before' : 'after'
}

/**
 * Which way the number moved from the earlier article to the later: `none`
 * where they are equal or one is the other rounded. "At least 31" and then 34
 * is `up`: a count of 31 was known; "more than 200" and then 214 is `none`.
 */
export function movementOf(
  left: Claim,
  right: Claim,
  order: ComparisonFacts['order'],
  values: ComparisonFacts['values'],
): ComparisonFacts['movement'] {
  if (order === 'same' || order === 'unknown') return 'unknown'
  const [earlier, later] = order === 'before' ? [left, right] : [right, left]
  const difference = signedValue(later) - signedValue(earlier)
  const rounding = Math.max(roundingOf(left), roundingOf(right))
  const isOne = left.quantity.modifier === 'bare' && right.quantity.modifier === 'bare' && values !== 'disjoint'
  if (difference === 0 || isOne || Math.abs(difference) < rounding) return 'none'
  return difference > 0 ? 'up' : 'down'
}

/** How far a hedged or bounded number may have been rounded; a bare one says itself how exact it is. */
function roundingOf({ quantity }: Claim): number {
  return quantity.modifier === 'bare' ? 0 : lastPlace(quantity.value) / 2
}

/** Place of the last digit that is not zero, among whole numbers of 10 and more: 200 gives 100, 214 gives 1. */
function lastPlace(value: number): number {
  let place = 1
  while (place < value && value % (place * 10) === 0) place *= 10
  return place === 1 ? 0 : place
}
