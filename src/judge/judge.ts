import { VERDICTS } from '../lexicon/verdicts.ts'
import type { Claim } from '../model/claim.ts'
import type { Finding, Rule } from '../model/finding.ts'
import type { ArticleEntry } from '../model/report.ts'
import { append } from '../multimap.ts'
import { byCodeUnits } from '../order.ts'
import { inReportOrder } from './claim-order.ts'
import { clusterEdges } from './cluster.ts'
import { type ComparedGroup, type Edge, judgeComparisons } from './edges.ts'
import { type Found, findingOf } from './finding.ts'
import { type Backers, backersIn, withBackers } from './side-backers.ts'
import { orderByTime } from './side-order.ts'
import { type Sided, takeSides } from './sides.ts'
import type { CopiedText } from './stand.ts'
import { copiedTextOf } from './voices.ts'

export type { ComparedGroup } from './edges.ts'

/**
 * What the rules say about compared claims: one finding for one agreement or
 * disagreement, however many articles take part in it.
 *
 * Each comparison counts for the first rule that holds of it. Agreements of
 * one aspect are put together across rules, disagreements rule by rule and
 * with their sides told apart. Findings come by verdict (contradiction,
 * dispute, update, agreement), measure and first claim. The order of groups,
 * comparisons and rules makes no difference. Near-linear in the comparisons.
 *
 * Example: articles that say 20, 20 and 12 give one contradiction with the
 * sides [12] and [20, 20], and one agreement.
 */
export function judge(
  groups: Iterable<ComparedGroup>,
  rules: readonly Rule[],
  articles: readonly ArticleEntry[],
): readonly Finding[] {
  const { claims, edges } = judgeComparisons(groups, rules, articles)
  const byId = new Map(articles.map((entry) => [entry.article.id, entry]))
  const copiedText = copiedTextOf(byId)
  const backers = backersIn(edges)
  const sided = [...partition(edges).values()].flatMap((some) => sidedBy(some, claims, copiedText, backers))
  const reported = inReportOrder(claims, articles)
  const placeOf = placesIn(reported, claims)
  const found = sided.map((one) => findingOf(renumbered(one, placeOf), reported, byId))
  return withOwnIds(found.sort(byReportOrder).map(({ finding }) => finding))
}

/** For each claim, by its number, its number in another order. */
function placesIn(reported: readonly Claim[], claims: readonly Claim[]): (number: number) => number {
  const places = new Map(reported.map(({ id }, place) => [id, place]))
  return (number) => places.get(claims[number]?.id ?? '') ?? -1
}

/** With the claims of its sides in report order; of its edges nobody asks for the claims any more. */
function renumbered({ edges, sides }: Sided, placeOf: (number: number) => number): Sided {
  return { edges, sides: sides.map((side) => side.map(placeOf).sort((a, b) => a - b)) }
}

/** Edges that may come to one finding: agreements by aspect, all else by rule. */
function partition(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const parts = new Map<string, Edge[]>()
  for (const edge of edges) {
    const { id, verdict, aspect } = edge.rule
    append(parts, verdict === 'agreement' ? `agreement ${aspect}` : id, edge)
  }
  return parts
}

function sidedBy(
  edges: readonly Edge[],
  claims: readonly Claim[],
  copiedText: CopiedText,
  backers: Backers,
): readonly Sided[] {
  const verdict = edges[0]?.rule.verdict
  if (verdict === 'agreement') {
    return clusterEdges(ownVoices(edges, claims, copiedText), claims, true, copiedText).map((cluster) => ({
      edges: cluster.edges,
      sides: [cluster.claims],
    }))
  }
  const sided = takeSides(edges, claims)
  if (verdict === 'dispute') return sided.map((one) => withBackers(one, claims, backers))
  return verdict === 'update' ? sided.map(orderByTime) : sided
}

/** Without what an article and its copy have in common. */
function ownVoices(edges: readonly Edge[], claims: readonly Claim[], copiedText: CopiedText): readonly Edge[] {
  return edges.filter((edge) => {
    const [one = '', other = ''] = [claims[edge.first]?.articleId, claims[edge.second]?.articleId]
    const text = copiedText(one)
    return one === other || text === null || text !== copiedText(other)
  })
}

function byReportOrder(a: Found, b: Found): number {
  return (
    VERDICTS.indexOf(a.finding.verdict) - VERDICTS.indexOf(b.finding.verdict) ||
    byCodeUnits(a.measure, b.measure) ||
    compareLists(a.numbers, b.numbers) ||
    byCodeUnits(a.finding.rule, b.finding.rule)
  )
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  if (at < 0) return a.length - b.length
  return (a[at] ?? 0) - (b[at] ?? -1)
}

/** The second finding of an id, in report order, gets "-2" behind it, and so on. */
function withOwnIds(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1
    times.set(finding.id, time)
    return time === 1 ? finding : { ...finding, id: `${finding.id}-${time}` }
  })
}
