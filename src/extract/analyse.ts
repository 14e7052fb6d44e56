import { lemma } from '../lemma.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Sentence } from '../model/text.ts'
import type { ReadingContext } from './context.ts'
import { findDates } from './dates.ts'
import { findNames } from './names.ts'
import { findQuantities } from './quantities.ts'
import { tagTokens } from './tagging.ts'

/**
 * Finds everything a sentence holds: dates, quantities, names, word classes.
 *
 * `text` is the article's text; `context` comes from `readContext`
 * and is made once an article. Linear in the length of the sentence.
 */
export function analyseSentence(text: string, sentence: Sentence, context: ReadingContext): AnalysedSentence {
  const dates = findDates(sentence)
  const quantities = findQuantities(sentence, context.quantities, dates)
  const points = dates.filter(({ reading }) => reading.form !== 'duration')
  const tags = tagTokens(sentence.tokens, quantities, points, context.capitals)
  return {
    sentence,
    lemmas: sentence.tokens.map((token) => (token.type === 'word' ? lemma(token.text) : '')),
    tags,
    names: findNames(sentence.tokens, tags, text),
    quantities,
    dates,
  }
}
