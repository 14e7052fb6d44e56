import type { Claim } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import { CLAIM_FIELDS } from './claim-fields.ts'
import { claimJson } from './claim-json.ts'
import { csvText } from './csv.ts'
import { type Field, field, rowLine } from './flat-rows.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'
import { type Cited, cite, lookupOf } from './words.ts'

/** A way to print the claims of articles. Pure; the text ends in a newline, or is empty where no row is. */
export type ClaimRenderer = (articles: readonly Article[], claims: readonly Claim[], style: Style) => string

/** Every format of `crosscheck claims` by name, each loaded when it is first asked for. */
export const claimFormats: ReadonlyMap<string, () => Promise<ClaimRenderer>> = new Map([
  ['table', async () => (await import('./claims-table.ts')).claimsTable],
  ['json', async () => claimsJson],
  ['ndjson', async () => claimsNdjson],
  ['csv', async () => claimsCsv],
])

const ROW: readonly Field<Cited>[] = [field('id', ({ claim }) => claim.id), ...CLAIM_FIELDS]

/** Contract `crosscheck/claims@1`: the claims as the report has them, without findings. */
export function claimsJson(_articles: readonly Article[], claims: readonly Claim[]): string {
  return jsonText({ schema: 'crosscheck/claims@1', claims: claims.map(claimJson) })
}

/**
 * One flat JSON object a line, keys in snake case, values scalars, fit for
 * `sqlite-utils insert db.sqlite claims - --nl`. Lists are joined with `; `,
 * nested attribution from the outermost inwards.
 */
export function claimsNdjson(articles: readonly Article[], claims: readonly Claim[]): string {
  return rowsOf(articles, claims)
    .map((cited) => rowLine(ROW, cited))
    .join('')
}

/** The same rows as comma-separated values, fit for a spreadsheet or `sqlite3 db.sqlite '.import --csv …'`. */
export function claimsCsv(articles: readonly Article[], claims: readonly Claim[]): string {
  return csvText(ROW, rowsOf(articles, claims))
}

function rowsOf(articles: readonly Article[], claims: readonly Claim[]): readonly Cited[] {
  const ids = claims.map(({ id }) => id)
  return cite(ids, lookupOf(articles, claims))
}
