import { SAYING_VERBS } from '../lexicon/verbs.ts'
import { minutesOf } from '../minutes.ts'
import type { Attribution, EventClaim, Modality, Step } from '../model/claim.ts'
import type { Happening } from '../model/event.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { SentenceReading } from '../model/reading.ts'
import { byCodeUnits } from '../order.ts'
import { dateThread, type ReferredDate } from './date-thread.ts'
import { NOBODY, type Parties, partiesOf, placeOf, type SpokenOf, themeOf } from './event-parties.ts'
import { type EventTime, timeOf } from './event-time.ts'
import { type AnchorDay, anchorIn } from './named-days.ts'
import { propositionOf } from './proposition.ts'
import type { ReadArticle } from './read-article.ts'
import { spanOf } from './token-span.ts'
import { toldClaim } from './told-claim.ts'

/**
 * Makes the claims of the events of one article, in order of the text.
 *
 * Dates count from those before them, and "he" is the person who acted last,
 * so its sentences are read in order. An event of which neither a name nor a
 * thing is known makes no claim.
 */
export function makeEventClaims(read: ReadArticle): readonly EventClaim[] {
  const datesOf = dateThread(read.article)
  const told = read.readings.filter(({ analysed }) => !analysed.sentence.heading)
  const dated = told.map((reading) => ({ reading, dates: datesOf(reading) }))
  const anchor = anchorIn(dated.flatMap(({ dates }) => dates.map(({ mention }) => mention)))
  const claims = new Map<string, EventClaim>()
  let spokenOf = NOBODY
  for (const { reading, dates } of dated) {
    for (const event of reading.events) {
      const claim = claimOf({ ...read, reading, dates, anchor, spokenOf }, event)
      if (claim && !claims.has(claim.id)) claims.set(claim.id, claim)
    }
    spokenOf = { person: personIn(reading, read) ?? spokenOf.person, subject: subjectOf(reading, read, spokenOf) }
  }
  return [...claims.values()]
}

/** A sentence with what the article has told before it. */
interface Telling extends ReadArticle {
  readonly reading: SentenceReading
  readonly dates: readonly ReferredDate[]
  readonly anchor: AnchorDay | null
  readonly spokenOf: SpokenOf
}

/** Whom the sentence names in full, the first of them: "he" of the next. */
function personIn({ analysed }: SentenceReading, { names }: ReadArticle): string | null {
  for (const { text } of analysed.names) {
    const name = names.canonical(text)
    if (name.includes(' ') && !names.countries.includes(name)) return name
  }
  return null
}

/** Of its first clause that is no saying: what "it" and "they" of the next sentence take up. */
function subjectOf({ analysed, predications }: SentenceReading, { names }: ReadArticle, before: SpokenOf): Parties {
  const clause = predications.find(
    ({ subject, lemma, link }) => subject !== null && link === 'main' && !SAYING_VERBS.has(lemma),
  )
  if (!clause?.subject) return NOBODY.subject
  return partiesOf(analysed, [clause.subject], names, before)
}

function claimOf(telling: Telling, event: EventReading): EventClaim | null {
  const { article, names, reading, dates, anchor, spokenOf } = telling
  const { analysed } = reading
  const parties = partiesOf(analysed, event.parties, names, spokenOf)
  if (parties.names.length === 0 && parties.things.length === 0) return null
  const time = timeOf(article.text, analysed, event, dates, anchor)
  const happening = happeningOf(telling, event, parties, time)
  const base = toldClaim(article, analysed, 'event', spanOf(analysed, event.tokens), {
    entities: parties.names,
    owners: parties.names,
    period: time?.period ?? null,
    attribution: attributionOf(telling, event),
    modality: modalityOf(happening),
    context: happening.proposition.words,
    derivation: stepsOf(reading, event, happening, time),
  })
  return { ...base, kind: 'event', event: happening }
}

function happeningOf(
  { article, names, reading: { analysed } }: Telling,
  event: EventReading,
  parties: Parties,
  time: EventTime | null,
): Happening {
  const [subject] = event.parties
  const own = propositionOf(
    article,
    analysed,
    {
      content: event.tokens,
      verb: event.token,
      subject: subject ? [subject.first, subject.last] : null,
      negated: event.negated,
      lemma: '',
    },
    names,
  )
  return {
    predicate: event.act,
    participants: parties.names,
    things: [...parties.things].sort(byCodeUnits),
    theme: themeOf(analysed, event.theme, names),
    place: event.place === null ? null : placeOf(article.text, analysed, event.place),
    time: time?.period ?? null,
    day: time?.day ?? null,
    phase: event.phase,
    status: event.status === 'done' && isAhead(time, event, article.published) ? 'planned' : event.status,
    moved: event.moved,
    superlative: event.superlative,
    proposition: { ...own, predicate: event.act },
  }
}

/** "The session opens on 22 October": told in the present, and its day is yet to come. */
function isAhead(time: EventTime | null, { phase, tense }: EventReading, published: string | null): boolean {
  // Told in the present by an article without a date: "the offer lasts until 4 May" has not ended yet.
  if (published === null && phase === 'end' && tense === 'unknown') return true
  const edge = phase === 'end' ? time?.period.end : time?.period.start
  const start = edge ? minutesOf(edge) : null
  const now = published === null ? null : minutesOf(published)
  return start !== null && now !== null && start > now + 1440
}

function modalityOf({ status, proposition }: Happening): Modality {
  const { polarity } = proposition
  if (status === 'planned') return { certainty: 'probable', polarity, actuality: 'forecast' }
  if (status === 'hoped') return { certainty: 'possible', polarity, actuality: 'target' }
  return { certainty: 'certain', polarity, actuality: 'actual' }
}

function attributionOf({ reading, article, names }: Telling, { token }: EventReading): readonly Attribution[] {
  const { attributions, analysed } = reading
  return attributions
    .filter(({ content }) => content[0] <= token && token <= content[1])
    .map(({ source, tokens, cue, stance }) => {
      const named = analysed.names.find((name) => name.tokens[0] >= tokens[0] && name.tokens[1] === tokens[1])
      const text = article.text.slice(source.start, source.end)
      return { source: named ? names.canonical(named.text) : text, cue, stance }
    })
}

function stepsOf(
  { analysed }: SentenceReading,
  event: EventReading,
  happening: Happening,
  time: EventTime | null,
): readonly Step[] {
  const told = `${happening.predicate}, ${happening.status}`
  const steps: Step[] = [
    { part: 'event', by: 'extract/events', made: told, span: spanOf(analysed, [event.token, event.token]) },
  ]
  for (const { first, last } of event.parties) {
    const span = spanOf(analysed, [first, last])
    steps.push({
      part: 'entity',
      by: 'normalize/event-parties',
      made: happening.participants[0] ?? happening.things.join(' '),
      span,
    })
  }
  if (event.place && happening.place !== null)
    steps.push({
      part: 'place',
      by: 'normalize/event-parties',
      made: happening.place,
      span: spanOf(analysed, [event.place.first, event.place.last]),
    })
  if (time) {
    const { period, span } = time
    const made = `${period.start ?? 'open'} to ${period.end ?? 'open'}, ${period.basis}`
    steps.push({ part: 'period', by: 'normalize/event-time', made, span })
  }
  return steps
}
