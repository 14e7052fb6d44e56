import { NAME_ALIASES } from '../lexicon/aliases.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import type { Theme } from '../model/event.ts'
import type { Argument } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { NameIndex } from './names.ts'

/** Who and what takes part in an event. */
export interface Parties {
  /** Canonical names, each once, those of who acts first. */
  readonly names: readonly string[]
  /** Senses of the nouns, each once. */
  readonly things: readonly string[]
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her'])
/** Words that take up the subject of the sentence before. */
const TAKING_UP: ReadonlySet<string> = new Set(['it', 'they'])

/** Whom and what pronouns of a sentence stand for, as the sentences before have it. */
export interface SpokenOf {
  /** Canonical name of the person who acted last. */
  readonly person: string | null
  /** Of the last sentence's subject; none for a sentence whose subject is not known. */
  readonly subject: Parties
}

export const NOBODY: SpokenOf = { person: null, subject: { names: [], things: [] } }

/**
 * Canonical names and senses of the phrases that stand for those who take
 * part. "He" and "she" are the person spoken of last, "it" and "they" the
 * subject of the sentence before; a name that only its place at the head of
 * the sentence makes one counts where the article knows it in full. Names
 * between commas behind the phrase belong to it: "The presidents of Osland and
 * Velmora, Ines Calder and Tomas Brandt, signed".
 */
export function partiesOf(
  analysed: AnalysedSentence,
  phrases: readonly Argument[],
  index: NameIndex,
  { person, subject }: SpokenOf,
): Parties {
  const names = new Set<string>()
  const things = new Set<string>()
  for (const { first, last } of phrases) {
    const inside = analysed.names.filter(({ tokens }) => tokens[0] >= first && tokens[1] <= last)
    for (const [at, { text, doubtful, tokens }] of inside.entries()) {
      // "the ministers in Brandal" are not Brandal.
      if (tokens[0] > first && WHERE.has(analysed.sentence.tokens[tokens[0] - 1]?.lower ?? '')) continue
      // "Calder's adviser Tim Varga" is Varga.
      if (analysed.tags[tokens[1] + 1] === 'possessive' && at + 1 < inside.length) continue
      const canonical = index.canonical(text)
      if (OFFICE_NOUNS.has(text.toLowerCase())) things.add(senseOf(text.toLowerCase()))
      else if (!doubtful || canonical !== text) names.add(canonical)
      else things.add(senseOf(text.toLowerCase()))
    }
    const word = first === last ? (analysed.sentence.tokens[first]?.lower ?? '') : ''
    if (person !== null && PERSONAL.has(word)) names.add(person)
    if (TAKING_UP.has(word)) {
      for (const name of subject.names) names.add(name)
      for (const thing of subject.things) things.add(thing)
    }
    for (const name of namesBehind(analysed, last)) names.add(index.canonical(name))
    for (const thing of nounsIn(analysed, first, last)) things.add(thing)
  }
  return { names: [...names], things: [...things] }
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from'])

/** Names that fill what stands between two commas right behind a phrase. */
function namesBehind({ sentence, names, tags }: AnalysedSentence, last: number): readonly string[] {
  if (sentence.tokens[last + 1]?.text !== ',') return []
  const found: string[] = []
  let at = last + 2
  for (const { text, tokens } of names) {
    if (tokens[0] < at) continue
    if (tokens[0] !== at) return []
    found.push(text)
    at = tokens[1] + 1
    if (sentence.tokens[at]?.lower === 'and' && tags[at + 1] === 'name') at += 1
    else break
  }
  return found.length > 0 && sentence.tokens[at]?.text === ',' && tags[at + 1] !== 'name' ? found : []
}

/** What an event is about; `null` for a pronoun, and for what is only named by who it is. */
export function themeOf(analysed: AnalysedSentence, phrase: Argument | null, index: NameIndex): Theme | null {
  if (phrase === null || analysed.tags[phrase.head] === 'pronoun') return null
  const { first, last, head } = phrase
  const from = phrase.preposition === null && analysed.tags[first - 1] === 'determiner' ? first - 1 : first
  const words = analysed.sentence.tokens.slice(from, last + 1).map(({ lower }) => lower)
  const inside = analysed.names.filter(({ tokens }) => tokens[0] >= first && tokens[1] <= last)
  return {
    names: inside.map(({ text }) => index.canonical(text)),
    thing: senseOf(analysed.lemmas[head]?.toLowerCase() ?? ''),
    other: words.some((word) => OTHER.has(word)),
  }
}

/** Words that tell one thing from another of its sort. */
const OTHER: ReadonlySet<string> = new Set(['another', 'second', 'third', 'fourth', 'other', 'further', 'separate'])

function* nounsIn({ tags, lemmas, names }: AnalysedSentence, first: number, last: number): Generator<string> {
  for (let token = first; token <= last; token += 1) {
    if (tags[token] !== 'noun' && tags[token] !== 'verb' && tags[token] !== 'quantity') continue
    if (names.some(({ tokens }) => tokens[0] <= token && token <= tokens[1])) continue
    const lemma = lemmas[token] ?? ''
    if (lemma.length > 2 && !isFunctionWord(lemma) && !SMALL_NUMBERS.has(lemma) && !TENS.has(lemma))
      yield senseOf(lemma)
  }
}

/** "of Presidential Palace" behind "the Hall of State": what the place is a part of. */
function ofPlace({ sentence, names, tags }: AnalysedSentence, last: number): string {
  let told = ''
  let at = last + 1
  for (const { text, tokens } of names) {
    if (tokens[0] <= last) continue
    const of = sentence.tokens[at]?.lower === 'of'
    const from = sentence.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
    if (!of || tokens[0] !== from || tags[tokens[1] + 1] === 'noun') break
    told += ` of ${text}`
    at = tokens[1] + 1
  }
  return told
}

/** The country of a demonym or name, for "the Uzbek capital". */
const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms, capital }) =>
    capital === null ? [] : [name, ...demonyms].map((word) => [word.toLowerCase(), capital] as const),
  ),
)
const COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word.toLowerCase(), name] as const)),
)

/**
 * The name of a place, in one spelling: a city stays a city ("Kiev" is Kyiv),
 * "the Uzbek capital" is Tashkent; what has no name keeps its words ("engine
 * room").
 */
export function placeOf(text: string, analysed: AnalysedSentence, { first, last, head }: Argument): string {
  const named = analysed.names.find(({ tokens }) => tokens[1] === head || (tokens[0] <= head && head <= tokens[1]))
  if (named) {
    const number = analysed.sentence.tokens[named.tokens[1] + 1]
    // "Pier 4" is another pier than "Pier 7".
    const tail = number?.type === 'number' && number.text.length < 3 ? ` ${number.text}` : ''
    const name = named.text.replaceAll(/[’']s$/g, '') + tail + ofPlace(analysed, named.tokens[1])
    return COUNTRY.get(name.toLowerCase()) ?? NAME_ALIASES[name.toLowerCase()] ?? name
  }
  // "Brandal airport" is a name of its own.
  const inside = analysed.names.find(({ tokens }) => tokens[0] >= first && tokens[1] === head - 1)
  if (inside && analysed.lemmas[head] !== 'capital')
    return `${inside.text} ${analysed.sentence.tokens[head]?.lower ?? ''}`
  const words = analysed.sentence.tokens.slice(first, last + 1)
  const owner = analysed.names.find(({ tokens }) => tokens[0] >= first - 1 && tokens[1] < head)
  if (owner && analysed.lemmas[head] === 'capital') return CAPITAL_OF.get(owner.text.toLowerCase()) ?? owner.text
  const from = words[0]?.start ?? 0
  return text
    .slice(from, words.at(-1)?.end ?? from)
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
}
