import { PARTS } from '../lexicon/place-nouns.ts'
import { isClass } from '../lexicon/predicate-classes.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { eventOfClause } from './event-clauses.ts'
import { eventsOfNouns } from './event-nouns.ts'
import { WHERE } from './event-words.ts'
import { superlativesIn } from './superlatives.ts'
import { isCapital } from './word-forms.ts'

/**
 * The events that a sentence tells: those of its clauses, those that its nouns
 * name with a date or place of their own, and what is the first of its sort.
 * In order of clauses, then of nouns. `clauses` are asked for only where the
 * words of the sentence may tell an event.
 */
export function readEvents(analysed: AnalysedSentence, clauses: () => readonly Predication[]): readonly EventReading[] {
  if (!mayTellEvent(analysed)) return []
  const predications = clauses()
  const told = predications.flatMap((clause, index) => eventOfClause(analysed, clause, predications[index + 1]) ?? [])
  const taken = new Set(told.map(({ token }) => token))
  const dated = new Set(
    told.filter(({ act }) => isClass(act)).flatMap(({ dates }) => dates.map(({ tokens }) => tokens[0])),
  )
  const named = eventsOfNouns(analysed, taken).filter(
    ({ dates }) => dates.length === 0 || dates.some(({ tokens }) => !dated.has(tokens[0])),
  )
  const inNouns = new Set(named.flatMap(({ dates }) => dates.map(({ tokens }) => tokens[0])))
  const own = told.filter((event) => isClass(event.act) || !event.dates.every(({ tokens }) => inNouns.has(tokens[0])))
  const events = [...own, ...named]
  if (!analysed.sentence.tokens.some(({ lower }) => lower === 'first')) return events
  const bare = predications.flatMap(
    (clause, index) => eventOfClause(analysed, clause, predications[index + 1], true) ?? [],
  )
  return [...events, ...superlativesIn(analysed, bare)]
}

/** A date, "first", a capital behind a preposition of place, or a part of a thing: without any of them a sentence tells none. */
function mayTellEvent({ sentence, dates }: AnalysedSentence): boolean {
  if (dates.length > 0) return true
  const { tokens } = sentence
  return tokens.some(({ lower }, index) => {
    if (lower === 'first' || PART_WORDS.has(lower)) return true
    if (!WHERE.has(lower) && lower !== 'to') return false
    return [1, 2, 3].some((ahead) => isCapital(tokens[index + ahead]))
  })
}

/** Last words of the names of parts: "room" of "engine room". */
const PART_WORDS: ReadonlySet<string> = new Set([...PARTS].map((part) => part.split(' ').at(-1) ?? part))
