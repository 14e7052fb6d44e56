import { isoOf } from '../civil.ts'
import { minutesOf } from '../minutes.ts'
import type { Claim, EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { contentOf } from './contents.ts'
import type { ArticleSignature } from './signatures.ts'

/**
 * Of two claims of which one says what the other denies, when it came to be:
 * after the article that denies it, `later`, or before, so that both cannot
 * hold. "Had not conceded" at ten in the evening and "conceded at 11.40 p.m."
 * is `later`. Where the one gives no time it is as old as its article; a denial
 * for the time being ("not yet", "not by noon", "had not done so") is taken for the older one.
 */
export function turnOf(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['turn'] {
  const [denied, said] = [contentOf(left).isDenied, contentOf(right).isDenied]
  if (denied === said) return 'none'
  const [asserting, article, denial, denying] = denied ? [right, b, left, a] : [left, a, right, b]
  const [start, end] = timesOf(asserting)
  const open = FOR_NOW.test(denial.quote) ? 'later' : 'unknown'
  if (denying.published === null) return open
  if ((start ?? namedStart(asserting, denying.published) ?? -Infinity) >= denying.published) return 'later'
  if (end !== null && end <= denying.published) return 'before'
  if (article.published === null) return open
  return article.published > denying.published ? 'later' : 'before'
}

/** Of a day whose year is not said, its first minute in the year of the other article. */
function namedStart(claim: EventClaim | StatementClaim, published: number): number | null {
  const from = claim.kind === 'event' ? claim.event.day?.monthDays?.[0] : undefined
  return from === undefined ? null : minutesOf(`${isoOf(Math.floor(published / 1440))?.slice(0, 4) ?? ''}-${from}`)
}

/** Words by which a denial holds only up to a time, the time of the saying ("had not opened") or a stated one. */
const FOR_NOW =
  /\b(?:had (?:not|never)|hadn['’]t|yet|so far|still|until|as of|by (?:\d|noon|midnight|mid|late|early|\p{L}+day))/iu

function timesOf({ period }: Claim): readonly [start: number | null, end: number | null] {
  return [period?.start ? minutesOf(period.start) : null, period?.end ? minutesOf(period.end) : null]
}
