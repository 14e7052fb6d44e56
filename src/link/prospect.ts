import { lemma } from '../lemma.ts'
import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { ArticleSignature } from './signatures.ts'
import { orderOf } from './times.ts'

/**
 * Of two claims of which one hopes for what the other reports as done, which
 * was told first: `ahead` the hope, as it should be, `behind` the deed, or
 * `unknown`. `none` where it is not so. "Hoped to reach new agreements" and
 * "closed new agreements" of one day are `unknown`.
 */
export function prospectOf(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['prospect'] {
  const [own, other] = [isHoped(left), isHoped(right)]
  if (own === other || !isDone(own ? right : left)) return 'none'
  const order = orderOf(a, b)
  if (order === 'unknown' || order === 'same') return 'unknown'
  return (order === 'before') === own ? 'ahead' : 'behind'
}

function isHoped(claim: EventClaim | StatementClaim): boolean {
  if (claim.kind === 'event') return claim.event.status === 'hoped'
  const { actuality } = claim.modality
  return actuality !== 'actual' && HOPING_CUES.has(lemma(claim.attribution.at(-1)?.cue.split(' ').at(-1) ?? ''))
}

function isDone({ modality }: EventClaim | StatementClaim): boolean {
  return modality.actuality === 'actual' && modality.polarity === 'positive'
}

/** Verbs that wish for what they govern (Levin 32.2). */
const HOPING_CUES: ReadonlySet<string> = new Set(['hope', 'wish', 'want', 'seek', 'aim', 'long', 'strive'])
