import type { EventReading } from '../model/event-reading.ts'
import type { Argument } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { nounClassAt } from './event-words.ts'
import { phrasesIn } from './noun-phrases.ts'

/** Tokens in which "since" must follow what is the first. */
const REACH = 14
/** Tokens in which the noun that "the first by …" leaves out stands before it. */
const BACK = 12

/**
 * "The first visit by an Osland minister since the war", "for the first time
 * since 2019 a minister visits Osland": that an event is the first of its sort
 * is a claim of its own, whatever is said of its date. `events` are those the
 * sentence tells; one of them, or a noun beside "first", says of which sort.
 */
export function superlativesIn(analysed: AnalysedSentence, events: readonly EventReading[]): readonly EventReading[] {
  const found: EventReading[] = []
  const { tokens } = analysed.sentence
  for (const [index, { lower }] of tokens.entries()) {
    if (lower !== 'first' || tokens[index - 1]?.lower !== 'the') continue
    const since = sinceBehind(analysed, index)
    const event = since === null ? null : firstOf(analysed, index, since, events)
    if (event) found.push(event)
  }
  return found
}

function sinceBehind({ sentence }: AnalysedSentence, first: number): number | null {
  for (let index = first + 1; index < Math.min(sentence.tokens.length, first + REACH); index += 1) {
    const token = sentence.tokens[index]
    if (token?.lower === 'since') return index
    if (token?.text === '.' || token?.text === ';') return null
  }
  return null
}

function firstOf(
  analysed: AnalysedSentence,
  first: number,
  since: number,
  events: readonly EventReading[],
): EventReading | null {
  const isTime = analysed.sentence.tokens[first + 1]?.lower === 'time'
  const noun = isTime
    ? null
    : (nounIn(analysed, first + 1, since) ?? nounIn(analysed, Math.max(0, first - BACK), first))
  const told = noun === null ? (isTime ? eventNear(events, since) : undefined) : undefined
  const act = told?.act ?? (noun === null ? null : nounClassAt(analysed, noun))
  if (act === null) return null
  const behind: readonly Argument[] = phrasesIn(analysed, first, Math.min(since + REACH, analysed.tags.length - 1)).map(
    ({ phrase, preposition }) => ({ preposition, ...phrase }),
  )
  const [from, to] = [
    Math.min(first, noun ?? first),
    Math.max(since, told?.tokens[1] ?? since, behind.find((one) => one.first > since)?.last ?? since),
  ]
  return {
    act,
    phase: 'whole',
    token: noun ?? told?.token ?? first,
    parties: [...(told?.parties ?? []), ...behind.filter((one) => one.last < since)],
    theme: null,
    place: told?.place ?? null,
    dates: [],
    tense: 'unknown',
    status: 'done',
    negated: false,
    moved: null,
    superlative: 'first',
    tokens: [from, to],
  }
}

function eventNear(events: readonly EventReading[], token: number): EventReading | undefined {
  return events.find((event) => event.token > token) ?? events.findLast((event) => event.token < token)
}

function nounIn(analysed: AnalysedSentence, from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index -= 1) {
    if (analysed.tags[index] === 'noun' && nounClassAt(analysed, index) !== null) return index
    if (analysed.tags[index] === 'verb') return null
  }
  return null
}
