import type { AnalysedSentence } from '../model/reading.ts'
import { nameAt } from './name-at.ts'

/**
 * The name of a body that starts at a token, determiners and small words
 * before it skipped: "the Harbour Board", "the centre-right Avance". `null`
 * where no name follows in the same phrase.
 */
export function nounPhraseNamed(
  { tags, names }: AnalysedSentence,
  from: number,
): readonly [first: number, last: number] | null {
  let at = from
  while (at < from + SKIPPED && (tags[at] === 'determiner' || tags[at] === 'noun' || tags[at] === 'possessive')) at += 1
  return nameAt(names, at)?.tokens ?? null
}

/** Small words before the name: "the opposition party". */
const SKIPPED = 5
