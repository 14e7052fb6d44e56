import { compareIntervals } from '../interval.ts'
import { commonFactor } from '../kinds/index.ts'
import { GENERIC_PEOPLE } from '../lexicon/people-nouns.ts'
import type { Claim } from '../model/claim.ts'
import type { Comparison } from '../model/finding.ts'
import type { Article } from '../model/text.ts'
import { compare } from './compare.ts'
import { arithmeticOf, signedInterval, sourcesOf, valuesOf } from './facts.ts'
import { type SignedArticle, signArticles } from './signatures.ts'
import { isSameTopic } from './topic.ts'

/** Claims worth comparing, compared. */
export interface Group {
  readonly key: string
  readonly comparisons: readonly Comparison[]
}

/** In a block, each claim is compared with so many of its neighbours in order of value on either side. */
const REACH = 40
/** In a block of claims that share no more than a word. */
const REACH_BY_WORD = 8
/** Digits by which claims of one value find each other, whatever they call it. */
const VALUE_DIGITS = 2
/** How many neighbours it looks at to find them. */
const SCAN = 400

/**
 * Groups the claims of all articles by what must be equal and compares within
 * each group.
 *
 * Three families of blocks: by measure (kind, unit, per, level or change, key
 * of the measure), by the very value, and by each word around the figure,
 * which find one figure told in other words. Inside a block claims stand in
 * order of value and meet their nearest neighbours on either side: cost is
 * n log n in claims, not n². A
 * claim meets its restatement ("(nearly 180 billion euros)") and the other
 * numbers of the change it belongs to wherever they are.
 *
 * Groups come in order of their key, comparisons in order of the claims.
 */
export function groupClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  copyOf: ReadonlyMap<string, string>,
): readonly Group[] {
  const signatures = signArticles(articles, claims, copyOf)
  const position = new Map(claims.map((claim, index) => [claim.id, index]))
  const partners = partnersOf(claims)
  const areOfOneTopic = topicsOnce(signatures)
  const may = (left: Claim, right: Claim) => mayCompare(left, right, areOfOneTopic)
  const groups: Group[] = []
  const seen = new Set<string>()
  for (const [key, block] of [...blocks(claims, signatures)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const reach = key.startsWith('word|') ? REACH_BY_WORD : REACH
    const comparisons = neighbours(block, position, may, reach).flatMap(([left, right]) => {
      const pair = `${left.id} ${right.id}`
      const a = signatures.get(left.articleId)
      const b = signatures.get(right.articleId)
      if (!a || !b || seen.has(pair) || isAdmittedByPartner(left, right, partners)) return []
      seen.add(pair)
      return [compare(left, right, a.signature, b.signature)]
    })
    if (comparisons.length > 0) groups.push({ key, comparisons })
  }
  return groups
}

type AreOfOneTopic = (left: string, right: string) => boolean

/** Compares the topics of two articles once, however many claims they have. */
function topicsOnce(signatures: ReadonlyMap<string, SignedArticle>): AreOfOneTopic {
  const known = new Map<string, Map<string, boolean>>()
  return (left, right) => {
    const [first, second] = left < right ? [left, right] : [right, left]
    let row = known.get(first)
    if (!row) known.set(first, (row = new Map()))
    const before = row.get(second)
    if (before !== undefined) return before
    const [a, b] = [signatures.get(first), signatures.get(second)]
    const same = a !== undefined && b !== undefined && isSameTopic(a.topic, b.topic)
    row.set(second, same)
    return same
  }
}

/** Claims of one article meet where they are one statement, or where two parties speak. */
function mayCompare(left: Claim, right: Claim, areOfOneTopic: AreOfOneTopic): boolean {
  if (left.restates === right.id || right.restates === left.id || arithmeticOf(left, right) !== 'none') return true
  if (left.articleId === right.articleId) return sourcesOf(left, right) === 'rival'
  return areOfOneTopic(left.articleId, right.articleId)
}

/** What each claim says again in another unit, and what says it again. */
function partnersOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const partners = new Map<string, Claim[]>()
  for (const claim of claims) {
    const host = claim.restates === null ? undefined : byId.get(claim.restates)
    if (!host) continue
    partners.set(claim.id, [...(partners.get(claim.id) ?? []), host])
    partners.set(host.id, [...(partners.get(host.id) ?? []), claim])
  }
  return partners
}

/**
 * Whether one of two disjoint values is admitted by what the other's text
 * gives beside it: 35 miles is not held against 60 kilometres where the text
 * says "60 kilometres (35 miles)". Conversions are rounded.
 */
function isAdmittedByPartner(left: Claim, right: Claim, partners: ReadonlyMap<string, readonly Claim[]>): boolean {
  if (valuesOf(left, right) !== 'disjoint') return false
  const admits = (claim: Claim, other: Claim) =>
    (partners.get(claim.id) ?? []).some((partner) => {
      const relation = valuesOf(partner, other)
      return relation === 'equal' || relation === 'within' || relation === 'overlap'
    })
  return admits(left, right) || admits(right, left)
}

function blocks(
  claims: readonly Claim[],
  signatures: ReadonlyMap<string, SignedArticle>,
): ReadonlyMap<string, readonly Claim[]> {
  const byKey = new Map<string, Claim[]>()
  const put = (key: string, claim: Claim) => {
    const block = byKey.get(key)
    if (block) block.push(claim)
    else byKey.set(key, [claim])
  }
  for (const claim of claims) {
    const { quantity, measure } = claim
    const sort = [
      quantity.kind,
      unitClass(claim),
      quantity.per ?? '',
      quantity.change === null ? 'level' : 'change',
    ].join('|')
    if (measure) put(`${measure.listed ? 'listed' : 'open'}|${measure.key}|${sort}`, claim)
    const factor = commonFactor(quantity.kind, quantity.unit)
    put(`value|${(quantity.value * factor).toPrecision(VALUE_DIGITS)}|${quantity.kind}`, claim)
    const names = signatures.get(claim.articleId)?.topic.salient ?? []
    for (const word of claim.context)
      for (const name of names.length > 0 ? names : ['']) put(`word|${word}|${quantity.kind}|${name}`, claim)
    if (claim.restates !== null) put(`restated|${claim.restates}`, claim)
    const { shift } = claim
    if (shift !== null && shift.arithmetic !== 'unchecked') put(`shift|${shift.after ?? shift.before}`, claim)
  }
  for (const claim of claims) if (byKey.has(`restated|${claim.id}`)) put(`restated|${claim.id}`, claim)
  return byKey
}

/**
 * People counted under general words, and what is not named, are one class;
 * other counts go by their noun, the rest by unit, durations all together.
 */
function unitClass({ quantity }: Claim): string {
  const { kind, unit } = quantity
  if (kind === 'count') return unit === '' || GENERIC_PEOPLE.has(unit) ? 'person' : unit
  return commonFactor(kind, unit) === 1 && unit !== 'second' ? unit : kind
}

/** From so many times as large on, a value is not held against another that only shares a word with it. */
const FARTHEST = 3.1

function liesFar(claim: Claim, other: Claim): boolean {
  const [a, b] = [signedInterval(claim).high, signedInterval(other).low]
  return a !== null && b !== null && a.value > 0 && b.value > a.value * FARTHEST
}

/**
 * Pairs of claims that stand near each other in order of value, the earlier
 * in the report on the left. Only those that may be compared use up `reach`;
 * `SCAN` bounds how far a claim looks past others.
 */
function neighbours(
  block: readonly Claim[],
  position: ReadonlyMap<string, number>,
  may: (left: Claim, right: Claim) => boolean,
  reach: number,
): readonly (readonly [Claim, Claim])[] {
  const at = (claim: Claim) => position.get(claim.id) ?? 0
  const sorted = [...block].sort((a, b) => compareIntervals(signedInterval(a), signedInterval(b)) || at(a) - at(b))
  const pairs: [Claim, Claim][] = []
  for (const [index, claim] of sorted.entries()) {
    let met = 0
    for (let next = index + 1; next < sorted.length && next <= index + SCAN && met < reach; next += 1) {
      const other = sorted[next]
      if (!other || (reach === REACH_BY_WORD && liesFar(claim, other))) break
      if (!may(claim, other)) continue
      met += 1
      pairs.push(at(claim) < at(other) ? [claim, other] : [other, claim])
    }
  }
  return pairs.sort((a, b) => at(a[0]) - at(b[0]) || at(a[1]) - at(b[1]))
}
