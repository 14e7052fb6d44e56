import { isFunctionWord } from '../lexicon/function-words.ts'
import { NEGATIONS } from '../lexicon/modality.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { Proposition } from '../model/proposition.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { NameIndex } from './names.ts'

/**
 * What the words of a stretch of a sentence say, tokens inclusive: its first
 * main verb, the senses of its telling words, and whether it says of itself
 * that it is not so.
 *
 * Example: "no factory will be shut down" is `close`, of a factory, negative.
 */
export function propositionOf(
  analysed: AnalysedSentence,
  [first, last]: readonly [first: number, last: number],
  names: NameIndex,
): Proposition {
  const { tags, lemmas, sentence } = analysed
  const words = new Set<string>()
  const subjects: string[] = []
  let predicate = ''
  let isNegative = false
  for (let token = first; token <= last; token += 1) {
    const lemma = lemmas[token] ?? ''
    if (NEGATIONS.has(sentence.tokens[token]?.lower ?? '')) isNegative = true
    if (tags[token] === 'verb' && predicate === '' && !SAYING_VERBS.has(lemma)) predicate = senseOf(lemma)
    if ((tags[token] === 'noun' || tags[token] === 'verb') && isTelling(lemma)) words.add(senseOf(lemma))
  }
  for (const name of analysed.names) {
    if (name.tokens[0] < first || name.tokens[1] > last) continue
    const canonical = names.canonical(name.text)
    words.add(canonical.toLowerCase())
    subjects.push(canonical)
  }
  return { predicate, subjects, words: [...words].sort(), polarity: isNegative ? 'negative' : 'positive' }
}

function isTelling(lemma: string): boolean {
  return lemma.length > 1 && !isFunctionWord(lemma) && !SAYING_VERBS.has(lemma)
}
