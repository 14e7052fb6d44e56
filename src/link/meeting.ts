import type { Claim } from '../model/claim.ts'
import type { KeptApart } from '../model/explanation.ts'
import type { Comparison } from '../model/finding.ts'
import type { Article } from '../model/text.ts'
import { compare } from './compare.ts'
import { blocks, isAdmittedByPartner, mayCompare, partnersOf } from './groups.ts'
import { signArticles } from './signatures.ts'
import { isSameTopic } from './topic.ts'

/** Two claims, compared whether or not a run would do so, and why it would not. */
interface Meeting {
  readonly comparison: Comparison
  /** Why `groupClaims` does not compare them; `out-of-reach` where nothing of the two themselves is against it. */
  readonly keptApart: KeptApart
}

/**
 * Compares any two claims, `left` being the one that comes first in the
 * report. `claims` are all those of their articles, whose figures a
 * comparison asks for. Throws where `articles` does not hold theirs: a defect.
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
  const comparison = compare(left, right, a.signature, b.signature)
  return { comparison, keptApart: keptApart(left, right, claims, isSameTopic(a.topic, b.topic)) }
}

function keptApart(left: Claim, right: Claim, claims: readonly Claim[], isOneTopic: boolean): KeptApart {
  if (!mayCompare(left, right, () => isOneTopic))
    return left.articleId === right.articleId ? 'same-article' : 'other-topics'
  const shared = [...blocks([left, right]).values()].some((block) => new Set(block).size > 1)
  if (!shared) return 'no-common-block'
  return isAdmittedByPartner(left, right, partnersOf(claims)) ? 'restated-beside' : 'out-of-reach'
}
