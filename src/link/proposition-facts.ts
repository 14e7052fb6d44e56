import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Proposition } from '../model/proposition.ts'

/** What is asked of two claims that say something: how much of it is the same, and whether one denies it. */
export function propositionFacts(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
): Pick<ComparisonFacts, 'acts' | 'contents' | 'quotations' | 'stances'> {
  const [own, other] = [propositionOf(left), propositionOf(right)]
  return {
    acts: own.predicate === other.predicate ? 'same' : 'different',
    contents: own.words.join(' ') === other.words.join(' ') ? 'same' : 'different',
    quotations: 'none',
    stances: own.polarity === other.polarity ? 'same' : 'opposite',
  }
}

/** Keys that two claims that say something share where they are worth comparing. */
export function* propositionKeys(claim: EventClaim | StatementClaim): Generator<string> {
  for (const word of propositionOf(claim).words) yield `said|${word}`
}

function propositionOf(claim: EventClaim | StatementClaim): Proposition {
  return claim.kind === 'event' ? claim.event.proposition : claim.statement.proposition
}
