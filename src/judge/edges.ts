import { SEVERITIES } from '../lexicon/verdicts.ts'
import type { Claim } from '../model/claim.ts'
import type { Aspect, Comparison, ComparisonFacts, Rule, Verdict } from '../model/finding.ts'
import type { ArticleEntry } from '../model/report.ts'
import { newPairs } from '../new-pairs.ts'
import { bySaying } from './claim-order.ts'
import { contentOf } from './content.ts'
import { reasonsFor } from './evaluate.ts'
import { oncePerFacts } from './once-per-facts.ts'

/** Comparisons of claims that are worth comparing. A claim may be in many of them. */
export interface ComparedGroup {
  readonly comparisons: readonly Comparison[]
}

/** A comparison of which a rule holds, whichever way round it was made. */
export interface Edge {
  readonly facts: ComparisonFacts
  readonly gap: number | null
  readonly tolerated: string | null
  readonly account: string | null
  readonly rule: Rule
  readonly reasons: readonly string[]
  /** Numbers of its claims, by what they say; `first` is the lower. */
  readonly first: number
  readonly second: number
  /** Which of the two was published earlier; `null` where that is unknown or neither was. */
  readonly earlier: 'first' | 'second' | null
  /** How much is left open that the two speak of the same thing: 0 where nothing is. */
  readonly looseness: number
}

/** What holds of claims. */
export interface Judged {
  /** By what they say (see `bySaying`). */
  readonly claims: readonly Claim[]
  /** Strongest first, then by their claims; one for a pair. */
  readonly edges: readonly Edge[]
}

/** Which rule goes first where several hold. */
const PRECEDENCE: readonly Verdict[] = ['dispute', 'update', 'contradiction', 'agreement']

/**
 * Of each comparison, for each aspect, the first rule that holds: a dispute
 * before an update, before a contradiction, before an agreement; then the worse
 * severity; then the id. Two may agree in when and contradict each other in
 * where. Numbers that do not add up are of the aspect of their values. A pair
 * that two groups compare counts once.
 */
export function judgeComparisons(
  groups: Iterable<ComparedGroup>,
  rules: readonly Rule[],
  articles: readonly ArticleEntry[],
): Judged {
  const ordered = [...rules].sort(byPrecedence)
  const heldBy = oncePerFacts((facts) => ({ facts, held: rulesThatHold(ordered, facts) }))
  const found: { readonly comparison: Comparison; readonly held: Held }[] = []
  const copied: Comparison[] = []
  for (const { comparisons } of groups) {
    for (const comparison of comparisons) {
      if (comparison.facts.articles === 'copy') copied.push(comparison)
      const known = heldBy(comparison.facts)
      // Facts are kept once for all that have the same: they are most of what a comparison weighs.
      for (const held of known.held) found.push({ comparison: withFacts(comparison, known.facts), held })
    }
  }
  const claims = bySaying(
    found.map(({ comparison }) => comparison),
    articles,
  )
  const numbers = new Map(claims.map((claim, index) => [claim.id, index]))
  const repeats = repeatsInCopies(copied)

  const edges: Edge[] = []
  for (const { comparison, held } of found) {
    if (held.rule.verdict !== 'agreement' && repeats(comparison)) continue
    const left = numbers.get(comparison.left.id) ?? 0
    const right = numbers.get(comparison.right.id) ?? 0
    if (left !== right) edges.push(edgeOf(comparison, held, left, right))
  }
  return { claims, edges: oncePerPair(edges.sort(byStrength)) }
}

function withFacts({ left, right, gap, tolerated, account }: Comparison, facts: ComparisonFacts): Comparison {
  return { left, right, facts, gap, tolerated, account }
}

type Held = Pick<Edge, 'rule' | 'reasons' | 'looseness'>

/** Written out: an object spread from two others is slow to make and takes twice the memory, and there are many. */
function edgeOf(
  { facts, gap, tolerated, account }: Comparison,
  { rule, reasons, looseness }: Held,
  left: number,
  right: number,
): Edge {
  const leftEarlier = facts.order === 'before' ? true : facts.order === 'after' ? false : null
  const earlier = leftEarlier === null ? null : leftEarlier === left < right ? 'first' : 'second'
  const [first, second] = left < right ? [left, right] : [right, left]
  return { facts, gap, tolerated, account, rule, reasons, first, second, earlier, looseness }
}

function oncePerPair(edges: readonly Edge[]): readonly Edge[] {
  const pairs = new Map<Aspect, ReturnType<typeof newPairs>>()
  return edges.filter(({ rule, first, second }) => {
    const aspect = judgedAs(rule)
    const isNew = pairs.get(aspect) ?? newPairs()
    pairs.set(aspect, isNew)
    return isNew(first, second)
  })
}

function judgedAs({ aspect }: Rule): Aspect {
  return aspect === 'arithmetic' ? 'value' : aspect
}

function rulesThatHold(rules: readonly Rule[], facts: ComparisonFacts): readonly Held[] {
  const held = new Map<Aspect, Held>()
  for (const rule of rules) {
    if (held.has(judgedAs(rule))) continue
    const reasons = reasonsFor(rule, facts)
    if (reasons !== null) held.set(judgedAs(rule), { rule, reasons, looseness: looseness(facts) })
  }
  return [...held.values()]
}

/** Of the rules that hold of one comparison the first one counts. */
export function byPrecedence(a: Rule, b: Rule): number {
  return (
    PRECEDENCE.indexOf(a.verdict) - PRECEDENCE.indexOf(b.verdict) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/**
 * Tells whether a comparison of an article with its copy pits a claim against
 * another one than its own twin. "Nine, up from six" and a copy of it hold
 * nine against six; without this a duplicate would make a contradiction.
 */
export function repeatsInCopies(comparisons: readonly Comparison[]): (comparison: Comparison) => boolean {
  const said = new Set<string>()
  for (const { left, right, facts } of comparisons) {
    if (facts.articles === 'copy') said.add(saying(left, left.articleId)).add(saying(right, right.articleId))
  }
  return ({ left, right, facts }) =>
    facts.articles === 'copy' && (said.has(saying(left, right.articleId)) || said.has(saying(right, left.articleId)))
}

function saying(claim: Claim, articleId: string): string {
  return JSON.stringify([articleId, ...contentOf(claim)])
}

const LIKENESS: Readonly<Record<ComparisonFacts['values'], number>> = {
  equal: 0,
  within: 1,
  overlap: 2,
  restated: 3,
  disjoint: 0,
  'not-comparable': 4,
}

function looseness({ measures, entities, qualifiers, periods, values }: ComparisonFacts): number {
  const open = [measures, entities, qualifiers, periods].filter((fact) => fact !== 'same').length
  return open * 5 + LIKENESS[values]
}

function byStrength(a: Edge, b: Edge): number {
  return a.looseness - b.looseness || a.first - b.first || a.second - b.second
}
