import { articleFromText } from './ingest/article-from-text.ts'
import { byPrecedence } from './judge/edges.ts'
import { reasonsFor } from './judge/evaluate.ts'
import { idleParts } from './judge/idle-parts.ts'
import { type ComparedCase, tryRule } from './judge/try-rule.ts'
import type { Claim } from './model/claim.ts'
import type { Comparison, Rule, RuleTest } from './model/finding.ts'
import type { MeasureDefinition } from './model/measure.ts'
import type { CasePlace, MeasureCase, RuleCase, RuleCoverage, RuleTests } from './model/rule-tests.ts'
import type { RulePack } from './model/rules.ts'
import { append } from './multimap.ts'
import { compareClaims, extractClaims } from './pipeline.ts'

/** The lists of cases that there are, of a rule and of a measure. */
type CaseList = 'fires' | 'silent' | 'reads' | 'ignores'

/** Where the case at `index`, from 0, of a list stands. */
export type PlaceOf = (kind: 'rule' | 'measure', id: string, list: CaseList, index: number) => CasePlace

/**
 * Runs the cases in the files of rules and measures through the real
 * pipeline, with all rules and measures of the pack in force. `tested` holds
 * the rules and measures whose cases are run.
 *
 * The two texts of a rule's case are read as articles of two publishers, the
 * left one published a day before the right one.
 */
export function runRuleTests(
  pack: RulePack,
  tested: Pick<RulePack, 'rules' | 'measures'>,
  placeOf: PlaceOf,
): RuleTests {
  const tried = tested.rules.map((rule) => casesOfRule(rule, pack, placeOf))
  const cases = tried.flatMap((one) => one.map(({ result }) => result))
  const coverage = tested.rules.map((rule, index) => coverageOf(rule, tried[index] ?? [], cases))
  return {
    cases: [...cases, ...casesOfMeasures(tested.measures, pack, placeOf)],
    coverage,
    rules: tested.rules.length,
    measures: tested.measures.length,
  }
}

interface Tried {
  readonly result: RuleCase
  readonly comparisons: readonly Comparison[]
}

function casesOfRule(rule: Rule, pack: RulePack, placeOf: PlaceOf): readonly Tried[] {
  const inOrder = [...pack.rules].sort(byPrecedence)
  const compared = new Map<RuleTest, ReturnType<typeof compareTexts>>()
  const results = tryRule(rule, (test) => {
    const made = compareTexts(test, pack)
    compared.set(test, made)
    return made
  })
  return results.map(({ test, list, status, pair }) => {
    const { claims = [], comparisons = [] } = compared.get(test) ?? {}
    const fired = inOrder.filter((one) => comparisons.some(({ facts }) => reasonsFor(one, facts) !== null))
    const place = placeOf('rule', rule.id, list, rule.tests[list].indexOf(test))
    const { left, right } = test
    const found = { left, right, claims, pair, fired: fired.map(({ id }) => id) }
    return { result: { kind: 'rule', id: rule.id, list, status, place, ...found }, comparisons }
  })
}

function compareTexts({ left, right }: RuleTest, pack: RulePack): ComparedCase & { readonly claims: readonly Claim[] } {
  const articles = [
    articleFromText(left, { id: 'left', path: 'left.txt', publisher: 'Left Daily', published: '2024-05-14' }),
    articleFromText(right, { id: 'right', path: 'right.txt', publisher: 'Right Daily', published: '2024-05-15' }),
  ]
  const { claims, comparisons, meetApart } = compareClaims(articles, pack)
  const apart = () => pairsOf(claims).map(([one, other]) => meetApart(one, other))
  return { claims, comparisons, apart }
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const))
}

function coverageOf(rule: Rule, tried: readonly Tried[], cases: readonly RuleCase[]): RuleCoverage {
  const facts = tried.map(({ comparisons }) => comparisons.map((comparison) => comparison.facts))
  const number = (status: RuleCase['status']) => tried.filter(({ result }) => result.status === status).length
  return {
    id: rule.id,
    fires: number('reported') + number('noisy'),
    silent: number('quiet') + number('missing'),
    idle: idleParts(rule.when, facts),
    onOthers: cases.filter(({ id, fired }) => id !== rule.id && fired.includes(rule.id)),
  }
}

function casesOfMeasures(
  measures: readonly MeasureDefinition[],
  pack: RulePack,
  placeOf: PlaceOf,
): readonly MeasureCase[] {
  const given = measures.flatMap(({ id, tests }) => [
    ...tests.reads.map(({ text, value }, index) => ({ id, list: 'reads' as const, text, value, index })),
    ...tests.ignores.map((text, index) => ({ id, list: 'ignores' as const, text, value: null, index })),
  ])
  // All at once, as the vocabulary is indexed once for all articles.
  const articles = given.map(({ text }, number) => articleFromText(text, { id: `a${number}` }))
  const found = byArticle(extractClaims(articles, pack))
  return given.map(({ id, list, text, value, index }, number) => {
    const claims = (found.get(`a${number}`) ?? []).filter(({ kind }) => kind === 'quantity')
    const isRead = claims.some((claim) => isOf(id, claim) && holdsWords(claim, value ?? ''))
    const place = placeOf('measure', id, list, index)
    const status = list === 'reads' ? (isRead ? 'reported' : 'missing') : isRead ? 'noisy' : 'quiet'
    return { kind: 'measure', id, list, status, place, text, value, claims }
  })
}

function byArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) append(found, claim.articleId, claim)
  return found
}

function isOf(id: string, { measure }: Claim): boolean {
  return measure?.key === id && measure.listed
}

function holdsWords(claim: Claim, words: string): boolean {
  return claim.kind === 'quantity' && claim.quantity.text.toLowerCase().includes(words.toLowerCase())
}
