import type { EventClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { isSameName } from './names.ts'
import type { ArticleSignature } from './signatures.ts'

/** What is asked of two events: whether they are one, and when and where it was. */
export function eventFacts(
  left: EventClaim,
  right: EventClaim,
  _a: ArticleSignature,
  _b: ArticleSignature,
): Pick<ComparisonFacts, 'participants' | 'times' | 'places' | 'statuses'> {
  const [own, others] = [left.event.participants, right.event.participants]
  const shared = own.filter((name) => others.some((other) => isSameName(name, other))).length
  return {
    participants:
      own.length === 0 || others.length === 0
        ? 'unknown'
        : shared === 0
          ? 'different'
          : shared === own.length && shared === others.length
            ? 'same'
            : 'overlap',
    times: 'unknown',
    places: 'unknown',
    statuses: 'same',
  }
}

/** Keys that two events share where they are worth comparing. */
export function* eventKeys({ event }: EventClaim): Generator<string> {
  for (const name of event.participants) yield `event|${event.predicate}|${name.toLowerCase()}`
}
