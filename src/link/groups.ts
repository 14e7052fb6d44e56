import { compareIntervals } from '../interval.ts'
import type { Claim, QuantityClaim } from '../model/claim.ts'
import type { Comparison } from '../model/finding.ts'
import type { Interval } from '../model/quantity.ts'
import type { Article } from '../model/text.ts'
import { append } from '../multimap.ts'
import { newPairs } from '../new-pairs.ts'
import { type Block, blocksOf } from './blocks.ts'
import { compareFigures } from './compare-figures.ts'
import { mayBeOneEvent } from './one-event.ts'
import { type SignedArticle, signArticles } from './signatures.ts'
import { groupTold, toldBlocksOf } from './told-groups.ts'
import { arithmeticOf, signedInterval, valuesOf } from './values.ts'
import { sourcesOf } from './voices.ts'

/** Claims worth comparing, compared. */
export interface Group {
  readonly key: string
  readonly comparisons: readonly Comparison[]
}

/** In a block, each claim is compared with so many of its neighbours in order of value on either side. */
const REACH = 40
/** In a block of claims that share no more than a word. */
const REACH_BY_WORD = 8
/** How many neighbours it looks at to find them. */
const SCAN = 400

/**
 * Groups the claims of all articles by what must be equal and compares within
 * each group: figures with figures (see `blocksOf`), and events, roles and
 * statements with one another (see `groupTold`).
 *
 * Groups come in order of their keys, figures first, comparisons in order of
 * the claims; each is made when it is asked for, so that what no rule holds of
 * need not be kept. `told` hears how many blocks are done, and of how many.
 */
export function* groupClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  copyOf: ReadonlyMap<string, string>,
  told?: (done: number, total: number) => void,
): Generator<Group> {
  const signatures = signArticles(articles, claims, copyOf)
  const figures = claims.filter((claim) => claim.kind === 'quantity')
  const others = claims.filter((claim) => claim.kind !== 'quantity')
  const blocks = toldBlocksOf(others)
  let behind = 0
  yield* groupFigures(figures, signatures, (done, total) => {
    behind = total
    if (done < total) told?.(done, total + others.length)
  })
  yield* groupTold(others, blocks, signatures, (done, total) => told?.(behind + done, behind + total))
}

/**
 * Inside a block figures stand in order of value and meet their nearest
 * neighbours on either side: cost is n log n in claims, not n². A pair that two
 * blocks hold is compared once.
 */
function* groupFigures(
  claims: readonly QuantityClaim[],
  signatures: ReadonlyMap<string, SignedArticle>,
  told: (done: number, total: number) => void,
): Generator<Group> {
  const partners = partnersOf(claims)
  const numbers = new Map([...signatures.keys()].map((id, number) => [id, number]))
  const rows = claims.map((claim) => ({
    claim,
    article: numbers.get(claim.articleId) ?? -1,
    interval: signedInterval(claim),
  }))
  const may = mayCompare([...signatures.values()])
  const namesOf = ({ articleId }: QuantityClaim) => signatures.get(articleId)?.topic.salient ?? []
  const isNew = newPairs()
  const blocks = blocksOf(claims, namesOf)
  for (const [index, block] of blocks.entries()) {
    told(index, blocks.length)
    const comparisons: Comparison[] = []
    for (const [first, second] of neighbours(block, rows, may)) {
      const [left, right] = [claims[first], claims[second]]
      if (!isNew(first, second) || !left || !right || isAdmittedByPartner(left, right, partners)) continue
      const [a, b] = [signatures.get(left.articleId), signatures.get(right.articleId)]
      if (a && b) comparisons.push(compareFigures(left, right, a.signature, b.signature))
    }
    if (comparisons.length > 0) yield { key: block.key, comparisons }
  }
  told(blocks.length, blocks.length)
}

/** A claim with what is asked of it again and again. */
interface Row {
  readonly claim: QuantityClaim
  /** Of its article. */
  readonly article: number
  readonly interval: Interval
}

type May = (left: Row, right: Row) => boolean

/**
 * Whether two claims are worth comparing: those of one article as
 * `meetInArticle` has it, of two where both are on one topic. The topics of two
 * articles are compared once, however many claims they have.
 */
function mayCompare(signatures: readonly SignedArticle[]): May {
  const known: Map<number, boolean>[] = []
  return (left, right) => {
    if (left.article === right.article) return meetInArticle(left.claim, right.claim)
    const [first, second] = left.article < right.article ? [left.article, right.article] : [right.article, left.article]
    known[first] ??= new Map()
    const row = known[first]
    const before = row?.get(second)
    if (before !== undefined) return before
    const [a, b] = [signatures[first], signatures[second]]
    const isSame = a !== undefined && b !== undefined && mayBeOneEvent(a, b)
    row?.set(second, isSame)
    return isSame
  }
}

/** Whether two claims of one article are worth comparing: they are one statement, or two parties speak. */
export function meetInArticle(left: QuantityClaim, right: QuantityClaim): boolean {
  const areOneStatement =
    left.restates === right.id || right.restates === left.id || arithmeticOf(left, right) !== 'none'
  return areOneStatement || sourcesOf(left, right) === 'rival'
}

/** What each claim says again in another unit, and what says it again. */
export function partnersOf(claims: readonly QuantityClaim[]): ReadonlyMap<string, readonly QuantityClaim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const partners = new Map<string, QuantityClaim[]>()
  for (const claim of claims) {
    const host = claim.restates === null ? undefined : byId.get(claim.restates)
    if (!host) continue
    append(partners, claim.id, host)
    append(partners, host.id, claim)
  }
  return partners
}

/**
 * Whether one of two disjoint values is admitted by what the other's text
 * gives beside it: 35 miles is not held against 60 kilometres where the text
 * says "60 kilometres (35 miles)". Conversions are rounded.
 */
export function isAdmittedByPartner(
  left: QuantityClaim,
  right: QuantityClaim,
  partners: ReadonlyMap<string, readonly QuantityClaim[]>,
): boolean {
  const admits = (claim: QuantityClaim, other: QuantityClaim) =>
    (partners.get(claim.id) ?? []).some((partner) => {
      const relation = valuesOf(partner, other)
      return relation === 'equal' || relation === 'within' || relation === 'overlap'
    })
  if (!partners.has(left.id) && !partners.has(right.id)) return false
  return valuesOf(left, right) === 'disjoint' && (admits(left, right) || admits(right, left))
}

/**
 * From so many times as large on, a value is not held against another that only
 * shares a word with it: no slip makes it so.
 */
const FARTHEST = 9

/**
 * Pairs of claims that stand near each other in order of value, by number, the
 * earlier in the report first. Only those that may be compared use up the
 * reach; `SCAN` bounds how far a claim looks past others.
 */
function neighbours({ claims, byWord }: Block, rows: readonly Row[], may: May): readonly (readonly [number, number])[] {
  const sorted = claims.flatMap((number) => (rows[number] ? [{ number, ...rows[number] }] : []))
  sorted.sort((a, b) => compareIntervals(a.interval, b.interval) || a.number - b.number)
  const reach = byWord ? REACH_BY_WORD : REACH
  const pairs: (readonly [number, number])[] = []
  for (const [index, row] of sorted.entries()) {
    let met = 0
    for (let next = index + 1; next < sorted.length && next <= index + SCAN && met < reach; next += 1) {
      const other = sorted[next]
      if (!other || (byWord && liesFar(row.interval, other.interval))) break
      if (!may(row, other)) continue
      met += 1
      pairs.push(row.number < other.number ? [row.number, other.number] : [other.number, row.number])
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function liesFar({ high }: Interval, { low }: Interval): boolean {
  return high !== null && low !== null && high.value > 0 && low.value > high.value * FARTHEST
}
