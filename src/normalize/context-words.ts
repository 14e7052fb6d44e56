import { isFunctionWord } from '../lexicon/function-words.ts'
import { GENERIC_HEADS } from '../lexicon/head-words.ts'
import { SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { LEVEL_VERBS, SAYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence, SentenceReading } from '../model/reading.ts'
import type { NameIndex } from './names.ts'

/** Tells what the words around a figure are, by sentence. */
export type ContextWords = (sentence: number) => readonly string[]

/** Words of fewer sentences than this are telling in however short an article. */
const FEW_SENTENCES = 2
/**
 * Of the sentences of an article, the share that may hold a word before it
 * tells no more than what the article is about.
 */
const TELLING_SHARE = 1 / 6
/** A sentence with fewer telling words leans on the one before. */
const ENOUGH = 3

/**
 * The words of each sentence that tell what it is about: nouns, verbs and
 * names, each by its sense (see `senseOf`), without those that the article
 * says in many of its sentences. A sentence with hardly any ("The increase is
 * more than 50 per cent.") takes those of the one before with it.
 *
 * Looks at the one article only. Linear in its words.
 *
 * Example: "Fever was seen in 6.3%." gives `fever` and `see`.
 */
export function indexContext(readings: readonly SentenceReading[], names: NameIndex): ContextWords {
  const words = readings.map(({ analysed }) => (analysed.sentence.heading ? [] : sensesOf(analysed, names)))
  const times = new Map<string, number>()
  for (const word of words.flat()) times.set(word, (times.get(word) ?? 0) + 1)
  const most = Math.max(FEW_SENTENCES, words.filter((some) => some.length > 0).length * TELLING_SHARE)
  const telling = (sentence: number) => (words[sentence] ?? []).filter((word) => (times.get(word) ?? 0) <= most)
  return (sentence) => {
    const own = telling(sentence)
    return own.length < ENOUGH && sentence > 0 ? [...new Set([...own, ...telling(sentence - 1)])] : own
  }
}

function sensesOf(analysed: AnalysedSentence, names: NameIndex): readonly string[] {
  const { tags, lemmas } = analysed
  const senses = new Set<string>()
  for (const [token, lemma] of lemmas.entries()) {
    const tag = tags[token]
    if ((tag === 'noun' || tag === 'quantity' || (tag === 'verb' && !LEVEL_VERBS.has(lemma))) && isTelling(lemma))
      senses.add(senseOf(lemma))
  }
  for (const { text } of analysed.names) senses.add(names.canonical(text))
  return [...senses]
}

/** Whether a word tells what a sentence is about: no function word, no verb of saying, no word of any report. */
export function isTelling(lemma: string): boolean {
  if (lemma.length < 3 || isFunctionWord(lemma) || SMALL_NUMBERS.has(lemma) || TENS.has(lemma)) return false
  return !SAYING_VERBS.has(lemma) && !GENERIC_HEADS.has(lemma) && !EMPTY.has(lemma)
}

/** Words of any report, and words of number and unit: those are the figure itself. */
// biome-ignore format: read in rows
const EMPTY: ReadonlySet<string> = new Set([
  'new', 'year', 'month', 'week', 'day', 'hour', 'minute', 'time', 'make', 'take', 'have', 'get', 'give', 'put', 'come', 'keep',
  'also', 'first', 'last', 'next', 'early', 'late', 'large', 'small', 'big', 'high', 'low', 'great', 'good', 'way', 'use',
  'million', 'billion', 'trillion', 'thousand', 'hundred', 'dozen', 'percent', 'cent', 'per', 'dollar', 'euro', 'pound',
  'metre', 'meter', 'kilometre', 'kilometer', 'mile', 'foot', 'inch', 'ton', 'tonne', 'kilogram', 'point', 'currency',
  'report', 'include', 'say', 'accord', 'thing', 'people', 'person', 'country', 'reporter', 'journalist', 'news',
])
