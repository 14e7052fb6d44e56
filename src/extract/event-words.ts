import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import { PARTS, PLACE_NOUNS } from '../lexicon/place-nouns.ts'
import { nounClass } from '../lexicon/predicate-classes.ts'
import type { DateMention } from '../model/date.ts'
import type { Argument, Predication } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'

/** Dates that say when something was: no lengths, no "every Monday", and none that a parenthesis gives again in another zone. */
export function pointsOf({ sentence }: AnalysedSentence, dates: readonly DateMention[]): readonly DateMention[] {
  const points = dates.filter(({ reading }) => !TIMELESS_FORMS.has(reading.form))
  if (points.length < 2) return points
  let depth = 0
  let at = points[0]?.tokens[0] ?? 0
  return points.filter(({ tokens }) => {
    for (; at < tokens[0]; at += 1) {
      const text = sentence.tokens[at]?.text
      depth = text === '(' ? 1 : text === ')' ? 0 : depth
    }
    return depth === 0
  })
}

/**
 * Those of a clause that are its own: not the day of "Monday's trip", not the
 * year of an insertion before the verb ("Calder, in office since 2016, …"), not
 * what it is measured from ("more than in 2020").
 */
export function ownDates(analysed: AnalysedSentence, clause: Predication): readonly DateMention[] {
  const { sentence, tags } = analysed
  return pointsOf(analysed, clause.dates).filter(({ tokens: [first, last] }) => {
    if (tags[last + 1] === 'possessive' || isMeasuredFrom(analysed, first)) return false
    const subject = clause.subject?.first ?? clause.first
    if (last > clause.first || first < subject) return true
    return !sentence.tokens.slice(last + 1, clause.first).some(({ text }) => text === ',')
  })
}

function isMeasuredFrom({ sentence }: AnalysedSentence, date: number): boolean {
  return [1, 2, 3].some((back) => sentence.tokens[date - back]?.lower === 'than')
}

/** Class of the events that the noun at a token names, as written or in its base form: "opening", "talks". */
export function nounClassAt({ sentence, lemmas }: AnalysedSentence, token: number): string | null {
  return nounClass(sentence.tokens[token]?.lower ?? '') ?? nounClass(lemmas[token] ?? '')
}

/** Prepositions of place. */
export const WHERE: ReadonlySet<string> = new Set([
  ...['in', 'at', 'near', 'off', 'outside', 'inside', 'on', 'aboard', 'into', 'around', 'across', 'over', 'through'],
  ...['above', 'below', 'beneath', 'under', 'beside', 'behind'],
])
const WHITHER: ReadonlySet<string> = new Set(['to', 'for', 'into', 'in', 'at'])

/** Classes of events that lead somewhere: "a trip to Kyiv". */
const MOTION: ReadonlySet<string> = new Set(['visit', 'arrive', 'invade'])
/** Classes whose object is a place. */
const PLACED: ReadonlySet<string> = new Set(['visit', 'arrive', 'depart', 'attack', 'invade', 'capture'])

/** Where an event was: the first phrase of place among its arguments; of a journey where it leads. `null` for none. */
export function placeAmong(analysed: AnalysedSentence, act: string, told: readonly Argument[]): Argument | null {
  const isPlace = (argument: Argument) => isNamed(analysed, argument) || isPlaceNoun(analysed, argument)
  const goal = MOTION.has(act) ? told.find((one) => isOf(one, WHITHER) && isPlace(one)) : undefined
  const stated = goal ?? told.find((one) => isOf(one, WHERE) && isPlace(one) && !isTopic(analysed, one))
  if (stated) return wholeOf(analysed, stated, told)
  const object = PLACED.has(act) ? told.find(({ preposition }) => preposition === null) : undefined
  return object && isPlace(object) ? object : null
}

/** "at the headquarters in Brandal": the town says where, and the house only which. */
function wholeOf(analysed: AnalysedSentence, place: Argument, told: readonly Argument[]): Argument {
  if (isPart(analysed, place) || hasName(analysed, place)) return place
  const next = told.find(({ first }) => first > place.last)
  const isNext = next && next.first - place.last <= 3 && isOf(next, WHERE) && isNamed(analysed, next)
  return isNext ? next : place
}

function hasName({ tags }: AnalysedSentence, { first, last }: Argument): boolean {
  return tags.slice(first, last + 1).includes('name')
}

/** "talks on Osland": what they are about. "On the lower deck" is a place. */
function isTopic(analysed: AnalysedSentence, argument: Argument): boolean {
  return argument.preposition === 'on' && isNamed(analysed, argument)
}

function isOf({ preposition }: Argument, prepositions: ReadonlySet<string>): boolean {
  return preposition !== null && prepositions.has(preposition)
}

/** A name ends the phrase: "the port city of Brandal" has another phrase, "Calder's office" ends in a noun. */
export function isNamed({ tags }: AnalysedSentence, { head }: Argument): boolean {
  return tags[head] === 'name'
}

function isPlaceNoun(analysed: AnalysedSentence, argument: Argument): boolean {
  return PLACE_NOUNS.has(analysed.lemmas[argument.head] ?? '') || isPart(analysed, argument)
}

/** "the engine room", "its lower deck". */
export function isPart({ lemmas }: AnalysedSentence, { head }: Argument): boolean {
  const lemma = lemmas[head] ?? ''
  return PARTS.has(lemma) || PARTS.has(`${lemmas[head - 1]} ${lemma}`)
}
