import { minutesOf } from '../minutes.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { comparePeriods } from '../period.ts'
import type { ArticleSignature } from './signatures.ts'

/** Articles further apart than this do not mean the same moment by saying none. In minutes: 45 days. */
const SAME_NEWS = 45 * 24 * 60
/** A day this near to publication is that of the news. In minutes: 10 days. */
const NEWS_DAYS = 10 * 24 * 60

/**
 * Periods of two claims. Where neither says, they hold for the time of
 * writing: `unstated` for articles of one news cycle, else `different`. The
 * level before ("up from 45%") is another time than the level now.
 */
export function periodsOf(
  left: QuantityClaim,
  right: QuantityClaim,
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
  return areOfOneNews(a, b) ? 'unstated' : 'different'
}

/** Whether two articles may mean one time where they name none: both of one news cycle, or one does not say when it is from. */
export function areOfOneNews(a: ArticleSignature, b: ArticleSignature): boolean {
  return a.published === null || b.published === null || Math.abs(a.published - b.published) <= SAME_NEWS
}

/** A count that moves, told with no date or with the day it was told on: it holds for the time of writing. */
function isAsOf(claim: QuantityClaim): boolean {
  const { period, temporality } = claim
  return (temporality === 'cumulative' || temporality === 'snapshot') && (period === null || isImpliedDay(period))
}

/**
 * The same of any value but those counted anew each day: "on Tuesday recalled
 * 1.8 million" and "recalled 1.8 million".
 */
function isNews({ period, temporality }: QuantityClaim, { published }: ArticleSignature): boolean {
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
  left: QuantityClaim,
  right: QuantityClaim,
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
function isSettled({ period }: QuantityClaim, { published }: ArticleSignature): boolean {
  const end = period?.end ? minutesOf(period.end) : null
  return end !== null && published !== null && published - end > SAME_NEWS
}

export function orderOf(a: ArticleSignature, b: ArticleSignature): ComparisonFacts['order'] {
  if (a.published === null || b.published === null) return 'unknown'
  const day = 24 * 60
  const [l, r] =
    a.timed && b.timed ? [a.published, b.published] : [Math.floor(a.published / day), Math.floor(b.published / day)]
  if (l === r) return 'same'
  return l < r ? 'before' : 'after'
}
