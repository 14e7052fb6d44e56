import type { Claim, Quantity } from '../model/claim.ts'
import { type Field, field, joined } from './flat-rows.ts'
import type { Cited } from './words.ts'

/** A claim and its article as columns, all but the claim's id, which each table names in its own way. */
export const CLAIM_FIELDS: readonly Field<Cited>[] = [
  field('article_id', ({ article }) => article.id),
  field('path', ({ article }) => article.path),
  field('publisher', ({ article }) => article.publisher),
  field('published', ({ article }) => article.published),
  field('kind', ({ claim }) => claim.kind),
  field('quote', ({ claim }) => claim.quote),
  field('sentence', ({ claim }) => claim.sentence),
  field('line', ({ claim }) => claim.location.line),
  field('column', ({ claim }) => claim.location.column),
  field('start', ({ claim }) => claim.location.start),
  field('end', ({ claim }) => claim.location.end),
  field('measure_key', ({ claim }) => claim.measure?.key ?? null),
  field('measure_text', ({ claim }) => claim.measure?.text ?? null),
  field('entities', ({ claim }) => joined(claim.entities)),
  field('qualifiers', ({ claim }) => joined(claim.qualifiers.map(({ text }) => text))),
  field('quantity_text', ({ claim }) => figure(claim)?.text ?? null),
  field('quantity_kind', ({ claim }) => figure(claim)?.kind ?? null),
  field('unit', ({ claim }) => figure(claim)?.unit ?? null),
  field('value', ({ claim }) => figure(claim)?.value ?? null),
  field('low', ({ claim }) => figure(claim)?.interval.low?.value ?? null),
  field('low_inclusive', ({ claim }) => figure(claim)?.interval.low?.inclusive ?? false),
  field('high', ({ claim }) => figure(claim)?.interval.high?.value ?? null),
  field('high_inclusive', ({ claim }) => figure(claim)?.interval.high?.inclusive ?? false),
  field('modifier', ({ claim }) => figure(claim)?.modifier ?? null),
  field('change', ({ claim }) => figure(claim)?.change ?? null),
  field('per', ({ claim }) => figure(claim)?.per ?? null),
  field('period_text', ({ claim }) => claim.period?.text ?? null),
  field('period_start', ({ claim }) => claim.period?.start ?? null),
  field('period_end', ({ claim }) => claim.period?.end ?? null),
  field('period_grain', ({ claim }) => claim.period?.grain ?? null),
  field('period_basis', ({ claim }) => claim.period?.basis ?? null),
  field('source', ({ claim }) => joined(claim.attribution.map(({ source }) => source))),
  field('cue', ({ claim }) => joined(claim.attribution.map(({ cue }) => cue))),
  field('stance', ({ claim }) => joined(claim.attribution.map(({ stance }) => stance))),
  field('certainty', ({ claim }) => claim.modality.certainty),
  field('polarity', ({ claim }) => claim.modality.polarity),
  field('actuality', ({ claim }) => claim.modality.actuality),
]

function figure(claim: Claim): Quantity | null {
  return claim.kind === 'quantity' ? claim.quantity : null
}
