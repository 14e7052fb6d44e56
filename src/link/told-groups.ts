import type { ToldClaim } from '../model/claim.ts'
import type { KeptApart } from '../model/explanation.ts'
import type { Comparison } from '../model/finding.ts'
import { append } from '../multimap.ts'
import { byCodeUnits } from '../order.ts'
import { lastAtMost } from '../sorted.ts'
import { compareTold } from './compare-told.ts'
import { eventKeys } from './event-facts.ts'
import { speakersOf } from './mouths.ts'
import { mayTellOneEvent } from './one-event.ts'
import { isOneContent, propositionKeys, timesToldIn } from './proposition-facts.ts'
import { roleKeys } from './role-facts.ts'
import type { SignedArticle } from './signatures.ts'
import { quotationsOf } from './verbatim.ts'

/** Each claim is compared in full with so many of those behind it. */
const REACH = 40
/** It looks at so many to find them, and meets so many in one block. */
const SCAN = 1200
const REACH_IN_BLOCK = 40

/** What is asked of two claims. */
type Ask = (left: ToldClaim, right: ToldClaim) => boolean

/** Claims worth comparing that are no figures, compared. */
interface ToldGroup {
  readonly key: string
  readonly comparisons: readonly Comparison[]
}

/**
 * Compares claims that are no figures with those behind them in the report that
 * have something in common with them that must be equal (see `toldBlocksOf`)
 * and may speak of the same: one group a claim. A pair is looked at once,
 * however many blocks hold it. Groups come in order of the claims.
 */
export function* groupTold(
  claims: readonly ToldClaim[],
  blocks: ToldBlocks,
  articles: ReadonlyMap<string, SignedArticle>,
  told: (done: number, total: number) => void,
): Generator<ToldGroup> {
  const isOneTopic = topicsOf(articles)
  const meetings = meetingsIn(claims, blocks, pairsOf(articles, isOneTopic))
  for (const [first, left] of claims.entries()) {
    told(first, claims.length)
    const a = articles.get(left.articleId)
    const comparisons: Comparison[] = []
    for (const right of meetings(left, first)) {
      const b = articles.get(right.articleId)
      if (!a || !b || sayNothingInCommon(left, right, a, b)) continue
      comparisons.push(compareTold(left, right, a, b, isOneTopic(left, right)))
      if (comparisons.length >= REACH) break
    }
    if (comparisons.length > 0) yield { key: left.id, comparisons }
  }
  told(claims.length, claims.length)
}

/**
 * The claims behind one that it may be compared with. Its smallest blocks come
 * first: what few claims share tells most. Who has been looked at is written
 * down by number, as a set of pairs would take a hundred times the memory.
 */
function meetingsIn(
  claims: readonly ToldClaim[],
  { keys, members }: ToldBlocks,
  may: Ask,
): (left: ToldClaim, first: number) => Generator<ToldClaim> {
  const lookedAtBy = new Int32Array(claims.length).fill(-1)
  return function* (left, first) {
    let looked = 0
    for (const key of keys[first] ?? []) {
      const block = members[key] ?? []
      let met = 0
      let at = lastAtMost(block, first, (number) => number) + 1
      for (; at < block.length && looked < SCAN && met < REACH_IN_BLOCK; at += 1) {
        const second = block[at] ?? -1
        const right = claims[second]
        if (!right || lookedAtBy[second] === first) continue
        lookedAtBy[second] = first
        looked += 1
        if (!may(left, right)) continue
        met += 1
        yield right
      }
    }
  }
}

/** Two statements of which no rule may ask: most pairs that share two words. To compare them in full costs far more. */
function sayNothingInCommon(left: ToldClaim, right: ToldClaim, a: SignedArticle, b: SignedArticle): boolean {
  if (left.kind === 'role' || right.kind === 'role' || (left.kind === 'event' && right.kind === 'event')) return false
  return !isOneContent(left, right, a.signature, b.signature)
}

/** Claims by what must be equal. */
interface ToldBlocks {
  /** Numbers of the claims of each block, in order. */
  readonly members: readonly (readonly number[])[]
  /** For each claim its blocks, the smallest first. */
  readonly keys: readonly (readonly number[])[]
}

/** Claims by the keys of each kind, by number. Who shares no key with another is in no block. */
export function toldBlocksOf(claims: readonly ToldClaim[]): ToldBlocks {
  const byKey = new Map<string, number[]>()
  const timesTold = timesToldIn(claims)
  for (const [number, claim] of claims.entries())
    for (const key of new Set(keysOf(claim, timesTold))) append(byKey, key, number)
  const members = [...byKey]
    .filter(([, numbers]) => numbers.length > 1)
    .sort(bySize)
    .map(([, numbers]) => numbers)
  const keys: number[][] = claims.map(() => [])
  for (const [key, numbers] of members.entries()) for (const number of numbers) keys[number]?.push(key)
  return { members, keys }
}

function bySize(
  [a, few]: readonly [string, readonly number[]],
  [b, many]: readonly [string, readonly number[]],
): number {
  return few.length - many.length || byCodeUnits(a, b)
}

function* keysOf(claim: ToldClaim, timesTold: ReadonlyMap<string, number>): Generator<string> {
  if (claim.kind === 'role') yield* roleKeys(claim)
  else yield* propositionKeys(claim, timesTold)
  if (claim.kind === 'event') yield* eventKeys(claim)
}

/**
 * Tells whether two claims are worth comparing: of one article where two
 * parties speak, of two where they are on one topic or quote the same words.
 * Who holds an office is the same wherever it is told.
 */
function pairsOf(articles: ReadonlyMap<string, SignedArticle>, isOneTopic: Ask): Ask {
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
export function toldApart(
  left: ToldClaim,
  right: ToldClaim,
  claims: readonly ToldClaim[],
  articles: ReadonlyMap<string, SignedArticle>,
): KeptApart {
  const isRole = left.kind === 'role'
  if (isRole !== (right.kind === 'role')) return 'other-kinds'
  if (!pairsOf(articles, topicsOf(articles))(left, right))
    return left.articleId === right.articleId ? 'same-article' : 'other-topics'
  const timesTold = timesToldIn(claims)
  const keys = new Set(keysOf(left, timesTold))
  return [...keysOf(right, timesTold)].some((key) => keys.has(key)) ? 'out-of-reach' : 'no-common-block'
}

/**
 * Tells whether the articles of two claims may be about one thing. What it
 * found of the last article on the left is kept, as its claims come one behind
 * the other.
 */
function topicsOf(articles: ReadonlyMap<string, SignedArticle>): Ask {
  let row: { readonly of: string; readonly known: Map<string, boolean> } = { of: '', known: new Map() }
  return ({ articleId: one }, { articleId: other }) => {
    if (row.of !== one) row = { of: one, known: new Map() }
    const before = row.known.get(other)
    if (before !== undefined) return before
    const [a, b] = [articles.get(one), articles.get(other)]
    const isOne = a !== undefined && b !== undefined && (one === other || mayTellOneEvent(a, b))
    row.known.set(other, isOne)
    return isOne
  }
}
