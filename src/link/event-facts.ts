import { areSimilarClasses, comesOnce, comesSeldom, similarClasses } from '../lexicon/predicate-classes.ts'
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
    occurrence: occurrenceOf(left, right),
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

/** `few`: a body meets or votes on some days, and hardly twice on one. */
function occurrenceOf(left: EventClaim, right: EventClaim): EventFacts['occurrence'] {
  if (isUnique(left) && isUnique(right)) return 'once'
  if (isBeforeFirst(left, right) || isBeforeFirst(right, left)) return 'once'
  return comesSeldom(left.event.predicate) && comesSeldom(right.event.predicate) ? 'few' : 'many'
}

/** "met on Tuesday" against "met for the first time on Wednesday": nothing comes before the first. */
function isBeforeFirst({ event }: EventClaim, other: EventClaim): boolean {
  const [start, first] = [event.time?.start ?? null, other.event.time?.start ?? null]
  return saysFirst(other.quote) && start !== null && first !== null && start < first
}

/** What comes once, the first of its sort, and the beginning or end of what goes on. */
function isUnique({ event, quote }: EventClaim): boolean {
  if (event.superlative !== null || event.phase !== 'whole' || comesOnce(event.predicate)) return true
  return saysFirst(quote) || (event.status === 'planned' && saysNext(quote))
}

function saysFirst(quote: string): boolean {
  return quote.split(' ').some((word) => FIRST.has(word.toLowerCase()))
}

/** "to meet again in May", "the next round": of what is to come, the one that comes first. */
function saysNext(quote: string): boolean {
  return quote.split(' ').some((word) => NEXT.has(word.toLowerCase()))
}

const NEXT: ReadonlySet<string> = new Set(['next', 'again', 'following'])

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
