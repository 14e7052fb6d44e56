import type { EventReading } from '../model/event-reading.ts'
import type { Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { eventOfClause } from './event-clauses.ts'
import { eventsOfNouns } from './event-nouns.ts'
import { superlativesIn } from './superlatives.ts'

/**
 * The events that a sentence tells: those of its clauses, those that its nouns
 * name with a date or place of their own, and what is the first of its sort.
 * In order of clauses, then of nouns.
 */
export function readEvents(analysed: AnalysedSentence, predications: readonly Predication[]): readonly EventReading[] {
  const told = predications.flatMap((clause, index) => eventOfClause(analysed, clause, predications[index + 1]) ?? [])
  const taken = new Set(told.map(({ token }) => token))
  const dated = new Set(told.flatMap(({ dates }) => dates.map(({ tokens }) => tokens[0])))
  const named = eventsOfNouns(analysed, taken).filter(
    ({ dates }) => dates.length === 0 || dates.some(({ tokens }) => !dated.has(tokens[0])),
  )
  const events = [...told, ...named]
  return [...events, ...superlativesIn(analysed, events)]
}
