import type { Claim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'

/**
 * Characters between two claims up to which one stands right behind the other,
 * in one sentence or in two: an answer stands there.
 */
const BESIDE = 160
/** Characters of an article that make one place in it: claims that lie beside each other share one. */
const PLACE = 500

/**
 * Where two claims stand in one article: `beside` each other, so that one may
 * answer the other, or `apart`; `none` in two articles.
 *
 * Example: "The union said the dam had failed. The company denied it."
 */
export function nearnessOf(left: Claim, right: Claim): ComparisonFacts['nearness'] {
  if (left.articleId !== right.articleId) return 'none'
  const [one, other] = [left.location, right.location]
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) <= BESIDE ? 'beside' : 'apart'
}

/** Numbers of the places that a claim reaches to: those beside each other have one in common. */
export function placesOf({ location }: Claim): readonly number[] {
  const [first, last] = [Math.floor(location.start / PLACE), Math.floor((location.end + BESIDE) / PLACE)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
