import { senseOf } from '../lexicon/synonyms.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { comparePeriods } from '../period.ts'
import { unitsOf } from './measures.ts'
import { narrowingWords } from './narrowing.ts'
import { valuesOf } from './values.ts'
import { countShared } from './word-sets.ts'

/**
 * What each thing that two claims have in common adds to how alike they are,
 * and what tells them apart takes away. Policy: agreed on by trial on written
 * events, one left out at a time.
 */
const WEIGHTS = {
  listedMeasure: 4,
  openMeasure: 2,
  otherListed: -4,
  namingWord: 1.5,
  contextWord: 1,
  owner: 1,
  otherOwner: -3,
  period: 1,
  otherPeriod: -2,
  onePeriod: -0.5,
  counted: 1,
  otherQualifier: -1,
  otherSeries: -3,
  otherActuality: -2,
}
/** From here on two claims are alike enough to be of one thing, and surely so. */
const LIKE = 3
const VERY_LIKE = 5

/** How alike two claims are in what they say of, leaving out their values. Symmetric. */
export function likenessScore(left: QuantityClaim, right: QuantityClaim): number {
  let score = 0
  if (left.measure && right.measure) {
    if (left.measure.listed && right.measure.listed)
      score += left.measure.key === right.measure.key ? WEIGHTS.listedMeasure : WEIGHTS.otherListed
    else if (senseOf(left.measure.key) === senseOf(right.measure.key)) score += WEIGHTS.openMeasure
  }
  score += WEIGHTS.namingWord * countShared(right.words, left.words)
  score += WEIGHTS.contextWord * countShared(right.context, left.context)
  if (left.owners.length > 0 && right.owners.length > 0)
    score += countShared(right.owners, left.owners) > 0 ? WEIGHTS.owner : WEIGHTS.otherOwner
  const periods = comparePeriods(left.period, right.period)
  if (periods === 'same') score += WEIGHTS.period
  if (periods === 'different') score += WEIGHTS.otherPeriod
  if ((left.period === null) !== (right.period === null)) score += WEIGHTS.onePeriod
  const { kind, unit } = left.quantity
  if (kind === 'count' && unit !== '' && senseOf(unit) === senseOf(right.quantity.unit)) score += WEIGHTS.counted
  if (left.modality.actuality !== right.modality.actuality) score += WEIGHTS.otherActuality
  if (left.series !== right.series) score += WEIGHTS.otherSeries
  if (narrowing(left) !== narrowing(right)) score += WEIGHTS.otherQualifier
  return score
}

function narrowing(claim: QuantityClaim): string {
  return [...narrowingWords(claim)].sort().join()
}

export function likenessOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['likeness'] {
  const score = likenessScore(left, right)
  return score >= VERY_LIKE ? 'high' : score >= LIKE ? 'fair' : 'low'
}

/**
 * Whether two claims are each other's nearest in their two articles. `taken`:
 * what the one says is said by another claim of the other's article, at least
 * as near to it; `rivalled`: another claim is nearer.
 *
 * `own` and `others` are the claims of one kind that the two articles make.
 */
export function matchOf(
  left: QuantityClaim,
  right: QuantityClaim,
  own: readonly QuantityClaim[],
  others: readonly QuantityClaim[],
): ComparisonFacts['match'] {
  const score = likenessScore(left, right)
  const ofRight = rivalOf(right, left, own, score)
  const ofLeft = ofRight === 'taken' ? ofRight : rivalOf(left, right, others, score)
  if (ofLeft === 'taken') return 'taken'
  return ofLeft === 'rivalled' || ofRight === 'rivalled' ? 'rivalled' : 'best'
}

/**
 * How the claims beside `partner`, in its article, stand to `claim`. Those of
 * another sort do not count; and where the two share a value, only those do
 * that share it too.
 */
function rivalOf(
  claim: QuantityClaim,
  partner: QuantityClaim,
  siblings: readonly QuantityClaim[],
  score: number,
): ComparisonFacts['match'] {
  const isOfOneSort = unitsOf(partner, claim) === 'same'
  const shares = SHARED.has(valuesOf(partner, claim))
  let found: ComparisonFacts['match'] = 'best'
  for (const sibling of siblings) {
    if (sibling.id === partner.id || sibling.id === claim.id) continue
    if (isOfOneSort && unitsOf(sibling, claim) !== 'same') continue
    const values = valuesOf(sibling, claim)
    if (values === 'not-comparable' || (shares && !SHARED.has(values)) || valuesOf(sibling, partner) === 'equal')
      continue
    const own = likenessScore(sibling, claim)
    if (values === 'equal' && own >= score) return 'taken'
    if (own > score) found = 'rivalled'
  }
  return found
}

const SHARED: ReadonlySet<ComparisonFacts['values']> = new Set(['equal', 'within'])
