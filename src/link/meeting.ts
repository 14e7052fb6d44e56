import type { Claim, QuantityClaim } from '../model/claim.ts'
import type { KeptApart } from '../model/explanation.ts'
import type { Comparison } from '../model/finding.ts'
import type { Article } from '../model/text.ts'
import { blocksOf } from './blocks.ts'
import { compare } from './compare.ts'
import { isAdmittedByPartner, meetInArticle, partnersOf } from './groups.ts'
import { mayBeOneEvent } from './one-event.ts'
import { type SignedArticle, signArticles } from './signatures.ts'
import { toldApart } from './told-groups.ts'

/** Two claims, compared whether or not a run would do so, and why it would not. */
export interface Meeting {
  readonly comparison: Comparison
  /** Why `groupClaims` does not compare them; `out-of-reach` where nothing of the two themselves is against it. */
  readonly keptApart: KeptApart
}

/**
 * Compares any two claims of a run, `left` being the one that comes first in
 * the report. `claims` and `articles` are all those of the run. Throws where
 * they do not hold the articles of the two: a defect.
 */
export function meet(
  left: Claim,
  right: Claim,
  claims: readonly Claim[],
  articles: readonly Article[],
  copyOf: ReadonlyMap<string, string>,
): Meeting {
  const signed = signArticles(articles, claims, copyOf)
  const [a, b] = [signed.get(left.articleId), signed.get(right.articleId)]
  if (!a || !b) throw new Error(`no article for claim ${a ? right.id : left.id}`)
  return { comparison: compare(left, right, a, b), keptApart: keptApart(left, right, claims, signed) }
}

function keptApart(
  left: Claim,
  right: Claim,
  claims: readonly Claim[],
  signed: ReadonlyMap<string, SignedArticle>,
): KeptApart {
  if (left.kind !== 'quantity' && right.kind !== 'quantity') {
    const told = claims.filter((claim) => claim.kind !== 'quantity')
    return toldApart(left, right, told, signed)
  }
  if (left.kind !== 'quantity' || right.kind !== 'quantity') return 'other-kinds'
  const figures = claims.filter((claim) => claim.kind === 'quantity')
  const [a, b] = [signed.get(left.articleId), signed.get(right.articleId)]
  if (left.articleId === right.articleId) {
    if (!meetInArticle(left, right)) return 'same-article'
  } else if (a && b && !mayBeOneEvent(a, b)) return 'other-topics'
  if (!shareBlock(left, right, figures, signed)) return 'no-common-block'
  return isAdmittedByPartner(left, right, partnersOf(figures)) ? 'restated-beside' : 'out-of-reach'
}

function shareBlock(
  left: QuantityClaim,
  right: QuantityClaim,
  claims: readonly QuantityClaim[],
  signed: ReadonlyMap<string, SignedArticle>,
): boolean {
  const [first, second] = [claims.indexOf(left), claims.indexOf(right)]
  const blocks = blocksOf(claims, ({ articleId }) => signed.get(articleId)?.topic.salient ?? [])
  return blocks.some((block) => block.claims.includes(first) && block.claims.includes(second))
}
