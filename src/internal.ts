import { wholeOf } from './errors.ts'
import { resolveIds } from './ids.ts'
import { KINDS } from './kinds/index.ts'
import type { ClaimKind } from './model/claim.ts'
import type { Verdict } from './model/finding.ts'
import type { Report } from './model/report.ts'
import { measureTemplate, ruleTemplate } from './rules/templates.ts'

// What the command line uses: all that the library exports, and what is no promise to anybody else.
export { configurePack } from './config/configure-pack.ts'
export type { Configured } from './config/read-configuration.ts'
export { idProblems, partIds } from './ids.ts'
export * from './index.ts'
export { formatFor, inputFormats } from './ingest/format-for.ts'
export { readPublished } from './ingest/published.ts'
export { SOURCES } from './ingest/sources/find-sources.ts'
export type { ClaimKind } from './model/claim.ts'
export type { InForce, Setting, Settings } from './model/settings.ts'
export { neverFiring, tally } from './report/rules/tests.ts'
export { sanitize } from './report/sanitize.ts'
export { settingsFormats } from './report/settings.ts'
export { definitionFile } from './rules/definition-file.ts'
export { namesFolder } from './rules/find-pack.ts'
export { ID, MEND_ID } from './rules/id.ts'
export { draftedVerdicts } from './rules/templates.ts'
export { compileRules, defaultPack, loadConfigured } from './rules-in-force.ts'
export { CRITERION_WORDS, readCriterion, unmetCriteria } from './selection.ts'

/**
 * The first draft of a file for a rule of this verdict or for a measure: sound
 * as it is, with cases that pass, and comments on what to write. `id` must
 * meet `ID`; `schema` is the path of the JSON Schema that the file names;
 * `about` what claims the rule compares, one that `draftedVerdicts` has the
 * verdict for.
 */
export function draftOf(id: string, what: Verdict | 'measure', schema: string, about: ClaimKind = 'quantity'): string {
  if (what !== 'measure') return ruleTemplate(id, what, about, schema)
  return measureTemplate(
    id,
    KINDS.map((kind) => kind.id),
    schema,
  )
}

/** The ids of the findings that `asked` mean, each whole or shortened. Throws `InputError` where one is unknown or may mean several. */
export function resolveFindings(asked: readonly string[], { findings }: Report): readonly string[] {
  const candidates = findings.map(({ id, message }) => ({ id, told: message }))
  return resolveIds(asked, candidates, wholeOf('crosscheck baseline accept'))
}
