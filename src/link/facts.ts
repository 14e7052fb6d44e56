import { contains, relate } from '../interval.ts'
import type { Claim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Interval } from '../model/quantity.ts'
import { comparePeriods } from '../period.ts'
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
}

/** Articles further apart than this do not mean the same moment by saying none. In minutes: 45 days. */
const SAME_NEWS = 45 * 24 * 60
/** Relative distances up to which disjoint values lie near, and far; beyond they are remote. */
const NEAR = 0.1
const FAR = 0.67

/** The signed interval: a fall of 8% is -8%. */
export function signedInterval({ quantity }: Claim): Interval {
  const { interval, change } = quantity
  if (change !== 'down' || (interval.low !== null && interval.low.value < 0)) return interval
  return {
    low: interval.high && { value: -interval.high.value, inclusive: interval.high.inclusive },
    high: interval.low && { value: -interval.low.value, inclusive: interval.low.inclusive },
  }
}

export function valuesOf(left: Claim, right: Claim): ComparisonFacts['values'] {
  const linked = left.restates === right.id || right.restates === left.id
  if (linked) return isRestatement(left.quantity, right.quantity) ? 'restated' : 'not-comparable'
  if (left.quantity.unit !== right.quantity.unit && left.quantity.kind !== 'count') return 'not-comparable'
  const relation = relate(signedInterval(left), signedInterval(right))
  return relation === 'overlap' && (admits(left, right) || admits(right, left)) ? 'within' : relation
}

/** A bound admits a plain number that lies in it, though rounding reaches beyond: "up to 200 billion" and "200 billion". */
function admits(bound: Claim, plain: Claim): boolean {
  if (BOUNDS.has(plain.quantity.modifier) || !BOUNDS.has(bound.quantity.modifier)) return false
  const { value } = plain.quantity
  return contains(bound.quantity.interval, { low: { value, inclusive: true }, high: { value, inclusive: true } })
}

const BOUNDS: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

/** |l - r| over the larger, both with their sign; `null` where they share values. */
export function gapOf(left: Claim, right: Claim): number | null {
  if (valuesOf(left, right) !== 'disjoint') return null
  const sign = (claim: Claim) => (claim.quantity.change === 'down' ? -1 : 1) * claim.quantity.value
  const [l, r] = [sign(left), sign(right)]
  const largest = Math.max(Math.abs(l), Math.abs(r))
  return largest === 0 ? 0 : Math.abs(l - r) / largest
}

export function distanceOf(gap: number | null): ComparisonFacts['distance'] {
  if (gap === null) return 'none'
  if (gap <= NEAR) return 'near'
  return gap <= FAR ? 'far' : 'remote'
}

/**
 * A listed measure is the same as itself. Open measures are the same where
 * the head is and most other content words are; similar where half are.
 */
export function measuresOf(left: Claim, right: Claim): ComparisonFacts['measures'] {
  if (!left.measure || !right.measure) return 'unknown'
  if (left.measure.listed || right.measure.listed) return left.measure.key === right.measure.key ? 'same' : 'different'
  const other = new Set(right.words)
  const shared = left.words.filter((word) => other.has(word)).length
  const ratio = shared / Math.max(1, Math.min(left.words.length, right.words.length))
  if (left.measure.key === right.measure.key && (shared >= 3 || ratio >= 0.6)) return 'same'
  return left.measure.key === right.measure.key || (shared >= 2 && ratio >= 0.5) ? 'similar' : 'different'
}

export function entitiesOf(left: Claim, right: Claim): ComparisonFacts['entities'] {
  if (left.entities.length === 0 || right.entities.length === 0) return 'unknown'
  const other = new Set(right.entities)
  const shared = left.entities.filter((entity) => other.has(entity)).length
  if (shared === 0) return 'different'
  return shared === left.entities.length && shared === right.entities.length ? 'same' : 'overlap'
}

export function qualifiersOf(left: Claim, right: Claim): ComparisonFacts['qualifiers'] {
  const words = ({ qualifiers }: Claim) => new Set(qualifiers.flatMap((qualifier) => qualifier.words))
  const [l, r] = [words(left), words(right)]
  const shared = [...l].filter((word) => r.has(word)).length
  if (shared === l.size && shared === r.size) return 'same'
  return shared === l.size || shared === r.size ? 'one-sided' : 'different'
}

/**
 * Periods of two claims. Where neither says, they hold for the time of
 * writing: `unstated` for articles of one news cycle, else `different`. The
 * level before ("up from 45%") is another time than the level now.
 */
export function periodsOf(left: Claim, right: Claim, a: ArticleSignature, b: ArticleSignature): ComparisonFacts['periods'] {
  const relation = comparePeriods(left.period, right.period)
  if (relation !== 'unknown') return relation
  if (left.series !== right.series) return 'different'
  if (left.period !== null || right.period !== null) return 'one-sided'
  if (a.published === null || b.published === null) return 'unstated'
  return Math.abs(a.published - b.published) <= SAME_NEWS ? 'unstated' : 'different'
}

export function modalityOf(left: Claim, right: Claim): ComparisonFacts['modality'] {
  return left.modality.actuality === right.modality.actuality ? `both-${left.modality.actuality}` : 'mixed'
}

export function sourcesOf(left: Claim, right: Claim): ComparisonFacts['sources'] {
  const [l, r] = [left.attribution.at(-1)?.source, right.attribution.at(-1)?.source]
  if (l === undefined && r === undefined) return 'own'
  if (l === undefined || r === undefined) return 'one-sided'
  return l === r ? 'same' : 'rival'
}

export function orderOf(a: ArticleSignature, b: ArticleSignature): ComparisonFacts['order'] {
  if (a.published === null || b.published === null) return 'unknown'
  const day = 24 * 60
  const [l, r] = a.timed && b.timed ? [a.published, b.published] : [Math.floor(a.published / day), Math.floor(b.published / day)]
  if (l === r) return 'same'
  return l < r ? 'before' : 'after'
}

/** Significant digits from which two texts hardly share a value by chance. */
const TELLING_DIGITS = 3

export function coincidenceOf(left: Claim): ComparisonFacts['coincidence'] {
  const digits = left.quantity.value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^[-0]+/, '').replace(/0+$/, '')
  return digits.length >= TELLING_DIGITS ? 'telling' : 'common'
}
