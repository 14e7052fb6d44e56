import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import { PARTS } from '../lexicon/place-nouns.ts'
import { isClass } from '../lexicon/predicate-classes.ts'
import type { DateMention } from '../model/date.ts'
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
  const told = predications.flatMap((clause, index) => {
    const framed = framedDates(analysed, predications[index - 1], clause)
    return eventOfClause(analysed, clause, predications[index + 1], framed) ?? []
  })
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
    (clause, index) => eventOfClause(analysed, clause, predications[index + 1], [], true) ?? [],
  )
  return [...events, ...superlativesIn(analysed, bare)]
}

/**
 * Dates of one clause that are of the next: "it was on Tuesday that the two
 * met", "it was 14.06 when the two signed", "came in May 2013, when the accord
 * was signed".
 */
function framedDates(
  { sentence, dates }: AnalysedSentence,
  before: Predication | undefined,
  clause: Predication,
): readonly DateMention[] {
  const when = clause.clause[0]
  if (sentence.tokens[when]?.lower === 'when') {
    const at = sentence.tokens[when - 1]?.text === ',' ? when - 2 : when - 1
    const date = dates.find(({ tokens }) => tokens[1] === at)
    // "the worst since 1998, when a quake killed 300": the quake was in 1998.
    if (date?.reading.form === 'open') return [{ ...date, reading: date.reading.limit }]
    if (date) return pointsIn([date], 0, when)
  }
  if (before?.lemma !== 'be' || sentence.tokens[before.first - 1]?.lower !== 'it') return []
  const opener = sentence.tokens[clause.clause[0]]?.lower ?? ''
  const joint = sentence.tokens[clause.clause[0] - 1]?.lower ?? ''
  if (![opener, joint].some((word) => word === 'when' || word === 'that')) return []
  return pointsIn(dates, before.last, clause.first)
}

function pointsIn(dates: readonly DateMention[], from: number, to: number): readonly DateMention[] {
  return dates.filter(({ tokens, reading }) => from <= tokens[0] && tokens[1] < to && !TIMELESS_FORMS.has(reading.form))
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
