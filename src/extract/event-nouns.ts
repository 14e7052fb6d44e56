import type { DateMention, DateReading } from '../model/date.ts'
import type { EventReading } from '../model/event-reading.ts'
import type { Argument } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { nounClassAt, placeAmong, pointsOf } from './event-words.ts'
import { phrasesIn } from './noun-phrases.ts'

/** Tokens behind an event noun that may say of whom, where and when it was. */
const REACH = 14
/** Tokens before it, for "Monday's surprise trip". */
const BEFORE = 6

/**
 * The events that nouns of a sentence name with a date of their own or with a
 * named party and a place: "Monday's trip by the envoy to Brandal", "the
 * invasion of Osland in early 2022". `taken` are the tokens that clauses have
 * told already. Bounded look-around for each noun.
 */
export function eventsOfNouns(analysed: AnalysedSentence, taken: ReadonlySet<number>): readonly EventReading[] {
  const points = pointsOf(analysed, analysed.dates).filter(({ reading }) => !isSince(reading))
  const found: EventReading[] = []
  for (let index = 0; index < analysed.tags.length; index += 1) {
    const act = mayName(analysed, index) && !taken.has(index) ? nounClassAt(analysed, index) : null
    const event = act === null ? null : eventOfNoun(analysed, act, index, points)
    if (event) found.push(event)
  }
  return found
}

/** "the worst crash since 2016": no date of the crash. */
function isSince(reading: DateReading): boolean {
  return reading.form === 'open' && reading.side === 'since'
}

/** A noun that ends its phrase, or a name that ends in one: "the Harrow Bay Conference". */
function mayName({ tags, sentence }: AnalysedSentence, index: number): boolean {
  const tag = tags[index]
  if (tag !== 'noun' && !(tag === 'name' && tags[index - 1] === 'name')) return false
  return tags[index + 1] !== 'noun' && tags[index + 1] !== 'name' && sentence.tokens[index + 1]?.text !== '-'
}

function eventOfNoun(
  analysed: AnalysedSentence,
  act: string,
  noun: number,
  points: readonly DateMention[],
): EventReading | null {
  const first = phraseStart(analysed, noun)
  const end = reachOf(analysed, noun)
  const behind: readonly Argument[] = phrasesIn(analysed, noun + 1, end).map(({ phrase, preposition }) => ({
    preposition,
    ...phrase,
  }))
  const dates = points.filter(
    ({ tokens }) => (tokens[0] >= first && tokens[1] < noun) || (tokens[0] > noun && tokens[1] <= end),
  )
  const place = placeAmong(analysed, act, behind)
  const parties = partiesOf(analysed, first, noun, behind, place)
  const isNamed = analysed.tags[noun] === 'name' || parties.some(({ head }) => analysed.tags[head] === 'name')
  if (dates.length === 0 ? place === null || !isNamed || act !== 'visit' : parties.length === 0) return null
  return {
    act,
    phase: 'whole',
    token: noun,
    parties,
    theme: behind.find(({ preposition }) => preposition === 'of') ?? null,
    place,
    dates,
    tense: 'unknown',
    status: 'done',
    negated: false,
    moved: null,
    superlative: null,
    tokens: [
      first,
      Math.max(noun, place?.last ?? 0, ...dates.map(({ tokens }) => tokens[1]), ...parties.map(({ last }) => last)),
    ],
  }
}

/** Back over the words of its phrase, owner and date with it: "Monday's surprise trip". */
function phraseStart({ tags }: AnalysedSentence, noun: number): number {
  let first = noun
  while (first > 0 && noun - first < BEFORE && isInPhrase(tags[first - 1])) first -= 1
  return first
}

function isInPhrase(tag: AnalysedSentence['tags'][number] | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'possessive' || tag === 'date' || tag === 'determiner'
}

/** Up to the next verb or mark: "the invasion of Osland in early 2022". */
function reachOf({ tags }: AnalysedSentence, noun: number): number {
  const farthest = Math.min(tags.length - 1, noun + REACH)
  let end = noun
  while (end < farthest && ENDING.has(tags[end + 1] ?? 'stop') === false) end += 1
  return end
}

const ENDING: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'stop', 'relative', 'conjunction', 'pronoun'])

/** Who: an owner before it ("Calder's visit"), the words of its own name, and those with "by", "of", "with", "between". */
function partiesOf(
  analysed: AnalysedSentence,
  first: number,
  noun: number,
  behind: readonly Argument[],
  place: Argument | null,
): readonly Argument[] {
  const parties: Argument[] = []
  const own = analysed.names.find(({ tokens }) => tokens[1] === noun && tokens[0] < noun)
  if (own) parties.push({ preposition: null, first: own.tokens[0], last: noun, head: noun })
  else
    for (const { tokens } of analysed.names)
      if (tokens[0] >= first && tokens[1] < noun)
        parties.push({ preposition: null, first: tokens[0], last: tokens[1], head: tokens[1] })
  const others = behind.filter((one) => one !== place && one.preposition !== null && OF.has(one.preposition))
  const all = [...parties, ...others]
  return all.length > 0 || !isModified(analysed, noun)
    ? all
    : [{ preposition: null, first: noun - 1, last: noun, head: noun }]
}

function isModified({ tags }: AnalysedSentence, noun: number): boolean {
  return tags[noun - 1] === 'noun'
}

const OF: ReadonlySet<string> = new Set(['by', 'of', 'with', 'between', 'against', 'on'])
