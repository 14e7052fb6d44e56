import type { ParsedBaseline } from './baseline/parse.ts'
import { wholeOf } from './errors.ts'
import { isolatedParser } from './ingest/isolation/isolated-parser.ts'
import type { ReadResult } from './ingest/read-articles.ts'
import * as ingest from './ingest/read-articles.ts'
import type { Baseline } from './model/baseline.ts'
import type { Claim } from './model/claim.ts'
import type { Explanation, NearMisses } from './model/explanation.ts'
import type { ListedArticle, MentionRow, Report } from './model/report.ts'
import type { RuleTests } from './model/rule-tests.ts'
import type { RulePack } from './model/rules.ts'
import type { Article } from './model/text.ts'
import type { CheckOptions } from './pipeline.ts'
import * as pipeline from './pipeline.ts'
import { readCasePlaces } from './rules/case-places.ts'
import { runRuleTests } from './test-rules.ts'
import { readVersion } from './version.ts'

export { accept, baselineOf, prune, shrink } from './baseline/change.ts'
export type { Acceptance } from './baseline/entry.ts'
export { type Held, holdAgainst } from './baseline/hold-against.ts'
export type { ParsedBaseline } from './baseline/parse.ts'
export { formatProblem, InputError, type Problem } from './errors.ts'
export { articleFromText } from './ingest/article-from-text.ts'
export type { ReadResult } from './ingest/read-articles.ts'
export { locate } from './location.ts'
export type { Baseline, BaselineEntry } from './model/baseline.ts'
export type { Claim } from './model/claim.ts'
export type { Configuration, FailOn } from './model/configuration.ts'
export type { Explanation, NearMisses } from './model/explanation.ts'
export type { Finding, Severity, Verdict } from './model/finding.ts'
export type { OnProgress, Progress } from './model/progress.ts'
export type { ListedArticle, MentionRow, Report, ReportBody } from './model/report.ts'
export type { RuleTests } from './model/rule-tests.ts'
export type { PackFolder, RulePack } from './model/rules.ts'
export type { Article, Spot } from './model/text.ts'
export type { CheckOptions } from './pipeline.ts'
export { type ArticleRenderer, articleFormats, articleTextFormats, readingFormats } from './report/articles.ts'
export { type BaselineRenderer, baselineFormats } from './report/baseline.ts'
export { type ClaimRenderer, claimFormats } from './report/claims.ts'
export { type ExplanationRenderer, explanationFormats } from './report/explain/index.ts'
export type { Format, Style } from './report/format.ts'
export { formats } from './report/formats/index.ts'
export { mentionLines } from './report/mentions.ts'
export { type NearMissRenderer, nearMissFormats } from './report/near-misses.ts'
export { type RuleListRenderer, ruleListFormats } from './report/rules/list.ts'
export { type Definition, type DefinitionRenderer, definitionFormats } from './report/rules/show.ts'
export { type RuleTestRenderer, ruleTestFormats } from './report/rules/tests.ts'
export { type LoadOptions, loadConfiguration, loadRules } from './rules-in-force.ts'
export type { Criterion, Selection } from './selection.ts'

/** The compiled program of the threads that parse untrusted files; found from the sources and from the build. */
const PARSE_WORKER = new URL('../dist/parse-worker.js', import.meta.url)

/** Where to read from, the process's own by default, at what cost, and whom to tell how many of the files are read. */
export type ReadOptions = Omit<ingest.ReadOptions, 'parse'>

/**
 * Reads the articles that files, folders, globs and `-` (standard input) hold.
 * Formats that a hostile file could keep busy are parsed in threads that are
 * stopped when they pass the limits; the run goes on without that file.
 *
 * Articles come in order of path by code units, whatever the order of `paths`.
 * A file or row that cannot be read is in `unreadable` and does not stop the
 * others; an empty one is in `warnings`.
 *
 * Throws `InputError` with every problem when a path leads nowhere, a folder
 * or glob has no article, or no format is known for a file.
 *
 * Example: `await readArticles(['corpus', 'late/*.html', '-'])`.
 */
export async function readArticles(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const parser = isolatedParser(PARSE_WORKER)
  try {
    return await ingest.readArticles(paths, { ...options, parse: parser.parse })
  } finally {
    parser.close()
  }
}

/**
 * Runs the cases that rules and measures carry in their files through the real
 * pipeline: of a rule `fires` and `silent`, of a measure `reads` and `ignores`.
 * `only` are the ids of those to test, by default all; one that the pack does
 * not have tests nothing.
 *
 * A case that came out as it should is `reported` or `quiet`, one that did not
 * is `missing` or `noisy`. Files are read again only to say where cases stand.
 *
 * Example: `(await testRules(pack)).cases.filter(({ status }) => status === 'missing')`.
 */
export async function testRules(pack: RulePack, only?: readonly string[]): Promise<RuleTests> {
  const isAsked = ({ id }: { readonly id: string }) => only === undefined || only.includes(id)
  const tested = { rules: pack.rules.filter(isAsked), measures: pack.measures.filter(isAsked) }
  const { rules, measures } = pack.origins
  const fileOf = (kind: 'rule' | 'measure', id: string) => (kind === 'rule' ? rules : measures)[id]?.file ?? id
  const files = [
    ...tested.rules.map(({ id }) => fileOf('rule', id)),
    ...tested.measures.map(({ id }) => fileOf('measure', id)),
  ]
  const read = await Promise.all(files.map(async (file) => [file, await readCasePlaces(file)] as const))
  const places = new Map(read)
  return runRuleTests(pack, tested, (kind, id, list, index) => {
    const file = fileOf(kind, id)
    return places.get(file)?.get(list)?.[index] ?? wholeOf(file)
  })
}

/**
 * Cross-checks articles: their claims, and what the rules say where claims
 * speak of the same thing. The order of the articles makes no difference but
 * to the order of the report. With a baseline each finding has its standing.
 *
 * Example: two articles with "At least 20 people died." and "The fire killed
 * 12 people." give one finding with the sides [12] and [at least 20].
 */
export function check(articles: readonly Article[], pack: RulePack, options: CheckOptions = {}): Report {
  return pipeline.check(articles, pack, readVersion(), options)
}

/**
 * The baseline that the text of a `crosscheck-baseline.jsonl` holds; `path` is
 * what messages call it. With `rebuild` fingerprints are made anew.
 *
 * Throws `InputError` with every problem of the file.
 */
export async function parseBaseline(
  text: string,
  path: string,
  options?: { readonly rebuild?: boolean },
): Promise<ParsedBaseline> {
  return (await import('./baseline/parse.ts')).parseBaseline(text, path, options)
}

/** The text of a baseline file: one sorted entry a line, after a header. */
export async function baselineText(baseline: Baseline): Promise<string> {
  return (await import('./baseline/text.ts')).baselineText(baseline)
}

/** The normalized claims of articles, in order of article and place. */
export function extractClaims(articles: readonly Article[], pack: RulePack): readonly Claim[] {
  return pipeline.extractClaims(articles, pack)
}

/** What was read: each article with how many words of it count, and which it copies; before any claim is looked for. */
export function listArticles(articles: readonly Article[]): readonly ListedArticle[] {
  return pipeline.listArticles(articles)
}

/** Every quantity and date found, claim or not, in order of article and place; made as they are asked for. */
export function findMentions(articles: readonly Article[]): Iterable<MentionRow> {
  return pipeline.findMentions(articles)
}

/**
 * Why there is a finding, how a claim came to be, or what the rules made of
 * two claims. `ids` are that of one finding or claim, or those of two claims;
 * each may be shortened as far as no other begins so.
 *
 * Throws `InputError` where an id is unknown or may mean several.
 */
export function explain(articles: readonly Article[], pack: RulePack, ids: readonly string[]): Explanation {
  return pipeline.explain(articles, pack, ids)
}

/**
 * The audit of silence: pairs of claims of two articles that came close to a
 * finding and gave none, each with the one condition that kept it from one;
 * the most alike first, at most `limit` of them.
 */
export function nearMisses(articles: readonly Article[], pack: RulePack, limit = Number.POSITIVE_INFINITY): NearMisses {
  return pipeline.nearMisses(articles, pack, limit)
}
