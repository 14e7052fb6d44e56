import type { Claim } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import { claimJson } from './claim-json.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'

/** A way to print the claims of articles. Pure; the text ends in a newline, or is empty where no row is. */
export type ClaimRenderer = (articles: readonly Article[], claims: readonly Claim[], style: Style) => string

/** Every format of `crosscheck claims` by name, each loaded when it is first asked for. */
export const claimFormats: ReadonlyMap<string, () => Promise<ClaimRenderer>> = new Map([
  ['table', async () => (await import('./claims-table.ts')).claimsTable],
  ['json', async () => claimsJson],
  ['ndjson', async () => claimsNdjson],
])

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
  const byId = new Map(articles.map((article) => [article.id, article]))
  return claims.map((claim) => jsonText(flatRow(claim, byId.get(claim.articleId)), 0)).join('')
}

function flatRow(
  claim: Claim,
  article: Article | undefined,
): Readonly<Record<string, string | number | boolean | null>> {
  const { location, quantity, period, modality } = claim
  const { low, high } = quantity.interval
  return {
    id: claim.id,
    article_id: claim.articleId,
    path: article?.path ?? null,
    publisher: article?.publisher ?? null,
    published: article?.published ?? null,
    kind: claim.kind,
    quote: claim.quote,
    sentence: claim.sentence,
    line: location.line,
    column: location.column,
    start: location.start,
    end: location.end,
    measure_key: claim.measure?.key ?? null,
    measure_text: claim.measure?.text ?? null,
    entities: joined(claim.entities),
    qualifiers: joined(claim.qualifiers.map(({ text }) => text)),
    quantity_text: quantity.text,
    quantity_kind: quantity.kind,
    unit: quantity.unit,
    value: quantity.value,
    low: low?.value ?? null,
    low_inclusive: low?.inclusive ?? false,
    high: high?.value ?? null,
    high_inclusive: high?.inclusive ?? false,
    modifier: quantity.modifier,
    change: quantity.change,
    per: quantity.per,
    period_text: period?.text ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    period_grain: period?.grain ?? null,
    period_basis: period?.basis ?? null,
    source: joined(claim.attribution.map(({ source }) => source)),
    cue: joined(claim.attribution.map(({ cue }) => cue)),
    stance: joined(claim.attribution.map(({ stance }) => stance)),
    certainty: modality.certainty,
    polarity: modality.polarity,
    actuality: modality.actuality,
  }
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}
