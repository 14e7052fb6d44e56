import type { Claim } from '../model/claim.ts'

/** What a claim says, in parts that two claims share where they say the same; of what kind comes with it. */
export function contentOf(claim: Claim): readonly (string | number | null)[] {
  switch (claim.kind) {
    case 'quantity': {
      const { kind, unit, value, modifier } = claim.quantity
      return [claim.measure?.key ?? null, kind, unit, value, modifier]
    }
    case 'event': {
      const { predicate, participants, place, time, status } = claim.event
      return ['event', predicate, participants.join(), place, time?.start ?? null, time?.end ?? null, status]
    }
    case 'role': {
      const { holder, role, organisation, tenure } = claim.role
      return ['role', holder, role, organisation, tenure]
    }
    case 'statement': {
      const { source, stance, proposition } = claim.statement
      return ['statement', source, stance, proposition.polarity, proposition.words.join(' ')]
    }
  }
}
