import type { Claim, Quantity } from '../model/claim.ts'
import { type Field, field, joined } from './flat-rows.ts'
import { type Cited, divisionText } from './words.ts'

/**
 * A claim and its article as columns; when an event happened is its period. All but the claim's id, which each table names in its own way.
 */
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
  field('low_inclusive', ({ claim }) => hasEnd(claim, 'low')),
  field('high', ({ claim }) => figure(claim)?.interval.high?.value ?? null),
  field('high_inclusive', ({ claim }) => hasEnd(claim, 'high')),
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
  field('event_predicate', ({ claim }) => (claim.kind === 'event' ? claim.event.predicate : null)),
  field('event_participants', ({ claim }) => (claim.kind === 'event' ? joined(claim.event.participants) : null)),
  field('event_place', ({ claim }) => (claim.kind === 'event' ? claim.event.place : null)),
  field('event_status', ({ claim }) => (claim.kind === 'event' ? claim.event.status : null)),
  field('role_holder', ({ claim }) => (claim.kind === 'role' ? claim.role.holder : null)),
  field('role', ({ claim }) => (claim.kind === 'role' ? claim.role.role : null)),
  field('role_organisation', ({ claim }) => (claim.kind === 'role' ? claim.role.organisation : null)),
  field('role_tenure', ({ claim }) => (claim.kind === 'role' ? claim.role.tenure : null)),
  field('statement_source', ({ claim }) => (claim.kind === 'statement' ? claim.statement.source : null)),
  field('statement_stance', ({ claim }) => (claim.kind === 'statement' ? claim.statement.stance : null)),
  field('statement_content', ({ claim }) => (claim.kind === 'statement' ? claim.statement.content : null)),
  field('division', ({ claim }) => claim.location.division && divisionText(claim.location.division)),
]

/** Whether the end of its interval belongs to it; `null` of what is no figure. */
function hasEnd(claim: Claim, end: 'low' | 'high'): boolean | null {
  return claim.kind === 'quantity' ? (claim.quantity.interval[end]?.inclusive ?? false) : null
}

function figure(claim: Claim): Quantity | null {
  return claim.kind === 'quantity' ? claim.quantity : null
}
