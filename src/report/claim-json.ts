import type { Claim, EventClaim, QuantityClaim, RoleClaim, StatementClaim } from '../model/claim.ts'

/**
 * A claim as `crosscheck/report@1` and `crosscheck/claims@1` have it: every
 * key of the contract is there, `null` where the text does not say.
 */
export function claimJson(claim: Claim): object {
  const { location, measure, modality } = claim
  return {
    id: claim.id,
    articleId: claim.articleId,
    kind: claim.kind,
    quote: claim.quote,
    sentence: claim.sentence,
    location: locationJson(location),
    measure: measure && { key: measure.key, text: measure.text },
    entities: claim.entities,
    quantity: claim.kind === 'quantity' ? quantityJson(claim.quantity) : null,
    period: periodJson(claim.period),
    event: claim.kind === 'event' ? eventJson(claim.event) : null,
    role: claim.kind === 'role' ? roleJson(claim.role) : null,
    statement: claim.kind === 'statement' ? statementJson(claim.statement) : null,
    attribution: claim.attribution.map(({ source, cue, stance }) => ({ source, cue, stance })),
    modality: { certainty: modality.certainty, polarity: modality.polarity, actuality: modality.actuality },
    qualifiers: claim.qualifiers.map(({ text }) => text),
    shift: claim.kind === 'quantity' ? shiftJson(claim.shift) : null,
  }
}

/** Where a claim or a part of it stands. */
export function locationJson({ line, column, start, end, division }: Claim['location']): object {
  return { line, column, start, end, division: divisionJson(division) }
}

/** The page, paragraph, part or entry that something stands in. */
export function divisionJson(division: Claim['location']['division']): object | null {
  return division && { unit: division.unit, number: division.number }
}

function shiftJson(shift: QuantityClaim['shift']): object | null {
  if (shift === null) return null
  const { direction, before, after, by, arithmetic } = shift
  return { direction, before, after, by, arithmetic }
}

function quantityJson({ interval: { low, high }, ...quantity }: QuantityClaim['quantity']): object {
  return {
    text: quantity.text,
    kind: quantity.kind,
    unit: quantity.unit,
    value: quantity.value,
    low: low?.value ?? null,
    high: high?.value ?? null,
    lowInclusive: low?.inclusive ?? false,
    highInclusive: high?.inclusive ?? false,
    modifier: quantity.modifier,
    change: quantity.change,
    per: quantity.per,
  }
}

function periodJson(period: Claim['period']): object | null {
  if (period === null) return null
  const { text, start, end, grain, basis } = period
  return { text, start, end, grain, basis }
}

function eventJson({ predicate, participants, place, time, status }: EventClaim['event']): object {
  return { predicate, participants, place, time: periodJson(time), status }
}

function roleJson({ holder, role, organisation, tenure }: RoleClaim['role']): object {
  return { holder, role, organisation, tenure }
}

function statementJson({ source, stance, content }: StatementClaim['statement']): object {
  return { source, stance, content }
}
