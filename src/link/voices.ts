import { GENERAL_SOURCES } from '../lexicon/sources.ts'
import type { Claim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'

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
