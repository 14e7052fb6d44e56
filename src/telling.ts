import { contentGist, surnameOf } from './gist.ts'
import type { Claim, EventClaim, RoleClaim, StatementClaim } from './model/claim.ts'
import type { Aspect, Verdict } from './model/finding.ts'

/** What is asked of claims that stand beside each other: an aspect, or of roles who holds one. */
export type Asked = Aspect | 'holder'

/** Aspects in which claims that agree are all alike: what they say is more to the point. */
const TOLD_BY_DIFFERENCE: ReadonlySet<Aspect> = new Set(['polarity', 'actuality', 'attribution'])

/**
 * What a finding asks of its claims: its aspect; of an office that two persons
 * are said to hold, who holds it; and where all agree on it, what they say.
 */
export function askedOf(
  { aspect, verdict }: { readonly aspect: Aspect; readonly verdict: Verdict },
  claims: readonly Claim[],
): Asked {
  if (verdict === 'agreement' && TOLD_BY_DIFFERENCE.has(aspect)) return 'value'
  if (aspect !== 'role') return aspect
  const holders = new Set(claims.map((claim) => (claim.kind === 'role' ? surnameOf(claim.role.holder) : '')))
  return holders.size > 1 ? 'holder' : 'role'
}

/**
 * What a claim says as regards what is asked, in as few of its words as tell
 * it: "$190.27 billion", "on Tuesday", "foreign minister of Russia", "Wang
 * Yi", "China denied it".
 */
export function tellingOf(claim: Claim, asked: Asked): string {
  switch (claim.kind) {
    case 'quantity':
      return asked === 'attribution' ? (claim.attribution.at(-1)?.source ?? claim.quantity.text) : claim.quantity.text
    case 'event':
      return eventText(claim, asked)
    case 'role':
      return asked === 'holder' ? claim.role.holder : roleText(claim.role)
    case 'statement':
      return statementText(claim, asked)
  }
}

const NO_TIME = 'no date'
const NO_PLACE = 'no place'
const OWN_VOICE = 'the article itself'

function eventText({ event, modality, attribution }: EventClaim, asked: Asked): string {
  if (asked === 'time') return event.time?.text ?? NO_TIME
  if (asked === 'place') return event.place ?? NO_PLACE
  if (asked === 'attribution') return attribution.at(-1)?.source ?? OWN_VOICE
  const happened = happenedText(event.status, modality.polarity === 'negative' || isDenied(event))
  if (asked === 'polarity' || asked === 'actuality') return happened
  return event.time?.text ?? event.place ?? happened
}

function isDenied({ proposition }: EventClaim['event']): boolean {
  return proposition.polarity === 'negative'
}

const HAPPENED: Readonly<Record<EventClaim['event']['status'], string>> = {
  done: 'it happened',
  planned: 'it is planned',
  hoped: 'it is hoped for',
  cancelled: 'it was called off',
}

function happenedText(status: EventClaim['event']['status'], isNegative: boolean): string {
  if (!isNegative || status === 'cancelled') return HAPPENED[status]
  return status === 'done' ? 'it did not happen' : 'it is not to happen'
}

/** "chief executive of Kestrin", "former chief executive of Kestrin". */
function roleText({ role, organisation, tenure }: RoleClaim['role']): string {
  const office = tenure === 'current' ? role : `${tenure} ${role}`
  const isNamed = organisation === null || role.toLowerCase().includes(organisation.toLowerCase())
  return isNamed ? office : `${office} of ${organisation}`
}

const ACTUALITY: Readonly<Record<StatementClaim['modality']['actuality'], string>> = {
  actual: 'a fact',
  forecast: 'expected',
  target: 'hoped for',
  hypothetical: 'possible',
}

function statementText({ statement, modality }: StatementClaim, asked: Asked): string {
  const source = statement.source ?? OWN_VOICE
  if (asked === 'attribution') return source
  if (asked === 'actuality') return ACTUALITY[modality.actuality]
  if (asked !== 'polarity') return contentGist(statement)
  if (statement.stance === 'denies') return `${source} denied it`
  return statement.proposition.polarity === 'negative' ? `${source} said it is not so` : `${source} said so`
}
