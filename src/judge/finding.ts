import { fingerprint } from '../fingerprint.ts'
import { SEVERITIES } from '../lexicon/verdicts.ts'
import type { Claim } from '../model/claim.ts'
import type { Finding, Rule, Verdict } from '../model/finding.ts'
import type { ArticleEntry } from '../model/report.ts'
import type { Edge } from './edges.ts'
import { identitiesOf } from './identities.ts'
import { fillMessage, percent } from './message.ts'
import type { Side, Sided } from './sides.ts'
import { countVoices } from './voices.ts'

/** Digits of the fingerprint that make an id. */
const ID_DIGITS = 12

/** A finding with what it is ordered by: numbers of its claims, ascending, and the measure of the first. */
export interface Found {
  readonly numbers: readonly number[]
  readonly measure: string
  readonly finding: Finding
}

/**
 * Words what was found. `claims` are in report order, sides hold their numbers.
 *
 * The rule is that of most edges, the severity the highest of any. Reasons are
 * those of the widest gap, with the gap told: "values: disjoint, 2.8% apart",
 * what makes it pass where it is tolerated, and how the numbers of a change do
 * not add up.
 * The message names the first claim of the first and of the last side.
 */
export function findingOf(
  { edges, sides }: Sided,
  claims: readonly Claim[],
  articles: ReadonlyMap<string, ArticleEntry>,
): Found {
  const pick = (numbers: readonly number[]) => numbers.flatMap((number) => claims[number] ?? [])
  const numbers = sides.flat().sort((a, b) => a - b)
  const members = pick(numbers)
  const groups = sides.map(pick)
  const rule = commonestRule(edges)
  const widest = widestEdge(edges.filter((edge) => edge.rule === rule))
  const gap = rule.verdict === 'agreement' ? null : (widest?.gap ?? null)
  const [left, right] = pick(namedIn(rule.verdict, sides, claims))
  const [identity, ...guises] = identitiesOf(rule.id, groups)
  if (!identity) throw new Error('a finding without a claim')
  const print = fingerprint(identity)

  const finding: Finding = {
    id: `f${print.slice(0, ID_DIGITS)}`,
    fingerprint: print,
    ...identity,
    guises,
    verdict: rule.verdict,
    aspect: rule.aspect,
    severity: SEVERITIES.find((severity) => edges.some((edge) => edge.rule.severity === severity)) ?? rule.severity,
    message:
      left && right
        ? fillMessage(
            rule.message,
            { aspect: rule.aspect, verdict: rule.verdict, left, right, gap, account: widest?.account ?? null },
            articles,
          )
        : rule.message,
    claims: members.map(({ id }) => id),
    independentPublishers: countVoices(
      members.map(({ articleId }) => articleId),
      articles,
    ),
    groups: groups.map((side) => side.map(({ id }) => id)),
    because: widest ? reasonsOf(widest) : [],
    gap,
    status: 'new',
    noted: null,
  }
  return { numbers, measure: identity.fact.measures[0] ?? '', finding }
}

function commonestRule(edges: readonly Edge[]): Rule {
  const times = new Map<Rule, number>()
  for (const { rule } of edges) times.set(rule, (times.get(rule) ?? 0) + 1)
  const [first, ...others] = times
  if (!first) throw new Error('a finding without a comparison')
  return others.reduce((best, one) => (one[1] > best[1] ? one : best), first)[0]
}

/** The first of several that are equally wide. */
function widestEdge(edges: readonly Edge[]): Edge | null {
  return edges.reduce<Edge | null>((best, edge) => (best && (edge.gap ?? -1) <= (best.gap ?? -1) ? best : edge), null)
}

/** What of a comparison its reasons tell beside the rule's. */
type Reasoned = Pick<Edge, 'reasons' | 'gap' | 'tolerated' | 'account'>

/** The reasons of a rule that holds of a comparison, with the gap, its being tolerated or how numbers do not add up told. */
export function reasonsOf({ reasons, gap, tolerated, account }: Reasoned): readonly string[] {
  if (account !== null) return [...reasons, account]
  if (gap === null) return reasons
  const apart = `${percent(gap, '%')} apart`
  const [plain, told] =
    tolerated === null
      ? ['values: disjoint', `values: disjoint, ${apart}`]
      : ['values: overlap', `values: ${apart}, ${tolerated}`]
  return reasons.includes(plain) ? reasons.map((reason) => (reason === plain ? told : reason)) : [...reasons, told]
}

/**
 * The two claims a message names. Of an agreement the first and the next one
 * of another article; of an update one of the earliest and one of the latest
 * side; else of the lowest and the highest, in report order.
 */
function namedIn(verdict: Verdict, sides: readonly Side[], claims: readonly Claim[]): readonly number[] {
  if (verdict === 'agreement') {
    const [first = 0, ...others] = sides[0] ?? []
    const elsewhere = others.find((number) => claims[number]?.articleId !== claims[first]?.articleId)
    return [first, elsewhere ?? others[0] ?? first]
  }
  const ends = [sides[0]?.[0] ?? 0, sides.at(-1)?.[0] ?? 0]
  return verdict === 'update' ? ends : ends.sort((a, b) => a - b)
}
