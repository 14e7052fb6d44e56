import { EVENT_IDIOMS } from '../lexicon/event-idioms.ts'
import { LIGHT_VERBS, STATIC_VERBS } from '../lexicon/light-verbs.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import { verbClass } from '../lexicon/predicate-classes.ts'
import { CANCELLING_VERBS, MOVING_VERBS, PLANNING_WORDS } from '../lexicon/prospect-words.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { DateMention } from '../model/date.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { Argument, Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { isNamed, nounClassAt } from './event-words.ts'

/** What happens in a clause, and the word that says so. */
export interface Act {
  readonly id: string
  readonly token: number
  readonly phase: EventReading['phase']
  /** What was to be done by the time, where another verb says: "have until Friday to accept". */
  readonly verb: number | null
  readonly listed: boolean
  /** The verb, by which it may be planned, moved or called off; empty where it is part of an idiom or means another thing. */
  readonly lemma: string
}

/**
 * What a clause tells: a class of predicates or the sense of its verb, and
 * whether the time is of its beginning or end. `null` for what is no event.
 */
export function actOf(
  analysed: AnalysedSentence,
  clause: Predication,
  dates: readonly DateMention[],
  next: Predication | undefined,
): Act | null {
  const { lemma, particle, verb } = clause
  const plain = { token: verb, verb: null, listed: true, lemma } as const
  const idiom = idiomOf(analysed, clause)
  if (idiom !== null) return { ...plain, id: idiom, phase: 'whole', lemma: '' }
  if (lemma === 'have' && isUntil(dates[0]) && next?.link === 'infinitive')
    return { ...plain, id: 'end', phase: 'end', verb: next.verb }
  const noun = eventNoun(analysed, clause)
  const phase = LIGHT_VERBS.get(lemma)
  if (noun && (phase !== undefined || lemma === 'vote' || isMoved(clause)))
    return { ...plain, id: noun.id, token: noun.token, phase: phase ?? 'whole' }
  if (isPeriod(analysed, clause)) return { ...plain, id: 'end', phase: 'end' }
  const struck = struckBy(analysed, clause)
  if (struck !== null) return { ...plain, id: struck, phase: 'whole' }
  const listed = verbClass(lemma, particle)
  if (listed === 'suspend')
    return isOfPerson(analysed, clause) ? { ...plain, id: listed, phase: 'whole', lemma: '' } : null
  if (listed === 'announce') return announced(analysed, clause, plain)
  if (listed !== null) return { ...plain, id: listed, phase: phase ?? 'whole' }
  if (isAwaited(clause)) return { ...plain, id: awaited(analysed, clause), phase: 'whole' }
  if (clause.tense === 'present' && dates.every(({ reading }) => reading.form === 'year')) return null
  if (lemma === 'see' && isOfPerson(analysed, clause)) return { ...plain, id: 'meet', phase: 'whole' }
  const isPlan = PLANNING_WORDS.has(lemma) && (clause.passive || next?.link === 'infinitive')
  if (STATIC_VERBS.has(lemma) || SAYING_VERBS.has(lemma) || isPlan || isCalledOff(clause)) return null
  // "signed in" is not "signed".
  const isOther = particle !== null && verbClass(lemma, null) !== null
  return { ...plain, id: isOther ? `${lemma} ${particle}` : senseOf(lemma), phase: 'whole', listed: false }
}

/** "put their names to the treaty": the noun of an idiom is its object, or that of a preposition. */
function idiomOf({ lemmas }: AnalysedSentence, { lemma, last, arguments: told }: Predication): string | null {
  for (const { head, first } of told) {
    const id = first > last ? EVENT_IDIOMS.get(`${lemma} ${lemmas[head] ?? ''}`) : undefined
    if (id !== undefined) return id
  }
  return null
}

/** "The blast tore through the plant", "the crash killed nine": what the subject names is what happened. */
function struckBy(analysed: AnalysedSentence, { subject, passive, lemma }: Predication): string | null {
  if (subject === null || passive || !(verbClass(lemma, null) === 'kill' || STRIKING.has(lemma))) return null
  const id = nounClassAt(analysed, subject.head)
  return id !== null && SUDDEN.has(id) ? id : null
}

/** Verbs of what befalls a place or people. */
const STRIKING: ReadonlySet<string> = new Set([
  ...['tear', 'rip', 'strike', 'hit', 'rock', 'shake', 'sweep', 'rage', 'devastate', 'destroy', 'damage', 'engulf'],
  ...['injure', 'wound', 'hurt', 'claim', 'cause', 'leave', 'trap', 'cut', 'gut'],
])

/** Classes of what befalls them. */
const SUDDEN: ReadonlySet<string> = new Set([
  ...['fire', 'explode', 'crash', 'quake', 'storm', 'collapse', 'sink', 'breach', 'erupt', 'attack'],
])

/** Somebody with a name or an office is suspended; anything else is called off. */
function isOfPerson(analysed: AnalysedSentence, clause: Predication): boolean {
  const theme = themeOf(clause)
  return theme !== null && (isNamed(analysed, theme) || OFFICE_NOUNS.has(analysed.lemmas[theme.head] ?? ''))
}

/** "A second crest is expected on Thursday" is a crest; "the premier is expected in Brandal on Friday" is a visit. */
function awaited(analysed: AnalysedSentence, { subject }: Predication): string {
  const head = analysed.lemmas[subject?.head ?? 0] ?? ''
  return subject && (isNamed(analysed, subject) || OFFICE_NOUNS.has(head)) ? 'visit' : senseOf(head)
}

/** "declared a state of emergency on Sunday" is done by saying; "said on Tuesday" announces; "will report in spring" is to. */
function announced(analysed: AnalysedSentence, clause: Predication, plain: Omit<Act, 'id' | 'phase'>): Act | null {
  const object = clause.arguments.find(({ preposition, first }) => preposition === null && first > clause.last)
  if (PERFORMED.has(clause.lemma) && object) return { ...plain, id: senseOf(clause.lemma), phase: 'whole' }
  const isToBe = clause.tense === 'future' && !clause.passive
  return isToBe || isAnnounced(analysed, clause) ? { ...plain, id: 'announce', phase: 'whole' } : null
}

const PERFORMED: ReadonlySet<string> = new Set(['declare', 'announce'])

/** "A second crest is expected on Thursday": what is awaited is the event. */
function isAwaited({ lemma, passive, subject, arguments: told }: Predication): boolean {
  return (
    passive && subject !== null && PLANNING_WORDS.has(lemma) && !told.some(({ preposition }) => preposition === null)
  )
}

/** "X said on Tuesday": who it is has a name, and says it on a day. */
function isAnnounced({ names }: AnalysedSentence, { subject, dates: [date], last }: Predication): boolean {
  if (subject === null || date === undefined || date.tokens[0] - last > 2) return false
  return names.some(({ tokens }) => tokens[0] <= subject.head && subject.head <= tokens[1])
}

/** The event that the object names, or, where there is none, the subject. */
function eventNoun(
  analysed: AnalysedSentence,
  { lemma, subject, arguments: told, passive, last }: Predication,
): { readonly id: string; readonly token: number } | null {
  const object = passive ? undefined : told.find(({ preposition, first }) => preposition === null && first > last)
  const isWhole = LIGHT_VERBS.get(lemma) === 'whole'
  const voted = lemma === 'vote' ? told.find(({ preposition }) => preposition === 'on') : undefined
  const on = voted && nounClassAt(analysed, voted.head)
  if (voted && on) return { id: on, token: voted.head }
  for (const one of HAVING.has(lemma) || (object && isWhole) ? [object] : [object, subject]) {
    if (!one) continue
    // "the completion date" is the date of the completion.
    const token = DATES.has(analysed.lemmas[one.head] ?? '') ? one.head - 1 : one.head
    const id = nounClassAt(analysed, token)
    if (id !== null) return { id, token }
  }
  return null
}

const DATES: ReadonlySet<string> = new Set(['date', 'deadline', 'day', 'time', 'target', 'ceremony'])

/** Verbs that leave it to their object alone to say what happens. */
const HAVING: ReadonlySet<string> = new Set(['have', 'do', 'go', 'make', 'pay', 'give'])

/** "The acceptance period runs to 25 October", "the offer lasts until Friday". */
function isPeriod(analysed: AnalysedSentence, { lemma, subject }: Predication): boolean {
  return RUNNING.has(lemma) && subject !== null && PERIODS.has(analysed.lemmas[subject.head] ?? '')
}

const RUNNING: ReadonlySet<string> = new Set(['run', 'last', 'expire', 'end', 'close', 'lapse'])
const PERIODS: ReadonlySet<string> = new Set([
  'period',
  'time',
  'window',
  'deadline',
  'term',
  'offer',
  'subscription',
  'moratorium',
])

function isUntil(date: DateMention | undefined): boolean {
  return date?.reading.form === 'open' && date.reading.side === 'until'
}

function isMoved(clause: Predication): boolean {
  return isCalledOff(clause) || PLANNING_WORDS.has(clause.lemma)
}

function isCalledOff({ lemma, particle }: Predication): boolean {
  return CANCELLING_VERBS.has(lemma) || particle === 'off' || MOVING_VERBS.has(lemma)
}

/** The object of what is done to it, the subject of what it does itself: "closed the bridge", "the bridge closed". */
export function themeOf({ subject, passive, last, arguments: told }: Predication): Argument | null {
  const object = passive ? undefined : told.find(({ preposition, first }) => preposition === null && first > last)
  return object ?? subject
}
