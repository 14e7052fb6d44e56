import { minutesOf } from '../minutes.ts'
import type { Claim, EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { contentOf } from './contents.ts'
import type { ArticleSignature } from './signatures.ts'

/**
 * Of two claims of which one says what the other denies, when it came to be:
 * after the article that denies it, `later`, or before, so that both cannot
 * hold. "Had not conceded" at ten in the evening and "conceded at 11.40 p.m."
 * is `later`. Where the one gives no time it is as old as its article.
 */
export function turnOf(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['turn'] {
  const [denied, said] = [contentOf(left).isDenied, contentOf(right).isDenied]
  if (denied === said) return 'none'
  const [asserting, article, denying] = denied ? [right, b, a] : [left, a, b]
  const [start, end] = timesOf(asserting)
  if (denying.published === null) return 'unknown'
  if (start !== null && start >= denying.published) return 'later'
  if (end !== null && end <= denying.published) return 'before'
  if (article.published === null) return 'unknown'
  return article.published > denying.published ? 'later' : 'before'
}

function timesOf({ period }: Claim): readonly [start: number | null, end: number | null] {
  return [period?.start ? minutesOf(period.start) : null, period?.end ? minutesOf(period.end) : null]
}
