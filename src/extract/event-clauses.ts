import { EVENT_IDIOMS } from '../lexicon/event-idioms.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import { isClass, LIGHT_VERBS, STATIC_VERBS, verbClass } from '../lexicon/predicate-classes.ts'
import { CANCELLING_VERBS, MOVING_VERBS, PLANNING_WORDS } from '../lexicon/prospect-words.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { FALL_VERBS, LEVEL_VERBS, RISE_VERBS, SAYING_VERBS } from '../lexicon/verbs.ts'
import type { DateMention } from '../model/date.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { Argument, Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { isNamed, isPart, nounClassAt, ownDates, placeAmong } from './event-words.ts'

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
  stated: Predication,
  next: Predication | undefined,
  framed: readonly DateMention[],
  bare = false,
): EventReading | null {
  const idiom = idiomOf(analysed, stated)
  const clause = idiom === null ? stated : { ...stated, lemma: idiom, particle: null }
  if (clause.prospect === 'possible' && lowerAt(analysed, clause.first) !== 'would') return null
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
  const moved = rescheduled(analysed, clause)
  return {
    act: act.id,
    phase: phaseOf(act.phase, dates),
    token: act.token,
    parties: parties.filter((one) => one !== place && !isOfPlace(place, one)),
    theme: act.token === clause.verb && act.verb === null ? themeOf(clause) : null,
    place,
    dates,
    tense:
      statusOf(clause) === 'planned' && moved === 'from' && !MOVING_VERBS.has(clause.lemma)
        ? 'unknown'
        : tenseOf(clause),
    status: statusOf(clause),
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

/** The object of what is done to it, the subject of what it does itself: "closed the bridge", "the bridge closed". */
function themeOf({ subject, passive, last, arguments: told }: Predication): Argument | null {
  const object = passive ? undefined : told.find(({ preposition, first }) => preposition === null && first > last)
  return object ?? subject
}

interface Act {
  readonly id: string
  readonly token: number
  readonly phase: EventReading['phase']
  /** What was to be done by the time, where another verb says: "have until Friday to accept". */
  readonly verb: number | null
  readonly listed: boolean
}

/** Without a date: a named party in a named place, or where in a thing something began. */
function isPlacedFact(analysed: AnalysedSentence, act: Act, parties: readonly Argument[], place: Argument): boolean {
  if (isPart(analysed, place)) return act.phase === 'start'
  return isNamed(analysed, place) && (act.id === 'find' || parties.some((one) => isNamed(analysed, one)))
}

function actOf(
  analysed: AnalysedSentence,
  clause: Predication,
  dates: readonly DateMention[],
  next: Predication | undefined,
): Act | null {
  const { lemma, particle, verb } = clause
  const plain = { token: verb, verb: null, listed: true } as const
  if (lemma === 'have' && isUntil(dates[0]) && next?.link === 'infinitive')
    return { ...plain, id: 'end', phase: 'end', verb: next.verb }
  const noun = eventNoun(analysed, clause)
  const phase = LIGHT_VERBS.get(lemma)
  if (noun && (phase !== undefined || lemma === 'vote' || isMoved(clause)))
    return { ...plain, id: noun.id, token: noun.token, phase: phase ?? 'whole' }
  if (isPeriod(analysed, clause)) return { ...plain, id: 'end', phase: 'end' }
  const listed = isClass(lemma) ? lemma : verbClass(lemma, particle)
  if (listed === 'suspend' && !isOfPerson(analysed, clause)) return null
  if (listed === 'announce') return announced(analysed, clause, plain)
  if (listed !== null) return { ...plain, id: listed, phase: phase ?? 'whole' }
  if (isAwaited(clause)) return { ...plain, id: awaited(analysed, clause), phase: 'whole' }
  if (clause.tense === 'present' && dates.every(({ reading }) => reading.form === 'year')) return null
  if (lemma === 'see' && isOfPerson(analysed, clause)) return { ...plain, id: 'meet', phase: 'whole' }
  const isPlan = PLANNING_WORDS.has(lemma) && (clause.passive || next?.link === 'infinitive')
  if (STATIC_VERBS.has(lemma) || SAYING_VERBS.has(lemma) || isPlan || isCalledOff(clause)) return null
  return { ...plain, id: senseOf(lemma), phase: 'whole', listed: false }
}

/** "put their names to the treaty": the noun of an idiom is its object, or that of a preposition. */
function idiomOf({ lemmas }: AnalysedSentence, { lemma, last, arguments: told }: Predication): string | null {
  for (const { head, first } of told) {
    const id = first > last ? EVENT_IDIOMS.get(`${lemma} ${lemmas[head] ?? ''}`) : undefined
    if (id !== undefined) return id
  }
  return null
}

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
function announced(
  analysed: AnalysedSentence,
  clause: Predication,
  plain: Pick<Act, 'token' | 'verb' | 'listed'>,
): Act | null {
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
  if (TRADING.has(lemma) && dates.length > 0 && dates.every(({ reading }) => isYear(reading)))
    return tags.slice(last + 1, last + 4).includes('quantity')
  if (!RISE_VERBS.has(lemma) && !FALL_VERBS.has(lemma) && !LEVEL_VERBS.has(lemma)) return false
  return tags.slice(last + 1, last + 4).includes('quantity')
}

const TRADING: ReadonlySet<string> = new Set(['sell', 'buy', 'build', 'deliver', 'ship', 'supply', 'export', 'import'])

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

function lowerAt({ sentence }: AnalysedSentence, index: number): string {
  return sentence.tokens[index]?.lower ?? ''
}
