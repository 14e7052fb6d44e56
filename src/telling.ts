import type { Claim } from './model/claim.ts'
import type { Aspect } from './model/finding.ts'

/**
 * What a claim says as regards an aspect, in as few of its words as tell it:
 * "$190.27 billion", "on Tuesday", "foreign minister of Russia", "Wang Yi".
 */
export function tellingOf(claim: Claim, aspect: Aspect): string {
  switch (claim.kind) {
    case 'quantity':
      return aspect === 'attribution' ? (claim.attribution.at(-1)?.source ?? claim.quantity.text) : claim.quantity.text
    case 'event':
      return eventText(claim.event, aspect) ?? claim.quote
    case 'role':
      return roleText(claim.role)
    case 'statement':
      return aspect === 'attribution' ? (claim.statement.source ?? claim.quote) : claim.quote
  }
}

function eventText({ time, place }: Extract<Claim, { kind: 'event' }>['event'], aspect: Aspect): string | null {
  if (aspect === 'time') return time?.text ?? null
  return aspect === 'place' ? place : null
}

/** "chief executive of Kestrin", "former chief executive of Kestrin". */
function roleText({ role, organisation, tenure }: Extract<Claim, { kind: 'role' }>['role']): string {
  const office = tenure === 'current' ? role : `${tenure} ${role}`
  return organisation === null ? office : `${office} of ${organisation}`
}
