import { type ComparedArticles, compareForms } from './as-published.ts'
import { holdAgainst, withStandings } from './baseline/hold-against.ts'
import { countWords } from './count-words.ts'
import { InputError } from './errors.ts'
import { readContext } from './extract/context.ts'
import { mayHoldFigure } from './extract/figure-words.ts'
import { readSentence } from './extract/read-sentence.ts'
import { type Candidate, idProblems, isClaimId, resolveIds } from './ids.ts'
import { byPrecedence } from './judge/edges.ts'
import { judge } from './judge/judge.ts'
import { findNearMisses } from './judge/near-misses.ts'
import { tellingComparison } from './judge/telling-comparison.ts'
import { failures, trace } from './judge/trace.ts'
import { findCopies } from './link/copies.ts'
import { type Group, groupClaims } from './link/groups.ts'
import { type Meeting, meet } from './link/meeting.ts'
import type { Baseline } from './model/baseline.ts'
import type { Claim } from './model/claim.ts'
import type {
  ClaimExplanation,
  Explanation,
  FindingExplanation,
  NearMisses,
  PairExplanation,
  TracedRule,
} from './model/explanation.ts'
import type { Comparison, Finding, Rule } from './model/finding.ts'
import type { OnProgress } from './model/progress.ts'
import type { SentenceReading } from './model/reading.ts'
import type { ArticleEntry, ListedArticle, MentionRow, Report, ReportBody } from './model/report.ts'
import type { RulePack } from './model/rules.ts'
import type { Article, Sentence } from './model/text.ts'
import { makeClaims } from './normalize/claims.ts'
import { indexMeasures } from './normalize/measure-index.ts'
import { mentionRows } from './normalize/mention-rows.ts'
import { byCodeUnits } from './order.ts'
import { type Selection, select } from './selection.ts'
import { summarize } from './summary.ts'
import { tellingOf } from './telling.ts'
import { readOpeningWords } from './text/opening-words.ts'
import { splitSentences } from './text/sentences.ts'

/** Article -> sentences, read. */
export function readArticle(article: Article): readonly SentenceReading[] {
  const sentences = splitSentences(article)
  const read = readerOf(article, sentences)
  return sentences.map(read)
}

/** Reads the sentences of one article, each as far as somebody asks. */
function readerOf(article: Article, sentences: readonly Sentence[]): (sentence: Sentence) => SentenceReading {
  const context = readContext(article.text, sentences, readOpeningWords(article.text, sentences))
  return (sentence) => readSentence(article.text, sentence, context)
}

/** The sentences of an article that may hold a figure or a date, read one by one. */
function* readFigures(article: Article): Generator<SentenceReading> {
  const sentences = splitSentences(article)
  const read = readerOf(article, sentences)
  for (const sentence of sentences) if (mayHoldFigure(article.text, sentence.span)) yield read(sentence)
}

/** Articles -> claims, in order of (article, start). */
export function extractClaims(given: readonly Article[], pack: RulePack): readonly Claim[] {
  const { articles, claim } = compareForms(given)
  return claimsOf(articles, pack).map(claim)
}

/** Articles in the form in which they are compared -> claims. */
function claimsOf(articles: readonly Article[], pack: RulePack, onProgress?: OnProgress): readonly Claim[] {
  const measures = indexMeasures(pack.measures)
  const told = (done: number) => onProgress?.({ stage: 'extracting', done, total: articles.length })
  const claims = articles.flatMap((article, index) => {
    told(index)
    return makeClaims(article, readArticle(article), measures)
  })
  told(articles.length)
  return claims
}

/** By path, then by place in the file, then by id: the order of the report, whatever order articles come in. */
function inOrder(articles: readonly Article[]): readonly Article[] {
  const place = ({ anchors }: Article) => anchors[0]?.source ?? 0
  return [...articles].sort((a, b) => byCodeUnits(a.path, b.path) || place(a) - place(b) || byCodeUnits(a.id, b.id))
}

/** The claims of some articles, held against each other. */
export interface ComparedClaims {
  readonly claims: readonly Claim[]
  /** Every comparison they give rise to, in order of the groups. */
  readonly comparisons: readonly Comparison[]
  /** Compares two that are in none of these, and says why they are not. */
  readonly meetApart: (left: Claim, right: Claim) => Meeting
}

/** Articles -> claims -> comparisons, with no rule asked: what the cases of rules are tried on. Offsets are those of the form compared. */
export function compareClaims(given: readonly Article[], pack: RulePack): ComparedClaims {
  const { articles } = compareForms(inOrder(given))
  const claims = claimsOf(articles, pack)
  const copyOf = findCopies(articles)
  const comparisons = [...groupClaims(claims, articles, copyOf)].flatMap((group) => group.comparisons)
  return { claims, comparisons, meetApart: (left, right) => meet(left, right, claims, articles, copyOf) }
}

/** What every stage gave: claims and groups in the form compared. */
interface Run {
  /** As published. */
  readonly articles: readonly Article[]
  readonly compared: ComparedArticles
  readonly entries: readonly ArticleEntry[]
  readonly copyOf: ReadonlyMap<string, string>
  readonly claims: readonly Claim[]
  /** Compares anew each time, as nobody keeps all comparisons. */
  readonly groups: () => Iterable<Group>
  readonly findings: readonly Finding[]
}

/** The whole street: articles -> claims -> groups -> findings. */
function run(given: readonly Article[], pack: RulePack, onProgress?: OnProgress): Run {
  const published = inOrder(given)
  const compared = compareForms(published)
  const { articles } = compared
  const claims = claimsOf(articles, pack, onProgress)
  const copyOf = findCopies(articles)
  const entries: readonly ArticleEntry[] = published.map((article, index) => ({
    article,
    words: countWords(articles[index] ?? article).told,
    copyOf: copyOf.get(article.id) ?? null,
  }))
  const told = (done: number, total: number) => onProgress?.({ stage: 'comparing', done, total })
  const groups = () => groupClaims(claims, articles, copyOf, told)
  return {
    articles: published,
    compared,
    entries,
    copyOf,
    claims,
    groups,
    findings: judge(groups(), pack.rules, entries),
  }
}

/** What findings are held against, which of them a report keeps, and who is told how far the run is. */
export interface CheckOptions {
  readonly baseline?: Baseline | undefined
  /** What the report calls the baseline: its file, or the commit it was made of. */
  readonly baselineName?: string | undefined
  /** The day, as an ISO date, by which entries of a baseline expire; without it none does. */
  readonly today?: string | undefined
  readonly selection?: Selection | undefined
  readonly onProgress?: OnProgress | undefined
}

/** The whole street, with a report at its end. */
export function check(
  given: readonly Article[],
  pack: RulePack,
  version: string,
  { baseline, baselineName = 'baseline', today, selection, onProgress }: CheckOptions = {},
): Report {
  const { compared, entries, claims: read, findings } = run(given, pack, onProgress)
  const claims = read.map(compared.claim)
  const found: ReportBody = { version, articles: entries, claims, findings, rules: pack.rules, baseline: null }
  const held = baseline ? withStandings(found, holdAgainst(found, baseline, today ?? null), baselineName) : found
  const kept = selection ? select(held, selection) : held
  return { ...kept, summary: summarize(kept) }
}

/**
 * Why there is a finding, how a claim came to be, or what rules made of two
 * claims: `ids` are one of a finding or claim or two of claims, each whole or
 * shortened as far as no other begins so.
 *
 * Throws `InputError` where an id is unknown or may mean several, or where
 * they are too many or too few.
 */
export function explain(given: readonly Article[], pack: RulePack, ids: readonly string[]): Explanation {
  const problems = idProblems(ids)
  if (problems.length > 0) throw new InputError(problems)
  const done = run(given, pack)
  const [first = '', second] = resolveIds(ids, candidatesFor(ids, done))
  if (!isClaimId(first)) return explainFinding(done, pack.rules, first)
  return second === undefined ? explainClaim(done, first) : explainPair(done, pack.rules, first, second)
}

function candidatesFor(ids: readonly string[], { articles, compared, claims, findings }: Run): readonly Candidate[] {
  if (!ids.some(isClaimId)) return findings.map(({ id, message }) => ({ id, told: message }))
  const paths = new Map(articles.map(({ id, path }) => [id, path]))
  return claims.map((claim) => {
    const { line, column } = compared.claim(claim).location
    return { id: claim.id, told: `${tellingOf(claim, 'value')}, ${paths.get(claim.articleId)}:${line}:${column}` }
  })
}

function explainClaim({ articles, compared, claims, findings }: Run, id: string): ClaimExplanation {
  const own = claims.filter((claim) => claim.id === id)
  const [claim] = own
  if (!claim) throw new Error(`no claim ${id}`)
  return {
    kind: 'claim',
    claim: compared.claim(claim),
    articles: articlesOf(own, articles),
    findings: findings.filter((finding) => finding.claims.includes(id)),
  }
}

function explainFinding(
  { articles, compared, claims, groups, findings }: Run,
  rules: readonly Rule[],
  id: string,
): FindingExplanation {
  const finding = findings.find((one) => one.id === id)
  const rule = rules.find((one) => one.id === finding?.rule)
  if (!finding || !rule) throw new Error(`no finding ${id}, or not its rule`)
  const ids = new Set(finding.claims)
  const own = claims.filter((claim) => ids.has(claim.id))
  const comparison = tellingComparison(finding, rule, groups())
  return {
    kind: 'finding',
    finding,
    articles: articlesOf(own, articles),
    claims: own.map(compared.claim),
    comparison: compared.comparison(comparison),
    traced: traced(rule, comparison),
  }
}

function explainPair(done: Run, rules: readonly Rule[], id: string, otherId: string): PairExplanation {
  const [left, right] = done.claims.filter((claim) => claim.id === id || claim.id === otherId)
  if (!left || !right) throw new Error(`no claims ${id} and ${otherId}`)
  const { compared } = done
  const known = comparisonOf(left, right, done.groups())
  const { comparison, keptApart } = known
    ? { comparison: known, keptApart: null }
    : meet(left, right, done.claims, compared.articles, done.copyOf)
  return {
    kind: 'pair',
    articles: articlesOf([left, right], done.articles),
    comparison: compared.comparison(comparison),
    keptApart,
    rules: rules
      .filter(({ about }) => about === comparison.facts.kind)
      .sort(byPrecedence)
      .map((rule) => traced(rule, comparison))
      .sort((a, b) => a.failed.length - b.failed.length),
    findings: done.findings.filter((finding) => finding.claims.includes(left.id) && finding.claims.includes(right.id)),
  }
}

function comparisonOf(left: Claim, right: Claim, groups: Iterable<Group>): Comparison | null {
  for (const { comparisons } of groups) {
    const found = comparisons.find((one) => one.left === left && one.right === right)
    if (found) return found
  }
  return null
}

function traced(rule: Rule, { facts }: Comparison): TracedRule {
  const outcome = trace(rule.when, facts)
  return { rule, outcome, failed: failures(outcome) }
}

function articlesOf(claims: readonly Claim[], articles: readonly Article[]): readonly Article[] {
  const ids = new Set(claims.map(({ articleId }) => articleId))
  return articles.filter(({ id }) => ids.has(id))
}

/**
 * The audit of silence: pairs of claims of two articles that came close to a
 * finding and gave none, the most alike first, at most `limit` of them.
 */
export function nearMisses(given: readonly Article[], pack: RulePack, limit: number): NearMisses {
  const { articles, compared, groups, findings } = run(given, pack)
  const misses = findNearMisses(groups(), pack.rules, findings)
  const shown = misses.slice(0, limit).map((miss) => ({ ...miss, comparison: compared.comparison(miss.comparison) }))
  return { articles, misses: shown, total: misses.length }
}

/**
 * Every quantity and date of the articles' own reporting, in order of place,
 * headlines included. Made article by article, as they are asked for.
 */
export function* findMentions(given: readonly Article[]): Generator<MentionRow> {
  for (const published of given) {
    const { articles, row } = compareForms([published])
    for (const article of articles) for (const one of mentionRows(article, readFigures(article))) yield row(one)
  }
}

/** What was read, in the order of a report, before any claim is looked for. */
export function listArticles(given: readonly Article[]): readonly ListedArticle[] {
  const articles = inOrder(given)
  const copyOf = findCopies(articles)
  return articles.map((article) => {
    const { told, leftOut } = countWords(article)
    return { article, words: told, wordsLeftOut: leftOut, copyOf: copyOf.get(article.id) ?? null }
  })
}
