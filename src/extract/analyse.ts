import { lazyRecord } from '../lazy.ts'
import { lemma } from '../lemma.ts'
import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Sentence } from '../model/text.ts'
import type { ReadingContext } from './context.ts'
import { findDates } from './dates.ts'
import { type FigureWords, readFigureWords } from './figure-words.ts'
import { findNames } from './names.ts'
import { findQuantities } from './quantities.ts'
import { tagTokens } from './tagging.ts'

/**
 * Finds everything a sentence holds: dates, quantities, names, word classes.
 *
 * `text` is the article's text; `context` comes from `readContext` and is
 * made once an article. Linear in the length of the sentence; each part is
 * made when it is first asked for.
 */
export function analyseSentence(text: string, sentence: Sentence, context: ReadingContext): AnalysedSentence {
  return analysedOf({ text, sentence, context })
}

interface Material {
  readonly text: string
  readonly sentence: Sentence
  readonly context: ReadingContext
}

const analysedOf = lazyRecord<Material, Omit<AnalysedSentence, 'sentence'> & { readonly words: FigureWords }>({
  words: ({ text, sentence }) => readFigureWords(text, sentence.span),
  dates: ({ sentence, words }) => (words.date ? findDates(sentence) : []),
  quantities: ({ sentence, context, words, dates }) =>
    words.quantity ? findQuantities(sentence, context.quantities, dates) : [],
  lemmas: ({ sentence }) => sentence.tokens.map((token) => (token.type === 'word' ? lemma(token.lower) : '')),
  tags: ({ sentence, context, quantities, dates, lemmas }) => {
    const points = dates.filter(({ reading }) => !TIMELESS_FORMS.has(reading.form))
    return tagTokens(sentence.tokens, lemmas, quantities, points, context.openings)
  },
  names: ({ text, sentence, tags }) => findNames(sentence.tokens, tags, text),
})
