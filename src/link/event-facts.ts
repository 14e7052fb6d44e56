import { areSimilarClasses, comesOnce, similarClasses } from '../lexicon/predicate-classes.ts'
import type { EventClaim } from '../model/claim.ts'
import type { Happening } from '../model/event.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { participantsOf, tellingThings } from './event-parties.ts'
import { placesOf } from './event-places.ts'
import { timesOf } from './event-times.ts'
import type { ArticleSignature } from './signatures.ts'
import { orderOf } from './times.ts'

type EventFacts = Pick<ComparisonFacts, 'acts' | 'participants' | 'times' | 'places' | 'statuses' | 'occurrence'>

/** What is asked of two events: whether they are one, and when and where it was. */
export function eventFacts(left: EventClaim, right: EventClaim, a: ArticleSignature, b: ArticleSignature): EventFacts {
  const [one, other] = [left.event, right.event]
  return {
    acts: actsOf(one, other),
    participants: participantsOf(one, other),
    times: one.superlative !== null && other.superlative !== null ? 'none' : timesOf(one, other),
    places: placesOf(one.place, other.place),
    statuses: statusesOf(one, other, orderOf(a, b)),
    occurrence: isUnique(left) && isUnique(right) ? 'once' : 'many',
  }
}

function actsOf(a: Happening, b: Happening): EventFacts['acts'] {
  if (a.superlative !== b.superlative) return 'different'
  if ((a.phase === 'end') !== (b.phase === 'end')) return 'different'
  if (a.predicate === b.predicate) return 'same'
  // "The ferry started on Thursday" and "has carried cars since Wednesday": of one thing, its beginning.
  if (isBeginning(a, b) && a.things.some((thing) => b.things.includes(thing))) return 'same'
  return areSimilarClasses(a.predicate, b.predicate) ? 'similar' : 'different'
}

function isBeginning(a: Happening, b: Happening): boolean {
  return a.phase === 'start' && b.phase === 'start' && (a.predicate === 'begin' || b.predicate === 'begin')
}

/** What comes once, the first of its sort, and the beginning or end of what goes on. */
function isUnique({ event, quote }: EventClaim): boolean {
  if (event.superlative !== null || event.phase !== 'whole' || comesOnce(event.predicate)) return true
  return quote.split(' ').some((word) => FIRST.has(word.toLowerCase()))
}

/** Words that make one occurrence of many the only one: "its first session". */
const FIRST: ReadonlySet<string> = new Set(['first', 'inaugural', 'maiden', 'constitute', 'constituent'])

/** What was planned and is then reported as done has come about, and nobody need be wrong. */
function statusesOf(
  { status: one }: Happening,
  { status: other }: Happening,
  order: ComparisonFacts['order'],
): EventFacts['statuses'] {
  if (one === other) return 'same'
  const open = one === 'done' ? other : one
  if (one !== 'done' && other !== 'done') return one === 'cancelled' || other === 'cancelled' ? 'cancelled' : 'same'
  const isFirst = order === (one === 'done' ? 'after' : 'before') || order === 'unknown'
  return open === 'cancelled' ? 'cancelled' : isFirst ? 'fulfilled' : open === 'done' ? 'same' : open
}

/**
 * Keys that two events share where they are worth comparing: a class of
 * predicates, or one that may tell the same affair, with a name or a thing;
 * what comes once, by its class alone.
 */
export function* eventKeys(claim: EventClaim): Generator<string> {
  const { event } = claim
  const families = [event.predicate, ...similarClasses(event.predicate)]
  const names = event.participants.flatMap((name) => name.toLowerCase().split(' '))
  const parties = [...names, ...tellingThings(event), ...(event.theme === null ? [] : [event.theme.thing])]
  if (event.phase === 'start') for (const thing of event.things) yield `event|begin|${thing}`
  for (const family of new Set(families)) for (const party of parties) yield `event|${family}|${party}`
  if (event.place !== null) yield `event|${event.predicate}|${event.place.toLowerCase()}`
  if (isUnique(claim)) yield `event|${event.predicate}`
}
