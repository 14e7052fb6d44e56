import { verbClass } from '../lexicon/predicate-classes.ts'
import { CANCELLING_VERBS, MOVING_VERBS, PLANNING_WORDS } from '../lexicon/prospect-words.ts'
import { FALL_VERBS, LEVEL_VERBS, RISE_VERBS } from '../lexicon/verbs.ts'
import type { DateMention } from '../model/date.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { Argument, Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { type Act, actOf, themeOf } from './event-acts.ts'
import { isNamed, isPart, ownDates, placeAmong } from './event-words.ts'
import { lowerAt } from './word-forms.ts'

/**
 * The event that a clause tells, `null` for what is no event: a state, a
 * saying, a change of a figure, what may be; or what has neither a date nor a
 * named party with a place.
 *
 * `framed` are dates that another clause puts around it ("It was on Tuesday
 * that …"); `bare` asks for it though it has neither.
 *
 * "hold", "begin" and their like leave it to a noun to say what happens: "will
 * hold its first session" is a session, "the fire broke out" a fire, begun.
 */
export function eventOfClause(
  analysed: AnalysedSentence,
  clause: Predication,
  next: Predication | undefined,
  framed: readonly DateMention[],
  bare = false,
): EventReading | null {
  if (clause.prospect === 'possible' && lowerAt(analysed.sentence.tokens, clause.first) !== 'would') return null
  const begun = isBegun(clause, next) ? ownDates(analysed, next) : []
  const dates = movedTo(clause, [...framed, ...ownDates(analysed, clause), ...begun])
  const act = actOf(analysed, clause, dates, next)
  if (act === null || isFigure(analysed, clause) || isSuperlative(clause, dates)) return null
  const parties = partiesOf(clause, act.verb)
  const place = placeAmong(analysed, act.id, clause.arguments)
  const isTold =
    dates.length > 0 ||
    (place !== null && act.listed && clause.prospect === 'actual' && isPlacedFact(analysed, act, parties, place))
  if (!(isTold || bare) || parties.length === 0) return null
  const told = { ...clause, lemma: act.lemma }
  const moved = rescheduled(analysed, told)
  return {
    act: act.id,
    phase: phaseOf(act.phase, dates),
    token: act.token,
    parties: parties.filter((one) => one !== place && !isOfPlace(place, one)),
    theme: act.token === clause.verb && act.verb === null ? themeOf(clause) : null,
    place,
    dates,
    tense:
      statusOf(told) === 'planned' && moved === 'from' && !MOVING_VERBS.has(told.lemma) ? 'unknown' : tenseOf(told),
    status: statusOf(told),
    negated: clause.negated || clause.prospect === 'refused',
    moved,
    superlative: null,
    tokens: wordsOf(clause, place, dates),
  }
}

/** "in the Hall of the Presidential Palace": says where, and not who. */
function isOfPlace(place: Argument | null, { preposition, first }: Argument): boolean {
  return place !== null && preposition === 'of' && first > place.last && first - place.last < OF_PLACE
}

/** Tokens between a place and what it belongs to: "of State of the". */
const OF_PLACE = 8

/** "began running on Tuesday": what begins, and its dates. */
function isBegun({ lemma, last }: Predication, next: Predication | undefined): next is Predication {
  return next?.tense === 'participle' && next.subject === null && next.first === last + 1 && BEGINNING.has(lemma)
}

const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'resume', 'commence'])

/** Without a date: a named party in a named place, or where in a thing something began. */
function isPlacedFact(analysed: AnalysedSentence, act: Act, parties: readonly Argument[], place: Argument): boolean {
  if (isPart(analysed, place)) return act.phase === 'start'
  return isNamed(analysed, place) && (act.id === 'find' || parties.some((one) => isNamed(analysed, one)))
}

/** "put back from March to November": the new date counts. */
function movedTo({ lemma }: Predication, dates: readonly DateMention[]): readonly DateMention[] {
  if (!MOVING_VERBS.has(lemma)) return dates
  return dates.map((date) => (date.reading.form === 'range' ? { ...date, reading: date.reading.to } : date))
}

/** "put back to May", "was due to open in March", "originally planned for June": there is, or was, another date. */
function rescheduled(
  { sentence, tags }: AnalysedSentence,
  { lemma, tense, passive, prospect, link, first }: Predication,
): EventReading['moved'] {
  if (MOVING_VERBS.has(lemma)) return 'to'
  if (passive && PLANNING_WORDS.has(lemma) && tense === 'past') return 'from'
  for (let index = Math.max(0, first - NEAR); index <= first; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if (ONCE_PLANNED.has(lower)) return 'from'
    if (link === 'infinitive' && prospect === 'planned' && tags[index] === 'auxiliary' && PASTS.has(lower))
      return 'from'
  }
  return null
}

/** Tokens before a verb in which a word of an earlier plan counts: "was meant to have". */
const NEAR = 5
const ONCE_PLANNED: ReadonlySet<string> = new Set([
  'originally',
  'initially',
  'previously',
  'delayed',
  'postponed',
  'rescheduled',
])
const PASTS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'been'])

/** "It was the worst flood since 1993": when the last such was. */
function isSuperlative({ lemma }: Predication, [date]: readonly DateMention[]): boolean {
  return lemma === 'be' && date?.reading.form === 'open' && date.reading.side === 'since'
}

/** "rose 4% in May", "stood at 61% by noon", "sold 2 million cars last year": a figure, and a claim of its own. */
function isFigure({ tags }: AnalysedSentence, { lemma, last, dates }: Predication): boolean {
  const isTrade = TRADING.has(lemma) || verbClass(lemma, null) === null
  if (isTrade && dates.length > 0 && dates.every(({ reading }) => isYear(reading)))
    return tags.slice(last + 1, last + 4).includes('quantity')
  if (!RISE_VERBS.has(lemma) && !FALL_VERBS.has(lemma) && !LEVEL_VERBS.has(lemma)) return false
  return tags.slice(last + 1, last + 4).includes('quantity')
}

/** Verbs of a class that go on all year: what is killed or opened in a year is an event still. */
const TRADING: ReadonlySet<string> = new Set(['sell', 'buy', 'build', 'deliver', 'ship', 'supply'])

function isYear(reading: DateMention['reading']): boolean {
  return reading.form === 'year' || (reading.form === 'relative' && reading.grain === 'year')
}

function partiesOf({ subject, arguments: told, last }: Predication, verb: number | null): readonly Argument[] {
  const others = told.filter(
    ({ preposition, first }) =>
      (preposition === null && first > last) || (preposition !== null && PARTY.has(preposition)),
  )
  const aim = verb === null ? [] : [{ preposition: null, first: verb, last: verb, head: verb }]
  return [...(subject ? [subject] : []), ...others, ...aim]
}

const PARTY: ReadonlySet<string> = new Set(['with', 'by', 'between', 'of', 'against', 'for'])

function phaseOf(phase: EventReading['phase'], dates: readonly DateMention[]): EventReading['phase'] {
  const open = dates.some(({ reading }) => reading.form === 'open' && reading.side === 'since')
  return open && phase === 'whole' ? 'start' : phase
}

function tenseOf({ lemma, passive, tense, prospect }: Predication): EventReading['tense'] {
  if (MOVING_VERBS.has(lemma) || (passive && PLANNING_WORDS.has(lemma) && tense === 'present')) return 'future'
  if (prospect === 'planned' || prospect === 'hoped' || prospect === 'possible') return 'future'
  return tense === 'past' || tense === 'perfect' ? 'past' : 'unknown'
}

function statusOf({ lemma, particle, passive, prospect }: Predication): EventReading['status'] {
  if (CANCELLING_VERBS.has(lemma) || (lemma === 'call' && particle === 'off')) return 'cancelled'
  if (prospect === 'hoped') return 'hoped'
  if (prospect === 'planned' || prospect === 'possible' || MOVING_VERBS.has(lemma)) return 'planned'
  return passive && (PLANNING_WORDS.has(lemma) || lemma === 'fix') ? 'planned' : 'done'
}

/** From the subject or the first date to the last word that says when, where or with whom. */
function wordsOf(
  clause: Predication,
  place: Argument | null,
  dates: readonly DateMention[],
): readonly [number, number] {
  const firsts = [
    clause.first,
    ...(clause.subject && clause.subject.first < clause.first ? [clause.subject.first] : []),
    ...dates.map(({ tokens }) => tokens[0]),
  ]
  const objects = clause.arguments
    .filter(({ preposition }) => preposition === null || preposition === 'with')
    .slice(0, 1)
  const lasts = [
    clause.last,
    ...objects.map(({ last }) => last),
    ...(place ? [place.last] : []),
    ...dates.map(({ tokens }) => tokens[1]),
  ]
  return [Math.min(...firsts), Math.max(...lasts)]
}
