import type { ToldClaim } from '../model/claim.ts'
import type { KeptApart } from '../model/explanation.ts'
import type { Comparison } from '../model/finding.ts'
import { append } from '../multimap.ts'
import { newPairs } from '../new-pairs.ts'
import { byCodeUnits } from '../order.ts'
import { compareTold } from './compare-told.ts'
import { eventKeys } from './event-facts.ts'
import { speakersOf } from './mouths.ts'
import { isOneContent, propositionKeys } from './proposition-facts.ts'
import { roleKeys } from './role-facts.ts'
import type { SignedArticle } from './signatures.ts'
import { isToldOnOneTopic } from './topic.ts'
import { quotationsOf } from './verbatim.ts'

/** In a block, each claim is compared with so many of those behind it. */
const REACH = 40
/** How many of them it looks at to find them. */
const SCAN = 400

/** Claims worth comparing that are no figures, compared. */
interface ToldGroup {
  readonly key: string
  readonly comparisons: readonly Comparison[]
}

/**
 * Groups claims that are no figures by what must be equal (see `toldBlocksOf`)
 * and compares within each group: each claim with the next ones in order
 * of the report that may speak of the same. A pair that two groups hold is
 * compared once. Groups come in order of their keys.
 */
export function* groupTold(
  claims: readonly ToldClaim[],
  blocks: readonly ToldBlock[],
  articles: ReadonlyMap<string, SignedArticle>,
  told: (done: number, total: number) => void,
): Generator<ToldGroup> {
  const isNew = newPairs()
  const may = pairsOf(articles)
  for (const [index, [key, numbers]] of blocks.entries()) {
    told(index, blocks.length)
    const comparisons: Comparison[] = []
    for (const [at, first] of numbers.entries()) {
      let met = 0
      const end = Math.min(numbers.length, at + 1 + SCAN)
      for (let next = at + 1; next < end && met < REACH; next += 1) {
        const second = numbers[next] ?? -1
        const [left, right] = [claims[first], claims[second]]
        if (!left || !right || !may(left, right)) continue
        met += 1
        const [a, b] = [articles.get(left.articleId), articles.get(right.articleId)]
        if (!a || !b || !isNew(first, second) || sayNothingInCommon(left, right, a, b)) continue
        comparisons.push(compareTold(left, right, a, b))
      }
    }
    if (comparisons.length > 0) yield { key, comparisons }
  }
  told(blocks.length, blocks.length)
}

/** Two statements of which no rule may ask: most pairs that share two words. To compare them in full costs far more. */
function sayNothingInCommon(left: ToldClaim, right: ToldClaim, a: SignedArticle, b: SignedArticle): boolean {
  if (left.kind === 'role' || right.kind === 'role' || (left.kind === 'event' && right.kind === 'event')) return false
  return !isOneContent(left, right, a.signature, b.signature)
}

/** A key and the numbers of the claims that have it. */
type ToldBlock = readonly [key: string, numbers: readonly number[]]

/** Claims by what must be equal, the keys of each kind, in order of the keys. */
export function toldBlocksOf(claims: readonly ToldClaim[]): readonly ToldBlock[] {
  const byKey = new Map<string, number[]>()
  for (const [number, claim] of claims.entries()) for (const key of new Set(keysOf(claim))) append(byKey, key, number)
  return [...byKey].filter(([, numbers]) => numbers.length > 1).sort(([a], [b]) => byCodeUnits(a, b))
}

function* keysOf(claim: ToldClaim): Generator<string> {
  if (claim.kind === 'role') yield* roleKeys(claim)
  else yield* propositionKeys(claim)
  if (claim.kind === 'event') yield* eventKeys(claim)
}

/**
 * Tells whether two claims are worth comparing: of one article where two
 * parties speak, of two where they are on one topic or quote the same words.
 * Who holds an office is the same wherever it is told.
 */
function pairsOf(articles: ReadonlyMap<string, SignedArticle>): (left: ToldClaim, right: ToldClaim) => boolean {
  const isOneTopic = topicsOf(articles)
  return (left, right) => {
    if (left.kind === 'role' || right.kind === 'role')
      return left.kind === right.kind && left.articleId !== right.articleId
    if (left.articleId !== right.articleId) return isOneTopic(left, right) || quotationsOf(left, right) === 'same'
    // Who quotes another's denial does not gainsay it.
    if (overlaps(left, right)) return false
    const signature = articles.get(left.articleId)?.signature
    return signature !== undefined && speakersOf(left, right, signature, signature).sources === 'rival'
  }
}

function overlaps({ location: one }: ToldClaim, { location: other }: ToldClaim): boolean {
  return one.start < other.end && other.start < one.end
}

/** Why two claims are not compared by `groupTold`. */
export function toldApart(left: ToldClaim, right: ToldClaim, articles: ReadonlyMap<string, SignedArticle>): KeptApart {
  const isRole = left.kind === 'role'
  if (isRole !== (right.kind === 'role')) return 'other-kinds'
  if (!pairsOf(articles)(left, right)) return left.articleId === right.articleId ? 'same-article' : 'other-topics'
  const keys = new Set(keysOf(left))
  return [...keysOf(right)].some((key) => keys.has(key)) ? 'out-of-reach' : 'no-common-block'
}

/** The topics of two articles are compared once, however many claims they have. */
function topicsOf(articles: ReadonlyMap<string, SignedArticle>): (left: ToldClaim, right: ToldClaim) => boolean {
  const known = new Map<string, Map<string, boolean>>()
  return ({ articleId: one }, { articleId: other }) => {
    const [first, second] = one < other ? [one, other] : [other, one]
    const row = known.get(first) ?? new Map<string, boolean>()
    known.set(first, row)
    const before = row.get(second)
    if (before !== undefined) return before
    const [a, b] = [articles.get(first), articles.get(second)]
    const isOne = a !== undefined && b !== undefined && isToldOnOneTopic(a.topic, b.topic)
    row.set(second, isOne)
    return isOne
  }
}
