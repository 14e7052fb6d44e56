import { contentGist, eventGist } from '../gist.ts'
import { BE_FORMS, DETERMINERS, PRONOUNS } from '../lexicon/function-words.ts'
import type { Claim, EventClaim, RoleClaim, StatementClaim } from '../model/claim.ts'
import type { Finding } from '../model/finding.ts'
import { type Asked, askedOf } from '../telling.ts'
import { whose } from './fact-text.ts'
import { cite, type Lookup } from './words.ts'

/** Entities named in a title. */
const MOST_OWNERS = 3

/**
 * What a finding is about. Of figures what the values are of, of whom and when: `trade turnover (China, Russia), in
 * 2022`, a listed measure by its name, another by the words of the article. Of others what is told: `Wang Yi visits
 * Moscow`, `role of Irene Castell`, `who said “We are ready”`, `whether the levee broke`. `cut` stands where words of
 * the article are left out. Not sanitised.
 */
export function titleOf(finding: Finding, known: Lookup, cut = '…'): string {
  const claims = cite(finding.claims, known).map(({ claim }) => claim)
  const told = toldTitle(claims, askedOf(finding, claims))
  return told ?? figureTitle(claims).replaceAll(' … ', ` ${cut} `)
}

function figureTitle(claims: readonly Claim[]): string {
  const named = claims.find((claim) => claim.measure !== null)?.measure
  const measure = named?.listed ? named.key.replaceAll('-', ' ') : (named?.text ?? kindOf(claims[0]))
  const owners = claims.find((claim) => claim.owners.length > 0)?.owners.slice(0, MOST_OWNERS) ?? []
  const period = claims.find((claim) => claim.period !== null)?.period?.text
  return `${measure}${whose(owners)}${period === undefined ? '' : `, ${period}`}`
}

/** "money" of an amount of money, "event" of an event. */
function kindOf(claim: Claim | undefined): string {
  return claim?.kind === 'quantity' ? claim.quantity.kind : (claim?.kind ?? '')
}

/** `null` where there is a figure among them, or nothing. */
function toldTitle(claims: readonly Claim[], asked: Asked): string | null {
  const [first] = claims
  if (!first || claims.some((claim) => claim.kind === 'quantity')) return null
  if (first.kind === 'role') return roleTitle(first, asked)
  const events = claims.filter((claim) => claim.kind === 'event')
  const event = events.find((one) => one.event.status === 'done') ?? events[0]
  return event ? eventTitle(event, asked) : statementTitle(claims, asked)
}

function roleTitle({ role }: RoleClaim, asked: Asked): string {
  if (asked !== 'holder') return `role of ${role.holder}`
  return `who is ${role.role}${role.organisation === null ? '' : ` of ${role.organisation}`}`
}

function eventTitle(event: EventClaim, asked: Asked): string {
  const gist = eventGist(event, asked !== 'place')
  return asked === 'polarity' || asked === 'actuality' ? `whether ${gist}` : gist
}

/** Of what is both said and denied the words of one who says that it is so. */
function statementTitle(claims: readonly Claim[], asked: Asked): string {
  const statements = claims.filter((claim): claim is StatementClaim => claim.kind === 'statement')
  const plain = statements.find(isPlain) ?? statements.find(({ statement }) => isPositive(statement)) ?? statements[0]
  if (!plain) return ''
  const gist = `${doerOf(plain)}${contentGist(plain.statement)}`
  if (asked === 'attribution') return `who said ${gist}`
  if (asked === 'polarity' || asked === 'actuality') return `whether ${inside(gist)}`
  return plain.statement.source === null ? gist : `what ${plain.statement.source} said`
}

function isPositive({ proposition }: StatementClaim['statement']): boolean {
  return proposition.polarity === 'positive'
}

function isPlain({ statement }: StatementClaim): boolean {
  return isPositive(statement) && statement.stance === 'asserts'
}

/** Who does it by saying it: "Elena Sarrat " of "conceded defeat". Of what is merely said nobody. */
function doerOf({ statement, attribution }: StatementClaim): string {
  const cue = attribution.at(-1)?.cue ?? ''
  const isPassive = BE_FORMS.has(cue.split(' ', 1)[0]?.toLowerCase() ?? '')
  const isAct = cue !== '' && !isPassive && statement.verbatim.length === 0 && statement.content.startsWith(cue)
  return isAct && statement.source !== null ? `${statement.source} ` : ''
}

/** As it stands inside a sentence: "No deaths" is "no deaths", and a name keeps its capital. */
function inside(clause: string): string {
  const [first = ''] = clause.split(' ', 1)
  const lower = first.toLowerCase()
  const isName = first === 'I' || !(DETERMINERS.has(lower) || PRONOUNS.has(lower))
  return isName ? clause : lower + clause.slice(first.length)
}
