import type { Claim } from '../model/claim.ts'
import type { Comparison } from '../model/finding.ts'
import { compareFigures } from './compare-figures.ts'
import { compareTold } from './compare-told.ts'
import { mayTellOneEvent } from './one-event.ts'
import type { SignedArticle } from './signatures.ts'

/**
 * Compares two claims: every question a rule may ask, answered once.
 *
 * Depends on the two claims and the signatures of their articles and on
 * nothing else, so that a pair compares the same in any company.
 */
export function compare(left: Claim, right: Claim, a: SignedArticle, b: SignedArticle): Comparison {
  return left.kind === 'quantity' && right.kind === 'quantity'
    ? compareFigures(left, right, a.signature, b.signature)
    : compareTold(left, right, a, b, mayTellOneEvent(a, b))
}
