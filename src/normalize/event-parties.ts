import { NAME_ALIASES } from '../lexicon/aliases.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import { senseOf } from '../lexicon/synonyms.ts'
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

/**
 * Canonical names and senses of the phrases that stand for those who take
 * part. "He" and "she" are `person`, who was spoken of last; a name that only
 * its place at the head of the sentence makes one counts where the article
 * knows it in full.
 */
export function partiesOf(
  analysed: AnalysedSentence,
  phrases: readonly Argument[],
  index: NameIndex,
  person: string | null,
): Parties {
  const names = new Set<string>()
  const things = new Set<string>()
  for (const { first, last } of phrases) {
    const inside = analysed.names.filter(({ tokens }) => tokens[0] >= first && tokens[1] <= last)
    for (const [at, { text, doubtful, tokens }] of inside.entries()) {
      // "Calder's adviser Tim Varga" is Varga.
      if (analysed.tags[tokens[1] + 1] === 'possessive' && at + 1 < inside.length) continue
      const canonical = index.canonical(text)
      if (!doubtful || canonical !== text) names.add(canonical)
      else things.add(senseOf(text.toLowerCase()))
    }
    if (first === last && person !== null && PERSONAL.has(analysed.sentence.tokens[first]?.lower ?? ''))
      names.add(person)
    for (const thing of nounsIn(analysed, first, last)) things.add(thing)
  }
  return { names: [...names], things: [...things] }
}

function* nounsIn({ tags, lemmas, names }: AnalysedSentence, first: number, last: number): Generator<string> {
  for (let token = first; token <= last; token += 1) {
    if (tags[token] !== 'noun' && tags[token] !== 'verb' && tags[token] !== 'quantity') continue
    if (names.some(({ tokens }) => tokens[0] <= token && token <= tokens[1])) continue
    const lemma = lemmas[token] ?? ''
    if (lemma.length > 2 && !isFunctionWord(lemma) && !SMALL_NUMBERS.has(lemma) && !TENS.has(lemma))
      yield senseOf(lemma)
  }
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
    const name = named.text.replaceAll(/[’']s$/g, '')
    return COUNTRY.get(name.toLowerCase()) ?? NAME_ALIASES[name.toLowerCase()] ?? name
  }
  const words = analysed.sentence.tokens.slice(first, last + 1)
  const owner = analysed.names.find(({ tokens }) => tokens[0] >= first - 1 && tokens[1] < head)
  if (owner && analysed.lemmas[head] === 'capital') return CAPITAL_OF.get(owner.text.toLowerCase()) ?? owner.text
  const from = words[0]?.start ?? 0
  return text
    .slice(from, words.at(-1)?.end ?? from)
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
}
