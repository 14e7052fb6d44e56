import { fileURLToPath } from 'node:url'
import type { ParsedBaseline } from './baseline/parse.ts'
import { configurePack } from './config/configure-pack.ts'
import { configurationAt } from './config/find-configuration.ts'
import type { Configured } from './config/read-configuration.ts'
import { resolveIds } from './ids.ts'
import { KINDS } from './kinds/index.ts'
import { lemma } from './lemma.ts'
import type { Baseline } from './model/baseline.ts'
import type { Claim } from './model/claim.ts'
import type { Configuration } from './model/configuration.ts'
import type { Explanation, NearMisses } from './model/explanation.ts'
import type { Comparison, Verdict } from './model/finding.ts'
import type { MentionRow, Report } from './model/report.ts'
import type { RuleTests } from './model/rule-tests.ts'
import type { PackFolder, RulePack } from './model/rules.ts'
import type { Article } from './model/text.ts'
import type { CheckOptions } from './pipeline.ts'
import * as pipeline from './pipeline.ts'
import { formats } from './report/formats/index.ts'
import { readCasePlaces } from './rules/case-places.ts'
import { writeCompiledPack } from './rules/compiled-pack.ts'
import { loadPacks } from './rules/load-packs.ts'
import { type OriginOf, originsIn } from './rules/origin.ts'
import { measureTemplate, ruleTemplate } from './rules/templates.ts'
import { runRuleTests } from './test-rules.ts'
import { readVersion } from './version.ts'

export { accept, baselineOf, prune, shrink } from './baseline/change.ts'
export type { Acceptance } from './baseline/entry.ts'
export { type Held, holdAgainst } from './baseline/hold-against.ts'
export { configurePack } from './config/configure-pack.ts'
export type { Configured } from './config/read-configuration.ts'
export { formatProblem, InputError, type Problem } from './errors.ts'
export { idProblems, partIds } from './ids.ts'
export { articleFromText } from './ingest/article-from-text.ts'
export { type ReadResult, readArticles } from './ingest/read-articles.ts'
export { locate } from './location.ts'
export type { Baseline, BaselineEntry } from './model/baseline.ts'
export type { Claim } from './model/claim.ts'
export type { Configuration, FailOn } from './model/configuration.ts'
export type { Explanation, NearMisses } from './model/explanation.ts'
export type { Comparison, Finding, Severity, Verdict } from './model/finding.ts'
export type { OnProgress, Progress } from './model/progress.ts'
export type { MentionRow, Report } from './model/report.ts'
export type { RuleTests } from './model/rule-tests.ts'
export type { PackFolder, RulePack } from './model/rules.ts'
export type { InForce, Setting, Settings } from './model/settings.ts'
export type { Article } from './model/text.ts'
export type { CheckOptions } from './pipeline.ts'
export { type BaselineRenderer, baselineFormats } from './report/baseline.ts'
export { type ClaimRenderer, claimFormats } from './report/claims.ts'
export { type ExplanationRenderer, explanationFormats } from './report/explain/index.ts'
export type { Format, Style } from './report/format.ts'
export { mentionLines } from './report/mentions.ts'
export { type NearMissRenderer, nearMissFormats } from './report/near-misses.ts'
export { type RuleListRenderer, ruleListFormats } from './report/rules/list.ts'
export { type Definition, type DefinitionRenderer, definitionFormats } from './report/rules/show.ts'
export { neverFiring, type RuleTestRenderer, ruleTestFormats, tally } from './report/rules/tests.ts'
export { sanitize } from './report/sanitize.ts'
export { type SettingsRenderer, settingsFormats } from './report/settings.ts'
export { ID, MEND_ID } from './rules/id.ts'
export { definitionFile, type OriginOf } from './rules/origin.ts'
export { CRITERION_WORDS, type Criterion, readCriterion, SEVERITIES, type Selection } from './selection.ts'
export { formats }

const KIND_IDS = KINDS.map(({ id }) => id)

/** The rule pack that comes with the program. */
export const defaultPack: PackFolder = { name: 'default', folder: fileURLToPath(new URL('../rules', import.meta.url)) }
const PACK_OPTIONS = {
  lemma,
  kinds: KIND_IDS,
  compiled: { folder: defaultPack.folder, file: fileURLToPath(new URL('../dist/rules.json', import.meta.url)) },
}

/**
 * Loads rules and measures: those of a folder (`verdicts/*.yaml` and
 * `measures/*.yaml`), or those of the packs of a configuration, switched and
 * with the tolerances as it says. By default those that ship with the program.
 *
 * Throws `InputError` with every problem of every file.
 *
 * Example: `await loadRules(await loadConfiguration())`.
 */
export async function loadRules(from?: string | Configuration | null): Promise<RulePack> {
  if (typeof from === 'string') return loadPacks([{ name: from, folder: from }], PACK_OPTIONS)
  const pack = await loadPacks(from?.packs ?? [defaultPack], PACK_OPTIONS)
  return from ? configurePack(pack, from) : pack
}

/**
 * Reads the `crosscheck.yaml` that is in force in a folder, its own or that of
 * a folder above, or the configuration of a file. `null` where a folder has none.
 *
 * Throws `InputError` with every problem of the file and of the rule packs it
 * names.
 */
export async function loadConfiguration(folderOrFile = '.'): Promise<Configuration | null> {
  return (await loadConfigured(folderOrFile))?.configuration ?? null
}

/** As `loadConfiguration`, with the rules that are in force, which are read with it. */
export async function loadConfigured(folderOrFile = '.'): Promise<Configured | null> {
  const path = configurationAt(folderOrFile)
  if (path === null) return null
  const { readConfiguration } = await import('./config/read-configuration.ts')
  return readConfiguration(path, { shipped: defaultPack, options: PACK_OPTIONS, formats: [...formats.keys()] })
}

/** Where the rules and measures of a folder come from, by default of the one that ships with the program: pack and file. */
export function ruleOrigins(folder: string = defaultPack.folder): OriginOf {
  return originsIn(folder, folder === defaultPack.folder ? 'default' : folder)
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
 * Example: `(await testRules(pack, ruleOrigins())).cases.filter(({ status }) => status === 'missing')`.
 */
export async function testRules(pack: RulePack, originOf: OriginOf, only?: readonly string[]): Promise<RuleTests> {
  const isAsked = ({ id }: { readonly id: string }) => only === undefined || only.includes(id)
  const tested = { rules: pack.rules.filter(isAsked), measures: pack.measures.filter(isAsked) }
  const files = [
    ...tested.rules.map(({ id }) => originOf('rule', id).file),
    ...tested.measures.map(({ id }) => originOf('measure', id).file),
  ]
  const read = await Promise.all(files.map(async (file) => [file, await readCasePlaces(file)] as const))
  const places = new Map(read)
  return runRuleTests(pack, tested, (kind, id, list, index) => {
    const { file } = originOf(kind, id)
    return places.get(file)?.get(list)?.[index] ?? { path: file, line: null, column: null }
  })
}

/**
 * The first draft of a file for a rule of this verdict or for a measure: sound
 * as it is, with cases that pass, and comments on what to write. `id` must
 * meet `ID`; `schema` is the path of the JSON Schema that the file names.
 */
export function draftOf(id: string, what: Verdict | 'measure', schema: string): string {
  return what === 'measure' ? measureTemplate(id, KIND_IDS, schema) : ruleTemplate(id, what, schema)
}

/** Compiles the shipped rules, as the last step of the build. Throws `InputError` as `loadRules` does. */
export async function compileRules(): Promise<void> {
  const { compiled, ...asYaml } = PACK_OPTIONS
  writeCompiledPack(compiled.folder, await loadPacks([defaultPack], asYaml), compiled.file)
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

/** The ids of the findings that `asked` mean, each whole or shortened. Throws `InputError` where one is unknown or may mean several. */
export function resolveFindings(asked: readonly string[], { findings }: Report): readonly string[] {
  const candidates = findings.map(({ id, message }) => ({ id, told: message }))
  return resolveIds(asked, candidates, { path: 'crosscheck baseline accept', line: null, column: null })
}

/** The text of a baseline file: one sorted entry a line, after a header. */
export async function baselineText(baseline: Baseline): Promise<string> {
  return (await import('./baseline/text.ts')).baselineText(baseline)
}

/** Every comparison that the claims of these articles give rise to: what rules are tried on. */
export function compareArticles(articles: readonly Article[], pack: RulePack): readonly Comparison[] {
  return pipeline.compareArticles(articles, pack)
}

/** The normalized claims of articles, in order of article and place. */
export function extractClaims(articles: readonly Article[], pack: RulePack): readonly Claim[] {
  return pipeline.extractClaims(articles, pack)
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
